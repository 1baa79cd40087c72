package io.github.federules.core.decision;

import io.github.federules.core.internal.cost.Completions;

/**
 * The verdicts and the aid under one reading.
 *
 * @param funding the verdict on funding
 * @param others the verdict on the other tracks that are sought
 * @param aid the sure aid in cents
 * @param aidUpTo the greatest aid of any completion in cents
 */
record Verdicts(Verdict funding, Verdict others, long aid, long aidUpTo) {

    static Verdicts of(FactOutcomes facts, Completions completions) {
        Verdict funding = facts.onFunding(completions);
        boolean isEligible = funding == Verdict.ELIGIBLE;
        return new Verdicts(
                funding,
                facts.onOthers(),
                isEligible ? completions.first().aid() : 0,
                isEligible || funding == Verdict.INCOMPLETE ? completions.greatestAid() : 0);
    }

    /** Determines whether all verdicts and amounts are the same. */
    boolean isSameAs(Verdicts other) {
        return funding == other.funding && others == other.others && aid == other.aid && aidUpTo == other.aidUpTo;
    }
}
