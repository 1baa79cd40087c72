package io.github.federules.core.call;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The minimum public co-financing: what other public funders must bring, as a share of the total eligible cost.
 *
 * <p>The amount is rounded up to the cent. Own funds, contributions in kind and the aid under the call itself do not count.
 *
 * @param rate the share of the total eligible cost, not null
 * @param clause the clause that sets the condition, not null
 */
public record PublicCofinancing(Rate rate, Clause clause) {

    /**
     * Checks that nothing is null.
     *
     * @param rate the share of the total eligible cost, not null
     * @param clause the clause that sets the condition, not null
     */
    public PublicCofinancing {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(clause, "clause");
    }
}
