package io.github.federules.core.calculation;

import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.screening.Screening;
import java.math.RoundingMode;

/**
 * A flat rate in one case, of a resolved base.
 *
 * @param isOfStaff whether it is a share of staff costs, so that it may be one of the presented ones
 */
public record FlatRateShare(CaseTerms.CaseFlatRate rate, CostBase base, boolean isOfStaff) {

    /** Returns the lines in its base of one bearer of costs. */
    public long linesIn(Screening ofBearer, Readings readings) {
        return isOfStaff && readings.flatRateBase() == FlatRateBase.PRESENTED
                ? ofBearer.presented(base.groups())
                : ofBearer.retained(base.groups());
    }

    /** Determines whether it is paid in this case. */
    public boolean isPaid() {
        return rate.isPaid();
    }

    /** Returns the rate in millionths. */
    public long millionths() {
        return rate.rate();
    }

    /** Returns what it adds to a base of so many cents. */
    public long amount(long cents, RoundingMode rounding) {
        return rate.isPaid() ? Math.min(rate.cap(), uncapped(cents, rounding)) : 0;
    }

    /** Determines whether its maximum takes something of what it adds. */
    public boolean isCapped(long cents, RoundingMode rounding) {
        return rate.isPaid() && uncapped(cents, rounding) > rate.cap();
    }

    /** Returns what it would add without its maximum. */
    public long uncapped(long cents, RoundingMode rounding) {
        return Millionths.of(cents, rate.rate(), rounding);
    }
}
