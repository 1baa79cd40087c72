package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.util.Objects;
import java.util.Set;

/**
 * Costs that are paid as a share of staff costs, and never at real cost.
 *
 * @param rate the share of staff costs, not null
 * @param covers the natures that are paid so, not null
 * @param clause where the call says so, not null
 */
public record FlatRate(Rate rate, Set<CostNature> covers, Clause clause) {

    /**
     * Keeps a copy of the natures.
     *
     * @param rate the share of staff costs, not null
     * @param covers the natures that are paid so, not null
     * @param clause where the call says so, not null
     */
    public FlatRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(clause, "clause");
        covers = Set.copyOf(covers);
    }
}
