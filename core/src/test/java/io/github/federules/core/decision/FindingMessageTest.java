package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of findings: how each language writes what a rule compared. */
class FindingMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0,00 | €0.00",
                "0.05 | 0,05 | €0.05",
                "999.99 | 999,99 | €999.99",
                "1000 | 1 000,00 | €1,000.00",
                "46320.00 | 46 320,00 | €46,320.00",
                "1234567.8 | 1 234 567,80 | €1,234,567.80",
                "999999999999.99 | 999 999 999 999,99 | €999,999,999,999.99"
            })
    void amounts_are_written_as_each_language_writes_them(String amount, String french, String english) {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).minimumCost(L1, euros(amount));
        Decision decision = decide(call, dossier(studies("1.00")).withSeeks(Set.of(COACHING)));

        // Narrow no-break spaces between the digits, a no-break space before the sign.
        assertThat(message(decision, Rule.MINIMUM_TOTAL_COST, Locale.FRENCH))
                .isEqualTo("Le financement n'est pas demandé\u00a0: le coût total minimum de "
                        + french.replace(' ', '\u202f') + "\u00a0€ est sans objet.");
        assertThat(message(decision, Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                .isEqualTo("Funding is not sought: the minimum total cost of " + english + " does not apply.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 28 février 2025, 28 February 2025",
        "2025-03-01, 1er mars 2025, 1 March 2025",
        "2025-08-11, 11 août 2025, 11 August 2025",
        "2024-12-31, 31 décembre 2024, 31 December 2024"
    })
    void days_are_written_in_full(LocalDate day, String french, String english) {
        Decision decision = withLastDay(day);

        assertThat(message(decision, Rule.SUBMISSION_DEADLINE, Locale.FRENCH))
                .isEqualTo("Il reste à préciser quel jour le porteur de projet a transmis la demande d'aide."
                        + " Le dernier jour est le " + french + ".");
        assertThat(message(decision, Rule.SUBMISSION_DEADLINE, Locale.ENGLISH))
                .isEqualTo("It is not known on which day the applicant submitted the application." + " The last day is "
                        + english + ".");
    }

    @Test
    void every_month_has_its_name() {
        List<String> messages = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> withLastDay(LocalDate.of(2026, month, 2)))
                .map(decision -> message(decision, Rule.SUBMISSION_DEADLINE, Locale.FRENCH)
                        .replaceAll(".* 2 | 2026.*", ""))
                .toList();

        assertThat(messages)
                .containsExactly(
                        "janvier",
                        "février",
                        "mars",
                        "avril",
                        "mai",
                        "juin",
                        "juillet",
                        "août",
                        "septembre",
                        "octobre",
                        "novembre",
                        "décembre");
    }

    @Test
    void a_familiar_limit_that_does_not_hold_is_not_said_to_be_one_of_funding_that_nobody_seeks() {
        LocalizedText words = new LocalizedText("texte", "text");
        Criterion asked = Criterion.yesNo("Q", Subject.OPERATION, words);
        Condition yes = Condition.where(asked).isYes();
        Value<Bound> either = Value.when(yes, Bound.of(euros("500.00"))).otherwise(Bound.of(euros("600.00")));
        for (Limit limit : List.of(
                Limit.minimumCost(L1, euros("500.00")),
                Limit.minimumCost(L1, euros("500.00")).exceeded(),
                Limit.of(L1, Limit.Form.MINIMUM_COST, either))) {
            Decision decision = decide(
                    half().asks(L1, asked).limit(limit.onlyWhen(yes)),
                    studies("100.00").answering(asked, Answer.of(false)));
            assertThat(message(decision, Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                    .isEqualTo("This limit does not apply here: Total eligible cost.");
        }
    }

    @Test
    void a_limit_of_funding_that_nobody_seeks_is_named_although_its_cases_are_too_many() {
        CallBuilder call = Small.askingSeventeen(call())
                .offersFunding()
                .offers(COACHING, COACHED)
                .limit(Limit.minimumCost(L1, euros("500.00")).onlyWhen(Small.isYes(0)));
        Decision decision = decide(call, dossier(studies("1.00")).withSeeks(Set.of(COACHING)));

        assertThat(message(decision, Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                .isEqualTo("Funding is not sought: the minimum total cost of €500.00 does not apply.");
    }

    // All public aid is 500.00 or more whatever other funders bring, and the staff is 100.00.
    @Test
    void a_limit_of_each_party_that_no_plan_meets_shows_the_costs_that_it_is_on() {
        LocalizedText words = new LocalizedText("la limite", "the limit");
        Share aid = Share.of(Rate.percent("100"), Base.AID);
        Share others = Share.of(Rate.percent("100"), Base.OTHER_PUBLIC);
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.PUBLIC_AID).atMost(euros("500.00")).reducing())
                .limit(Limit.on(L1, Base.STAFF)
                        .atLeast(Value.of(Bound.of(aid, others)))
                        .refusing("STAFF_COSTS", words)
                        .ofEach());

        assertThat(message(
                        decide(call, studies("900.00").staff("Agent", euros("100.00"), fte("1"))),
                        Rule.of("STAFF_COSTS"),
                        Locale.ENGLISH))
                .startsWith("The limit: €100.00. ");
    }

    @Test
    void a_total_is_named_with_its_basis() {
        CallBuilder call = call().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("70000.00"));
        Operation operation = studies("69999.99").with(Small.inDoubt("Agent", "0.02"));

        assertThat(message(decide(call, operation), Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                .isEqualTo("The total eligible cost lies between €69,999.99 and €70,000.01, depending on missing facts."
                        + " The minimum is €70,000.00.");
        CallBuilder presented =
                call.replacing(Limit.minimumCost(L1, euros("70000.02"))).leavesOpen(L1, Question.MINIMUM_COST_BASIS);
        Decision decision = Assessor.of(presented.build())
                .reading(MinimumCostBasis.PRESENTED)
                .assess(dossier(operation));
        assertThat(message(decision, Rule.MINIMUM_TOTAL_COST, Locale.FRENCH))
                .isEqualTo("Le coût total présenté de 70\u202f000,01\u00a0€ n'atteint pas le minimum de"
                        + " 70\u202f000,02\u00a0€.");
    }

    @Test
    void bodies_are_named_with_their_kinds_where_they_are_known() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        Applicant refused = Applicant.of("Préfecture\nX", BeneficiaryKind.STATE_SERVICE)
                .joinedBy(Party.unknown().withKind(BeneficiaryKind.NATURAL_PERSON));
        Dossier dossier = dossier(studies("1.00"));

        assertThat(message(decide(call, dossier.withApplicant(refused)), Rule.APPLICANT_KIND, Locale.FRENCH))
                .isEqualTo("L'appel n'est pas ouvert à\u00a0: Préfecture\ufffdX (service de l'État)\u00a0;"
                        + " partenaire n°\u00a01 sans nom (personne physique).");
        assertThat(message(
                        decide(call, dossier.withApplicant(Applicant.unknown())), Rule.APPLICANT_KIND, Locale.ENGLISH))
                .isEqualTo("The kind of body is not known for: applicant without a name.");
    }

    @Test
    void a_kind_that_is_declared_is_reported_without_the_legal_form() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        Form probable =
                new Form("9300", "Fondation", Optional.of(BeneficiaryKind.PRIVATE_ESTABLISHMENT), Certainty.PROBABLE);
        Party body = Party.of("Fondation X", probable);
        Dossier dossier = dossier(studies("1.00"));

        assertThat(message(
                        decide(call, dossier.withApplicant(Applicant.of(body))), Rule.APPLICANT_KIND, Locale.ENGLISH))
                .contains("the probable kind of the legal form 9300 “Fondation”");
        Applicant declared = Applicant.of(body.withKind(BeneficiaryKind.ASSOCIATION));
        assertThat(message(decide(call, dossier.withApplicant(declared)), Rule.APPLICANT_KIND, Locale.ENGLISH))
                .contains("Fondation X (association)")
                .doesNotContain("9300");
    }

    @Test
    void the_words_of_a_legal_form_are_plain_text() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        Form hostile = new Form("93\n00", "Fon\u202edation", Optional.empty(), Certainty.REVIEW);
        Applicant applicant = Applicant.of(Party.of("X", hostile));

        assertThat(message(
                        decide(call, dossier(studies("1.00")).withApplicant(applicant)),
                        Rule.APPLICANT_KIND,
                        Locale.ENGLISH))
                .contains("the legal form 93\ufffd00 “Fon\ufffddation” does not determine it");
    }

    @Test
    void an_amount_that_missing_facts_leave_open_is_reported_by_the_end_that_matters() {
        CallBuilder minimum = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1000.00"));
        CallBuilder maximum = half().staffMinimum(L1, fte("0.20")).maximumCost(L1, euros("1000.00"));
        CostLine inDoubt = inDoubt("A", "50.00");

        assertThat(message(decide(minimum, studies("1000.00").with(inDoubt)), Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                .contains("total eligible cost of at least €1,000.00 reaches the minimum");
        assertThat(message(decide(minimum, studies("900.00").with(inDoubt)), Rule.MINIMUM_TOTAL_COST, Locale.ENGLISH))
                .contains("total eligible cost of at most €950.00 does not reach the minimum");
        assertThat(message(decide(maximum, studies("900.00").with(inDoubt)), Rule.MAXIMUM_TOTAL_COST, Locale.ENGLISH))
                .contains("total eligible cost of at most €950.00 does not exceed the maximum");
        assertThat(message(decide(maximum, studies("1000.01").with(inDoubt)), Rule.MAXIMUM_TOTAL_COST, Locale.ENGLISH))
                .contains("total eligible cost of at least €1,000.01 exceeds the maximum");
    }

    @Test
    void a_statement_is_reported_in_the_words_of_the_call_with_the_answer() {
        LocalizedText statement = new LocalizedText("l'eau est épargnée", "water is saved");
        Criterion water = Criterion.yesNo("WATER", Subject.OPERATION, statement);
        CallBuilder call = half().declaration(L1, "WATER", water, statement);
        Rule rule = Rule.of("WATER");

        assertThat(message(decide(call, studies("1.00").declaring(water, false)), rule, Locale.FRENCH))
                .isEqualTo("Réponse déclarée\u00a0: non. Condition\u00a0: l'eau est épargnée.");
        assertThat(message(decide(call, studies("1.00").declaring(water)), rule, Locale.ENGLISH))
                .isEqualTo("Declared answer: yes. Condition: water is saved.");
    }

    @Test
    void a_condition_on_the_assessment_alone_is_reported_as_one_that_the_authority_establishes() {
        LocalizedText statement = new LocalizedText("le jury est favorable", "the jury is in favour");
        Criterion jury = Criterion.yesNo("JURY", Subject.ASSESSMENT, statement);
        Condition isInFavour = Condition.where(jury).isYes();
        CallBuilder call = half().asks(L1, jury)
                .requires(L1, "ALONE", isInFavour, statement)
                .requires(
                        L1,
                        "WITH_PARTNER",
                        Condition.all(isInFavour, Condition.partners().atMost(1)),
                        statement);
        Decision open = decide(call, studies("1.00"));
        Decision established = decide(
                call, dossier(studies("1.00")).withAssessment(Answers.none().with("JURY", Answer.of(true))));

        assertThat(message(open, Rule.of("ALONE"), Locale.ENGLISH))
                .isEqualTo("Condition to be established by the competent authority: the jury is in favour.");
        assertThat(message(established, Rule.of("ALONE"), Locale.ENGLISH))
                .isEqualTo("Condition met, as established by the competent authority: the jury is in favour.");
        assertThat(message(open, Rule.of("WITH_PARTNER"), Locale.ENGLISH))
                .isEqualTo("It is not known yet whether this condition is met: the jury is in favour.");
        assertThat(message(established, Rule.of("WITH_PARTNER"), Locale.ENGLISH))
                .isEqualTo("Condition met: the jury is in favour. Partners: 0 (required: at most 1).");
    }

    @Test
    void a_condition_that_looks_at_no_criterion_is_not_reported_as_one_of_the_assessment() {
        LocalizedText statement = new LocalizedText("le projet n'a pas de partenaire", "the project has no partner");
        CallBuilder call = half().requires(L1, "ALONE", Condition.partners().none(), statement);

        assertThat(message(decide(call, studies("1.00")), Rule.of("ALONE"), Locale.ENGLISH))
                .isEqualTo("Condition met: the project has no partner. Partners: 0 (required: 0).");
    }

    @Test
    void a_role_is_reported_in_words() {
        CallBuilder call = half().policyRoles(L1, PolicyRole.DELEGATED);
        Applicant applicant = Applicant.unknown().running(PolicyRole.DELEGATED);
        Decision decision = decide(call, dossier(studies("1.00")).withApplicant(applicant));

        assertThat(message(decision, Rule.POLICY_ROLE, Locale.FRENCH))
                .isEqualTo("Rôle déclaré dans une politique publique\u00a0: gestion déléguée, admis par l'appel.");
        assertThat(message(decision, Rule.POLICY_ROLE, Locale.ENGLISH))
                .isEqualTo("The call accepts the applicant's role in a public policy: delegated management.");
    }

    @Test
    void no_role_is_reported_as_none_and_not_as_a_role() {
        CallBuilder call = half().policyRoles(L1, PolicyRole.DELEGATED, PolicyRole.DIRECT);
        Dossier dossier = dossier(studies("1.00"));
        Decision without =
                decide(call, dossier.withApplicant(Applicant.unknown().running(PolicyRole.NONE)));

        assertThat(message(without, Rule.POLICY_ROLE, Locale.FRENCH))
                .isEqualTo(
                        "Le porteur de projet n'a aucun rôle dans une politique publique, alors que l'appel en demande"
                                + " un\u00a0: gestion directe, gestion déléguée.");
        Decision direct = decide(
                half().policyRoles(L1, PolicyRole.DELEGATED),
                dossier.withApplicant(Applicant.unknown().running(PolicyRole.DIRECT)));
        assertThat(message(direct, Rule.POLICY_ROLE, Locale.ENGLISH))
                .isEqualTo("The call does not accept the applicant's role in a public policy: direct management."
                        + " Accepted role: delegated management.");
    }

    @Test
    void what_has_to_be_submitted_is_reported_in_the_words_of_the_call() {
        CallBuilder call =
                half().document(new LocalizedText("le formulaire", "the form")).submissionRequired(L1);
        Decision decision = decide(call, dossier(studies("1.00")).withSubmission(Submission.notSent()));

        assertThat(message(decision, Rule.SUBMISSION_SENT, Locale.FRENCH))
                .isEqualTo("Le porteur de projet n'a pas transmis le formulaire.");
        assertThat(message(decision, Rule.SUBMISSION_SENT, Locale.ENGLISH))
                .isEqualTo("The applicant has not submitted the form.");
    }

    private record Form(String code, String label, Optional<BeneficiaryKind> findKind, Certainty certainty)
            implements LegalForm {}

    // The day of the deadline does not count.
    private static Decision withLastDay(LocalDate day) {
        CallBuilder call = half().deadline(L1, day.plusDays(1), PARIS);
        return decide(call, dossier(studies("1.00")).withSubmission(Submission.unknown()));
    }

    private static String message(Decision decision, Rule rule, Locale locale) {
        return decision.find(rule).orElseThrow().message(locale);
    }
}
