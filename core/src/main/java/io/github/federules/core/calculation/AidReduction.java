package io.github.federules.core.calculation;

import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;

/**
 * A limit that reduces the aid, in one case.
 *
 * @param limit the limit
 * @param party the party whose aid it reduces, or {@link CaseBase#ALL}
 * @param bound what it compares with
 */
public record AidReduction(Limit limit, int party, CaseBound bound) {

    /** Returns the aid that it leaves, where the other amounts of a plan are these. */
    public long leaves(long aid, CostPlan costs, PlanAmounts others) {
        long most = bound.most(base -> costs.amount(base, aid, others)) - (isOfPartner() ? 0 : others.in(limit.on()));
        return Math.max(0, Math.min(aid, most));
    }

    /** Determines whether what it leaves depends on an amount of the financing plan or on earlier aid. */
    public boolean dependsOn(int place) {
        return effectOf(place) != 0 || isLessWith(place);
    }

    /** Determines whether it leaves less aid where an amount is greater. */
    public boolean isLessWith(int place) {
        return !isOfPartner() && PlanAmounts.place(limit.on()) == place;
    }

    /** Determines whether it leaves more aid where an amount is greater. */
    public boolean isMoreWith(int place) {
        return effectOf(place) > 0;
    }

    // What a partner was granted earlier is in the bound.
    private boolean isOfPartner() {
        return party > 0;
    }

    private long effectOf(int place) {
        long factors = 0;
        for (CaseBound.CaseShare share : bound.shares()) {
            Base of = share.of().base();
            factors += PlanAmounts.place(of) == place && !of.isOfCosts() ? share.factor() : 0;
        }
        return factors;
    }
}
