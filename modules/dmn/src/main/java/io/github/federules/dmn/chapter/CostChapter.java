package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.ScreeningChapter.LINES;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;

/** The totals, from what is presented to the total eligible cost. */
final class CostChapter {

    static final String TO_CENT = "toCent";
    static final String DIRECT = "directCost";
    static final String STAFF = "staffCost";
    static final String SERVICES = "servicesCost";
    static final String FLAT_RATES = "flatRateCost";
    static final String TOTAL = "totalEligibleCost";

    private CostChapter() {}

    static void write(Draft draft) {
        writeRounding(draft);
        // Lines covered only by a flat rate are part of no base.
        writeLines(
                draft,
                CostSide.PRESENTED,
                "All lines, excluding those covered only by a flat rate",
                "!= " + Feel.text(SetAsideReason.INDIRECT_AT_REAL_COST.name()));
        writeSums(draft, CostSide.PRESENTED, "All ", " as presented");
        writeLines(draft, CostSide.RETAINED, "The lines that are retained", "= " + Feel.text(Type.RETAINED));
        writeSums(draft, CostSide.RETAINED, "The eligible ", "");
        writeFlatRates(draft, CostSide.RETAINED, "");
        draft.add(Node.decision(TOTAL, Type.NUMBER, "The total eligible cost")
                .as("directCost + flatRateCost")
                .needing(DIRECT, FLAT_RATES));
        writeFlatRates(draft, CostSide.PRESENTED, " on the costs as presented");
    }

    private static void writeRounding(Draft draft) {
        Call call = draft.call();
        boolean isDown = draft.readings().rounding() == CentRounding.DOWN;
        boolean isOpen = call.openQuestions().contains(Question.ROUNDING);
        String label = isDown ? "Down to a whole cent" : "To the nearest cent, and up from half a cent";
        draft.add(Node.function(TO_CENT, Type.NUMBER, label)
                .with("euros", Type.NUMBER)
                .as(isDown ? "floor(euros * 100) / 100" : "floor(euros * 100 + 0.5) / 100")
                .citing(isOpen ? List.of(call.clauseOf(Question.ROUNDING)) : List.of()));
    }

    private static void writeLines(Draft draft, CostSide side, String label, String treatment) {
        draft.add(Node.decision(side.lines(), Type.SCREENED_LINES, label)
                .as("lines[item.treatment " + treatment + "]")
                .needing(LINES));
    }

    private static void writeSums(Draft draft, CostSide side, String before, String after) {
        writeSum(draft, side, DIRECT, before + "direct costs" + after, "");
        writeSum(draft, side, STAFF, before + "direct staff costs" + after, "[item.nature = \"STAFF\"]");
        writeSum(draft, side, SERVICES, before + "costs of services" + after, "[item.nature = \"SERVICES\"]");
    }

    // The sum of an empty list is null in FEEL, but 0 here.
    private static void writeSum(Draft draft, CostSide side, String name, String label, String filter) {
        draft.add(Node.decision(side.total(name), Type.NUMBER, label)
                .as("sum(append(" + side.lines() + filter + ".amount, 0))")
                .needing(side.lines()));
    }

    private static void writeFlatRates(Draft draft, CostSide side, String after) {
        List<String> names = new ArrayList<>();
        for (FlatRate rate : draft.terms(FlatRate.class)) {
            names.add(side.total("flatRate" + (names.size() + 1)));
            CostSide rated = side == CostSide.RETAINED ? CostSide.rated(draft, rate) : side;
            writeFlatRate(draft, names.get(names.size() - 1), "The amount of a flat rate" + after, rate, rated);
        }
        draft.add(Node.decision(side.total(FLAT_RATES), Type.NUMBER, "The amounts of all flat rates" + after)
                .as(names.isEmpty() ? "0" : String.join(" + ", names))
                .needing(names));
    }

    private static void writeFlatRate(Draft draft, String name, String label, FlatRate rate, CostSide side) {
        RatedCosts costs = RatedCosts.of(rate);
        List<String> totals = costs.totals().stream().map(side::total).toList();
        Value<Rate> share = rate.rate();
        String feel = new RateFeel(new ConditionFeel(draft.call())).of(share);
        String amount = "toCent((" + String.join(" - ", totals) + ") * " + feel + ")";
        List<AskedFact> facts = AskedFact.in(draft.call(), rate.conditions());
        facts.forEach(fact -> draft.add(fact.fault().forFundingAlone()));
        List<String> needs = new ArrayList<>(totals);
        needs.add(TO_CENT);
        facts.stream().map(AskedFact::need).distinct().forEach(needs::add);
        String shown =
                share instanceof Value.Constant<Rate> constant ? constant.is().toString() : "a share";
        List<Term> terms = new ArrayList<>(List.of(rate));
        rate.cap().ifPresent(terms::add);
        draft.add(Node.decision(name, Type.NUMBER, label + ": " + shown + " of " + costs.label())
                .as(Feel.atMost(rate.cap(), amount))
                .needing(needs)
                .stating(terms));
    }
}
