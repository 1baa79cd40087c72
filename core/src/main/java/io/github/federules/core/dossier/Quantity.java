package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.constraint.AnnualCost;
import io.github.federules.core.constraint.UnitCount;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.ShownNumber;
import io.github.federules.core.text.Printed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a cost line states instead of an amount where the call pays a price for each unit.
 *
 * <p>For example, {@code Quantity.of("0.7")} is 0.7 of a month, and {@code Quantity.of("120").atAnnualCost(euros("48000.00"))} are 120
 * hours of a person who costs €48,000 a year.
 *
 * @param units the number of units, over 0 and at most 1,000,000, with at most two decimals; empty while it is unknown
 * @param annualCost the annual gross employment cost of the person in euros, from 0 to 9,999,999.99; empty where the call sets
 *     the price
 */
public record Quantity(
        @NotNull Optional<@Positive @UnitCount BigDecimal> units,
        @NotNull Optional<@PositiveOrZero @AnnualCost MonetaryAmount> annualCost) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 2;
    private static final long MOST_CENTS = 999_999_999L;

    /**
     * Checks the numbers and brings them into their canonical form.
     *
     * @param units the number of units
     * @param annualCost the annual cost
     * @throws io.github.federules.core.fault.InvalidFactException if the number is not over 0, over 1,000,000 or has more than two
     *     decimals, or the annual cost is negative, over 9,999,999.99, too precise or not in euros
     */
    public Quantity {
        NoNulls.among("units", units, "annualCost", annualCost);
        units = units.map(Quantity::checked);
        annualCost = annualCost.map(Quantity::checked);
    }

    private static BigDecimal checked(BigDecimal units) {
        Optional<Fault> fault = faultOf(units);
        if (fault.isPresent()) {
            throw fault.get().asException();
        }
        return units.stripTrailingZeros();
    }

    /**
     * Returns what is wrong with a number of units.
     *
     * @param units the number
     * @return the error, or empty if it is over 0 and at most 1,000,000, with at most two decimals
     */
    public static Optional<Fault> faultOf(BigDecimal units) {
        Objects.requireNonNull(units, "units");
        // The decimals first: of too many digits, no other question may be asked.
        return units.signum() <= 0 || Decimals.exceed(units, MOST_DECIMALS) || units.compareTo(MOST) > 0
                ? Optional.of(Fault.of(FaultCode.QUANTITY_OUT_OF_RANGE, Map.of("value", ShownNumber.of(units))))
                : Optional.empty();
    }

    private static MonetaryAmount checked(MonetaryAmount annualCost) {
        MonetaryAmount cost = Euros.checked(annualCost);
        if (Euros.cents(cost) > MOST_CENTS) {
            throw Fault.of(
                            FaultCode.AMOUNT_TOO_LARGE,
                            "annualCost",
                            Map.of("value", ShownNumber.of(BigDecimal.valueOf(Euros.cents(cost), MOST_DECIMALS))))
                    .asException();
        }
        return cost;
    }

    /**
     * Returns a quantity.
     *
     * @param units the number of units in digits, such as {@code 0.7}
     * @return the quantity, without an annual cost
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, or is out of range
     */
    public static Quantity of(String units) {
        return of(Decimals.parse(
                Objects.requireNonNull(units, "units"),
                number -> faultOf(number).isEmpty()));
    }

    /**
     * Returns a quantity.
     *
     * @param units the number of units, over 0 and at most 1,000,000, with at most two decimals
     * @return the quantity, without an annual cost
     * @throws io.github.federules.core.fault.InvalidFactException if the number is out of range
     */
    public static Quantity of(BigDecimal units) {
        return new Quantity(Optional.of(Objects.requireNonNull(units, "units")), Optional.empty());
    }

    /**
     * Returns a copy with the annual cost of the person whose hours these are.
     *
     * @param cost the annual gross employment cost in euros, from 0 to 9,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the cost is negative, too large, too precise or not in euros
     */
    public Quantity atAnnualCost(MonetaryAmount cost) {
        return new Quantity(units, Optional.of(Objects.requireNonNull(cost, "cost")));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Quantity", "units", units.map(BigDecimal::toPlainString), "annualCost", annualCost);
    }
}
