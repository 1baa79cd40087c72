package io.github.federules.core.dossier;

import io.github.federules.core.constraint.FteValue;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.number.ManyDigits;
import io.github.federules.core.number.ShownNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The share of an FTE (full-time equivalent) that a person works on the operation: over 0 and at most 1, with at most
 * nine decimals.
 *
 * <p>For example, 20% of an FTE is {@code fte("0.20")}; {@code fte("20")} throws.
 *
 * @param value the share of one FTE, without trailing zeros
 */
public record FteShare(@NotNull @Positive @FteValue BigDecimal value) implements Comparable<FteShare> {

    private static final int MAX_DECIMALS = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Checks the range and removes trailing zeros, so that 0.5 and 0.50 are equal.
     *
     * @param value the share of one FTE
     * @throws io.github.federules.core.fault.InvalidFactException if the share is not over 0 and at most 1, or has more
     *     than nine decimals
     */
    public FteShare {
        Objects.requireNonNull(value, "value");
        // The decimals first: of too many digits, no other question may be asked.
        if (value.signum() <= 0 || Decimals.exceed(value, MAX_DECIMALS) || value.compareTo(BigDecimal.ONE) > 0) {
            throw faultsOf(value).get(0).asException();
        }
        value = value.stripTrailingZeros();
    }

    /**
     * Returns a share from text such as {@code "0.50"}.
     *
     * @param text digits, with a point before at most nine decimals
     * @return the share
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, or the share is not over
     *     0 and at most 1 or has more than nine decimals
     */
    public static FteShare fte(String text) {
        return new FteShare(Decimals.parse(text, number -> faultsOf(number).isEmpty()));
    }

    /**
     * Returns a share from an exact number.
     *
     * <p>For example, {@code fte(new BigDecimal("0.20"))} is 20% of an FTE.
     *
     * @param share the share of one FTE, over 0 and at most 1, with at most nine decimals
     * @return the share
     * @throws io.github.federules.core.fault.InvalidFactException if the share is not over 0 and at most 1, or has more than
     *     nine decimals
     */
    public static FteShare fte(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        return new FteShare(share);
    }

    /** Returns the share in billionths of an FTE. */
    int billionths() {
        return value.movePointRight(MAX_DECIMALS).intValueExact();
    }

    /**
     * Checks whether a number is allowed as a share.
     *
     * @param number the share of one FTE
     * @return every error, empty if the number is allowed
     */
    public static List<Fault> faultsOf(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        List<Fault> faults = new ArrayList<>();
        boolean isTooPrecise = Decimals.exceed(number, MAX_DECIMALS);
        if (number.signum() <= 0) {
            faults.add(Fault.of(FaultCode.FTE_OUT_OF_RANGE, Map.of("value", ShownNumber.of(number))));
        } else if (!(isTooPrecise && ManyDigits.in(number)) && number.compareTo(BigDecimal.ONE) > 0) {
            faults.add(overOne(number));
        }
        if (isTooPrecise) {
            faults.add(Fault.of(FaultCode.FTE_TOO_PRECISE, Map.of("value", ShownNumber.of(number))));
        }
        return faults;
    }

    private static Fault overOne(BigDecimal number) {
        if (number.compareTo(HUNDRED) > 0) {
            return Fault.of(FaultCode.FTE_OUT_OF_RANGE, Map.of("value", ShownNumber.of(number)));
        }
        return number.compareTo(TWO) < 0
                ? Fault.of(
                        FaultCode.FTE_OUT_OF_RANGE,
                        "overOne",
                        Map.of("value", ShownNumber.of(number), "percentage", ShownNumber.of(number.movePointRight(2))))
                : Fault.of(
                        FaultCode.FTE_OUT_OF_RANGE,
                        "percentage",
                        Map.of("value", ShownNumber.of(number), "share", ShownNumber.of(number.movePointLeft(2))));
    }

    @Override
    public int compareTo(FteShare other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /**
     * Writes the share so that {@link #fte} reads it back.
     *
     * @return the share of one, such as {@code 0.5}
     */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
