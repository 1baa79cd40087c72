package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.CostChapter.TOTAL;
import static io.github.federules.dmn.chapter.CostChapter.TO_CENT;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The co-financing rate and the aid. */
final class AidChapter {

    static final String COMPUTED_AID = "computedAid";

    private static final String RATE = "aidRate";

    private AidChapter() {}

    static void write(Draft draft) {
        draft.terms(AidIntensity.class).forEach(aid -> write(draft, aid));
    }

    private static void write(Draft draft, AidIntensity aid) {
        if (isUnsetWithin(aid.rate())) {
            throw ExportedTerms.refusal(draft.call(), aid);
        }
        List<AskedFact> facts = AskedFact.in(draft.call(), aid.conditions());
        List<String> needs =
                new ArrayList<>(facts.stream().map(AskedFact::need).distinct().toList());
        if (aid.rate() instanceof Value.Within<Rate>) {
            needs.add(DossierInputs.OPERATION);
        }
        draft.add(Node.decision(RATE, Type.NUMBER, "The co-financing rate, as a share of one")
                .as(new RateFeel(new ConditionFeel(draft.call())).logic(aid.rate()))
                .needing(needs)
                .stating(aid));
        facts.forEach(fact -> draft.add(fact.fault().forFundingAlone()));
        Optional<Limit> maximum = draft.call().funding().maximumAid();
        List<Term> terms = new ArrayList<>(List.of(aid));
        maximum.ifPresent(terms::add);
        // Where no case holds there is no rate, and so no aid.
        String rate = aid.rate().mayBeUnset() ? "(if aidRate = null then 0 else aidRate)" : "aidRate";
        String amount = Feel.atMost(maximum, "toCent(totalEligibleCost * " + rate + ")");
        List<WholeEuros> cuts = draft.terms(WholeEuros.class);
        terms.addAll(cuts);
        draft.add(Node.decision(COMPUTED_AID, Type.NUMBER, "The aid to an eligible operation with these costs")
                .as(cuts.isEmpty() ? amount : "floor(" + amount + ")")
                .needing(TOTAL, RATE, TO_CENT)
                .stating(terms));
    }

    // Null where no case holds, which engines add, or compare with a maximum, in different ways.
    private static boolean isUnsetWithin(Value<Rate> rate) {
        return rate.mayBeUnset()
                && !(rate instanceof Value.Cases<Rate> cases
                        && Stream.concat(cases.cases().stream().map(Value.Case::is), cases.otherwise().stream())
                                .noneMatch(Value::mayBeUnset));
    }

    /** Writes the rule on the rate, if there is one. */
    static void writeRule(Draft draft) {
        draft.terms(AidIntensity.class).forEach(aid -> writeRule(draft, aid));
    }

    private static void writeRule(Draft draft, AidIntensity aid) {
        if (aid.rate() instanceof Value.Within<Rate> range) {
            writeRange(draft, aid, range);
        } else if (aid.rate().mayBeUnset()) {
            RuleCheck isSet = RuleCheck.of("A case of the rate holds", "aidRate != null");
            draft.addFundingRule(Rule.AID_RATE, aid, isSet, RATE);
        }
    }

    // The managing authority sets the rate, as a share of one with six decimals at most.
    private static void writeRange(Draft draft, AidIntensity aid, Value.Within<Rate> rate) {
        String range = "[" + Feel.number(rate.least().share()) + ".."
                + Feel.number(rate.most().share()) + "]";
        RuleCheck isAllowed = RuleCheck.of(
                "The rate that the managing authority set", RateFeel.SET, Type.NUMBER, range, "not(" + range + ")");
        draft.addFundingRule(Rule.AID_RATE, aid, isAllowed, DossierInputs.OPERATION);
        draft.add(InputFault.of(
                        RateFeel.SET,
                        "if operation.aidRate = null then true else operation.aidRate < 0 or operation.aidRate > 1 or"
                                + " floor(operation.aidRate * 1000000) != operation.aidRate * 1000000")
                .forFundingAlone());
    }
}
