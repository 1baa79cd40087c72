package io.github.federules.core.assessment;

import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Body;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Judges who applies. */
final class ApplicantRules {

    private ApplicantRules() {}

    static Finding kind(Applicant applicant, Beneficiaries beneficiaries) {
        List<Body> bodies = bodies(applicant);
        List<Body> refused = only(
                bodies,
                kind -> kind.find()
                        .filter(each -> !beneficiaries.kinds().contains(each))
                        .isPresent());
        if (!refused.isEmpty()) {
            return kind(Outcome.FAILED, refused, beneficiaries).mendedBy(leavingOut(applicant, beneficiaries));
        }
        List<Body> unknown = only(bodies, kind -> !kind.isKnown());
        return unknown.isEmpty() || beneficiaries.takesAll()
                ? kind(Outcome.PASSED, bodies, beneficiaries)
                : kind(Outcome.UNKNOWN, unknown, beneficiaries);
    }

    static Finding policyRole(Applicant applicant, PolicyRoles roles) {
        return applicant
                .policyRole()
                .find()
                .map(role -> policyRole(role, roles))
                .orElseGet(() -> Finding.of(
                        Rule.POLICY_ROLE,
                        roles.takesAll() ? Outcome.NOT_ASKED : Outcome.UNKNOWN,
                        roles.clause(),
                        Map.of()));
    }

    /** The bodies that apply, with the places of their kinds in the dossier. */
    static List<Body> bodies(Applicant applicant) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(body("applicant.kind", applicant.lead()));
        for (int i = 0; i < applicant.members().size(); i++) {
            bodies.add(body(
                    "applicant.members[" + i + "].kind", applicant.members().get(i)));
        }
        return bodies;
    }

    private static Finding policyRole(PolicyRole role, PolicyRoles roles) {
        Outcome outcome = roles.roles().contains(role) ? Outcome.PASSED : Outcome.FAILED;
        return Finding.of(Rule.POLICY_ROLE, outcome, roles.clause(), Map.of("role", new Figure.Role(role)));
    }

    private static Finding kind(Outcome outcome, List<Body> bodies, Beneficiaries beneficiaries) {
        return Finding.of(
                Rule.APPLICANT_KIND, outcome, beneficiaries.clause(), Map.of("bodies", new Figure.Bodies(bodies)));
    }

    // Where the applicant itself may not benefit, or may not as far as is known, no partner's leaving mends that.
    private static List<Change> leavingOut(Applicant applicant, Beneficiaries beneficiaries) {
        if (!mayBenefit(applicant.lead(), beneficiaries)) {
            return List.of();
        }
        List<Integer> leaving = IntStream.range(0, applicant.members().size())
                .filter(i -> !mayBenefit(applicant.members().get(i), beneficiaries))
                .boxed()
                .toList();
        return List.of(new Change.LeaveOutPartners(leaving));
    }

    private static boolean mayBenefit(Party party, Beneficiaries beneficiaries) {
        return party.kind().find().filter(beneficiaries.kinds()::contains).isPresent();
    }

    private static Body body(String path, Party party) {
        return new Body(path, party.name(), party.kind());
    }

    private static List<Body> only(List<Body> bodies, Predicate<Fact<BeneficiaryKind>> condition) {
        return bodies.stream().filter(body -> condition.test(body.kind())).toList();
    }
}
