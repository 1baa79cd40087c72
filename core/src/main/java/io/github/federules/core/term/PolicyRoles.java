package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import java.util.Set;

/**
 * The roles in a public policy that qualify an applicant.
 *
 * @param clause the clause that sets the condition
 * @param roles the roles that qualify
 */
public record PolicyRoles(Clause clause, Set<PolicyRole> roles) implements Term {

    /**
     * Checks that nothing is null and copies the roles.
     *
     * @param clause the clause that sets the condition
     * @param roles the roles that qualify
     */
    public PolicyRoles {
        Objects.requireNonNull(clause, "clause");
        roles = SortedSets.copyOf(NoNulls.in(roles, "roles"));
    }

    /**
     * Returns the roles in a public policy that qualify an applicant.
     *
     * @param clause the clause that sets the condition
     * @param roles the roles that qualify
     * @return the term
     */
    public static PolicyRoles of(Clause clause, Set<PolicyRole> roles) {
        return new PolicyRoles(clause, roles);
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
     * Returns the condition that this sets: that the applicant has one of the roles that are taken.
     *
     * @return the condition
     */
    public Condition condition() {
        return Condition.where(CommonCriteria.POLICY_ROLE)
                .in(roles.stream().map(role -> Answer.of(role.name())).toArray(Answer[]::new));
    }

    /**
     * Determines whether every role qualifies.
     *
     * @return true if no role is excluded
     */
    public boolean takesAll() {
        return roles.size() == PolicyRole.values().length;
    }
}
