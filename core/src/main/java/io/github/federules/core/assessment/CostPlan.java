package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.money.Euros;
import java.math.RoundingMode;

/**
 * The costs of an operation under one reading, in cents, from what is presented to the aid that they would give.
 *
 * @param presentedDirect all lines as presented, but those that only the flat rate pays
 * @param staff the staff that is retained
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained
 * @param indirect what the flat rate gives
 * @param compared the total that is compared with the minimum cost
 * @param aid rate and cap applied to the total
 */
record CostPlan(
        long presentedDirect, long staff, long investment, long operating, long indirect, long compared, long aid) {

    /** The plan if the missing shares turn out as badly as they can. */
    static CostPlan least(Call call, Bounds bounds, Screening screening, Readings readings) {
        return of(call, bounds, screening, screening.staff(), readings);
    }

    /** The plan if the missing shares turn out as well as they can. */
    static CostPlan most(Call call, Bounds bounds, Screening screening, Readings readings) {
        return of(call, bounds, screening, screening.staff() + screening.staffInDoubt(), readings);
    }

    private static CostPlan of(Call call, Bounds bounds, Screening screening, long staff, Readings readings) {
        RoundingMode rounding = readings.rounding().mode();
        long base = readings.flatRateBase() == FlatRateBase.RETAINED ? staff : screening.presentedStaff();
        long indirect = call.flatRate().rate().of(base, rounding);
        long total = staff + screening.investment() + screening.operating() + indirect;
        long compared = readings.minimumCostBasis() == MinimumCostBasis.RETAINED
                ? total
                : screening.presentedDirect() + call.flatRate().rate().of(screening.presentedStaff(), rounding);
        long aid = Math.min(bounds.cap(), call.aid().rate().of(total, rounding));
        return new CostPlan(
                screening.presentedDirect(),
                staff,
                screening.investment(),
                screening.operating(),
                indirect,
                compared,
                aid);
    }

    Costs toCosts() {
        long direct = staff + investment + operating;
        return new Costs(
                Euros.ofCents(presentedDirect),
                Euros.ofCents(staff),
                Euros.ofCents(investment),
                Euros.ofCents(operating),
                Euros.ofCents(direct),
                Euros.ofCents(indirect),
                Euros.ofCents(direct + indirect),
                Euros.ofCents(aid));
    }
}
