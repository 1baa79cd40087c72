package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.CENTRE_VAL_DE_LOIRE_GUIDE;
import static io.github.federules.feder.FederCalls.GRAND_EST_REACT_EU;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.feder.FederCalls.INTERREG_V_FWVL;
import static io.github.federules.feder.FederCalls.NORMANDIE_INTERCHANGES_2022;
import static io.github.federules.feder.FederCalls.PAYS_DE_LA_LOIRE_RESEARCH_2023;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static io.github.federules.testkit.assertions.FederulesAssertions.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Rule;
import io.github.federules.testkit.assertions.CallVerification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FederCallsTest {

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_of_the_catalogue_is_found_by_its_id_and_names_its_source(Call call) {
        assertThat(FederCalls.find(call.id())).containsSame(call);
        assertThat(FederCalls.find(call.id(), LocalDate.of(2025, 1, 1))).containsSame(call);
        assertThat(call.edition().source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_builder_of_a_call_of_the_catalogue_builds_the_same_call(Call call) {
        assertThat(call.toBuilder().build()).isEqualTo(call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_decision_can_be_explained_in_both_languages(Call call) {
        Operation operation = Operation.titled("Essai")
                .staff("Agent", euros("90000.00"), fte("0.50"))
                .cost(CostNature.TRAVEL, "Train", euros("1.00"));
        List<Submission> notes = List.of(
                Submission.unknown(), Submission.notSent(), Submission.sentElectronically(LocalDate.of(2022, 1, 1)));
        for (Submission submission : notes) {
            Dossier dossier = Dossier.of(Applicant.unknown(), operation).withSubmission(submission);
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(FederEligibility.under(call).assess(dossier).explain(locale))
                        .contains(call.id());
            }
        }
    }

    @Test
    void the_first_call_is_the_one_of_dossiers_that_name_none() {
        assertThat(FederCalls.all()).first().isSameAs(HAUTS_DE_FRANCE_AI_2025);
    }

    @Test
    void pays_de_la_loire_counts_the_last_day_unless_it_is_read_otherwise() {
        CallVerification call = verifyThat(PAYS_DE_LA_LOIRE_RESEARCH_2023);
        CallVerification excluded = call.readAs(DeadlineDay.EXCLUSIVE);

        call.given(sentOn(LocalDate.of(2023, 12, 22))).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        call.given(sentOn(LocalDate.of(2023, 12, 23)))
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .failsRule(Rule.SUBMISSION_DEADLINE);
        excluded.given(sentOn(LocalDate.of(2023, 12, 21))).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        excluded.given(sentOn(LocalDate.of(2023, 12, 22)))
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .failsRule(Rule.SUBMISSION_DEADLINE);
    }

    @Test
    void a_finding_on_a_deadline_names_both_days_where_they_decide() {
        FederEligibility included = FederEligibility.under(PAYS_DE_LA_LOIRE_RESEARCH_2023);
        FederEligibility excluded = included.reading(DeadlineDay.EXCLUSIVE);

        assertThat(deadline(included, Submission.sentOn(LocalDate.of(2023, 12, 22))))
                .endsWith("le 22 décembre 2023. Le dernier jour est le 22 décembre 2023 ; selon l'autre lecture de"
                        + " l'appel, c'est le 21 décembre 2023.");
        assertThat(deadline(excluded, Submission.sentOn(LocalDate.of(2023, 12, 22))))
                .endsWith(
                        "le 22 décembre 2023, hors délai. Le dernier jour est le 21 décembre 2023 ; selon l'autre lecture"
                                + " de l'appel, c'est le 22 décembre 2023.");
        assertThat(deadline(included, Submission.unknown()))
                .endsWith("Le dernier jour est le 22 décembre 2023 ; selon l'autre lecture de l'appel, c'est le 21"
                        + " décembre 2023.");
        assertThat(deadline(included, Submission.sentOn(LocalDate.of(2023, 12, 21))))
                .endsWith("le 21 décembre 2023, dans le délai imparti (22 décembre 2023 inclus).");
    }

    private static String deadline(FederEligibility eligibility, Submission submission) {
        return eligibility
                .assess(dossier(BeneficiaryKind.PRIVATE_ESTABLISHMENT, studies("10.00"))
                        .withSubmission(submission))
                .find(Rule.SUBMISSION_DEADLINE)
                .orElseThrow()
                .message(Locale.FRENCH)
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_call_quotes_another_figure_than_its_terms_have(Call call) {
        assertThat(call.warnings()).isEmpty();
    }

    @Test
    void pays_de_la_loire_gives_from_a_fifth_to_seven_tenths_as_the_region_sets() {
        // 20% and 70% of 10.00; 35% once that is set
        Operation operation = studies("10.00");
        assertThat(decide(PAYS_DE_LA_LOIRE_RESEARCH_2023, BeneficiaryKind.PRIVATE_ESTABLISHMENT, operation))
                .hasAid("2.00")
                .hasAidUpTo("7.00");
        assertThat(decide(
                        PAYS_DE_LA_LOIRE_RESEARCH_2023,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT,
                        operation.withAidRate(Rate.percent("35"))))
                .hasAid("3.50");
    }

    @Test
    void normandie_counts_the_last_day_and_announces_no_aid() {
        CallVerification call = verifyThat(NORMANDIE_INTERCHANGES_2022);

        call.given(sentOn(LocalDate.of(2022, 10, 31))).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        call.given(sentOn(LocalDate.of(2022, 11, 1)))
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .failsRule(Rule.SUBMISSION_DEADLINE);
        assertThat(decide(NORMANDIE_INTERCHANGES_2022, BeneficiaryKind.LOCAL_AUTHORITY, studies("10.00")))
                .computesNoAid();
    }

    @ParameterizedTest
    @EnumSource(
            value = BeneficiaryKind.class,
            names = {"ASSOCIATION", "STATE_SERVICE", "NATURAL_PERSON", "FOREIGN_BODY", "NO_LEGAL_PERSONALITY"})
    void normandie_is_not_open_to_others(BeneficiaryKind kind) {
        assertThat(decide(NORMANDIE_INTERCHANGES_2022, kind, studies("10.00")))
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .failsRule(Rule.APPLICANT_KIND);
    }

    @Test
    void react_eu_pays_a_company_all_of_its_cost_and_an_association_nothing() {
        // 100% of 12,345.67
        assertThat(decide(GRAND_EST_REACT_EU, BeneficiaryKind.PRIVATE_ESTABLISHMENT, studies("12345.67")))
                .hasAid("12345.67");
        assertThat(decide(GRAND_EST_REACT_EU, BeneficiaryKind.ASSOCIATION, studies("12345.67")))
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE);
    }

    @Test
    void the_guide_makes_115_000_of_100_000_of_staff() {
        // 100,000.00 + 15% of it = 115,000.00; 60% of that = 69,000.00
        Decision decision = decide(
                CENTRE_VAL_DE_LOIRE_GUIDE,
                BeneficiaryKind.ASSOCIATION,
                Operation.untitled().staff("Équipe", euros("100000.00"), fte("1")));
        assertThat(decision).hasRetainedTotal("115000.00").hasAid("69000.00");
    }

    @Test
    void the_guide_pays_travel_at_real_cost_beside_the_flat_rate() {
        // 100,000.00 + 2,000.00 + 15,000.00 = 117,000.00; 60% of that = 70,200.00
        Decision decision = decide(
                CENTRE_VAL_DE_LOIRE_GUIDE,
                BeneficiaryKind.ASSOCIATION,
                Operation.untitled()
                        .staff("Équipe", euros("100000.00"), fte("1"))
                        .cost(CostNature.TRAVEL, "Train", euros("2000.00")));
        assertThat(decision).setsNothingAside().hasAid("70200.00");
    }

    @Test
    void the_guide_rounds_down_unless_it_is_read_otherwise() {
        // 15% of 0.10 = 0.015, so 0.01 or 0.02; 60% of 0.11 = 0.066 so 0.06, of 0.12 = 0.072 so 0.07
        Dossier dossier =
                dossier(BeneficiaryKind.ASSOCIATION, Operation.untitled().staff("Équipe", euros("0.10"), fte("1")));
        FederEligibility down = FederEligibility.under(CENTRE_VAL_DE_LOIRE_GUIDE);
        assertThat(down.assess(dossier)).hasAid("0.06");
        assertThat(down.reading(CentRounding.HALF_UP).assess(dossier)).hasAid("0.07");
    }

    @Test
    void interreg_retains_a_person_from_fifteen_percent_on() {
        Decision decision = decide(
                INTERREG_V_FWVL,
                BeneficiaryKind.ASSOCIATION,
                Operation.untitled()
                        .staff("Au seuil", euros("1000.00"), fte("0.15"))
                        .staff("Juste dessous", euros("500.00"), fte("0.149999999")));
        assertThat(decision.costs().retainedStaff()).isEqualTo(euros("1000.00"));
        assertThat(decision).setsAsideOnly("2");
    }

    static List<Call> calls() {
        return FederCalls.all();
    }

    private static Operation studies(String amount) {
        return Operation.untitled().cost(CostNature.STUDIES, "Étude", euros(amount));
    }

    private static Dossier dossier(BeneficiaryKind kind, Operation operation) {
        return Dossier.of(Applicant.of("Porteur", kind), operation)
                .withSubmission(Submission.sentElectronically(LocalDate.of(2022, 1, 1)));
    }

    private static Decision decide(Call call, BeneficiaryKind kind, Operation operation) {
        return FederEligibility.under(call).assess(dossier(kind, operation));
    }

    private static Dossier sentOn(LocalDate day) {
        return dossier(BeneficiaryKind.PRIVATE_ESTABLISHMENT, studies("10.00")).withSubmission(Submission.sentOn(day));
    }
}
