package io.github.federules.feder;

import static io.github.federules.core.dossier.CostNature.SOFTWARE_SUBSCRIPTION;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Law;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The entry point, as a caller writes it. */
class FederEligibilityTest {

    private static final Applicant APPLICANT = Applicant.of(
                    "Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"))
            .running(PolicyRole.DIRECT);
    private static final Operation OPERATION = Operation.titled("Un assistant pour l'accueil des usagers")
            .declaring(EXPLORES_AI)
            .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
            .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"));
    private static final Submission SUBMISSION = Submission.sentElectronically(LocalDate.of(2025, 2, 20));
    private static final Dossier DOSSIER = Dossier.of(APPLICANT, OPERATION).withSubmission(SUBMISSION);

    private static final FederEligibility ELIGIBILITY = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);

    @Test
    void a_dossier_is_stated_in_one_sentence_and_decided() {
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                .applicant(Applicant.of("Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"))
                        .running(PolicyRole.DIRECT))
                .operation(Operation.titled("Un assistant pour l'accueil des usagers")
                        .declaring(EXPLORES_AI)
                        .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                        .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00")))
                .submission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)))
                .decide();

        // 48,000.00 + 7,200.00 + 22,000.00 = 77,200.00, of which 60%.
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision).hasAid("46320.00");
        assertThat(decision).isEqualTo(ELIGIBILITY.assess(DOSSIER));
    }

    @Test
    void what_is_stated_besides_is_in_the_dossier() {
        FederEligibility.DecisionStage stage = ELIGIBILITY
                .applicant(APPLICANT)
                .operation(OPERATION)
                .submission(SUBMISSION)
                .seeking(Track.FUNDING)
                .id("D-001");
        Dossier expected =
                DOSSIER.withSeeks(Set.of(Track.FUNDING)).withId("D-001").withCall(HAUTS_DE_FRANCE_AI_2025.id());

        assertThat(stage.dossier()).isEqualTo(expected);
        assertThat(stage.decide()).isEqualTo(ELIGIBILITY.assess(expected));
        assertThat(stage.underEveryReading()).isEqualTo(ELIGIBILITY.underEveryReading(expected));
        assertThat(stage.seeking(FederCalls.WORKSHOPS, Track.FUNDING).dossier().seeks())
                .contains(Set.of(FederCalls.WORKSHOPS, Track.FUNDING));
    }

    @Test
    void a_stage_can_be_used_again_and_is_never_changed() {
        FederEligibility.DecisionStage stage =
                ELIGIBILITY.applicant(APPLICANT).operation(OPERATION).submission(SUBMISSION);

        stage.submission(Submission.notSent()).seeking(FederCalls.WORKSHOPS).id("other");

        assertThat(stage.dossier()).isEqualTo(DOSSIER.withCall(HAUTS_DE_FRANCE_AI_2025.id()));
    }

    @Test
    void the_last_stage_is_complete_without_a_submission() {
        Decision decision =
                ELIGIBILITY.applicant(APPLICANT).operation(OPERATION).decide();

        assertThat(decision).isIncomplete().isMissingOnly("submission");
    }

    @Test
    void another_reading_is_stated_before_the_dossier_and_changes_a_copy() {
        FederEligibility other = ELIGIBILITY.reading(StaffShareScope.OPERATION).reading(CentRounding.HALF_UP);

        assertThat(other.assess(DOSSIER).readings().staffShareScope()).isEqualTo(StaffShareScope.OPERATION);
        assertThat(other.assess(DOSSIER).readings().rounding()).isEqualTo(CentRounding.HALF_UP);
        assertThat(ELIGIBILITY.assess(DOSSIER).readings().rounding()).isEqualTo(CentRounding.DOWN);
        assertThat(other.applicant(APPLICANT)
                        .operation(OPERATION)
                        .submission(SUBMISSION)
                        .decide())
                .isEqualTo(other.assess(DOSSIER));
    }

    @Test
    void a_dossier_that_must_be_eligible_is_or_the_exception_holds_the_decision() {
        Dossier late = DOSSIER.withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 28)));
        Decision refusal = ELIGIBILITY.assess(late);

        assertThat(ELIGIBILITY.requireEligible(DOSSIER)).isEqualTo(ELIGIBILITY.assess(DOSSIER));
        assertThatThrownBy(() -> ELIGIBILITY.requireEligible(late))
                .isInstanceOfSatisfying(
                        NotEligibleException.class,
                        e -> assertThat(e.decision()).contains(refusal))
                .hasMessage("Not eligible under the call hdf-ai-2025: FUNDING INELIGIBLE, WORKSHOPS INELIGIBLE."
                        + " Rules not met: SUBMISSION_DEADLINE FAILED (C14).");
        assertThatThrownBy(() -> ELIGIBILITY
                        .applicant(APPLICANT)
                        .operation(OPERATION)
                        .submission(late.submission())
                        .requireEligible())
                .isInstanceOf(NotEligibleException.class);
    }

    @Test
    void a_draft_that_must_be_eligible_gives_its_decision() {
        FederEligibility.DecisionStage draft =
                ELIGIBILITY.applicant(APPLICANT).operation(OPERATION).submission(DOSSIER.submission());

        assertThat(draft.requireEligible()).isEqualTo(draft.decide());
    }

    @Test
    void eligible_means_every_track_that_is_sought_and_an_open_answer_is_not_enough() {
        Dossier small = DOSSIER.withOperation(Operation.untitled().declaring(EXPLORES_AI));

        assertThatThrownBy(() -> ELIGIBILITY.requireEligible(small)).isInstanceOf(NotEligibleException.class);
        assertThat(ELIGIBILITY.requireEligible(small.withSeeks(Set.of(FederCalls.WORKSHOPS))))
                .isEligible();
        assertThatThrownBy(() -> ELIGIBILITY.requireEligible(DOSSIER.withSubmission(Submission.unknown())))
                .isInstanceOf(NotEligibleException.class);
    }

    @Test
    void a_dossier_that_names_another_call_is_refused() {
        assertThat(ELIGIBILITY.assess(DOSSIER.withCall("hdf-ai-2025"))).isEligible();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ELIGIBILITY.assess(DOSSIER.withCall("hdf-ai-2026")))
                .withMessageContaining("hdf-ai-2026")
                .withMessageContaining("hdf-ai-2025")
                .withMessageContaining("withCall(\"hdf-ai-2025\")");
    }

    @Test
    void a_null_is_a_mistake_of_the_program() {
        assertThatNullPointerException().isThrownBy(() -> FederEligibility.under(null));
        assertThatNullPointerException().isThrownBy(() -> ELIGIBILITY.assess(null));
        assertThatNullPointerException().isThrownBy(() -> ELIGIBILITY.requireEligible(null));
        assertThatNullPointerException().isThrownBy(() -> ELIGIBILITY.underEveryReading(null));
        assertThatNullPointerException().isThrownBy(() -> ELIGIBILITY.reading(null));
        assertThatNullPointerException()
                .isThrownBy(() -> ELIGIBILITY.applicant(APPLICANT).operation(null));
    }

    @Test
    void a_null_applicant_is_refused_where_it_is_given() {
        assertThatNullPointerException().isThrownBy(() -> ELIGIBILITY.applicant(null));
    }

    @Test
    void a_null_is_refused_by_the_name_of_the_parameter() {
        FederEligibility.DecisionStage stage = ELIGIBILITY.applicant(APPLICANT).operation(OPERATION);
        Law law = CommonProvisions.of2021();
        assertNamed("track", () -> stage.seeking(null));
        assertNamed("more", () -> stage.seeking(Track.FUNDING, (Track[]) null));
        assertNamed("more", () -> stage.seeking(Track.FUNDING, (Track) null));
        assertNamed("calls", () -> FederEligibility.among((List<Call>) null));
        assertNamed("catalogue", () -> FederEligibility.among((Catalogue) null));
        assertNamed("reading", () -> FederEligibility.among(List.of()).reading(null));
        assertNamed("calls", () -> FederEligibility.among(Collections.singletonList(null)));
        assertNamed("call", () -> law.faultsOf(null));
        assertNamed("dossier", () -> law.findingsOn(null, true));
    }

    private static void assertNamed(String parameter, ThrowingCallable use) {
        assertThatNullPointerException().isThrownBy(use).withMessage(parameter);
    }
}
