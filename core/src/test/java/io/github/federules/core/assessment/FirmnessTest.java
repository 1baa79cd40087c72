package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.DAY;
import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.call;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.dossier;
import static io.github.federules.core.assessment.Small.half;
import static io.github.federules.core.assessment.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Firmness;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmnessTest {

    @Test
    void a_reading_that_changes_the_workshops_alone_makes_a_difference() {
        CallBuilder call =
                half().offers(Track.WORKSHOPS, Track.FUNDING).deadline(L1, DAY).leavesOpen(Question.DEADLINE, L1);
        Firmness firmness = decide(call, dossier(studies("10.00")).withSeeks(Set.of(Track.WORKSHOPS)))
                .firmness();
        assertThat(firmness.robust()).isFalse();
        assertThat(firmness.differing())
                .containsExactly(new Difference(
                        DeadlineDay.INCLUSIVE, Verdict.NOT_SOUGHT, euros("0.00"), new Workshops(Verdict.ELIGIBLE)));
    }

    @Test
    void a_reading_that_changes_the_verdict_and_no_amount_makes_a_difference() {
        // 1 000.00 are retained; with the person below the minimum share, 1 500.00 are presented.
        CallBuilder call = call().staffFrom(L1, fte("0.20"))
                .minimumCost(L1, euros("1500.00"))
                .leavesOpen(Question.MINIMUM_COST_BASIS, L1);
        Operation operation = studies("1000.00").staff("Agent", euros("500.00"), fte("0.10"));
        Firmness firmness = decide(call, operation).firmness();
        assertThat(firmness.robust()).isFalse();
        assertThat(firmness.differing())
                .containsExactly(new Difference(
                        MinimumCostBasis.PRESENTED, Verdict.ELIGIBLE, null, new Workshops(Verdict.NOT_SOUGHT)));
    }

    @Test
    void the_most_aid_of_all_readings_is_not_the_one_of_the_last() {
        // Each person alone is below 20 %, both together reach it: 1 000.00 + 500.00 is over the maximum of 1 200.00.
        CallBuilder call = half().staffFrom(L1, fte("0.20"))
                .maximumCost(L1, euros("1200.00"))
                .leavesOpen(Question.STAFF_SHARE_SCOPE, L1);
        Operation operation = studies("1000.00")
                .staff("Agent", euros("250.00"), fte("0.10"))
                .staff("Agente", euros("250.00"), fte("0.10"));
        Decision decision = decide(call, operation);
        assertThat(decision.readings().staffShareScope()).isEqualTo(StaffShareScope.PER_PERSON);
        assertThat(decision.firmness().aidFrom()).isEqualTo(euros("0.00"));
        assertThat(decision.firmness().aidTo()).isEqualTo(euros("500.00"));
    }
}
