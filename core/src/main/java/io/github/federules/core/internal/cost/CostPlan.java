package io.github.federules.core.internal.cost;

import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.internal.number.Millionths;
import java.math.RoundingMode;

/**
 * The costs of an operation in one completion, in cents, from the retained costs to the aid.
 *
 * @param staff the staff that is retained
 * @param direct the direct costs that are retained, staff included
 * @param indirect the amount that the flat rates add
 * @param comparedDirect the direct costs that are compared with a minimum or a maximum
 * @param comparedIndirect the amount that the flat rates add for that comparison
 * @param aid the aid after rate and maximum
 */
public record CostPlan(long staff, long direct, long indirect, long comparedDirect, long comparedIndirect, long aid) {

    /** Returns the plan if this much staff is retained, with aid at a rate in millionths. */
    static CostPlan of(CostScheme scheme, Screening screening, long staff, Readings readings, long rate) {
        RoundingMode rounding = readings.rounding().mode();
        boolean isOnPresentedStaff = readings.flatRateBase() == FlatRateBase.PRESENTED;
        boolean isRetainedCompared = readings.minimumCostBasis() == MinimumCostBasis.RETAINED;
        long indirect = 0;
        long presentedIndirect = 0;
        for (CostScheme.Share flatRate : scheme.flatRates()) {
            indirect += flatRate.applyTo(base(flatRate.of(), screening, staff, isOnPresentedStaff), rounding);
            if (!isRetainedCompared) {
                presentedIndirect += flatRate.applyTo(presentedBase(flatRate.of(), screening), rounding);
            }
        }
        long direct = staff + screening.investment() + screening.operating();
        return new CostPlan(
                staff,
                direct,
                indirect,
                isRetainedCompared ? direct : screening.presentedDirect(),
                isRetainedCompared ? indirect : presentedIndirect,
                aid(direct + indirect, rate, scheme, rounding));
    }

    private static long aid(long total, long rate, CostScheme scheme, RoundingMode rounding) {
        return Math.min(scheme.maximumAid(), Millionths.of(total, rate, rounding));
    }

    /** Returns the same plan with aid at this rate. */
    CostPlan at(long rate, CostScheme scheme, RoundingMode rounding) {
        return new CostPlan(
                staff, direct, indirect, comparedDirect, comparedIndirect, aid(total(), rate, scheme, rounding));
    }

    /** Returns the total eligible cost. */
    public long total() {
        return direct + indirect;
    }

    /** Returns the amount that is compared with a minimum or a maximum. */
    public long compared(boolean withFlatRates) {
        return withFlatRates ? comparedDirect + comparedIndirect : comparedDirect;
    }

    /** Returns the costs that a flat rate is a share of, if this much staff is retained. */
    public static long base(FlatRateOf of, Screening screening, long staff, boolean isOnPresentedStaff) {
        long other = screening.investment() + screening.operating();
        return switch (of) {
            case STAFF -> isOnPresentedStaff ? screening.presentedStaff() : staff;
            case DIRECT -> staff + other;
            case DIRECT_WITHOUT_SERVICES -> staff + other - screening.services();
            case DIRECT_WITHOUT_STAFF -> other;
        };
    }

    private static long presentedBase(FlatRateOf of, Screening screening) {
        return switch (of) {
            case STAFF -> screening.presentedStaff();
            case DIRECT -> screening.presentedDirect();
            case DIRECT_WITHOUT_SERVICES -> screening.presentedDirect() - screening.presentedServices();
            case DIRECT_WITHOUT_STAFF -> screening.presentedDirect() - screening.presentedStaff();
        };
    }
}
