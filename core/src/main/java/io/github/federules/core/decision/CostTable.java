package io.github.federules.core.decision;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        fill(decision.costs());
    }

    /** Returns the heading: whether VAT counts, and whether missing facts leave other amounts possible. */
    String heading() {
        return CostRemarks.heading(remarks.isWithVat(), remarks.isSure(), phrases);
    }

    List<String> lines() {
        int widestLabel = 0;
        int widestAmount = 0;
        for (CostRow row : rows) {
            widestLabel = Math.max(widestLabel, row.label().length());
            widestAmount = Math.max(widestAmount, row.amount().length());
        }
        List<String> lines = new ArrayList<>();
        for (CostRow row : rows) {
            int gap = widestLabel
                    + 2
                    + widestAmount
                    - row.label().length()
                    - row.amount().length();
            lines.add(
                    row.label() + " ".repeat(gap) + row.amount() + (row.remark().isEmpty() ? "" : "  " + row.remark()));
        }
        return lines;
    }

    private void fill(Costs costs) {
        add("cost.presented", costs.presented());
        add("cost.setAside", costs.setAside());
        fillSetAside();
        add("cost.retainedDirect", costs.retainedDirect());
        add("cost.retainedStaff", costs.retainedStaff());
        add("cost.retainedInvestment", costs.retainedInvestment());
        add("cost.retainedOperating", costs.retainedOperating());
        fillIndirect(costs.indirect());
        add("cost.retainedTotal", costs.retainedTotal());
        costs.computedAid().ifPresent(this::fillAid);
    }

    private void fillIndirect(MonetaryAmount whole) {
        int count = decision.call().costs().flatRates().size();
        if (count > 1) {
            add("cost.indirect", whole);
        }
        String label = phrases.phrase(count == 1 ? "cost.indirect" : "cost.indirect.part");
        for (int i = 0; i < count; i++) {
            add(label, Euros.ofCents(remarks.amount(i)), remarks.onFlatRate(i));
        }
    }

    // Beside any other verdict the aid is only what it would be.
    private void fillAid(MonetaryAmount aid) {
        boolean isEligible = decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE;
        String label = phrases.phrase(isEligible ? "cost.computedAid" : "cost.computedAid.wouldBe");
        add(label, aid, remarks.isRateSet() ? remarks.onAid() : "");
    }

    private void fillSetAside() {
        List<SetAside> setAside = decision.setAside();
        setAside.stream().limit(MOST_LINES_SHOWN).forEach(this::add);
        int more = setAside.size() - MOST_LINES_SHOWN;
        if (more > 0) {
            long rest = setAside.stream()
                    .skip(MOST_LINES_SHOWN)
                    .mapToLong(aside -> Euros.cents(aside.amount()))
                    .sum();
            add(phrases.counted("cost.setAside.more", more), Euros.ofCents(rest), "");
        }
    }

    private void add(SetAside aside) {
        String id = PlainText.of(aside.lineId());
        String line = aside.line()
                .label()
                .map(label -> id + " " + PlainText.of(label))
                .orElse(id);
        add(
                phrases.phrase("cost.setAside.line", Map.of("line", line)),
                aside.amount(),
                aside.message(phrases.locale()));
    }

    private void add(String key, MonetaryAmount amount) {
        add(phrases.phrase(key), amount, "");
    }

    private void add(String label, MonetaryAmount amount, String remark) {
        rows.add(new CostRow(label, Euros.format(amount, phrases.locale()), remark));
    }
}
