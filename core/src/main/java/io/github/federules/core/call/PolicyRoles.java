package io.github.federules.core.call;

import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.collection.SortedSets;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import java.util.Set;

/**
 * The roles in a public policy that qualify an applicant.
 *
 * @param roles the roles that qualify, not null
 * @param clause the clause that sets the condition, not null
 */
public record PolicyRoles(Set<PolicyRole> roles, Clause clause) implements Term {

    private static final int ALL_ROLES = PolicyRole.values().length;

    /**
     * Checks that nothing is null and copies the roles.
     *
     * @param roles the roles that qualify, not null
     * @param clause the clause that sets the condition, not null
     */
    public PolicyRoles {
        NoNulls.in(roles, "roles");
        Objects.requireNonNull(clause, "clause");
        roles = SortedSets.copyOf(roles);
    }

    @Override
    public String path() {
        return "applicants.policyRoles";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").policyRoles(this);
    }

    /**
     * Determines whether every role qualifies.
     *
     * @return true if no role is excluded
     */
    public boolean takesAll() {
        return roles.size() == ALL_ROLES;
    }
}
