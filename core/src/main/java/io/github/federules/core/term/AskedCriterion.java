package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.util.Objects;

/**
 * A criterion that a call asks for. Conditions may look at it, and dossiers answer it.
 *
 * @param clause the clause that the criterion comes from
 * @param criterion the criterion
 */
public record AskedCriterion(Clause clause, Criterion criterion) implements RegimeTerm {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that the criterion comes from
     * @param criterion the criterion
     */
    public AskedCriterion {
        NoNulls.among("clause", clause, "criterion", criterion);
    }

    /**
     * Returns a criterion that a call asks for.
     *
     * @param clause the clause that the criterion comes from
     * @param criterion the criterion
     * @return the term
     */
    public static AskedCriterion of(Clause clause, Criterion criterion) {
        return new AskedCriterion(clause, criterion);
    }

    @Override
    public AskedCriterion as(Under under) {
        return new AskedCriterion(
                clause.of(Objects.requireNonNull(under, "under").regime()), criterion);
    }

    @Override
    public String path() {
        return "asks";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").asked(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("AskedCriterion", "criterion", criterion, "clause", clause);
    }
}
