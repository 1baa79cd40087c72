package io.github.federules.dmn;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What dossiers become: inputs, test cases, or refused because they lack something. */
class CompleteDossiersTest {

    private static final DmnExport FIRST = DmnExport.of(FederCalls.HAUTS_DE_FRANCE_AI_2025);

    // 48,000.00 + 15% of it + 22,000.00 = 77,200.00; 60% of that is 46,320.00.
    private static final Dossier WORKED = Dossier.of(
                    Applicant.of("Haut Pays", BeneficiaryKind.LOCAL_AUTHORITY_GROUPING)
                            .running(PolicyRole.DIRECT),
                    Operation.untitled()
                            .declaring(FederCalls.EXPLORES_AI)
                            .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                            .cost(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
                            .cost(CostNature.TRAVEL, "Déplacements", euros("1500.00")))
            .withId("D-001")
            .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));

    @Test
    void a_complete_dossier_lacks_nothing() {
        assertThat(FIRST.lackedBy(WORKED)).isEmpty();
    }

    @Test
    void what_a_dossier_lacks_is_named_by_the_inputs_of_the_model() {
        Dossier lacking = Dossier.of(
                Applicant.unknown().joinedBy(Party.unknown()),
                Operation.untitled().with(CostLine.staff("somebody", euros("1.00"))));

        assertThat(FIRST.lackedBy(lacking))
                .containsExactly(
                        "applicant.kind",
                        "applicant.members",
                        "applicant.policyRole",
                        "operation.answers.EXPLORES_AI",
                        "costLines.fte",
                        "submission.sent");
        assertThat(FIRST.lackedBy(lacking.withSubmission(
                        new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown()))))
                .contains("submission.sentOn", "submission.electronic");
    }

    @Test
    void a_day_of_a_period_and_a_part_of_a_plan_that_are_open_are_lacking() {
        Clause clause = new Clause("A1", "words");
        DmnExport export = DmnExport.of(Call.builder("partly", new LocalizedText("Un appel", "A call"))
                .pays(clause, CostNature.SOFTWARE_SUBSCRIPTION)
                .aid(clause, Rate.percent("50"))
                .window(clause, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31))
                .ownContribution(clause, Rate.percent("20"))
                .build());
        Operation operation =
                Operation.untitled().cost(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"));
        LocalDate day = LocalDate.of(2026, 1, 1);
        FinancingPlan plan = FinancingPlan.own(euros("11000.00"));

        assertThat(export.lackedBy(WORKED.withOperation(
                        operation.withRealisation(Realisation.startingOn(day)).withFinancing(plan))))
                .containsExactly("operation.endsOn");
        assertThat(export.lackedBy(WORKED.withOperation(operation
                        .withRealisation(Realisation.endingOn(day))
                        .withFinancing(plan.withOpen(FinancingPlan.Part.OWN)))))
                .containsExactly("financing.complete", "operation.startsOn");
    }

    @Test
    void what_only_funding_requires_is_lacking_only_where_funding_is_sought() {
        Dossier withoutShare = WORKED.withOperation(WORKED.operation().with(CostLine.staff("somebody", euros("1.00"))));

        assertThat(FIRST.lackedBy(withoutShare)).containsExactly("costLines.fte");
        assertThat(FIRST.lackedBy(withoutShare.withSeeks(Set.of(FederCalls.WORKSHOPS))))
                .isEmpty();
    }

    @Test
    void the_share_of_a_person_may_stand_on_any_of_the_person_s_lines() {
        CostLine line = CostLine.staff("une personne", euros("1.00")).withPerson("P1");

        assertThat(FIRST.lackedBy(WORKED.withOperation(
                        WORKED.operation().with(line.withShare(fte("0.5"))).with(line))))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the inputs are maps and lists, as engines take them
    void inputs_are_numbers_texts_days_lists_and_maps() {
        Map<String, Object> inputs = DmnExport.inputs(WORKED);

        assertThat(inputs).containsOnlyKeys("seeks", "applicant", "operation", "costLines", "financing", "submission");
        assertThat(inputs).containsEntry("seeks", null).containsEntry("financing", null);
        assertThat(DmnExport.inputs(WORKED.withSeeks(Set.of(FederCalls.WORKSHOPS))))
                .containsEntry("seeks", List.of("WORKSHOPS"));
        assertThat((Map<String, Object>) inputs.get("applicant"))
                .containsEntry("kind", "LOCAL_AUTHORITY_GROUPING")
                .containsEntry("recoversVat", null);
        assertThat(((List<Map<String, Object>>) inputs.get("costLines")).get(0))
                .containsEntry("id", "1")
                .containsEntry("nature", "STAFF")
                .containsEntry("fte", new BigDecimal("0.5"))
                .containsEntry("amount", new BigDecimal("48000.00"));
        assertThat((Map<String, Object>) inputs.get("submission")).containsEntry("sentOn", LocalDate.of(2025, 2, 20));
    }

    @Test
    void a_test_case_holds_the_inputs_of_a_dossier_and_what_is_decided() throws Exception {
        Document testCases = Models.parsed(FIRST.testCases("hdf-ai-2025_1.dmn", List.of(WORKED)));

        assertThat(testCases.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.omg.org/spec/DMN/20160719/testcase");
        assertThat(Models.elements(testCases, "modelName").get(0).getTextContent())
                .isEqualTo("hdf-ai-2025_1.dmn");
        // The call does not look at the financing.
        assertThat(Models.elements(testCases, "inputNode"))
                .extracting(element -> element.getAttribute("name"))
                .containsExactly("seeks", "applicant", "operation", "costLines", "submission");
        assertThat(expected(testCases, "fundingVerdict")).isEqualTo("ELIGIBLE");
        assertThat(expected(testCases, "aid")).isEqualTo("46320.00");
        assertThat(expected(testCases, "totalEligibleCost")).isEqualTo("77200.00");
        assertThat(expected(testCases, "linesSetAside").replaceAll("\\s+", " ")).isEqualTo("3 INDIRECT_AT_REAL_COST");
    }

    // XML Schema knows no decimal with an exponent.
    @Test
    void the_least_share_is_written_without_an_exponent() {
        Dossier dossier = WORKED.withOperation(WORKED.operation().staff("Agente", euros("1.00"), fte("0.000000001")));

        assertThat(FIRST.testCases("hdf-ai-2025_1.dmn", List.of(dossier))).contains(">0.000000001<");
    }

    private static String expected(Document testCases, String name) {
        return Models.elements(testCases, "resultNode").stream()
                .filter(element -> element.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_track_that_the_call_does_not_offer_is_reported_as_seeks() {
        Dossier unheardOf = WORKED.withSeeks(Set.of(Track.FUNDING, Track.of("COACHING")));

        assertThat(FIRST.lackedBy(unheardOf)).containsExactly("seeks");
    }

    @Test
    void a_dossier_that_lacks_something_is_no_test_case() {
        Dossier lacking = WORKED.withSubmission(Submission.unknown());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FIRST.testCases("hdf-ai-2025_1.dmn", List.of(WORKED, lacking)))
                .withMessage(
                        "The dossier D-001 has no valid value for submission.sent, but a model decides only complete"
                                + " dossiers. Complete it, or leave it out.");
    }

    @Test
    void a_dossier_that_the_law_refuses_is_no_test_case() {
        // Submitted on 20 February 2025.
        Realisation completed = Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 19));
        Dossier refused = WORKED.withOperation(WORKED.operation().withRealisation(completed));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FIRST.testCases("hdf-ai-2025_1.dmn", List.of(refused)))
                .withMessage(
                        "The dossier D-001 is refused by (EU) 2021/1060, art. 63(6) (COMPLETED_BEFORE_SUBMISSION), but"
                                + " a model holds the call alone, not the law above it. Leave the dossier out.");
    }

    @Test
    void a_model_states_which_laws_above_the_call_it_does_not_hold() {
        assertThat(FIRST.model(Locale.ENGLISH)).contains("does not refuse: eu-2021-1060.");
        assertThat(DmnExport.of(FederCalls.GRAND_EST_REACT_EU).model(Locale.ENGLISH))
                .doesNotContain("law above the call");
    }
}
