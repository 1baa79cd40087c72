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
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.RuleCheck;
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
        draft.terms(PolicyRoles.class).forEach(terms -> writeRole(draft, terms));
    }

    private static void writeKind(Draft draft, Beneficiaries terms) {
        RuleCheck criterion = RuleCheck.of(
                "The applicant and every partner may benefit",
                mayBenefit(terms, "applicant") + " and count(applicant.members[not(" + mayBenefit(terms, "item")
                        + ")]) = 0");
        addRule(draft, Rule.APPLICANT_KIND, terms, terms.takesAll(), criterion);
        if (!terms.takesAll()) {
            draft.add(InputFault.unknown("applicant.kind"));
            draft.add(InputFault.of(
                            "applicant.members",
                            "applicant.members = null or count(applicant.members[item.kind = null"
                                    + orLacksForm(terms, "item") + "]) > 0")
                    .on(dossier -> dossier.applicant().members().stream()
                            .anyMatch(member -> !member.kind().isKnown() || lacksForm(terms, member))));
        }
        if (!terms.legalForms().isEmpty()) {
            draft.add(InputFault.of("applicant.legalForm", "false" + orLacksForm(terms, "applicant"))
                    .on(dossier -> lacksForm(terms, dossier.applicant().lead())));
        }
    }

    // A body of another kind may qualify by its legal form, whose code begins with one of the call's.
    private static String mayBenefit(Beneficiaries terms, String body) {
        String isOfKind = isOfKind(terms, body);
        if (terms.legalForms().isEmpty()) {
            return isOfKind;
        }
        String form = body + ".legalForm";
        return "(if " + isOfKind + " then true else if " + form + " = null then false else "
                + Feel.startsWithAny(form, terms.legalForms()) + ")";
    }

    private static String isOfKind(Beneficiaries terms, String body) {
        return "list contains(" + Feel.list(names(terms.kinds())) + ", " + body + ".kind)";
    }

    private static String orLacksForm(Beneficiaries terms, String body) {
        return terms.legalForms().isEmpty()
                ? ""
                : " or (not(" + isOfKind(terms, body) + ") and " + body + ".legalForm = null)";
    }

    private static boolean lacksForm(Beneficiaries terms, Party body) {
        return !terms.legalForms().isEmpty()
                && body.legalForm().isEmpty()
                && !body.kind().find().map(terms.kinds()::contains).orElse(false);
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
