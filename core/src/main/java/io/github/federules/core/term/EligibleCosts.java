package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Costs that are paid line by line under one clause: at real cost, or at a price for each unit.
 *
 * <p>For example, {@code EligibleCosts.of(clause, Set.of(CostNature.STAFF)).at(price)} pays staff by the hour or by the month.
 *
 * @param clause the clause that says so
 * @param natures the natures of the costs, in the order that the call names them
 * @param where what the answers of a line must be: lists of answers, or empty for any
 * @param when where the costs are paid, or empty for everywhere
 * @param name the name by which other terms refer to these costs, or empty if it has none
 * @param price what a unit costs; empty for real costs
 */
public record EligibleCosts(
        Clause clause,
        Set<CostNature> natures,
        Optional<Condition> where,
        Optional<Condition> when,
        Optional<String> name,
        Optional<UnitPrice> price)
        implements Term {

    /**
     * Copies the set in its order.
     *
     * @param clause the clause that says so
     * @param natures the natures of the costs
     * @param where what the answers of a line must be, or empty for any
     * @param when where the costs are paid, or empty for everywhere
     * @param name the name by which other terms refer to these costs, or empty
     * @param price what a unit costs; empty for real costs
     */
    public EligibleCosts {
        NoNulls.among("clause", clause, "where", where, "when", when, "name", name, "price", price);
        natures = Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(natures, "natures")));
    }

    /**
     * Returns the term that costs of some natures are paid at real cost.
     *
     * @param clause the clause that says so
     * @param natures the natures
     * @return the term
     */
    public static EligibleCosts of(Clause clause, Set<CostNature> natures) {
        return new EligibleCosts(
                clause, natures, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy that pays only lines with certain answers.
     *
     * @param answers what the answers of a line must be: lists of answers, all of which must hold
     * @return the changed copy
     */
    public EligibleCosts ofLines(Condition answers) {
        return new EligibleCosts(
                clause, natures, Optional.of(Objects.requireNonNull(answers, "answers")), when, name, price);
    }

    /**
     * Returns a copy that pays only where a condition holds.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public EligibleCosts onlyWhen(Condition condition) {
        return new EligibleCosts(
                clause, natures, where, Optional.of(Objects.requireNonNull(condition, "condition")), name, price);
    }

    /**
     * Returns a copy with a name, by which other terms refer to these costs: {@link Base#ofTerm}.
     *
     * @param name the name, distinct within a call
     * @return the changed copy
     */
    public EligibleCosts named(String name) {
        return new EligibleCosts(
                clause, natures, where, when, Optional.of(Objects.requireNonNull(name, "name")), price);
    }

    /**
     * Returns a copy that pays a price for each unit. A line then states a quantity instead of an amount.
     *
     * @param unitPrice the price of a unit
     * @return the changed copy
     */
    public EligibleCosts at(UnitPrice unitPrice) {
        return new EligibleCosts(
                clause, natures, where, when, name, Optional.of(Objects.requireNonNull(unitPrice, "unitPrice")));
    }

    /**
     * Determines whether the term pays lines of a nature with certain answers.
     *
     * @param nature the nature
     * @param answers the answers of the line
     * @return whether it pays them, where it holds
     */
    public boolean pays(CostNature nature, Answers answers) {
        Objects.requireNonNull(answers, "answers");
        return natures.contains(Objects.requireNonNull(nature, "nature"))
                && where.stream().allMatch(each -> each.isMetByLine(answers));
    }

    @Override
    public String path() {
        return price.isPresent() ? "costs.unitCosts" : "costs.eligible";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(
                        when.stream(),
                        price.stream()
                                .flatMap(unit -> unit.price().stream())
                                .flatMap(each -> each.conditions().stream()))
                .toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").eligible(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("EligibleCosts", "natures", natures, "clause", clause);
    }
}
