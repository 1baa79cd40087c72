package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.result.Verdict;
import java.util.List;

/**
 * The verdicts and the aid under one reading.
 *
 * @param funding the verdict on funding
 * @param others the verdict on the other tracks that are sought
 * @param aid the sure aid in cents
 * @param aidUpTo the greatest aid of any completion in cents
 */
public record Verdicts(Verdict funding, List<Verdict> others, long aid, long aidUpTo) {

    /** Determines whether any track is sought, and each that is has the verdict {@link Verdict#ELIGIBLE}. */
    public boolean areEligible() {
        boolean isEligible = funding == Verdict.ELIGIBLE;
        if (!isEligible && funding != Verdict.NOT_SOUGHT) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            isEligible |= others.get(i) == Verdict.ELIGIBLE;
            if (others.get(i) != Verdict.ELIGIBLE && others.get(i) != Verdict.NOT_SOUGHT) {
                return false;
            }
        }
        return isEligible;
    }

    /** Returns the verdicts on facts and costs, with the aid that they leave. */
    public static Verdicts of(FactOutcomes facts, Completions completions) {
        Verdict funding = facts.onFunding(completions);
        boolean isPossible = funding == Verdict.ELIGIBLE || funding == Verdict.INCOMPLETE;
        return new Verdicts(
                funding,
                facts.onOthers(),
                funding == Verdict.ELIGIBLE ? completions.leastAid() : 0,
                isPossible ? greatestAid(facts, completions) : 0);
    }

    // Of a range of rates only the ends are known to be possible.
    private static long greatestAid(FactOutcomes facts, Completions completions) {
        if (facts.isExact()) {
            return completions.greatestAid();
        }
        return facts.isBounded() && !completions.isBudgetOpen()
                ? completions.last().aid()
                : completions.mostAid();
    }
}
