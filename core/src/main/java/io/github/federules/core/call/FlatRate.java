package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.collection.SortedSets;
import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A flat rate: costs that are paid as a share of other costs, and never at real cost.
 *
 * <p>A rate that was calculated by a fair, equitable and verifiable method may be higher than one taken from the law
 * (regulation (EU) 2021/1060, articles 53(3)(a) and 54(c)). The method itself is not judged.
 *
 * @param rate the share, not null
 * @param of the costs that it is a share of, not null
 * @param covers the natures that it pays for; empty for overheads that no cost line states, not null
 * @param cap the maximum that it adds, in euros, or empty, not null
 * @param calculated whether the rate was calculated by such a method instead of taken from the law
 * @param clause the clause that sets it, not null
 */
public record FlatRate(
        Rate rate, CostBase of, Set<CostNature> covers, Optional<Bound> cap, boolean calculated, Clause clause) {

    /**
     * Checks that nothing is null and copies the natures.
     *
     * @param rate the share, not null
     * @param of the costs that it is a share of, not null
     * @param covers the natures that it pays for, not null
     * @param cap the maximum that it adds, or empty, not null
     * @param calculated whether the rate was calculated by a method of the authority's own
     * @param clause the clause that sets it, not null
     */
    public FlatRate {
        NoNulls.in(covers, "covers");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(of, "of");
        covers = SortedSets.copyOf(covers);
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns a copy with a rate that was calculated by a fair, equitable and verifiable method.
     *
     * @return the changed copy, never null
     */
    public FlatRate withCalculated() {
        return new FlatRate(rate, of, covers, cap, true, clause);
    }

    /**
     * Returns what the flat rate adds, at most its maximum.
     *
     * <p>For example, 15% of €40,000.00 is €6,000.00.
     *
     * @param baseCents the costs that it is a share of, in cents, not negative
     * @param rounding the rounding to a whole cent, not null
     * @return the amount in cents
     * @throws IllegalArgumentException if the costs are negative
     * @throws ArithmeticException if the result is not a whole cent and the mode is {@code UNNECESSARY}
     */
    public long applyTo(long baseCents, RoundingMode rounding) {
        long cents = rate.applyTo(baseCents, rounding);
        return cap.isPresent() ? Math.min(cap.get().cents(), cents) : cents;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("FlatRate")
                .add("rate", rate)
                .add("of", of)
                .add("covers", covers)
                .add("cap", cap)
                .add("calculated", calculated)
                .add("clause", clause)
                .toString();
    }
}
