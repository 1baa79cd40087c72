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

    public static Verdicts of(FactOutcomes facts, Completions completions) {
        Verdict funding = facts.onFunding(completions);
        return new Verdicts(
                funding, facts.onOthers(), sureAid(funding, completions), greatestAid(funding, completions));
    }

    /** Determines whether these are the verdicts and amounts of other facts and costs. */
    public boolean areThoseOf(FactOutcomes facts, Completions completions) {
        Verdict onFunding = facts.onFunding(completions);
        return isSameAs(
                onFunding, facts.onOthers(), sureAid(onFunding, completions), greatestAid(onFunding, completions));
    }

    /** Determines whether all verdicts and amounts are the same. */
    public boolean isSameAs(Verdict onFunding, Verdict onOthers, long sureAid, long greatestAid) {
        return funding == onFunding && others == onOthers && aid == sureAid && aidUpTo == greatestAid;
    }

    /** Returns the sure aid in cents, 0 unless funding is eligible. */
    public static long sureAid(Verdict funding, Completions completions) {
        return funding == Verdict.ELIGIBLE ? completions.first().aid() : 0;
    }

    /** Returns the greatest aid of any completion in cents, 0 unless funding is eligible or incomplete. */
    public static long greatestAid(Verdict funding, Completions completions) {
        return funding == Verdict.ELIGIBLE || funding == Verdict.INCOMPLETE ? completions.greatestAid() : 0;
    }
}
