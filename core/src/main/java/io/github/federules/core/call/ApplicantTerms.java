package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
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

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("ApplicantTerms")
                .add("beneficiaries", beneficiaries)
                .add("policyRoles", policyRoles)
                .toString();
    }
}
