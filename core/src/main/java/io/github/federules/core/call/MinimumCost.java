package io.github.federules.core.call;

import io.github.federules.core.money.Euros;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The total cost that an operation must reach.
 *
 * @param amount the minimum in euros net of VAT, reached by exactly this amount, not null
 * @param clause where the call says so, not null
 */
public record MinimumCost(MonetaryAmount amount, Clause clause) {

    /**
     * Brings the amount into its canonical form.
     *
     * @param amount the minimum in euros net of VAT, not null
     * @param clause where the call says so, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public MinimumCost {
        Objects.requireNonNull(clause, "clause");
        amount = Euros.checked(amount);
    }
}
