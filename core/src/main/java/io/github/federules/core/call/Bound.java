package io.github.federules.core.call;

import io.github.federules.core.money.Euros;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * An amount that a call sets, such as a cap.
 *
 * @param amount the amount in euros, not null
 * @param clause where the call says so, not null
 */
public record Bound(MonetaryAmount amount, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param amount the amount in euros, not null
     * @param clause where the call says so, not null
     * @throws io.github.federules.core.fault.InvalidFactException if an amount cannot be one
     */
    public Bound {
        amount = Euros.checked(amount);
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Gives the amount in whole cents.
     *
     * @return the cents
     */
    public long cents() {
        return Euros.cents(amount);
    }
}
