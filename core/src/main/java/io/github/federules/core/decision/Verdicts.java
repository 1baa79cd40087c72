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
        return new Verdicts(funding, facts.onOthers(), aid(funding, completions), aidUpTo(funding, completions));
    }

    /** Determines whether these are the verdicts and amounts on other facts and costs. */
    boolean areOn(FactOutcomes facts, Completions completions) {
        Verdict onFunding = facts.onFunding(completions);
        return funding == onFunding
                && others == facts.onOthers()
                && aid == aid(onFunding, completions)
                && aidUpTo == aidUpTo(onFunding, completions);
    }

    /** Returns the sure aid in cents. */
    static long aid(Verdict funding, Completions completions) {
        return funding == Verdict.ELIGIBLE ? completions.first().aid() : 0;
    }

    /** Returns the greatest aid of any completion in cents. */
    static long aidUpTo(Verdict funding, Completions completions) {
        return funding == Verdict.ELIGIBLE || funding == Verdict.INCOMPLETE ? completions.greatestAid() : 0;
    }
}
