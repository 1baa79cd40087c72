package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.APPLICANT;

import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The kinds of body that may benefit, and the role of the applicant in a public policy. */
final class ApplicantChapter {

    private ApplicantChapter() {}

    static void write(Draft draft) {
        List<Beneficiaries> beneficiaries = draft.terms(Beneficiaries.class);
        beneficiaries.forEach(terms -> writeKind(draft, terms));
        if (beneficiaries.stream().anyMatch(terms -> !terms.takesAll())) {
            draft.add(InputFault.unknown("applicant.kind"));
            draft.add(InputFault.of(
                            "applicant.members",
                            "applicant.members = null or count(applicant.members[item.kind = null]) > 0")
                    .on(dossier -> !areAllKnown(dossier.applicant().members())));
        }
        draft.terms(PolicyRoles.class).forEach(terms -> writeRole(draft, terms));
    }

    private static boolean areAllKnown(Collection<Party> members) {
        return members.stream().allMatch(member -> member.kind().isKnown());
    }

    private static void writeKind(Draft draft, Beneficiaries terms) {
        String kinds = Feel.list(names(terms.kinds()));
        String mayAll = "list contains(" + kinds + ", applicant.kind) and count(applicant.members[not(list contains("
                + kinds + ", item.kind))]) = 0";
        RuleCheck criterion = RuleCheck.of("The applicant and every partner may benefit", mayAll);
        addRule(draft, Rule.APPLICANT_KIND, terms, terms.takesAll(), criterion);
    }

    private static void writeRole(Draft draft, PolicyRoles terms) {
        List<PolicyRole> others = new ArrayList<>(List.of(PolicyRole.values()));
        others.removeAll(terms.roles());
        RuleCheck criterion = RuleCheck.of(
                "The role of the applicant in a public policy",
                "applicant.policyRole",
                Type.ROLE,
                Feel.anyOf(names(terms.roles())),
                Feel.anyOf(names(others)));
        addRule(draft, Rule.POLICY_ROLE, terms, terms.takesAll(), criterion);
        if (!terms.takesAll()) {
            draft.add(InputFault.unknown("applicant.policyRole"));
        }
    }

    private static void addRule(Draft draft, Rule rule, Term term, boolean takesAll, RuleCheck criterion) {
        if (takesAll) {
            draft.addRule(rule, term, Logic.feel(Feel.text(Outcome.PASSED.name())));
        } else {
            draft.addRule(rule, term, criterion.judged(term.clause()), APPLICANT);
        }
    }

    // In the order of their enum: sets have none, and the same call is always the same model.
    private static <E extends Enum<E>> List<String> names(Collection<E> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }
}
