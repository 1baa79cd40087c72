package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.result.Verdict;

/**
 * The verdicts and the aid under one reading.
 *
 * @param funding the verdict on funding
 * @param others the verdict on the other tracks that are sought
 * @param aid the sure aid in cents
 * @param aidUpTo the greatest aid of any completion in cents
 */
public record Verdicts(Verdict funding, Verdict others, long aid, long aidUpTo) {

    /** Determines whether any track is sought, and each that is has the verdict {@link Verdict#ELIGIBLE}. */
    public boolean areEligible() {
        return funding == Verdict.ELIGIBLE
                ? others == Verdict.ELIGIBLE || others == Verdict.NOT_SOUGHT
                : funding == Verdict.NOT_SOUGHT && others == Verdict.ELIGIBLE;
    }

    /** Returns the verdicts on facts and costs, with the aid that they leave. */
    public static Verdicts of(FactOutcomes facts, Completions completions) {
        Verdict funding = facts.onFunding(completions);
        boolean isPossible = funding == Verdict.ELIGIBLE || funding == Verdict.INCOMPLETE;
        return new Verdicts(
                funding,
                facts.onOthers(),
                funding == Verdict.ELIGIBLE ? completions.first().aid() : 0,
                isPossible ? greatestAid(facts, completions) : 0);
    }

    // Of a range of rates only the ends are known to be possible.
    private static long greatestAid(FactOutcomes facts, Completions completions) {
        return facts.isExact() ? completions.greatestAid() : completions.last().aid();
    }
}
