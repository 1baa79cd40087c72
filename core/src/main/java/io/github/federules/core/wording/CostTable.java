package io.github.federules.core.wording;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
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
public final class CostTable {

    private static final int MOST_LINES_SHOWN = 50;
    // A longer name would make every row as wide. The remark has it.
    private static final int LONGEST_NAME = 50;

    private final Costs costs;
    private final List<SetAside> setAside;
    private final List<Reduction> reductions;
    private final Verdict funding;
    private final boolean isRuledOut;
    private final Call call;
    private final Phrasebook phrases;
    private final int added;
    private final List<Explanation.Entry> rows = new ArrayList<>();

    /**
     * Makes the table.
     *
     * @param funding the verdict on funding
     * @param isRuledOut whether no change of the dossier can bring funding, so that no amount of aid is stated
     */
    public CostTable(
            Costs costs,
            List<SetAside> setAside,
            List<Reduction> reductions,
            Verdict funding,
            boolean isRuledOut,
            Call call,
            Phrasebook phrases) {
        this.costs = costs;
        this.added = costs.added().size();
        this.setAside = setAside;
        this.reductions = reductions;
        this.funding = funding;
        this.isRuledOut = isRuledOut;
        this.call = call;
        this.phrases = phrases;
        costs.items().forEach(this::add);
    }

    /** Determines whether no flat rate of a call pays for costs that a line can state. */
    public static boolean areFlatRatesIndirect(Call call) {
        return call.costs().flatRates().stream().allMatch(rate -> rate.covers().isEmpty());
    }

    /** Returns the name of the row of several lump sums and flat rates: “indirect” where each is for overheads. */
    public static String ofAdded(Costs costs, boolean areAllIndirect) {
        return areAllIndirect && costs.find(CostItem.LUMP_SUM).isEmpty() ? "indirect" : "added";
    }

    /** Returns the heading: whether VAT counts, and whether missing facts leave other amounts possible. */
    public static String heading(Costs costs, Phrasebook phrases) {
        String heading = phrases.phrase(costs.withVat() ? "section.costs.vat" : "section.costs");
        return costs.isSure() ? heading : phrases.phrase("section.costs.least", Map.of("costs", heading));
    }

    public List<Explanation.Entry> rows() {
        return rows;
    }

    private void add(CostItem item) {
        switch (item.code()) {
            // It is in no line of the sum.
            case CostItem.PRESENTED_DIRECT -> {}
            case CostItem.REDUCED -> {
                if (!item.amount().isZero()) {
                    add("cost.reduced", item);
                    reductions.stream().filter(Reduction::isOfCosts).forEach(this::addReduction);
                }
            }
            case CostItem.SET_ASIDE -> {
                add("cost.setAside", item);
                fillSetAside();
            }
            // The only flat rate or lump sum stands for all.
            case CostItem.INDIRECT -> {
                if (added > 1) {
                    add("cost." + ofAdded(costs, areFlatRatesIndirect(call)), item);
                }
            }
            case CostItem.FLAT_RATE -> add(added == 1 ? "cost.indirect" : "cost.flatRate", item);
            case CostItem.LUMP_SUM -> add(added == 1 ? "cost.lumpSum" : "cost.flatRate", item);
            case CostItem.COMPUTED_AID -> {
                for (Reduction each : reductions) {
                    if (each.kind() == Reduction.Target.AID_BASE) {
                        add(phrases.phrase("cost.counted"), each.limit(), each.message(phrases.locale()));
                    }
                }
                addAid(item);
            }
            default -> add("cost." + item.code(), item);
        }
    }

    // Beside any other verdict the amount is no aid yet.
    private void addAid(CostItem item) {
        if (funding == Verdict.ELIGIBLE) {
            add("cost.computedAid", item);
        } else if (!isRuledOut) {
            String key = "cost.computedAid." + funding;
            String how = item.how(phrases.locale())
                    .map(text -> phrases.phrase(key, Map.of("how", text)))
                    .orElse("");
            add(phrases.phrase("cost.computedAid.noAid"), item.amount(), how);
        }
    }

    private void fillSetAside() {
        setAside.subList(0, Math.min(setAside.size(), MOST_LINES_SHOWN)).forEach(this::add);
        int more = setAside.size() - MOST_LINES_SHOWN;
        if (more > 0) {
            long rest = setAside.stream()
                    .skip(MOST_LINES_SHOWN)
                    .mapToLong(aside -> Euros.cents(aside.amount()))
                    .sum();
            add(phrases.counted("cost.setAside.more", more), Euros.ofCents(rest), "");
        }
    }

    private void addReduction(Reduction reduction) {
        String clause = PlainText.line(reduction.clause().citation(phrases.locale()));
        String base = PlainText.line(reduction.label().in(phrases.locale()));
        String key = base.length() > LONGEST_NAME ? "cost.reduced.described" : "cost.reduced.base";
        add(
                phrases.phrase(key, Map.of("base", base, "clause", clause)),
                reduction.amount(),
                reduction.message(phrases.locale()));
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

    private void add(String key, CostItem item) {
        add(phrases.phrase(key), item.amount(), item.how(phrases.locale()).orElse(""));
    }

    private void add(String label, MonetaryAmount amount, String remark) {
        rows.add(new Explanation.Row(label, Euros.format(amount, phrases.locale()), remark));
    }
}
