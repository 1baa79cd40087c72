package io.github.federules.jackson;

import io.github.federules.core.call.ApplicantTerms;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a call asks of those who apply. */
final class ApplicantTermsReader {

    static final ApplicantTerms NONE = new ApplicantTerms(Optional.empty(), Optional.empty());

    private final TermsReader terms;

    ApplicantTermsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    ApplicantTerms read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Beneficiaries> beneficiaries = parts.optional("beneficiaries", this::beneficiaries);
        Parts.Part<PolicyRoles> policyRoles = parts.optional("policyRoles", this::policyRoles);
        return parts.read(place, input) ? new ApplicantTerms(beneficiaries.find(), policyRoles.find()) : null;
    }

    private @Nullable Beneficiaries beneficiaries(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Set<BeneficiaryKind>> kinds = parts.required("kinds", TermsReader.words(BeneficiaryKind.class));
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input) ? new Beneficiaries(kinds.value(), clause.value()) : null;
    }

    private @Nullable PolicyRoles policyRoles(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Set<PolicyRole>> roles = parts.required("roles", TermsReader.words(PolicyRole.class));
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input) ? new PolicyRoles(roles.value(), clause.value()) : null;
    }
}
