package io.github.federules.core.call;

import java.util.Objects;

/**
 * The minimum total cost of an operation.
 *
 * @param bound the minimum in euros, not null
 * @param exceeded whether the total must be over the minimum; if not, exactly the minimum is enough
 * @param withFlatRates whether the total includes what flat rates add
 */
public record MinimumCost(Bound bound, boolean exceeded, boolean withFlatRates) {

    /**
     * Checks that nothing is null.
     *
     * @param bound the minimum in euros, not null
     * @param exceeded whether the total must be over the minimum; if not, exactly the minimum is enough
     * @param withFlatRates whether the total includes what flat rates add
     */
    public MinimumCost {
        Objects.requireNonNull(bound, "bound");
    }

    /**
     * Returns the least total that is enough, in whole cents.
     *
     * <p>For example, 7,000,000 for a minimum of €70,000.00, and 7,000,001 if it must be exceeded.
     *
     * @return the cents
     */
    public long leastCents() {
        return bound.cents() + (exceeded ? 1 : 0);
    }
}
