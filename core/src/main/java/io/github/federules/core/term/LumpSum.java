package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * A lump sum: an amount that is paid whole for some costs, whatever they come to.
 *
 * <p>For example, {@code LumpSum.of(clause, Euros.of("5000.00")).named("PREPARATION")} pays €5,000 for the preparation of an
 * operation (regulation (EU) 2021/1060, article 53(1)(c)).
 *
 * @param clause the clause that sets it
 * @param amount the amount in euros, which may depend on conditions
 * @param covers the natures that it pays for, in their order; empty for costs that no cost line states
 * @param name the name by which other terms refer to it
 * @param when where it is paid; empty for everywhere
 * @param isOfEach whether each party is paid it
 */
public record LumpSum(
        Clause clause,
        Value<MonetaryAmount> amount,
        Set<CostNature> covers,
        Optional<String> name,
        Optional<Condition> when,
        boolean isOfEach)
        implements AddedCosts {

    /**
     * Copies the natures in their order.
     *
     * @param clause the clause that sets it
     * @param amount the amount in euros
     * @param covers the natures that it pays for
     * @param name the name by which other terms refer to it
     * @param when where it is paid
     * @param isOfEach whether each party is paid it
     */
    public LumpSum {
        NoNulls.among("clause", clause, "amount", amount, "name", name, "when", when);
        covers = SortedSets.copyOf(NoNulls.in(covers, "covers"));
    }

    /**
     * Returns a lump sum that is always the same.
     *
     * @param clause the clause that sets it
     * @param amount the amount in euros, from 0 to 999,999,999,999.99
     * @param covers the natures that it pays for; none for costs that no cost line states
     * @return the lump sum
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static LumpSum of(Clause clause, MonetaryAmount amount, CostNature... covers) {
        NoNulls.in(covers, "covers");
        return of(clause, Value.of(Euros.checked(amount)), Set.of(covers));
    }

    /**
     * Returns a lump sum that may depend on conditions.
     *
     * @param clause the clause that sets it
     * @param amount the amount in euros
     * @param covers the natures that it pays for; empty for costs that no cost line states
     * @return the lump sum
     */
    public static LumpSum of(Clause clause, Value<MonetaryAmount> amount, Set<CostNature> covers) {
        return new LumpSum(clause, amount, covers, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Returns a copy with a name, by which other terms refer to it: {@link Base#ofTerm}.
     *
     * @param name the name, distinct within a call
     * @return the changed copy
     */
    public LumpSum named(String name) {
        return new LumpSum(clause, amount, covers, Optional.of(Objects.requireNonNull(name, "name")), when, isOfEach);
    }

    /**
     * Returns a copy that is paid only where a condition holds.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public LumpSum onlyWhen(Condition condition) {
        return new LumpSum(
                clause, amount, covers, name, Optional.of(Objects.requireNonNull(condition, "condition")), isOfEach);
    }

    /**
     * Returns a copy that each party is paid: the applicant and every partner.
     *
     * @return the changed copy
     */
    public LumpSum ofEach() {
        return new LumpSum(clause, amount, covers, name, when, true);
    }

    @Override
    public String path() {
        return "costs.lumpSums";
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(when.stream(), amount.conditions().stream()).toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").lumpSum(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("LumpSum", "amount", amount, "covers", covers, "clause", clause);
    }
}
