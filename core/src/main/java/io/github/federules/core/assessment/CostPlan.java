package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;

/**
 * The costs of an operation under one reading, in cents, from what is presented to the aid that they would give.
 *
 * @param presentedDirect all lines as presented, but those that only a flat rate pays
 * @param staff the staff that is retained
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained
 * @param indirect what the flat rates give
 * @param comparedDirect the direct costs that are compared with a minimum or a maximum
 * @param comparedIndirect what flat rates give for that comparison
 * @param aid rate and cap applied to the total
 */
record CostPlan(
        long presentedDirect,
        long staff,
        long investment,
        long operating,
        long indirect,
        long comparedDirect,
        long comparedIndirect,
        long aid) {

    /** The plan if this much staff is retained, and aid is given at this rate and up to this cap. */
    static CostPlan of(Call call, long cap, Screening screening, long staff, Rate rate, Readings readings) {
        RoundingMode rounding = readings.rounding().mode();
        boolean onPresentedStaff = readings.flatRateBase() == FlatRateBase.PRESENTED;
        long indirect = 0;
        long presentedIndirect = 0;
        for (FlatRate flatRate : call.costs().flatRates()) {
            indirect += flatRate.of(base(flatRate, screening, staff, onPresentedStaff), rounding);
            presentedIndirect += flatRate.of(presentedBase(flatRate, screening), rounding);
        }
        long direct = staff + screening.investment() + screening.operating();
        boolean retained = readings.minimumCostBasis() == MinimumCostBasis.RETAINED;
        return new CostPlan(
                screening.presentedDirect(),
                staff,
                screening.investment(),
                screening.operating(),
                indirect,
                retained ? direct : screening.presentedDirect(),
                retained ? indirect : presentedIndirect,
                Math.min(cap, rate.of(direct + indirect, rounding)));
    }

    /** The same plan with aid at another rate. */
    CostPlan at(Rate rate, long cap, RoundingMode rounding) {
        return new CostPlan(
                presentedDirect,
                staff,
                investment,
                operating,
                indirect,
                comparedDirect,
                comparedIndirect,
                Math.min(cap, rate.of(total(), rounding)));
    }

    long total() {
        return staff + investment + operating + indirect;
    }

    /** What is compared with a minimum or a maximum. */
    long compared(boolean withFlatRates) {
        return comparedDirect + (withFlatRates ? comparedIndirect : 0);
    }

    /** The costs that a flat rate is taken of, if this much staff is retained. */
    static long base(FlatRate rate, Screening screening, long staff, boolean onPresentedStaff) {
        long other = screening.investment() + screening.operating();
        return switch (rate.of()) {
            case STAFF -> onPresentedStaff ? screening.presentedStaff() : staff;
            case DIRECT -> staff + other;
            case DIRECT_WITHOUT_SERVICES -> staff + other - screening.services();
            case DIRECT_WITHOUT_STAFF -> other;
        };
    }

    private static long presentedBase(FlatRate rate, Screening screening) {
        return switch (rate.of()) {
            case STAFF -> screening.presentedStaff();
            case DIRECT -> screening.presentedDirect();
            case DIRECT_WITHOUT_SERVICES -> screening.presentedDirect() - screening.presentedServices();
            case DIRECT_WITHOUT_STAFF -> screening.presentedDirect() - screening.presentedStaff();
        };
    }

    Costs toCosts(boolean hasRate) {
        long direct = staff + investment + operating;
        return new Costs(
                Euros.ofCents(presentedDirect),
                Euros.ofCents(staff),
                Euros.ofCents(investment),
                Euros.ofCents(operating),
                Euros.ofCents(direct),
                Euros.ofCents(indirect),
                Euros.ofCents(direct + indirect),
                hasRate ? Euros.ofCents(aid) : null);
    }
}
