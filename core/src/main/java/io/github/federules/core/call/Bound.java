package io.github.federules.core.call;

import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * An amount that a call sets, such as the maximum aid, with its clause.
 *
 * @param amount the amount in euros, from 0 to 999,999,999,999.99, not null
 * @param clause the clause that sets it, not null
 */
public record Bound(MonetaryAmount amount, Clause clause) {

    /**
     * Checks the amount and brings it into its canonical form.
     *
     * @param amount the amount in euros, not null
     * @param clause the clause that sets it, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public Bound {
        amount = Euros.checked(amount);
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the amount in whole cents.
     *
     * @return the cents
     */
    public long cents() {
        return Euros.cents(amount);
    }
}
