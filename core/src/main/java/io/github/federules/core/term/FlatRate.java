package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A flat rate: costs that are paid as a share of other costs, and never at real cost.
 *
 * <p>For example, {@code FlatRate.of(clause, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)} pays 15% of the direct staff
 * costs for travel.
 */
public final class FlatRate implements Term {

    private final Clause clause;
    private final Rate rate;
    private final Base of;
    private final Set<CostNature> covers;
    private final Optional<Limit> cap;
    private final boolean calculated;

    private FlatRate(
            Clause clause, Rate rate, Base of, Set<CostNature> covers, Optional<Limit> cap, boolean calculated) {
        this.clause = Objects.requireNonNull(clause, "clause");
        this.rate = Objects.requireNonNull(rate, "rate");
        this.of = Objects.requireNonNull(of, "of");
        if (!Base.ofFlatRates().contains(of)) {
            throw new IllegalArgumentException(
                    "The base is " + of + ", but a flat rate must be a share of one of " + Base.ofFlatRates() + ".");
        }
        this.covers = covers;
        this.cap = cap;
        this.calculated = calculated;
    }

    /**
     * Returns a flat rate without a maximum.
     *
     * @param clause the clause that sets it, not null
     * @param rate the share, not null
     * @param of the costs that it is a share of, not null
     * @param covers the natures that it pays for; none for overheads that no cost line states, not null
     * @return the flat rate, never null
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base
     */
    public static FlatRate of(Clause clause, Rate rate, Base of, CostNature... covers) {
        return of(clause, rate, of, Arrays.asList(Objects.requireNonNull(covers, "covers")));
    }

    /**
     * Returns a flat rate without a maximum.
     *
     * @param clause the clause that sets it, not null
     * @param rate the share, not null
     * @param of the costs that it is a share of, not null
     * @param covers the natures that it pays for; empty for overheads that no cost line states, not null
     * @return the flat rate, never null
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base
     */
    public static FlatRate of(Clause clause, Rate rate, Base of, Collection<CostNature> covers) {
        return new FlatRate(clause, rate, of, SortedSets.copyOf(NoNulls.in(covers, "covers")), Optional.empty(), false);
    }

    /**
     * Returns a copy with a maximum: a higher amount is cut to it.
     *
     * @param clause the clause that sets the maximum, not null
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public FlatRate withCap(Clause clause, MonetaryAmount amount) {
        Optional<Limit> maximum = Optional.of(Limit.ofFlatRate(clause, amount));
        return new FlatRate(this.clause, rate, of, covers, maximum, calculated);
    }

    /**
     * Returns a copy with a rate that was calculated by a fair, equitable and verifiable method.
     *
     * <p>Such a rate may be higher than one taken from the law (regulation (EU) 2021/1060, articles 53(3)(a) and 54(c)). The
     * method itself is not judged.
     *
     * @return the changed copy, never null
     */
    public FlatRate withCalculated() {
        return new FlatRate(clause, rate, of, covers, cap, true);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public String path() {
        return "costs.flatRates";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").flatRate(this);
    }

    /**
     * Returns the share.
     *
     * @return the rate, never null
     */
    public Rate rate() {
        return rate;
    }

    /**
     * Returns the costs that the rate is a share of.
     *
     * @return the base, never null
     */
    public Base of() {
        return of;
    }

    /**
     * Returns the natures that the rate pays for.
     *
     * @return the natures, in their order; empty for overheads that no cost line states, never null
     */
    public Set<CostNature> covers() {
        return covers;
    }

    /**
     * Returns the maximum that the rate adds.
     *
     * @return the limit, which reduces, or empty, never null
     */
    public Optional<Limit> cap() {
        return cap;
    }

    /**
     * Determines whether the rate was calculated by a method of the authority's own.
     *
     * @return whether it was; false for a rate taken from the law
     */
    public boolean calculated() {
        return calculated;
    }

    /**
     * Returns the amount that the flat rate adds.
     *
     * @param baseCents the amount that the rate is a share of, in cents, from 0
     * @param rounding how to round to a whole cent, not null
     * @return the amount in cents, at most the maximum
     */
    public long applyTo(long baseCents, RoundingMode rounding) {
        long cents = rate.applyTo(baseCents, rounding);
        return cap.map(limit -> Math.min(limit.cents(), cents)).orElse(cents);
    }

    private List<Object> parts() {
        return List.of(clause, rate, of, covers, cap, calculated);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlatRate flatRate && parts().equals(flatRate.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line(
                "FlatRate",
                "rate",
                rate,
                "of",
                of,
                "covers",
                covers,
                "cap",
                cap,
                "calculated",
                calculated,
                "clause",
                clause);
    }
}
