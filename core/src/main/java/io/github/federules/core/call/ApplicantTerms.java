package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import java.util.Optional;

/** The conditions of a call on applicants. For example, {@code call.applicants().beneficiaries()}. */
public final class ApplicantTerms {

    private final Optional<Beneficiaries> beneficiaries;
    private final Optional<PolicyRoles> policyRoles;

    ApplicantTerms(Terms terms) {
        beneficiaries = terms.find(Beneficiaries.class);
        policyRoles = terms.find(PolicyRoles.class);
    }

    /**
     * Returns the kinds of body that may benefit.
     *
     * @return the kinds, or empty for all, never null
     */
    public Optional<Beneficiaries> beneficiaries() {
        return beneficiaries;
    }

    /**
     * Returns the roles in a public policy that qualify.
     *
     * @return the roles, or empty for no condition, never null
     */
    public Optional<PolicyRoles> policyRoles() {
        return policyRoles;
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
