package io.github.federules.dmn;

import static io.github.federules.dmn.InputChapter.APPLICANT;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.dmn.Logic.Column;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of body that may benefit, and the role of the applicant in a public policy. */
final class ApplicantChapter {

    private static final Logic ALWAYS_PASSED = Logic.feel(Feel.text(Outcome.PASSED.name()));

    private ApplicantChapter() {}

    static void write(Draft draft) {
        Call call = draft.call();
        call.applicants().beneficiaries().ifPresent(terms -> writeKind(draft, terms));
        boolean isKindAsked = call.applicants()
                .beneficiaries()
                .filter(terms -> !terms.takesAll())
                .isPresent();
        InputFault noKind = InputFault.of(
                "applicant.kind",
                "applicant.kind = null",
                List.of(APPLICANT),
                dossier -> !dossier.applicant().lead().kind().isKnown());
        if (isKindAsked) {
            draft.add(noKind);
            draft.add(InputFault.of(
                    "applicant.members",
                    "applicant.members = null or count(applicant.members[item.kind = null]) > 0",
                    List.of(APPLICANT),
                    dossier -> !areAllKnown(dossier.applicant().members())));
        } else if (isRateByKind(call)) {
            draft.add(noKind.forFundingAlone());
        }
        call.applicants().policyRoles().ifPresent(terms -> writeRole(draft, terms));
    }

    private static boolean areAllKnown(Collection<Party> members) {
        return members.stream().allMatch(member -> member.kind().isKnown());
    }

    private static boolean isRateByKind(Call call) {
        return call.funding()
                .aid()
                .filter(aid -> aid.rate() instanceof AidRate.ByKind)
                .isPresent();
    }

    private static void writeKind(Draft draft, Beneficiaries terms) {
        if (terms.takesAll()) {
            draft.addRule(Rule.APPLICANT_KIND, "applicantKindRule", terms.clause(), ALWAYS_PASSED);
            return;
        }
        String kinds = Feel.list(names(terms.kinds()));
        String mayAll = "list contains(" + kinds + ", applicant.kind) and count(applicant.members[not(list contains("
                + kinds + ", item.kind))]) = 0";
        draft.addRule(
                Rule.APPLICANT_KIND,
                "applicantKindRule",
                terms.clause(),
                new Column("The applicant and every partner may benefit", mayAll, Type.BOOLEAN),
                "true",
                "false",
                APPLICANT);
    }

    private static void writeRole(Draft draft, PolicyRoles terms) {
        if (terms.takesAll()) {
            draft.addRule(Rule.POLICY_ROLE, "policyRoleRule", terms.clause(), ALWAYS_PASSED);
            return;
        }
        List<PolicyRole> others = Stream.of(PolicyRole.values())
                .filter(role -> !terms.roles().contains(role))
                .toList();
        draft.addRule(
                Rule.POLICY_ROLE,
                "policyRoleRule",
                terms.clause(),
                new Column("The role of the applicant in a public policy", "applicant.policyRole", Type.ROLE),
                Feel.anyOf(names(terms.roles())),
                Feel.anyOf(names(others)),
                APPLICANT);
        draft.add(InputFault.of(
                "applicant.policyRole",
                "applicant.policyRole = null",
                List.of(APPLICANT),
                dossier -> !dossier.applicant().policyRole().isKnown()));
    }

    // In the order of their enum: sets have none, and the same call is always the same model.
    static <E extends Enum<E>> List<String> names(Collection<E> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }
}
