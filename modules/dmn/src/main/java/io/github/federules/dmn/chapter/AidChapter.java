package io.github.federules.dmn.chapter;

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
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.RuleCheck;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;

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
        List<String> facts = new ArrayList<>(AskedFact.needs(draft, aid));
        if (aid.rate() instanceof Value.Within<Rate>) {
            facts.add(DossierInputs.OPERATION);
        }
        draft.add(Node.decision(RATE, Type.NUMBER, "The co-financing rate, as a share of one")
                .as(ValueFeel.ofRates(draft).logic(aid.rate()))
                .needing(facts)
                .stating(aid));
        BaseFeel base = BaseFeel.of(draft, aid.base(), CostSide.RETAINED);
        List<String> needs = new ArrayList<>(base.needs());
        needs.addAll(List.of(RATE, TO_CENT));
        List<Term> terms = new ArrayList<>(List.of(aid));
        // Where no case holds there is no rate, and so no aid.
        String rate = aid.rate().mayBeUnset() ? "(if aidRate = null then 0 else aidRate)" : RATE;
        String counted =
                LimitFeel.reduced(draft, base.feel(), aid.upTo().stream().toList(), new ArrayList<>(), needs);
        String amount = "toCent(" + counted + " * " + rate + ")";
        String left = LimitFeel.reduced(draft, amount, reducingAid(draft), terms, needs);
        List<WholeEuros> cuts = draft.terms(WholeEuros.class);
        terms.addAll(cuts);
        draft.add(Node.decision(COMPUTED_AID, Type.NUMBER, "The aid to an eligible operation with these costs")
                .as(cuts.isEmpty() ? left : "floor(" + left + ")")
                .needing(needs)
                .stating(terms));
    }

    private static List<Limit> reducingAid(Draft draft) {
        return draft.terms(Limit.class).stream()
                .filter(limit -> limit.reduces() && limit.on().containsAid())
                .toList();
    }

    // Null where no case holds, which engines add, or compare with a maximum, in different ways.
    private static boolean isUnsetWithin(Value<Rate> rate) {
        return rate.inner().each().stream().anyMatch(each -> each.is().mayBeUnset());
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

    // The authority sets the rate, as a share of one with six decimals at most.
    private static void writeRange(Draft draft, AidIntensity aid, Value.Within<Rate> rate) {
        String range = "[" + Feel.number(rate.least().share()) + ".."
                + Feel.number(rate.most().share()) + "]";
        RuleCheck isAllowed = RuleCheck.of(
                "The rate that the authority set", ValueFeel.SET, Type.NUMBER, range, "not(" + range + ")");
        draft.addFundingRule(Rule.AID_RATE, aid, isAllowed, DossierInputs.OPERATION);
        draft.add(InputFault.of(
                        ValueFeel.SET,
                        "if operation.aidRate = null then true else operation.aidRate < 0 or operation.aidRate > 1 or"
                                + " floor(operation.aidRate * 1000000) != operation.aidRate * 1000000")
                .forFundingAlone());
    }
}
