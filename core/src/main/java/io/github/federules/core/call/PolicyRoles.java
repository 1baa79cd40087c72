package io.github.federules.core.call;

import io.github.federules.core.dossier.PolicyRole;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an applicant must run a public policy.
 *
 * @param roles the roles that qualify, not null
 * @param clause where the call says so, not null
 */
public record PolicyRoles(Set<PolicyRole> roles, Clause clause) {

    /**
     * Keeps a copy of the roles.
     *
     * @param roles the roles that qualify, not null
     * @param clause where the call says so, not null
     */
    public PolicyRoles {
        Objects.requireNonNull(clause, "clause");
        // Set.copyOf has another order in each JVM, and faults are told in this one.
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /**
     * Tells whether every role qualifies, so that no role matters.
     *
     * @return true if none is left out
     */
    public boolean takesAll() {
        return roles.size() == PolicyRole.values().length;
    }
}
