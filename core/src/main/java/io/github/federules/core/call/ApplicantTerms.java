package io.github.federules.core.call;

import java.util.Objects;
import java.util.Optional;

/**
 * The conditions of a call on applicants.
 *
 * @param beneficiaries the kinds of body that may benefit, or empty for all, not null
 * @param policyRoles the roles in a public policy that qualify, or empty for no condition, not null
 */
public record ApplicantTerms(Optional<Beneficiaries> beneficiaries, Optional<PolicyRoles> policyRoles) {

    /**
     * Checks that nothing is null.
     *
     * @param beneficiaries the kinds of body that may benefit, or empty for all, not null
     * @param policyRoles the roles in a public policy that qualify, or empty for no condition, not null
     */
    public ApplicantTerms {
        Objects.requireNonNull(beneficiaries, "beneficiaries");
        Objects.requireNonNull(policyRoles, "policyRoles");
    }
}
