package io.github.federules.core.calculation;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.util.Optional;

/**
 * A limit that reduces the aid, in one case.
 *
 * @param limit the limit
 * @param party the party whose aid it reduces, or {@link CaseBase#ALL}
 * @param bound what it compares with
 * @param ofPartner the earlier aid of a partner in cents, where it counts
 */
public record AidReduction(Limit limit, int party, CaseBound bound, Optional<Fact<Long>> ofPartner) {

    /** Returns the aid that it leaves, where the other amounts of a plan are these. */
    public long leaves(long aid, CostPlan costs, PlanAmounts others) {
        long most = bound.most(base -> costs.amount(base, aid, others)) - besides(others);
        return Math.max(0, Math.min(aid, most));
    }

    /**
     * Returns a bound of the aid that it leaves, whatever the costs are, where the other amounts lie between these; {@link
     * Long#MAX_VALUE} if it counts a share of costs, of the aid or of an amount that is open.
     */
    long leavesAtMost(PlanAmounts least, PlanAmounts most) {
        boolean isKnown = bound.shares().stream()
                .map(share -> share.of().base())
                .allMatch(of -> PlanAmounts.place(of) >= 0 && least.in(of) == most.in(of));
        return isKnown ? Math.max(0, bound.most(base -> most.in(base.base())) - besides(least)) : Long.MAX_VALUE;
    }

    /** Determines whether what it leaves depends on an amount of the financing plan or on earlier aid. */
    public boolean dependsOn(int place) {
        return effectOf(place) != 0 || isLessWith(place);
    }

    /** Determines whether it leaves less aid where an amount is greater. */
    public boolean isLessWith(int place) {
        return ofPartner.isPresent()
                ? place == PlanAmounts.OF_PARTNERS && !ofPartner.get().isKnown()
                : PlanAmounts.place(limit.on()) == place;
    }

    /** Determines whether it leaves more aid where an amount is greater. */
    public boolean isMoreWith(int place) {
        return effectOf(place) > 0;
    }

    private long besides(PlanAmounts others) {
        if (ofPartner.isEmpty()) {
            return others.in(limit.on());
        }
        return ofPartner.get() instanceof Fact.Known<Long> known ? known.value() : others.ofPartners();
    }

    private long effectOf(int place) {
        long factors = 0;
        for (CaseBound.CaseShare share : bound.shares()) {
            Base of = share.of().base();
            factors += PlanAmounts.place(of) == place ? share.factor() : 0;
        }
        return factors;
    }
}
