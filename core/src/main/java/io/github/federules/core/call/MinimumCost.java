package io.github.federules.core.call;

import java.util.Objects;

/**
 * The total cost that an operation must reach or exceed to be funded.
 *
 * @param bound the minimum in euros, not null
 * @param exceeded whether the total must be over the minimum; else it may be exactly that
 * @param withFlatRates whether what flat rates give counts for the total
 */
public record MinimumCost(Bound bound, boolean exceeded, boolean withFlatRates) {

    /**
     * Checks and copies what is given.
     *
     * @param bound the minimum in euros, not null
     * @param exceeded whether the total must be over the minimum; else it may be exactly that
     * @param withFlatRates whether what flat rates give counts for the total
     */
    public MinimumCost {
        Objects.requireNonNull(bound, "bound");
    }

    /**
     * Gives the least total that is enough, in whole cents.
     *
     * @return the cents
     */
    public long leastCents() {
        return bound.cents() + (exceeded ? 1 : 0);
    }
}
