package io.github.federules.core.term;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The application must be submitted, or submitted electronically.
 *
 * @param clause the clause that says so
 * @param electronic whether it must be submitted electronically; if not, it must be submitted in some way
 */
public record SubmissionRequirement(Clause clause, boolean electronic) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     * @param electronic whether it must be submitted electronically; if not, it must be submitted in some way
     */
    public SubmissionRequirement {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the term that the application must be submitted.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static SubmissionRequirement sent(Clause clause) {
        return new SubmissionRequirement(clause, false);
    }

    /**
     * Returns the term that the application must be submitted electronically.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static SubmissionRequirement electronic(Clause clause) {
        return new SubmissionRequirement(clause, true);
    }

    @Override
    public String path() {
        return electronic ? "submission.electronic" : "submission.sent";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").submission(this);
    }
}
