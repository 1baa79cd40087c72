package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Costs that are paid as a share of others, and never at real cost.
 *
 * @param rate the share, not null
 * @param of the costs that it is a share of, not null
 * @param covers the natures that are paid so, not null
 * @param cap the most that it gives, or empty, not null
 * @param calculated whether the rate was calculated by a fair, equitable and verifiable method, rather than taken from the
 *     law, which may then allow a higher one (regulation (EU) 2021/1060, articles 53(3)(a) and 54(c)); whether the method
 *     is one, nobody judges here
 * @param clause where the call says so, not null
 */
public record FlatRate(
        Rate rate, FlatRateOf of, Set<CostNature> covers, Optional<Bound> cap, boolean calculated, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param rate the share, not null
     * @param of the costs that it is a share of, not null
     * @param covers the natures that are paid so, not null
     * @param cap the most that it gives, or empty, not null
     * @param calculated whether the rate was calculated by a method of the authority's own
     * @param clause where the call says so, not null
     */
    public FlatRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(of, "of");
        // Set.copyOf has another order in each JVM, and faults are told in this one.
        covers = Collections.unmodifiableSet(new TreeSet<>(covers));
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes a flat rate that is taken from the law.
     *
     * @param rate the share, not null
     * @param of the costs that it is a share of, not null
     * @param covers the natures that are paid so, not null
     * @param cap the most that it gives, or empty, not null
     * @param clause where the call says so, not null
     */
    public FlatRate(Rate rate, FlatRateOf of, Set<CostNature> covers, Optional<Bound> cap, Clause clause) {
        this(rate, of, covers, cap, false, clause);
    }

    /**
     * Gives a copy whose rate was calculated by a fair, equitable and verifiable method.
     *
     * @return the changed copy, never null
     */
    public FlatRate withCalculated() {
        return new FlatRate(rate, of, covers, cap, true, clause);
    }

    /**
     * Gives what the flat rate gives, in whole cents.
     *
     * @param baseCents the costs that it is a share of, in cents
     * @param rounding how the result is brought to a whole cent, not null
     * @return the cents
     */
    public long of(long baseCents, RoundingMode rounding) {
        long cents = rate.of(baseCents, rounding);
        return cap.isPresent() ? Math.min(cap.get().cents(), cents) : cents;
    }
}
