package io.github.federules.core.calculation;

import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.AddedCosts;
import java.math.RoundingMode;

/**
 * A lump sum in one case, or a flat rate of a resolved base.
 *
 * @param term the lump sum or the flat rate
 * @param costs its amount, or its rate and its maximum
 * @param base what a flat rate is a share of
 * @param isOfStaff whether it is a share of staff costs, so that it may be one of the presented ones
 */
public record AddedAmount(AddedCosts term, CaseTerms.CaseAdded costs, CostBase base, boolean isOfStaff) {

    /**
     * Returns the amount of its base, where ceilings take so much of each limited base, and lump sums and flat rates add so much.
     */
    public long baseOf(Screening lines, long[] cuts, long[] ofAdded, Readings readings) {
        return isOfStaff && readings.flatRateBase() == FlatRateBase.PRESENTED
                ? base.presented(lines, ofAdded)
                : base.amount(lines, cuts, ofAdded);
    }

    /** Returns the party that is paid it, negative for all together. */
    public int party() {
        return costs.party();
    }

    /** Determines whether it is paid in this case. */
    public boolean isPaid() {
        return costs.isPaid();
    }

    /** Returns the rate in millionths. */
    public long millionths() {
        return costs.rate();
    }

    /** Returns what it adds to a base of so many cents. */
    public long of(long cents, RoundingMode rounding) {
        return costs.isPaid() ? Math.min(costs.cap(), uncapped(cents, rounding)) : 0;
    }

    /** Determines whether its maximum takes something of what it adds. */
    public boolean isCapped(long cents, RoundingMode rounding) {
        return costs.isPaid() && uncapped(cents, rounding) > costs.cap();
    }

    /** Returns what it would add without its maximum. */
    public long uncapped(long cents, RoundingMode rounding) {
        return costs.fixed() + Millionths.of(cents, costs.rate(), rounding);
    }
}
