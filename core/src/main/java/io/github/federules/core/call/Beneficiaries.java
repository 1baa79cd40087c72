package io.github.federules.core.call;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.collection.SortedSets;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import java.util.Set;

/**
 * The kinds of body that may benefit, as the sole applicant or as a partner.
 *
 * @param kinds the kinds of body, not null
 * @param clause the clause that sets the condition, not null
 */
public record Beneficiaries(Set<BeneficiaryKind> kinds, Clause clause) implements Term {

    /**
     * Checks that nothing is null and copies the kinds.
     *
     * @param kinds the kinds of body, not null
     * @param clause the clause that sets the condition, not null
     */
    public Beneficiaries {
        NoNulls.in(kinds, "kinds");
        Objects.requireNonNull(clause, "clause");
        kinds = SortedSets.copyOf(kinds);
    }

    @Override
    public String path() {
        return "applicants.beneficiaries";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").beneficiaries(this);
    }

    /**
     * Determines whether bodies of every kind may benefit.
     *
     * @return true if no kind is excluded
     */
    public boolean takesAll() {
        return kinds.size() == BeneficiaryKind.values().length;
    }
}
