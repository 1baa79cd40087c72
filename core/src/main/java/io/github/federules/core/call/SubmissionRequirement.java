package io.github.federules.core.call;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The application must be submitted, or submitted electronically.
 *
 * @param electronic whether it must be submitted electronically; if not, it must be submitted in some way
 * @param clause the clause that says so, not null
 */
public record SubmissionRequirement(boolean electronic, Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param electronic whether it must be submitted electronically; if not, it must be submitted in some way
     * @param clause the clause that says so, not null
     */
    public SubmissionRequirement {
        Objects.requireNonNull(clause, "clause");
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
