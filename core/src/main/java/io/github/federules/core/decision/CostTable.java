package io.github.federules.core.decision;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final List<CostRow> rows = new ArrayList<>();

    CostTable(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        fill();
    }

    List<String> lines() {
        int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        int amount = rows.stream().mapToInt(row -> row.amount().length()).max().orElse(0);
        return rows.stream()
                .map(row -> (padded(row.label(), label) + "  "
                                + " ".repeat(amount - row.amount().length()) + row.amount() + "  " + row.remark())
                        .stripTrailing())
                .toList();
    }

    private void fill() {
        Call call = decision.call();
        Costs costs = decision.costs();
        add("presented", costs.presented(), "");
        add("setAside", costs.setAside(), "");
        fillSetAside();
        add("retainedDirect", costs.retainedDirect(), "");
        add("retainedStaff", costs.retainedStaff(), "");
        add("retainedInvestment", costs.retainedInvestment(), "");
        add("retainedOperating", costs.retainedOperating(), "");
        add("indirect", costs.indirect(), flatRates(call));
        add("retainedTotal", costs.retainedTotal(), "");
        costs.computedAid()
                .ifPresent(aid -> add(
                        "computedAid", aid, call.funding().aid().map(this::aid).orElse("")));
    }

    private String flatRates(Call call) {
        return call.costs().flatRates().stream()
                .map(flatRate -> phrases.phrase(
                        "cost.indirect." + base(flatRate),
                        Map.of(
                                "rate",
                                        phrases.formats()
                                                .percent(flatRate.rate().share()),
                                "clause", flatRate.clause().id())))
                .collect(Collectors.joining(" + "));
    }

    private String base(FlatRate flatRate) {
        return flatRate.of() == FlatRateOf.STAFF
                ? decision.readings().flatRateBase().name()
                : flatRate.of().name();
    }

    private String aid(AidIntensity aid) {
        List<String> parts = new ArrayList<>();
        String clause = aid.rateClause().id();
        if (aid.rate() instanceof AidRate.Fixed fixed) {
            parts.add(rate(fixed.rate(), clause));
        } else if (aid.rate() instanceof AidRate.Within range) {
            parts.add(rate(decision.dossier().operation().aidRate().find().orElse(range.least()), clause));
        } else {
            parts.add(phrases.phrase("cost.computedAid.rates", Map.of("clause", clause)));
        }
        aid.cap()
                .ifPresent(cap -> parts.add(phrases.phrase(
                        "cost.computedAid.cap",
                        Map.of(
                                "cap",
                                euros(cap.amount()),
                                "clause",
                                cap.clause().id()))));
        return String.join(", ", parts);
    }

    private String rate(Rate rate, String clause) {
        return phrases.phrase(
                "cost.computedAid.rate", Map.of("rate", phrases.formats().percent(rate.share()), "clause", clause));
    }

    private void fillSetAside() {
        decision.setAside().stream().limit(MOST_LINES_SHOWN).forEach(aside -> {
            String label =
                    aside.line().label().map(text -> " " + PlainText.of(text)).orElse("");
            String what = phrases.phrase("cost.setAside.line", Map.of("line", PlainText.of(aside.lineId()) + label));
            rows.add(new CostRow(what, euros(aside.amount()), aside.message(phrases)));
        });
        int more = decision.setAside().size() - MOST_LINES_SHOWN;
        if (more > 0) {
            rows.add(new CostRow(phrases.counted("cost.setAside.more", more), "", ""));
        }
    }

    private void add(String name, MonetaryAmount amount, String remark) {
        rows.add(new CostRow(phrases.phrase("cost." + name), euros(amount), remark));
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
