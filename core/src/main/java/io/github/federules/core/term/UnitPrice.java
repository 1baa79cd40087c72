package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What one unit of a cost line costs: a price that the call sets, or an hour of a person at the annual cost that the line states.
 *
 * <p>For example, {@code UnitPrice.of(new LocalizedText("mois", "month"), Euros.of("8815.00"))} pays €8,815 for each month
 * (regulation (EU) 2021/1060, article 53(1)(b)), and {@code UnitPrice.hourly(new LocalizedText("heure", "hour"), 1720)} the annual
 * cost divided by 1,720 for each hour (article 55(2)).
 *
 * @param unit the unit that a line states the quantity in, in the singular
 * @param price the price of a unit in euros, which may depend on conditions; empty for an hour at the annual cost
 * @param annualHours the hours that the annual cost is divided by, from 1 to 8,784; 0 where the call sets a price
 */
public record UnitPrice(LocalizedText unit, Optional<Value<MonetaryAmount>> price, int annualHours) {

    /** The greatest price of a unit, and the greatest annual cost, in cents: €9,999,999.99. */
    public static final long MAX_CENTS = 999_999_999L;

    /** The greatest number of hours of a year. */
    public static final int MAX_ANNUAL_HOURS = 8_784;

    /**
     * Checks that there is a price or a number of hours, and not both.
     *
     * @param unit the unit
     * @param price the price of a unit
     * @param annualHours the hours that the annual cost is divided by
     * @throws IllegalArgumentException if there is both a price and a number of hours, or neither, or the number is over 8,784
     */
    public UnitPrice {
        NoNulls.among("unit", unit, "price", price);
        if (price.isPresent() ? annualHours != 0 : annualHours < 1 || annualHours > MAX_ANNUAL_HOURS) {
            throw new IllegalArgumentException("The annual hours are " + annualHours + ", but must be from 1 to "
                    + MAX_ANNUAL_HOURS + ", or 0 beside a price. Use UnitPrice.of or UnitPrice.hourly.");
        }
    }

    /**
     * Returns a price that is always the same.
     *
     * @param unit the unit, in the singular
     * @param price the price in euros, from 0 to 9,999,999.99
     * @return the price of a unit
     * @throws io.github.federules.core.fault.InvalidFactException if the price is negative, too precise or not in euros
     */
    public static UnitPrice of(LocalizedText unit, MonetaryAmount price) {
        return of(unit, Value.of(Euros.checked(Objects.requireNonNull(price, "price"))));
    }

    /**
     * Returns a price that may depend on conditions.
     *
     * @param unit the unit, in the singular
     * @param price the price in euros
     * @return the price of a unit
     */
    public static UnitPrice of(LocalizedText unit, Value<MonetaryAmount> price) {
        return new UnitPrice(unit, Optional.of(Objects.requireNonNull(price, "price")), 0);
    }

    /**
     * Returns the price of an hour: the annual cost that a line states, divided by a number of hours and cut to the cent.
     *
     * @param unit the word for an hour, in the singular
     * @param annualHours the hours that the annual cost is divided by, from 1 to 8,784
     * @return the price of an hour
     * @throws IllegalArgumentException if the number of hours is out of range
     */
    public static UnitPrice hourly(LocalizedText unit, int annualHours) {
        return new UnitPrice(unit, Optional.empty(), annualHours);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("UnitPrice", "unit", unit, "price", price, "annualHours", annualHours);
    }
}
