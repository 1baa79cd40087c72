package io.github.federules.core.term;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The aid is cut to whole euros, after everything that reduces it and before every limit that refuses.
 *
 * @param clause the clause that says so
 */
public record WholeEuros(Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     */
    public WholeEuros {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the term that the aid is cut to whole euros.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static WholeEuros of(Clause clause) {
        return new WholeEuros(clause);
    }

    @Override
    public String path() {
        return "funding.aid.wholeEuros";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").wholeEuros(this);
    }
}
