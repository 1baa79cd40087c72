package io.github.federules.core.call;

import java.util.Objects;

/**
 * The maximum total cost of an operation.
 *
 * @param bound the maximum in euros; exactly this total is allowed, not null
 * @param withFlatRates whether the total includes what flat rates add
 */
public record MaximumCost(Bound bound, boolean withFlatRates) {

    /**
     * Checks that nothing is null.
     *
     * @param bound the maximum in euros; exactly this total is allowed, not null
     * @param withFlatRates whether the total includes what flat rates add
     */
    public MaximumCost {
        Objects.requireNonNull(bound, "bound");
    }
}
