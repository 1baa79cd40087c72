package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.ScreeningChapter.LINES;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The totals, from what is presented to the total eligible cost. */
final class CostChapter {

    static final String TO_CENT = "toCent";
    static final String DIRECT = "directCost";
    static final String FLAT_RATES = "flatRateCost";
    static final String TOTAL = "totalEligibleCost";

    private CostChapter() {}

    static void write(Draft draft) {
        writeRounding(draft);
        // Lines covered only by a flat rate are part of no base.
        writeSide(
                draft,
                CostSide.PRESENTED,
                ", as presented",
                "All lines, excluding those covered only by a flat rate",
                "!= " + Feel.text(SetAsideReason.INDIRECT_AT_REAL_COST.name()));
        writeSide(draft, CostSide.RETAINED, "", "The lines that are retained", "= " + Feel.text(Type.RETAINED));
    }

    private static void writeSide(Draft draft, CostSide side, String after, String lines, String treatment) {
        draft.add(Node.decision(side.lines(), Type.SCREENED_LINES, lines)
                .as("lines[item.treatment " + treatment + "]")
                .needing(LINES));
        String direct = side.total(DIRECT);
        // The sum of an empty list is null in FEEL, but 0 here.
        draft.add(Node.decision(direct, Type.NUMBER, "The direct costs" + after)
                .as("sum(append(" + side.lines() + ".amount, 0))")
                .needing(side.lines()));
        List<String> rates = new ArrayList<>();
        for (FlatRate rate : draft.terms(FlatRate.class)) {
            rates.add(side.total("flatRate" + (rates.size() + 1)));
            CostSide rated = side == CostSide.RETAINED ? CostSide.rated(draft, rate) : side;
            writeFlatRate(draft, rates.get(rates.size() - 1), after, rate, BaseFeel.of(draft, rate.of(), rated));
        }
        String all = side.total(FLAT_RATES);
        draft.add(Node.decision(all, Type.NUMBER, "The amounts of all flat rates" + after)
                .as(rates.isEmpty() ? "0" : String.join(" + ", rates))
                .needing(rates));
        draft.add(Node.decision(side.total(TOTAL), Type.NUMBER, "The total eligible cost" + after)
                .as(direct + " + " + all)
                .needing(direct, all));
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

    private static void writeFlatRate(Draft draft, String name, String after, FlatRate rate, BaseFeel base) {
        String share = ValueFeel.ofRates(draft).of(rate.rate());
        String amount = "toCent(" + base.feel() + " * " + share + ")";
        List<String> needs = new ArrayList<>(base.needs());
        needs.add(TO_CENT);
        needs.addAll(AskedFact.needs(draft, rate));
        List<Term> terms = new ArrayList<>(List.of(rate));
        String left = LimitFeel.reduced(draft, amount, rate.cap().stream().toList(), terms, needs);
        String label = "The amount of a flat rate" + after + ", of " + rate.of().label(Locale.ENGLISH);
        draft.add(
                Node.decision(name, Type.NUMBER, label).as(left).needing(needs).stating(terms));
    }
}
