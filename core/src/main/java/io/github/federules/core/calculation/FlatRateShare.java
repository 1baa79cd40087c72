package io.github.federules.core.calculation;

import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.math.RoundingMode;

/** A flat rate with its base as groups of cost lines, and its amounts in cents. */
public final class FlatRateShare {

    private final long millionths;
    private final long cap;
    private final int[] base;
    private final boolean isOfStaff;

    FlatRateShare(FlatRate rate, CostScheme scheme) {
        millionths = rate.rate().millionths();
        cap = rate.cap().isPresent() ? rate.cap().get().cents() : Long.MAX_VALUE;
        base = scheme.groupsOf(rate.of()::contains);
        isOfStaff = rate.of().equals(Base.STAFF);
    }

    /** Returns the rate in millionths. */
    public long millionths() {
        return millionths;
    }

    /** Returns what the rate is applied to under some readings: only staff costs may count as presented. */
    public long base(Screening screening, Readings readings) {
        return isOfStaff && readings.flatRateBase() == FlatRateBase.PRESENTED
                ? screening.presented(base)
                : screening.retained(base);
    }

    /** Returns what the rate is applied to if all lines count as presented. */
    long presentedBase(Screening screening) {
        return screening.presented(base);
    }

    /** Returns the amount on a base. */
    public long amount(long cents, RoundingMode rounding) {
        return Math.min(cap, Millionths.of(cents, millionths, rounding));
    }

    /** Determines whether the amount on a base is limited. */
    public boolean isCapped(long cents, RoundingMode rounding) {
        return Millionths.of(cents, millionths, rounding) > cap;
    }
}
