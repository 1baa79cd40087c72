package io.github.federules.core.call;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The share of an FTE (full-time equivalent) from which staff costs are eligible.
 *
 * @param share the least share; exactly this share is enough, not null
 * @param clause the clause that sets the condition, not null
 */
public record StaffMinimum(FteShare share, Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param share the least share, not null
     * @param clause the clause that sets the condition, not null
     */
    public StaffMinimum {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(clause, "clause");
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
