package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.number.ShownNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * How many times a sum of costs or of money a limit allows, from 0 to 1,000, with at most six decimals.
 *
 * <p>For example, {@code Factor.of("4")} in “the aid is at most four times what other public funders bring”, or {@code
 * Factor.of(Rate.percent("5"))}.
 *
 * @param number the number, without trailing zeros, from 0 to 1,000
 */
public record Factor(BigDecimal number) {

    private static final int MAX_DECIMALS = 6;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000);

    /**
     * Checks the range and removes trailing zeros.
     *
     * @param number the number
     * @throws io.github.federules.core.fault.InvalidFactException if the number is below 0, above 1,000, or has more than
     *     six decimals
     */
    public Factor {
        Objects.requireNonNull(number, "number");
        if (!isFactor(number)) {
            throw Fault.of(FaultCode.FACTOR_OUT_OF_RANGE, Map.of("value", ShownNumber.of(number)))
                    .asException();
        }
        number = number.stripTrailingZeros();
    }

    /**
     * Returns a factor from a number.
     *
     * @param number the number as text, such as {@code 2.5}
     * @return the factor
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number from 0 to 1,000 with at most
     *     six decimals
     */
    public static Factor of(String number) {
        Objects.requireNonNull(number, "number");
        return new Factor(Decimals.parse(number, Factor::isFactor));
    }

    /**
     * Returns a factor from a rate.
     *
     * @param rate the rate
     * @return the factor, from 0 to 1
     */
    public static Factor of(Rate rate) {
        return new Factor(Objects.requireNonNull(rate, "rate").share());
    }

    private static boolean isFactor(BigDecimal number) {
        return number.signum() >= 0 && !Decimals.exceed(number, MAX_DECIMALS) && number.compareTo(GREATEST) <= 0;
    }

    /**
     * Returns the factor in millionths.
     *
     * @return the millionths, from 0 to 1,000,000,000
     */
    public long millionths() {
        return Decimals.scaled(number, MAX_DECIMALS);
    }

    /**
     * Writes the factor as a number, such as {@code 2.5}.
     *
     * @return the number
     */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
