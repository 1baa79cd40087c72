package io.github.federules.core.rule;

import io.github.federules.core.money.Euros;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The range of an amount: its least and its greatest value over all completions of the missing facts.
 *
 * @param least the least in euros
 * @param most the greatest in euros, no less than the least
 */
public record AmountRange(MonetaryAmount least, MonetaryAmount most) {

    /**
     * Checks the order of the two.
     *
     * @param least the least in euros
     * @param most the greatest in euros
     * @throws IllegalArgumentException if the least is over the greatest
     */
    public AmountRange {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (least != most && Euros.cents(least) > Euros.cents(most)) {
            throw new IllegalArgumentException(
                    "The range is from " + least + " to " + most + ", but must be from the lesser to the greater.");
        }
    }

    /**
     * Returns a range of whole cents.
     *
     * @param least the least in cents
     * @param most the greatest in cents, no less than the least
     * @return the range
     * @throws IllegalArgumentException if the least is over the greatest
     */
    public static AmountRange ofCents(long least, long most) {
        MonetaryAmount from = Euros.ofCents(least);
        return new AmountRange(from, least == most ? from : Euros.ofCents(most));
    }

    /**
     * Returns the range of an amount that is known.
     *
     * @param amount the amount in euros
     * @return the range
     */
    public static AmountRange of(MonetaryAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return new AmountRange(amount, amount);
    }

    /**
     * Determines whether the amount is the same whatever the missing facts turn out to be.
     *
     * @return true if the least is the greatest
     */
    public boolean isSure() {
        return least == most || least.equals(most);
    }
}
