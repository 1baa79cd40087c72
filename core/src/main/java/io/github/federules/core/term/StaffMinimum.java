package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The share of an FTE (full-time equivalent) from which staff costs are eligible.
 *
 * @param clause the clause that sets the condition
 * @param share the least share; exactly this share is enough
 */
public record StaffMinimum(Clause clause, FteShare share) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that sets the condition
     * @param share the least share
     */
    public StaffMinimum {
        NoNulls.among("clause", clause, "share", share);
    }

    /**
     * Returns the share of an FTE (full-time equivalent) from which staff costs are eligible.
     *
     * @param clause the clause that sets the condition
     * @param share the least share; exactly this share is enough
     * @return the term
     */
    public static StaffMinimum of(Clause clause, FteShare share) {
        return new StaffMinimum(clause, share);
    }

    @Override
    public String path() {
        return "costs.staffMinimum";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").staffMinimum(this);
    }
}
