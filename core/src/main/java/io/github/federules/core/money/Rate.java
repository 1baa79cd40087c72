package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.internal.text.ShownNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/**
 * An exact rate from 0 to 100 %, such as 15 % or 68.44 %, with at most six decimals as a share of one.
 *
 * <p>Every use of a rate names how it is rounded to the cent. This class is immutable and thread-safe.
 *
 * @param share the rate as a share of one, such as 0.15, without trailing zeros, from 0 to 1, not null
 */
public record Rate(BigDecimal share) {

    private static final int MAX_DECIMALS = 6;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /**
     * Checks the range and removes trailing zeros, so that 15 % and 15.00 % are equal.
     *
     * @param share the rate as a share of one, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the share is below 0, above 1, or has more than six
     *     decimals
     */
    public Rate {
        Objects.requireNonNull(share, "share");
        boolean inRange = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
        if (!inRange || share.stripTrailingZeros().scale() > MAX_DECIMALS) {
            throw Fault.of(FaultCode.RATE_OUT_OF_RANGE, Map.of("value", ShownNumber.of(share)))
                    .asException();
        }
        share = share.stripTrailingZeros();
    }

    /**
     * Obtains a rate from a percentage such as {@code "68.44"}.
     *
     * @param percentage the number of percent, from 0 to 100 with at most four decimals, not null
     * @return the rate, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, is out of range or too
     *     precise
     */
    public static Rate percent(String percentage) {
        return new Rate(Decimals.parse(percentage).movePointLeft(2));
    }

    /**
     * Obtains a rate from whole millionths, the finest that there are.
     *
     * <p>For example, {@code ofMillionths(684400)} is 68.44 %.
     *
     * @param millionths the millionths, from 0 to 1 000 000
     * @return the rate, never null
     * @throws io.github.federules.core.fault.InvalidFactException if it is out of range
     */
    public static Rate ofMillionths(long millionths) {
        return new Rate(BigDecimal.valueOf(millionths, MAX_DECIMALS));
    }

    /**
     * Gives the rate in millionths of the whole.
     *
     * @return the millionths, from 0 to 1 000 000
     */
    public long millionths() {
        return share.movePointRight(MAX_DECIMALS).longValueExact();
    }

    /**
     * Gives the share of an amount that this rate is, in whole cents.
     *
     * <p>For example, 15 % of 3 cents is 0.45 cent: 0 under {@code DOWN}, 0 under {@code HALF_UP}; 15 % of 4 cents is 0.6
     * cent: 0 under {@code DOWN}, 1 under {@code HALF_UP}.
     *
     * @param cents the amount in cents, not negative
     * @param rounding how the result is brought to a whole cent, not null
     * @return the cents
     */
    public long of(long cents, RoundingMode rounding) {
        long numerator = share.scaleByPowerOfTen(share.scale()).longValueExact();
        if (numerator == 0 || cents <= Long.MAX_VALUE / numerator) {
            return divided(cents * numerator, POWERS_OF_TEN[share.scale()], rounding);
        }
        return BigDecimal.valueOf(cents).multiply(share).setScale(0, rounding).longValueExact();
    }

    private static long divided(long product, long divisor, RoundingMode rounding) {
        long floor = product / divisor;
        return switch (rounding) {
            case DOWN, FLOOR -> floor;
            case HALF_UP -> product % divisor * 2 >= divisor ? floor + 1 : floor;
            default ->
                BigDecimal.valueOf(product)
                        .divide(BigDecimal.valueOf(divisor), 0, rounding)
                        .longValueExact();
        };
    }

    /**
     * Writes the rate as a percentage, such as {@code 68.44 %}.
     *
     * @return the percentage, never null
     */
    @Override
    public String toString() {
        return share.movePointRight(2).toPlainString() + " %";
    }
}
