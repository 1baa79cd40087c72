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

/**
 * Costs that are paid at real cost under one clause.
 *
 * @param clause the clause that says so, not null
 * @param natures the natures of the costs, in the order that the call names them, not null
 * @param where what the answers of a line must be: lists of answers, or empty for any, not null
 * @param when where the costs are paid, or empty for everywhere, not null
 * @param name the name by which other terms refer to these costs, or empty if it has none, not null
 */
public record EligibleCosts(
        Clause clause,
        Set<CostNature> natures,
        Optional<Condition> where,
        Optional<Condition> when,
        Optional<String> name)
        implements Term {

    /**
     * Copies the set in its order.
     *
     * @param clause the clause that says so, not null
     * @param natures the natures of the costs, not null
     * @param where what the answers of a line must be, or empty for any, not null
     * @param when where the costs are paid, or empty for everywhere, not null
     * @param name the name by which other terms refer to these costs, or empty, not null
     */
    public EligibleCosts {
        NoNulls.among("clause", clause, "where", where, "when", when, "name", name);
        natures = Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(natures, "natures")));
    }

    /**
     * Returns the term that costs of some natures are paid at real cost.
     *
     * @param clause the clause that says so, not null
     * @param natures the natures, not null
     * @return the term, never null
     */
    public static EligibleCosts of(Clause clause, Set<CostNature> natures) {
        return new EligibleCosts(clause, natures, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy that pays only lines with certain answers.
     *
     * @param answers what the answers of a line must be: lists of answers, all of which must hold, not null
     * @return the changed copy, never null
     */
    public EligibleCosts ofLines(Condition answers) {
        return new EligibleCosts(clause, natures, Optional.of(Objects.requireNonNull(answers, "answers")), when, name);
    }

    /**
     * Returns a copy that pays only where a condition holds.
     *
     * @param condition the condition, not null
     * @return the changed copy, never null
     */
    public EligibleCosts onlyWhen(Condition condition) {
        return new EligibleCosts(
                clause, natures, where, Optional.of(Objects.requireNonNull(condition, "condition")), name);
    }

    /**
     * Returns a copy with a name, by which other terms refer to these costs: {@link Base#ofTerm}.
     *
     * @param name the name, distinct within a call, not null
     * @return the changed copy, never null
     */
    public EligibleCosts named(String name) {
        return new EligibleCosts(clause, natures, where, when, Optional.of(Objects.requireNonNull(name, "name")));
    }

    /**
     * Determines whether the term pays lines of a nature with certain answers.
     *
     * @param nature the nature, not null
     * @param answers the answers of the line, not null
     * @return whether it pays them, where it holds
     */
    public boolean pays(CostNature nature, Answers answers) {
        Objects.requireNonNull(answers, "answers");
        return natures.contains(Objects.requireNonNull(nature, "nature"))
                && where.stream().allMatch(each -> each.isMetByLine(answers));
    }

    @Override
    public String path() {
        return "costs.eligible";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        return when.stream().toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").eligible(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line(
                "EligibleCosts", "natures", natures, "where", where, "when", when, "name", name, "clause", clause);
    }
}
