package io.github.federules.core.term;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The partners of an operation share its aid, and so its maximum.
 *
 * @param clause the clause that says so
 */
public record SharedAid(Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     */
    public SharedAid {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the term that partners share the aid.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static SharedAid of(Clause clause) {
        return new SharedAid(clause);
    }

    @Override
    public String path() {
        return "funding.aid.sharedOut";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").sharedOut(this);
    }
}
