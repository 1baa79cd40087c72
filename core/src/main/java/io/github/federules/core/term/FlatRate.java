package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * A flat rate: costs that are paid as a share of other costs, and never at real cost.
 *
 * <p>For example, {@code FlatRate.of(clause, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)} pays 15% of the direct staff
 * costs for travel.
 *
 * @param clause the clause that sets it
 * @param rate the share, which may depend on conditions
 * @param of the costs that the rate is a share of
 * @param covers the natures that it pays for, in their order; empty for overheads that no cost line states
 * @param cap the maximum that it adds; empty for none
 * @param calculated whether the rate was calculated by a method of the authority's own; false for one taken from the law
 * @param name the name by which other terms refer to what it adds
 * @param when where it is paid; empty for everywhere
 * @param isOfEach whether it is calculated for each party by itself, of the party's own costs; its maximum is then each party's
 */
public record FlatRate(
        Clause clause,
        Value<Rate> rate,
        Base of,
        Set<CostNature> covers,
        Optional<Limit> cap,
        boolean calculated,
        Optional<String> name,
        Optional<Condition> when,
        boolean isOfEach)
        implements AddedCosts {

    /**
     * Checks the components.
     *
     * @param clause the clause that sets it
     * @param rate the share
     * @param of the costs that the rate is a share of
     * @param covers the natures that it pays for
     * @param cap the maximum that it adds
     * @param calculated whether the rate was calculated by a method of the authority's own
     * @param name the name by which other terms refer to what it adds
     * @param when where it is paid
     * @param isOfEach whether it is calculated for each party by itself
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base, or if the limit is none of a flat rate
     */
    public FlatRate {
        NoNulls.among("clause", clause, "rate", rate, "of", of, "cap", cap, "name", name, "when", when);
        covers = SortedSets.copyOf(NoNulls.in(covers, "covers"));
        if (!of.isOfCosts() || of.containsTerm(Optional.empty())) {
            throw new IllegalArgumentException("The base is " + of
                    + ", but a flat rate must be a share of costs that do not contain it. Name a base of cost lines.");
        }
        if (!cap.stream().allMatch(maximum -> maximum.isOf(Limit.Form.FLAT_RATE_CAP))) {
            throw new IllegalArgumentException(
                    "The limit is " + cap.get() + ", but must be one of a flat rate. Make it with Limit.ofFlatRate.");
        }
    }

    /**
     * Returns a flat rate without a maximum.
     *
     * @param clause the clause that sets it
     * @param rate the share
     * @param of the costs that it is a share of
     * @param covers the natures that it pays for; none for overheads that no cost line states
     * @return the flat rate
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base
     */
    public static FlatRate of(Clause clause, Rate rate, Base of, CostNature... covers) {
        return of(clause, rate, of, Arrays.asList(Objects.requireNonNull(covers, "covers")));
    }

    /**
     * Returns a flat rate without a maximum.
     *
     * @param clause the clause that sets it
     * @param rate the share
     * @param of the costs that it is a share of
     * @param covers the natures that it pays for; empty for overheads that no cost line states
     * @return the flat rate
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base
     */
    public static FlatRate of(Clause clause, Rate rate, Base of, Collection<CostNature> covers) {
        Objects.requireNonNull(rate, "rate");
        return of(clause, Value.of(rate), of, covers);
    }

    /**
     * Returns a flat rate without a maximum, which may depend on conditions.
     *
     * @param clause the clause that sets it
     * @param rate the share
     * @param of the costs that it is a share of
     * @param covers the natures that it pays for; empty for overheads that no cost line states
     * @return the flat rate
     * @throws IllegalArgumentException if a flat rate cannot be a share of the base
     */
    public static FlatRate of(Clause clause, Value<Rate> rate, Base of, Collection<CostNature> covers) {
        Set<CostNature> natures = Set.copyOf(NoNulls.in(covers, "covers"));
        return new FlatRate(
                clause, rate, of, natures, Optional.empty(), false, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Returns a copy with a maximum: a higher amount is cut to it.
     *
     * @param clause the clause that sets the maximum
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public FlatRate withCap(Clause clause, MonetaryAmount amount) {
        return withCap(Limit.ofFlatRate(clause, amount));
    }

    /**
     * Returns a copy with a maximum: a higher amount is cut to it.
     *
     * @param maximum the maximum of a flat rate
     * @return the changed copy
     * @throws IllegalArgumentException if the limit is none of a flat rate
     */
    public FlatRate withCap(Limit maximum) {
        Objects.requireNonNull(maximum, "maximum");
        return new FlatRate(clause, rate, of, covers, Optional.of(maximum), calculated, name, when, isOfEach);
    }

    /**
     * Returns a copy with a rate that was calculated by a fair, equitable and verifiable method.
     *
     * <p>Such a rate may be higher than one taken from the law (regulation (EU) 2021/1060, articles 53(3)(a) and 54(c)). The
     * method itself is not judged.
     *
     * @return the changed copy
     */
    public FlatRate withCalculated() {
        return new FlatRate(clause, rate, of, covers, cap, true, name, when, isOfEach);
    }

    /**
     * Returns a copy with a name, by which other terms refer to what it adds: {@link Base#ofTerm}.
     *
     * @param name the name, distinct within a call
     * @return the changed copy
     */
    public FlatRate named(String name) {
        Objects.requireNonNull(name, "name");
        return new FlatRate(clause, rate, of, covers, cap, calculated, Optional.of(name), when, isOfEach);
    }

    /**
     * Returns a copy that is paid only where a condition holds.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public FlatRate onlyWhen(Condition condition) {
        Objects.requireNonNull(condition, "condition");
        return new FlatRate(clause, rate, of, covers, cap, calculated, name, Optional.of(condition), isOfEach);
    }

    /**
     * Returns a copy that is calculated for each party by itself: the applicant and every partner.
     *
     * @return the changed copy
     */
    public FlatRate ofEach() {
        return new FlatRate(clause, rate, of, covers, cap, calculated, name, when, true);
    }

    @Override
    public String path() {
        return "costs.flatRates";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").flatRate(this);
    }

    @Override
    public List<Condition> conditions() {
        return Stream.of(
                        when.stream(),
                        rate.conditions().stream(),
                        cap.stream().flatMap(limit -> limit.conditions().stream()))
                .flatMap(each -> each)
                .toList();
    }

    /**
     * Returns the greatest rate that it may be, whichever of its conditions hold.
     *
     * @return the rate
     */
    public Rate greatestRate() {
        long most = ValueBounds.of(rate, Rate::millionths).most();
        return Rate.ofMillionths(Math.min(most, Millionths.WHOLE));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("FlatRate", "rate", rate, "of", of, "covers", covers, "clause", clause);
    }
}
