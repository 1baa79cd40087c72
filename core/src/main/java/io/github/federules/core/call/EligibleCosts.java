package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.rule.Clause;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Natures whose cost the call pays at real cost.
 *
 * @param natures the natures, in the order of the call, not null
 * @param clause the clause that names them, not null
 */
public record EligibleCosts(Set<CostNature> natures, Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param natures the natures, in the order of the call, not null
     * @param clause the clause that names them, not null
     */
    public EligibleCosts {
        natures = Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(natures, "natures")));
        Objects.requireNonNull(clause, "clause");
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
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").eligible(this);
    }
}
