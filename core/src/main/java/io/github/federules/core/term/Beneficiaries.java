package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import java.util.Set;

/**
 * The kinds of body that may benefit, as the sole applicant or as a partner.
 *
 * @param clause the clause that sets the condition, not null
 * @param kinds the kinds of body, not null
 */
public record Beneficiaries(Clause clause, Set<BeneficiaryKind> kinds) implements Term {

    /**
     * Checks that nothing is null and copies the kinds.
     *
     * @param clause the clause that sets the condition, not null
     * @param kinds the kinds of body, not null
     */
    public Beneficiaries {
        Objects.requireNonNull(clause, "clause");
        kinds = SortedSets.copyOf(NoNulls.in(kinds, "kinds"));
    }

    /**
     * Returns the kinds of body that may benefit.
     *
     * @param clause the clause that sets the condition, not null
     * @param kinds the kinds of body, not null
     * @return the term, never null
     */
    public static Beneficiaries of(Clause clause, Set<BeneficiaryKind> kinds) {
        return new Beneficiaries(clause, kinds);
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
