package io.github.federules.core.decision;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The costs of a decision as a table: a label, an amount and a remark on each line. It is written from cents: an amount of
 * Moneta for each line would only be read as text again.
 *
 * <p>The lines add up from top to bottom: presented − set aside = retained direct; + indirect = total; × rate = aid.
 * The parts of a line are below it.
 */
final class CostTable {

    private record CostRow(String label, long cents, Consumer<TextLines> remark) {}

    private static final int MOST_LINES_SHOWN = 50;
    private static final int USUAL_ROWS = 16;

    private final Decision decision;
    private final Phrasebook phrases;
    private final CostRemarks remarks;
    private final List<CostRow> rows = new ArrayList<>(USUAL_ROWS);

    CostTable(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        this.remarks = new CostRemarks(decision, phrases);
        fill();
    }

    /** Returns the heading: whether VAT counts, and whether missing facts leave other amounts possible. */
    String heading() {
        return CostRemarks.heading(remarks.isWithVat(), remarks.isSure(), phrases);
    }

    /** Writes the lines. */
    void write(TextLines text) {
        int widestLabel = 0;
        long greatest = 0;
        for (CostRow row : rows) {
            widestLabel = Math.max(widestLabel, row.label().length());
            greatest = Math.max(greatest, row.cents());
        }
        // No amount is negative, so the greatest is the widest.
        int widestAmount = phrases.formats().euros(greatest).length();
        for (CostRow row : rows) {
            text.begin().add(row.label()).addSpaces(widestLabel - row.label().length() + 2);
            phrases.formats().euros(row.cents(), widestAmount, text);
            row.remark().accept(text);
            text.end();
        }
    }

    private void fill() {
        Screening screening = remarks.screening();
        CostPlan plan = remarks.plan();
        add("cost.presented", screening.presented());
        add("cost.setAside", screening.presented() - screening.retained());
        fillSetAside();
        add("cost.retainedDirect", screening.retained());
        add("cost.retainedStaff", screening.staff());
        add("cost.retainedInvestment", screening.investment());
        add("cost.retainedOperating", screening.operating());
        fillIndirect(decision.call().costs().flatRates().size(), plan);
        add("cost.retainedTotal", plan.total());
        if (decision.call().funding().aid().isPresent()) {
            fillAid(plan.aid());
        }
    }

    private void fillIndirect(int count, CostPlan plan) {
        String key = count == 1 ? "cost.indirect" : "cost.indirect.part";
        if (count > 1) {
            add("cost.indirect", plan.indirect());
        }
        for (int i = 0; i < count; i++) {
            int place = i;
            add(key, remarks.amount(place), text -> remarks.writeOnFlatRate(place, text.addSpaces(2)));
        }
    }

    // Beside any other verdict the aid is only what it would be.
    private void fillAid(long aid) {
        boolean isEligible = decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE;
        add(
                isEligible ? "cost.computedAid" : "cost.computedAid.wouldBe",
                aid,
                remarks.isRateSet() ? text -> remarks.writeOnAid(text.addSpaces(2)) : CostTable::withoutRemark);
    }

    private void fillSetAside() {
        List<SetAside> setAside = decision.setAside();
        for (int i = 0; i < setAside.size() && i < MOST_LINES_SHOWN; i++) {
            SetAside aside = setAside.get(i);
            String id = PlainText.of(aside.lineId());
            String line = aside.line()
                    .label()
                    .map(label -> id + " " + PlainText.of(label))
                    .orElse(id);
            rows.add(new CostRow(
                    phrases.phrase("cost.setAside.line", "line", line),
                    Euros.cents(aside.amount()),
                    text -> aside.write(phrases, text.addSpaces(2))));
        }
        int more = setAside.size() - MOST_LINES_SHOWN;
        if (more > 0) {
            long rest = setAside.stream()
                    .skip(MOST_LINES_SHOWN)
                    .mapToLong(aside -> Euros.cents(aside.amount()))
                    .sum();
            rows.add(new CostRow(phrases.counted("cost.setAside.more", more), rest, CostTable::withoutRemark));
        }
    }

    private void add(String key, long cents) {
        add(key, cents, CostTable::withoutRemark);
    }

    private void add(String key, long cents, Consumer<TextLines> remark) {
        rows.add(new CostRow(phrases.phrase(key), cents, remark));
    }

    private static void withoutRemark(TextLines text) {}
}
