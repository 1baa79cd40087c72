package io.github.federules.core.term;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The operation starts on the day of submission or later.
 *
 * @param clause the clause that says so
 */
public record StartsAfterSubmission(Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     */
    public StartsAfterSubmission {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the term that the operation starts on the day of submission or later.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static StartsAfterSubmission of(Clause clause) {
        return new StartsAfterSubmission(clause);
    }

    @Override
    public String path() {
        return "operations.startsAfterSubmission";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").startsAfterSubmission(this);
    }
}
