package io.github.federules.core.decision;

import static io.github.federules.core.condition.CommonCriteria.KIND;
import static io.github.federules.core.condition.CommonCriteria.LEGAL_FORM;
import static io.github.federules.core.condition.CommonCriteria.POLICY_ROLE;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.partners;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on what every dossier has a place for: the kind and the legal form of a body, the role in a policy, the partners. */
class CommonFactsInConditionsTest {

    private static final Rule NEEDED = Rule.of("NEEDED");
    private static final LocalizedText TEXT = new LocalizedText("la condition", "the condition");
    private static final Party ASSOCIATION = Party.unknown().withKind(BeneficiaryKind.ASSOCIATION);

    /** A form of a nomenclature whose codes are compared by their first characters. */
    private record Form(String code) implements LegalForm {

        @Override
        public String label() {
            return "Syndicat";
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.of(BeneficiaryKind.LOCAL_AUTHORITY);
        }

        @Override
        public Certainty certainty() {
            return Certainty.SURE;
        }
    }

    /** 1,000.00 at 60% where the condition holds, and at 40% where it does not. */
    private static CallBuilder sixtyWhere(Condition condition) {
        return Small.call().aid(L1, Value.when(condition, Rate.percent("60")).otherwise(Rate.percent("40")));
    }

    private static CallBuilder requiring(Condition condition) {
        return Small.half().requires(L1, "NEEDED", condition, TEXT);
    }

    private static Decision decideOf(CallBuilder call, Applicant applicant) {
        return decide(call, Dossier.of(applicant, studies("1000.00")));
    }

    private static List<String> missing(Decision decision) {
        return decision.missing().stream().map(MissingFact::path).toList();
    }

    private static List<String> places(Decision decision) {
        return decision.find(NEEDED).orElseThrow().places();
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, 600.00", "DELEGATED, 400.00", "NONE, 400.00"})
    void a_rate_may_depend_on_the_role_in_a_policy(PolicyRole role, String aid) {
        CallBuilder call = sixtyWhere(where(POLICY_ROLE).in(Answer.of("DIRECT")));
        Decision decision = decideOf(call, Applicant.of(ASSOCIATION).running(role));

        assertThat(decision.funding().aid()).contains(euros(aid));
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.notices()).extracting(Notice::path).containsExactly("applicant.kind");
    }

    @Test
    void an_unknown_role_on_which_the_rate_depends_is_missing() {
        Decision decision = decideOf(sixtyWhere(where(POLICY_ROLE).in(Answer.of("DIRECT"))), Applicant.unknown());

        assertThat(decision.funding().aid()).contains(euros("400.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("600.00"));
        assertThat(missing(decision)).containsExactly("applicant.policyRole");
        assertThat(decision.missing().get(0).label(Locale.ENGLISH))
                .startsWith("the applicant's role in a public policy");
    }

    // The nomenclature has 7210 for a municipality, and 7 for all of public law.
    @ParameterizedTest
    @CsvSource({"7210, 600.00", "72, 600.00", "7348, 400.00", "172, 400.00", "7, 400.00"})
    void a_rate_may_depend_on_the_first_characters_of_the_legal_form(String code, String aid) {
        CallBuilder call = sixtyWhere(applicant(where(LEGAL_FORM).in(Answer.of("72"), Answer.of("9"))));
        Decision decision = decideOf(call, Applicant.of("Commune", new Form(code)));

        assertThat(decision.funding().aid()).contains(euros(aid));
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.notices()).isEmpty();
    }

    @Test
    void a_legal_form_of_another_country_may_have_a_code_of_any_form() {
        CallBuilder call = sixtyWhere(applicant(where(LEGAL_FORM).in(Answer.of("72"))));

        Decision decision = decideOf(call, Applicant.of("Verein", new Form("e.V.")));
        assertThat(decision.funding().aid()).contains(euros("400.00"));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void an_unknown_legal_form_on_which_the_rate_depends_is_missing_although_the_kind_is_known() {
        Decision decision =
                decideOf(sixtyWhere(applicant(where(LEGAL_FORM).in(Answer.of("72")))), Applicant.of(ASSOCIATION));

        assertThat(decision.funding().aid()).contains(euros("400.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("600.00"));
        assertThat(missing(decision)).containsExactly("applicant.legalForm");
        assertThat(decision.missing().get(0).label(Locale.ENGLISH)).isEqualTo("legal form of the applicant");
    }

    @Test
    void a_requirement_is_found_at_the_facts_that_it_looks_at() {
        Applicant unknown = Applicant.unknown().joinedBy(Party.unknown());

        assertThat(places(decideOf(requiring(where(POLICY_ROLE).in(Answer.of("DIRECT"))), unknown)))
                .containsExactly("applicant.policyRole");
        assertThat(places(decideOf(requiring(applicant(where(LEGAL_FORM).in(Answer.of("72")))), unknown)))
                .containsExactly("applicant.legalForm");
        assertThat(places(decideOf(requiring(applicant(where(KIND).in(Answer.of("ASSOCIATION")))), unknown)))
                .containsExactly("applicant.kind");
        assertThat(places(decideOf(requiring(parties().atLeast(2)), unknown))).containsExactly("applicant.members");
        assertThat(places(decideOf(
                        requiring(partners(where(KIND).in(Answer.of("ASSOCIATION")))
                                .atLeast(1)),
                        unknown)))
                .containsExactly("applicant.kind", "applicant.members");
    }

    @Test
    void the_legal_form_of_a_partner_is_missing_where_enough_partners_may_have_it() {
        CallBuilder call =
                requiring(partners(where(LEGAL_FORM).in(Answer.of("72"))).atLeast(2));
        Party municipality = Party.of("Commune", new Form("7210"));
        Applicant applicant = Applicant.of(ASSOCIATION).joinedBy(municipality);

        Decision open = decideOf(
                call, applicant.joinedBy(ASSOCIATION.withName("Atelier")).joinedBy(ASSOCIATION.withName("Labo")));
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(missing(open)).containsExactly("applicant.members[1].legalForm", "applicant.members[2].legalForm");
        assertThat(open.missing().get(1).label(Locale.ENGLISH)).isEqualTo("legal form of a partner: Labo");
        assertThat(decideOf(call, applicant.joinedBy(municipality.withName("Ville")))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decideOf(call, applicant.joinedBy(Party.of("Département", new Form("7220"))))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decideOf(call, applicant.joinedBy(Party.of("Régie", new Form("4110"))))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void two_conditions_on_the_legal_form_that_exclude_each_other_are_never_met() {
        CallBuilder call = requiring(applicant(where(LEGAL_FORM).in(Answer.of("72"))))
                .requires(L1, "OTHER", applicant(where(LEGAL_FORM).in(Answer.of("73"))), TEXT);

        assertThat(decideOf(call, Applicant.unknown()).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_body_benefits_by_its_kind_or_by_its_legal_form() {
        CallBuilder call = Small.half()
                .with(Beneficiaries.of(L1, Set.of(BeneficiaryKind.ASSOCIATION)).orOfLegalForms("72"));
        Party municipality = Party.of("Commune", new Form("7210"));

        assertThat(decideOf(call, Applicant.of(municipality).joinedBy(ASSOCIATION))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decideOf(call, Applicant.of(municipality).joinedBy(Party.of("Régie", new Form("7348"))))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        // Of a local authority it is known that it does not benefit by its kind.
        Party authority = Party.unknown().withKind(BeneficiaryKind.LOCAL_AUTHORITY);
        Decision open = decideOf(call, Applicant.of(authority).joinedBy(authority.withName("Labo")));
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(missing(open)).containsExactly("applicant.legalForm", "applicant.members[0].legalForm");
        assertThat(open.missing().get(1).label(Locale.ENGLISH)).isEqualTo("legal form of a partner: Labo");
    }

    @Test
    void facts_that_only_a_condition_looks_at_are_no_notice() {
        Applicant stated =
                Applicant.of(ASSOCIATION).running(PolicyRole.DIRECT).joinedBy(Party.of("Commune", new Form("7210")));

        assertThat(notices(sixtyWhere(where(POLICY_ROLE).in(Answer.of("DIRECT"))), stated))
                .containsExactly("applicant.kind", "applicant.members");
        assertThat(notices(sixtyWhere(applicant(where(KIND).in(Answer.of("ASSOCIATION")))), stated))
                .containsExactly("applicant.policyRole", "applicant.members");
        assertThat(notices(sixtyWhere(parties().atLeast(2)), stated))
                .containsExactly("applicant.kind", "applicant.policyRole");
        Applicant ofForm = Applicant.of("Commune", new Form("7210"));
        assertThat(notices(sixtyWhere(applicant(where(LEGAL_FORM).in(Answer.of("72")))), ofForm))
                .isEmpty();
        assertThat(notices(Small.half(), ofForm)).containsExactly("applicant.legalForm");
    }

    private static List<String> notices(CallBuilder call, Applicant applicant) {
        return decideOf(call, applicant).notices().stream().map(Notice::path).toList();
    }
}
