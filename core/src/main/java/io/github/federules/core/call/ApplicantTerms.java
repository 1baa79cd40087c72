package io.github.federules.core.call;

import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.PolicyRoles;
import java.util.Optional;

/** The conditions of a call on applicants. For example, {@code call.applicants().beneficiaries()}. */
public final class ApplicantTerms extends Terms {

    ApplicantTerms(OrderedTerms terms) {
        super(terms, "applicants");
    }

    /**
     * Returns the kinds of body that may benefit.
     *
     * @return the kinds, or empty for all
     */
    public Optional<Beneficiaries> beneficiaries() {
        return find("applicants.beneficiaries", Beneficiaries.class);
    }

    /**
     * Returns the roles in a public policy that qualify.
     *
     * @return the roles, or empty for no condition
     */
    public Optional<PolicyRoles> policyRoles() {
        return find("applicants.policyRoles", PolicyRoles.class);
    }
}
