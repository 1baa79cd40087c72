package io.github.federules.core.decision;

import io.github.federules.core.call.FlatRate;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * The costs of a decision as a table: a label, an amount and a remark on each line.
 *
 * <p>The lines add up from top to bottom: presented − set aside = retained direct; + indirect = total; × rate = aid.
 * The parts of a line are below it.
 */
final class CostTable {

    private record CostRow(String label, String amount, String remark) {}

    private static final int MOST_LINES_SHOWN = 50;

    private final Decision decision;
    private final Phrasebook phrases;
    private final CostRemarks remarks;
    private final List<CostRow> rows = new ArrayList<>();

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
        int widestAmount = 0;
        for (CostRow row : rows) {
            widestLabel = Math.max(widestLabel, row.label().length());
            widestAmount = Math.max(widestAmount, row.amount().length());
        }
        for (CostRow row : rows) {
            int space = widestLabel
                    - row.label().length()
                    + widestAmount
                    - row.amount().length();
            text.begin().add(row.label()).addSpaces(space + 2).add(row.amount());
            if (!row.remark().isEmpty()) {
                text.addSpaces(2).addPlain(row.remark());
            }
            text.end();
        }
    }

    private void fill() {
        Costs costs = decision.costs();
        add("presented", costs.presented(), "");
        add("setAside", costs.setAside(), "");
        fillSetAside();
        add("retainedDirect", costs.retainedDirect(), "");
        add("retainedStaff", costs.retainedStaff(), "");
        add("retainedInvestment", costs.retainedInvestment(), "");
        add("retainedOperating", costs.retainedOperating(), "");
        fillIndirect(decision.call().costs().flatRates());
        add("retainedTotal", costs.retainedTotal(), "");
        costs.computedAid().ifPresent(this::fillAid);
    }

    private void fillIndirect(List<FlatRate> flatRates) {
        if (flatRates.size() == 1) {
            add("indirect", decision.costs().indirect(), remarks.onFlatRate(flatRates.get(0)));
        } else if (!flatRates.isEmpty()) {
            add("indirect", decision.costs().indirect(), "");
            flatRates.forEach(
                    each -> add("indirect.part", Euros.ofCents(remarks.amount(each)), remarks.onFlatRate(each)));
        }
    }

    // Beside any other verdict the aid is only what it would be.
    private void fillAid(MonetaryAmount aid) {
        boolean isEligible = decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE;
        add(
                isEligible ? "computedAid" : "computedAid.wouldBe",
                aid,
                remarks.onAid().orElse(""));
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
                    phrases.phrase("cost.setAside.line", "line", line), euros(aside.amount()), aside.message(phrases)));
        }
        int more = setAside.size() - MOST_LINES_SHOWN;
        if (more > 0) {
            long rest = setAside.stream()
                    .skip(MOST_LINES_SHOWN)
                    .mapToLong(aside -> Euros.cents(aside.amount()))
                    .sum();
            rows.add(new CostRow(
                    phrases.counted("cost.setAside.more", more),
                    phrases.formats().euros(rest),
                    ""));
        }
    }

    private void add(String name, MonetaryAmount amount, String remark) {
        rows.add(new CostRow(phrases.phrase("cost." + name), euros(amount), remark));
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
