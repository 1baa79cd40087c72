package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Natures whose cost the call pays at real cost.
 *
 * @param clause the clause that names them, not null
 * @param natures the natures, in the order of the call, not null
 */
public record EligibleCosts(Clause clause, Set<CostNature> natures) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that names them, not null
     * @param natures the natures, in the order of the call, not null
     */
    public EligibleCosts {
        Objects.requireNonNull(clause, "clause");
        natures = Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(natures, "natures")));
    }

    /**
     * Returns natures that the call pays at real cost.
     *
     * @param clause the clause that names them, not null
     * @param natures the natures, in the order of the call, not null
     * @return the term, never null
     */
    public static EligibleCosts of(Clause clause, Set<CostNature> natures) {
        return new EligibleCosts(clause, natures);
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
