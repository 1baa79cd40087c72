package io.github.federules.core.call;

import java.util.Objects;
import java.util.Optional;

/**
 * What a call asks of those who apply.
 *
 * @param beneficiaries who may benefit, or empty where the call does not say, not null
 * @param policyRoles how an applicant must run a public policy, or empty, not null
 */
public record ApplicantTerms(Optional<Beneficiaries> beneficiaries, Optional<PolicyRoles> policyRoles) {

    /**
     * Checks and copies what is given.
     *
     * @param beneficiaries who may benefit, or empty where the call does not say, not null
     * @param policyRoles how an applicant must run a public policy, or empty, not null
     */
    public ApplicantTerms {
        Objects.requireNonNull(beneficiaries, "beneficiaries");
        Objects.requireNonNull(policyRoles, "policyRoles");
    }
}
