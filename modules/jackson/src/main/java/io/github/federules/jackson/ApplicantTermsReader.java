package io.github.federules.jackson;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.Clause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a call requires of applicants. */
final class ApplicantTermsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<CallSection> beneficiaries;
    private final ObjectField<CallSection> policyRoles;
    private final ObjectShape beneficiariesShape = new ObjectShape();
    private final ObjectField<Set<BeneficiaryKind>> kinds;
    private final ObjectField<Clause> kindsClause;
    private final ObjectShape rolesShape = new ObjectShape();
    private final ObjectField<Set<PolicyRole>> roles;
    private final ObjectField<Clause> rolesClause;

    ApplicantTermsReader(TermsReader terms) {
        beneficiaries = shape.optional("beneficiaries", this::beneficiaries);
        policyRoles = shape.optional("policyRoles", this::policyRoles);
        kinds = beneficiariesShape.required(
                "kinds", Words.of(BeneficiaryKind.class).list());
        kindsClause = terms.clause(beneficiariesShape);
        roles = rolesShape.required("roles", Words.of(PolicyRole.class).list());
        rolesClause = terms.clause(rolesShape);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.find(beneficiaries).ifPresent(each -> each.addTo(call));
            values.find(policyRoles).ifPresent(each -> each.addTo(call));
        });
    }

    private @Nullable CallSection beneficiaries(JsonInput input, JsonPlace place) {
        return beneficiariesShape.read(
                input,
                place,
                values -> call ->
                        call.openTo(values.get(kindsClause), values.get(kinds).toArray(BeneficiaryKind[]::new)));
    }

    private @Nullable CallSection policyRoles(JsonInput input, JsonPlace place) {
        return rolesShape.read(
                input,
                place,
                values -> call -> call.policyRun(
                        values.get(rolesClause), values.get(roles).toArray(PolicyRole[]::new)));
    }
}
