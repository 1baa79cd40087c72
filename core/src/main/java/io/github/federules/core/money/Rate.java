package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.number.ManyDigits;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.number.ShownNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/**
 * An exact rate from 0% to 100%, such as 15% or 68.44%, with at most six decimals as a share of one.
 *
 * <p>Create one with {@link #percent}. Every use of a rate names its rounding to the cent. This class is immutable and
 * thread-safe.
 *
 * @param share the rate as a share of one, such as 0.15, without trailing zeros, from 0 to 1
 */
public record Rate(BigDecimal share) {

    private static final int MAX_DECIMALS = 6;

    /**
     * Checks the range and removes trailing zeros, so that 15% and 15.00% are equal.
     *
     * @param share the rate as a share of one
     * @throws io.github.federules.core.fault.InvalidFactException if the share is below 0, above 1, or has more than
     *     six decimals
     */
    public Rate {
        Objects.requireNonNull(share, "share");
        if (!isRate(share)) {
            throw noShare(share);
        }
        share = share.stripTrailingZeros();
    }

    /**
     * Returns a rate from a percentage.
     *
     * <p>For example, {@code percent("15")} is 15%, and {@code percent("68.44")} is 68.44%.
     *
     * @param percentage the percentage, from 0 to 100 with at most four decimals
     * @return the rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, or the percentage is
     *     below 0, above 100 or has more than four decimals
     */
    public static Rate percent(String percentage) {
        Objects.requireNonNull(percentage, "percentage");
        BigDecimal share = Decimals.find(percentage)
                .orElseThrow(() -> WrittenNumber.notInFormat(
                                percentage, WrittenNumber::parsePercentage, each -> isRate(each.movePointLeft(2)))
                        .asException())
                .movePointLeft(2);
        if (!isRate(share)) {
            throw outOfRange(share);
        }
        return new Rate(share);
    }

    private static boolean isRate(BigDecimal share) {
        // The decimals first: of too many digits, no other question may be asked.
        return share.signum() >= 0 && !Decimals.exceed(share, MAX_DECIMALS) && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static InvalidFactException noShare(BigDecimal number) {
        // A number may have two billion decimals.
        if (ManyDigits.in(number) || number.compareTo(BigDecimal.ONE) <= 0 || !isRate(number.scaleByPowerOfTen(-2))) {
            return outOfRange(number);
        }
        String share = ShownNumber.of(number.scaleByPowerOfTen(-2));
        return Fault.of(
                        FaultCode.RATE_OUT_OF_RANGE,
                        "percentage",
                        Map.of("value", ShownNumber.of(number), "share", share))
                .asException();
    }

    private static InvalidFactException outOfRange(BigDecimal share) {
        return Fault.of(FaultCode.RATE_OUT_OF_RANGE, Map.of("value", ShownNumber.of(share)))
                .asException();
    }

    /**
     * Returns a rate from whole millionths, the finest unit of a rate.
     *
     * <p>For example, {@code ofMillionths(684400)} is 68.44%.
     *
     * @param millionths the millionths, from 0 to 1,000,000
     * @return the rate
     * @throws io.github.federules.core.fault.InvalidFactException if the number is below 0 or above 1,000,000
     */
    public static Rate ofMillionths(long millionths) {
        return new Rate(BigDecimal.valueOf(millionths, MAX_DECIMALS));
    }

    /**
     * Returns the rate in millionths.
     *
     * @return the millionths, from 0 to 1,000,000
     */
    public long millionths() {
        return Decimals.scaled(share, MAX_DECIMALS);
    }

    /**
     * Returns this share of an amount.
     *
     * <p>For example, 15% of 3 cents is 0.45 cent: 0 under {@code DOWN}, 0 under {@code HALF_UP}; 15% of 4 cents is 0.6
     * cent: 0 under {@code DOWN}, 1 under {@code HALF_UP}.
     *
     * @param cents the amount in cents, not negative
     * @param rounding the rounding to a whole cent
     * @return the share of the amount in cents
     * @throws IllegalArgumentException if the amount is negative
     * @throws ArithmeticException if the result is not a whole cent and the mode is {@code UNNECESSARY}
     */
    public long applyTo(long cents, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (cents < 0) {
            throw new IllegalArgumentException(
                    "The amount is " + cents + " cents, but must be 0 or more. Apply the rate to its absolute value.");
        }
        return Millionths.of(cents, millionths(), rounding);
    }

    /**
     * Writes the rate as a percentage, such as {@code 68.44 %}.
     *
     * @return the percentage
     */
    @Override
    public String toString() {
        return share.movePointRight(2).toPlainString() + " %";
    }
}
