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

import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Firmness;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The five questions that the words of the call leave open. */
class ReadingsTest {

    private static final Workshops ELIGIBLE = new Workshops(Verdict.ELIGIBLE);

    @Test
    void a_dossier_that_no_reading_touches_is_firm() {
        // 15 % of 40 000.00 and 60 % of 70 000.00 are whole cents, all staff is retained, the note is a week early.
        assertThat(assess(dossier()).firmness())
                .isEqualTo(new Firmness(true, euros("42000.00"), euros("42000.00"), List.of()));
    }

    @Test
    void the_minimum_cost_may_be_of_what_is_presented() {
        Dossier dossier = costing(other("69999.00"), cost(CostNature.OTHER, "1.00"));

        // 60 % of 69 999.00 is 41 999.40.
        assertDiffersBy(dossier, MinimumCostBasis.PRESENTED, "0.00", "41999.40", Verdict.INELIGIBLE);
    }

    @Test
    void the_staff_shares_may_be_added_up() {
        Dossier dossier = costing(
                staff("A", "10000.00").withShare(fte("0.19")),
                staff("B", "30000.00").withShare(fte("0.50")),
                other("24000.00"));
        Firmness firmness = assess(dossier).firmness();

        assertThat(firmness.robust()).isFalse();
        assertThat(firmness.aidFrom()).isEqualTo(euros("0.00"));
        assertThat(firmness.aidTo()).isEqualTo(euros("42000.00"));
        // Presented: 64 000.00 and 6 000.00 reach the minimum, and 58 500.00 are retained, of which 60 % are 35 100.00.
        // The flat rate alone on presented staff gives 30 000.00 + 24 000.00 + 6 000.00 = 60 000.00: still too small.
        assertThat(firmness.differing())
                .containsExactly(
                        new Difference(MinimumCostBasis.PRESENTED, Verdict.ELIGIBLE, euros("35100.00"), ELIGIBLE),
                        new Difference(StaffShareScope.OPERATION, Verdict.ELIGIBLE, euros("42000.00"), ELIGIBLE));
    }

    @Test
    void the_flat_rate_may_be_of_what_is_presented() {
        Dossier dossier = costing(
                staff("A", "10000.00").withShare(fte("0.19")),
                staff("B", "30000.00").withShare(fte("0.50")),
                other("40000.00"));
        Decision decision = assess(dossier);
        Firmness firmness = decision.firmness();

        // 30 000.00 + 4 500.00 + 40 000.00 = 74 500.00, of which 60 % are 44 700.00; with 6 000.00 they are 45 600.00.
        assertThat(firmness.aidFrom()).isEqualTo(euros("44700.00"));
        assertThat(firmness.differing())
                .contains(new Difference(FlatRateBase.PRESENTED, Verdict.ELIGIBLE, euros("45600.00"), ELIGIBLE));
        assertThat(decision).dependsOnlyOn(StaffShareScope.OPERATION, FlatRateBase.PRESENTED);
    }

    @Test
    void the_28th_may_still_count_and_changes_the_workshops_as_well() {
        Dossier dossier = SoundDossier.with(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28)));
        Decision decision = assess(dossier);

        assertThat(decision).hasVerdict(Track.WORKSHOPS, Verdict.INELIGIBLE).dependsOnlyOn(DeadlineDay.INCLUSIVE);
        assertDiffersBy(dossier, DeadlineDay.INCLUSIVE, "0.00", "42000.00", Verdict.INELIGIBLE);
    }

    @Test
    void a_late_note_of_workshops_alone_differs_without_any_aid() {
        Dossier dossier = SoundDossier.with(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28)))
                .withSeeks(Set.of(Track.WORKSHOPS));

        assertThat(assess(dossier).firmness())
                .isEqualTo(new Firmness(
                        false,
                        euros("0.00"),
                        euros("0.00"),
                        List.of(new Difference(DeadlineDay.INCLUSIVE, Verdict.NOT_SOUGHT, euros("0.00"), ELIGIBLE))));
    }

    @Test
    void cents_may_be_rounded_to_the_nearest() {
        // 60 % of 70 000.01 is 42 000.006.
        assertDiffersBy(costing(other("70000.01")), CentRounding.HALF_UP, "42000.00", "42000.01", Verdict.ELIGIBLE);
    }

    @Test
    void a_difference_is_from_the_reading_in_force() {
        Firmness firmness =
                assess(costing(other("70000.01")), CentRounding.HALF_UP).firmness();

        assertThat(firmness.differing())
                .containsExactly(new Difference(CentRounding.DOWN, Verdict.ELIGIBLE, euros("42000.00"), ELIGIBLE));
    }

    @Test
    void two_readings_that_only_together_change_something_leave_no_single_difference() {
        // Retained 68 000.00. Presented on the 28th: 70 000.00, in time only if both are read otherwise.
        Dossier dossier = costing(other("68000.00"), cost(CostNature.OTHER, "2000.00"))
                .withSeeks(Set.of(Track.FUNDING))
                .withNote(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28)));

        // 60 % of 68 000.00 is 40 800.00.
        assertThat(assess(dossier).firmness())
                .isEqualTo(new Firmness(false, euros("0.00"), euros("40800.00"), List.of()));
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
        Firmness firmness = assess(dossier).firmness();

        assertThat(assess(dossier)).hasVerdict(Track.FUNDING, prudent).dependsOnlyOn(reading);
        assertThat(firmness)
                .isEqualTo(new Firmness(
                        false,
                        euros(aidFrom),
                        euros(aidTo),
                        List.of(new Difference(reading, Verdict.ELIGIBLE, euros(aidTo), ELIGIBLE))));
        assertThat(assess(dossier, reading)).hasAid(aidTo);
    }
}
