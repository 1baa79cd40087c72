package io.github.federules.core.call;

import java.util.Objects;

/**
 * The total cost that an operation may not exceed to be funded.
 *
 * @param bound the maximum in euros, which may be reached, not null
 * @param withFlatRates whether what flat rates give counts for the total
 */
public record MaximumCost(Bound bound, boolean withFlatRates) {

    /**
     * Checks and copies what is given.
     *
     * @param bound the maximum in euros, which may be reached, not null
     * @param withFlatRates whether what flat rates give counts for the total
     */
    public MaximumCost {
        Objects.requireNonNull(bound, "bound");
    }
}
