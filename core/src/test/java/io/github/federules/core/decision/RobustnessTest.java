package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    @Test
    void a_reading_that_changes_another_track_alone_makes_a_difference() {
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .deadline(L1, DAY, PARIS)
                .leavesOpen(L1, Question.DEADLINE);
        Robustness robustness = decide(call, dossier(studies("10.00")).withSeeks(Set.of(COACHING)))
                .robustness();
        assertThat(robustness.robust()).isFalse();
        assertThat(robustness.differing())
                .containsExactly(new Difference(
                        DeadlineDay.INCLUSIVE,
                        Map.of(
                                Track.FUNDING,
                                TrackDecision.of(Verdict.NOT_SOUGHT, AmountRange.ofCents(0, 0), Optional.empty()),
                                COACHING,
                                TrackDecision.of(Verdict.ELIGIBLE))));
    }

    @Test
    void a_reading_that_changes_what_is_not_sought_makes_no_difference() {
        // 10.00 is below the minimum: funding is refused whether the day of the deadline still counts or not.
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .minimumCost(L1, euros("10.01"))
                .deadline(L1, DAY, PARIS)
                .leavesOpen(L1, Question.DEADLINE);
        Dossier dossier = dossier(studies("10.00"));
        assertThat(decide(call, dossier).robustness().robust()).isFalse();
        Robustness robustness =
                decide(call, dossier.withSeeks(Set.of(Track.FUNDING))).robustness();
        assertThat(robustness.robust()).isTrue();
        assertThat(robustness.differing()).isEmpty();
    }

    @Test
    void a_reading_that_changes_the_aid_up_to_which_it_may_come_alone_makes_a_difference() {
        // Half of 1,000.01 is 500.005; whether the application was sent is unknown.
        CallBuilder call = half().submissionRequired(L1).leavesOpen(L1, Question.ROUNDING);
        Decision decision = decide(call, dossier(studies("1000.01")).withSubmission(Submission.unknown()));
        assertThat(decision.funding())
                .isEqualTo(TrackDecision.of(Verdict.INCOMPLETE, AmountRange.ofCents(0, 500_00), Optional.empty()));
        assertThat(decision.robustness().robust()).isFalse();
        assertThat(decision.robustness().aidTo()).contains(euros("0.00"));
        assertThat(decision.robustness().differing())
                .containsExactly(new Difference(
                        CentRounding.HALF_UP,
                        Map.of(
                                Track.FUNDING,
                                TrackDecision.of(
                                        Verdict.INCOMPLETE, AmountRange.ofCents(0, 500_01), Optional.empty()))));
    }

    @Test
    void a_financing_plan_that_is_too_small_under_one_reading_is_enough_under_another() {
        // A fifth of 1,000.00 is 200.00; with the 300.00 of two persons who reach 20% together, of 1,300.00 it is
        // 260.00.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .ownContribution(L1, Rate.percent("20"))
                .readAs(StaffShareScope.OPERATION)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation operation = studies("1000.00")
                .staff("A", euros("150.00"), fte("0.10"))
                .staff("B", euros("150.00"), fte("0.10"))
                .withFinancing(FinancingPlan.own(euros("200.00")));
        Decision decision = decide(call, operation);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        // Half of 1,000.00
        assertThat(decision.robustness().differing())
                .containsExactly(new Difference(
                        StaffShareScope.PER_PERSON,
                        Map.of(
                                Track.FUNDING,
                                TrackDecision.of(
                                        Verdict.ELIGIBLE, AmountRange.ofCents(50_000, 50_000), Optional.empty()))));
    }

    @Test
    void the_aid_is_the_same_under_every_reading_only_where_there_may_be_some() {
        String ofVerdicts = "The verdict is the same under every reading of the call.";
        CallBuilder coached = half().offersFunding().offers(COACHING, COACHED).leavesOpen(L1, Question.ROUNDING);
        assertThat(decide(coached, dossier(studies("10.00")).withSeeks(Set.of(COACHING)))
                        .explain(Locale.ENGLISH))
                .contains(ofVerdicts);
        assertThat(decide(call().leavesOpen(L1, Question.ROUNDING), studies("10.00"))
                        .explain(Locale.ENGLISH))
                .contains(ofVerdicts);
        assertThat(decide(half().leavesOpen(L1, Question.ROUNDING), studies("10.00"))
                        .explain(Locale.ENGLISH))
                .contains("The verdict and the aid are the same under every reading of the call.");
    }

    @Test
    void two_readings_may_change_the_result_together_and_none_of_them_alone() {
        // Sent on the day of the deadline; of 1,000.00 presented, training is not paid. Half of 600.00 is 300.00.
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .minimumCost(L1, euros("1000.00"))
                .deadline(L1, DAY, PARIS)
                .leavesOpen(L1, Question.DEADLINE)
                .leavesOpen(L1, Question.MINIMUM_COST_BASIS);
        Operation operation = studies("600.00").cost(CostNature.TRAINING, "a", euros("400.00"));
        Decision decision = decide(call, operation);

        assertThat(decision.robustness())
                .isEqualTo(new Robustness(false, Optional.of(euros("0.00")), Optional.of(euros("300.00")), List.of()));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("the computed aid would lie between €0.00 and €300.00")
                .contains("The result changes only if several readings change together.");
        assertThat(decide(call, dossier(operation).withSubmission(Submission.sentElectronically(DAY.minusDays(1))))
                        .explain(Locale.ENGLISH))
                .doesNotContain("change together");
    }

    @Test
    void a_reading_that_changes_the_verdict_and_no_amount_makes_a_difference() {
        // 1,000.00 are retained; with the person below the minimum share, 1,500.00 are presented.
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1500.00"))
                .leavesOpen(L1, Question.MINIMUM_COST_BASIS);
        Operation operation = studies("1000.00").staff("Agent", euros("500.00"), fte("0.10"));
        Robustness robustness = decide(call, operation).robustness();
        assertThat(robustness.robust()).isFalse();
        assertThat(robustness.differing())
                .containsExactly(new Difference(
                        MinimumCostBasis.PRESENTED, Map.of(Track.FUNDING, TrackDecision.of(Verdict.ELIGIBLE))));
    }

    @Test
    void the_most_aid_of_all_readings_is_not_the_one_of_the_last() {
        // Each person alone is below 20%, both together reach it: 1,000.00 + 500.00 is over the maximum of 1,200.00.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumCost(L1, euros("1200.00"))
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE);
        Operation operation = studies("1000.00")
                .staff("Agent", euros("250.00"), fte("0.10"))
                .staff("Agente", euros("250.00"), fte("0.10"));
        Decision decision = decide(call, operation);
        assertThat(decision.readings().staffShareScope()).isEqualTo(StaffShareScope.PER_PERSON);
        assertThat(decision.robustness().aidFrom()).contains(euros("0.00"));
        assertThat(decision.robustness().aidTo()).contains(euros("500.00"));
    }
}
