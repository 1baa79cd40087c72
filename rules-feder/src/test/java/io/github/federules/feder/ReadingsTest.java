package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.cost;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.dossier;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The five questions that the words of the call leave open. */
class ReadingsTest {

    private static final TrackDecision ELIGIBLE =
            new TrackDecision(Verdict.ELIGIBLE, Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void a_dossier_that_no_reading_touches_is_robust() {
        // 15% of 40,000.00 and 60% of 70,000.00 are whole cents, all staff is retained, the submission is a week early.
        assertThat(assess(dossier()).robustness()).isEqualTo(robustness(true, "42000.00", "42000.00"));
    }

    @Test
    void the_minimum_cost_may_be_of_what_is_presented() {
        Dossier dossier = costing(other("69999.00"), cost(CostNature.OTHER, "1.00"));

        // 60% of 69,999.00 is 41,999.40.
        assertDiffersBy(dossier, MinimumCostBasis.PRESENTED, "0.00", "41999.40", Verdict.INELIGIBLE);
    }

    @Test
    void the_staff_shares_may_be_added_up() {
        Dossier dossier = costing(
                staff("A", "10000.00").withShare(fte("0.19")),
                staff("B", "30000.00").withShare(fte("0.50")),
                other("24000.00"));
        Robustness robustness = assess(dossier).robustness();

        assertThat(robustness.robust()).isFalse();
        assertThat(robustness.aidFrom()).contains(euros("0.00"));
        assertThat(robustness.aidTo()).contains(euros("42000.00"));
        // Presented: 64,000.00 and 6,000.00 reach the minimum, and 58,500.00 are retained, of which 60% are 35,100.00.
        // The flat rate alone on presented staff gives 30,000.00 + 24,000.00 + 6,000.00 = 60,000.00: still too small.
        assertThat(robustness.differing())
                .containsExactly(
                        gives(MinimumCostBasis.PRESENTED, "35100.00"), gives(StaffShareScope.OPERATION, "42000.00"));
    }

    @Test
    void the_flat_rate_may_be_of_what_is_presented() {
        Dossier dossier = costing(
                staff("A", "10000.00").withShare(fte("0.19")),
                staff("B", "30000.00").withShare(fte("0.50")),
                other("40000.00"));
        Decision decision = assess(dossier);
        Robustness robustness = decision.robustness();

        // 30,000.00 + 4,500.00 + 40,000.00 = 74,500.00, of which 60% are 44,700.00; with 6,000.00 they are 45,600.00.
        assertThat(robustness.aidFrom()).contains(euros("44700.00"));
        assertThat(robustness.differing()).contains(gives(FlatRateBase.PRESENTED, "45600.00"));
        assertThat(decision).dependsOnlyOn(StaffShareScope.OPERATION, FlatRateBase.PRESENTED);
    }

    @Test
    void the_28th_may_still_count_and_changes_the_workshops_as_well() {
        Dossier dossier = SoundDossier.with(Submission.sentElectronically(LocalDate.of(2025, 2, 28)));
        Decision decision = assess(dossier);

        assertThat(decision)
                .hasVerdict(FederCalls.WORKSHOPS, Verdict.INELIGIBLE)
                .dependsOnlyOn(DeadlineDay.INCLUSIVE);
        assertDiffersBy(dossier, DeadlineDay.INCLUSIVE, "0.00", "42000.00", Verdict.INELIGIBLE);
    }

    @Test
    void a_late_submission_of_workshops_alone_differs_without_any_aid() {
        Dossier dossier = SoundDossier.with(Submission.sentElectronically(LocalDate.of(2025, 2, 28)))
                .withSeeks(Set.of(FederCalls.WORKSHOPS));

        assertThat(assess(dossier).robustness())
                .isEqualTo(robustness(
                        false, "0.00", "0.00", difference(DeadlineDay.INCLUSIVE, funding(Verdict.NOT_SOUGHT, "0.00"))));
    }

    @Test
    void cents_may_be_rounded_to_the_nearest() {
        // 60% of 70,000.01 is 42,000.006.
        assertDiffersBy(costing(other("70000.01")), CentRounding.HALF_UP, "42000.00", "42000.01", Verdict.ELIGIBLE);
    }

    @Test
    void a_difference_is_from_the_reading_in_force() {
        Robustness robustness =
                assess(costing(other("70000.01")), CentRounding.HALF_UP).robustness();

        assertThat(robustness.differing()).containsExactly(gives(CentRounding.DOWN, "42000.00"));
    }

    @Test
    void two_readings_that_only_together_change_something_leave_no_single_difference() {
        // Retained 68,000.00. Presented on the 28th: 70,000.00, in time only if both are read otherwise.
        Dossier dossier = costing(other("68000.00"), cost(CostNature.OTHER, "2000.00"))
                .withSeeks(Set.of(Track.FUNDING))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 28)));

        // 60% of 68,000.00 is 40,800.00.
        assertThat(assess(dossier).robustness()).isEqualTo(robustness(false, "0.00", "40800.00"));
    }

    @Test
    void a_dossier_is_decided_under_all_thirty_two_combinations() {
        FederEligibility eligibility = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);
        Map<Readings, Decision> decisions = eligibility.underEveryReading(dossier());

        assertThat(decisions).hasSize(32).containsEntry(Readings.PRUDENT, eligibility.assess(dossier()));
        assertThat(decisions).allSatisfy((readings, decision) -> {
            assertThat(decision.readings()).isEqualTo(readings);
            assertThat(decision).hasAid("42000.00");
        });
        assertThat(decisions.keySet()).containsExactlyInAnyOrderElementsOf(HAUTS_DE_FRANCE_AI_2025.everyReading());
    }

    private static void assertDiffersBy(
            Dossier dossier, Reading reading, String aidFrom, String aidTo, Verdict prudent) {
        Robustness robustness = assess(dossier).robustness();

        assertThat(assess(dossier)).hasVerdict(Track.FUNDING, prudent).dependsOnlyOn(reading);
        assertThat(robustness).isEqualTo(robustness(false, aidFrom, aidTo, gives(reading, aidTo)));
        assertThat(assess(dossier, reading)).hasAid(aidTo);
    }

    private static Robustness robustness(boolean robust, String aidFrom, String aidTo, Difference... differing) {
        return new Robustness(robust, Optional.of(euros(aidFrom)), Optional.of(euros(aidTo)), List.of(differing));
    }

    /** A reading under which funding is eligible, and the workshops as well. */
    private static Difference gives(Reading reading, String aid) {
        return difference(reading, funding(Verdict.ELIGIBLE, aid));
    }

    private static Difference difference(Reading reading, TrackDecision funding) {
        return new Difference(reading, Map.of(Track.FUNDING, funding, FederCalls.WORKSHOPS, ELIGIBLE));
    }

    private static TrackDecision funding(Verdict verdict, String aid) {
        return new TrackDecision(verdict, Optional.of(euros(aid)), Optional.of(euros(aid)), Optional.empty());
    }
}
