package io.github.federules.jackson.calls;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.asked;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static io.github.federules.jackson.calls.Applying.infrastructure;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderCallsTest {

    private static final Call LOIRE = call("leader-loire-3-1");

    private static Operation cofinanced(Operation operation) {
        return operation.answering(asked(LOIRE, "NATIONAL_FUNDER"), Answer.of(true));
    }

    @ParameterizedTest
    @CsvSource({
        // «strictement supérieures à 5 000 €»
        "5000.00,INELIGIBLE,0.00",
        // 80% of 5,000.01 = 4,000.008
        "5000.01,ELIGIBLE,4000.00",
        // 80% of 37,499.99 = 29,999.992
        "37499.99,ELIGIBLE,29999.99",
        // 80% of 37,500.00 = 30,000.00, the cap
        "37500.00,ELIGIBLE,30000.00",
        "50000.00,ELIGIBLE,30000.00"
    })
    void loire_asks_for_more_than_5_000_and_gives_at_most_30_000(String cost, Verdict verdict, String aid) {
        assertThat(decide(LOIRE, cofinanced(infrastructure(cost))))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({"true,PASSED", "false,FAILED"})
    void loire_asks_for_a_national_public_funder(boolean isNational, Outcome outcome) {
        Operation operation =
                infrastructure("10000.00").answering(asked(LOIRE, "NATIONAL_FUNDER"), Answer.of(isNational));

        assertThat(decide(LOIRE, operation)).hasOutcome(Rule.of("NATIONAL_COFINANCING"), outcome);
    }

    @Test
    void loire_pays_indirect_costs_and_travel_by_two_flat_rates() {
        // 20,000.00 + 5,000.00 + 15% of 20,000.00 + 5% of 20,000.00 = 29,000.00; 80% of that = 23,200.00
        Decision decision = decide(
                LOIRE,
                cofinanced(Operation.untitled()
                        .staff("Animatrice", euros("20000.00"), fte("0.50"))
                        .cost(CostNature.STUDIES, "Étude", euros("5000.00"))
                        .cost(CostNature.TRAVEL, "Train", euros("300.00"))));
        assertThat(decision)
                .hasIndirectCosts("4000.00")
                .hasRetainedTotal("29000.00")
                .hasAid("23200.00");
        assertThat(decision).setsAsideOnly("3");
    }

    @ParameterizedTest
    @CsvSource({
        // 80% of 2,499.99 = 1,999.992
        "2499.99,INELIGIBLE,0.00",
        "2500.00,ELIGIBLE,2000.00",
        "20000.00,ELIGIBLE,16000.00",
        // 80% of 49,999.99 = 39,999.992
        "49999.99,ELIGIBLE,39999.99",
        "50000.00,ELIGIBLE,40000.00",
        "80000.00,ELIGIBLE,40000.00"
    })
    void food_gives_from_2_000_to_40_000(String cost, Verdict verdict, String aid) {
        assertThat(decide(
                        call("leader-food-investment"),
                        infrastructure(cost).withFinancing(FinancingPlan.own(euros("40000.00")))))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({"10000.00,PASSED", "9999.99,FAILED"})
    void food_asks_for_a_fifth_of_own_funds(String own, Outcome outcome) {
        // 20% of 50,000.00 = 10,000.00
        Decision decision = decide(
                call("leader-food-investment"),
                infrastructure("50000.00").withFinancing(FinancingPlan.own(euros(own))));
        assertThat(decision).hasOutcome(Rule.OWN_CONTRIBUTION, outcome);
    }

    @ParameterizedTest
    @CsvSource({"85000.00,PASSED", "85000.01,FAILED"})
    void food_lets_all_public_aid_be_125_000(String other, Outcome outcome) {
        // 40,000.00, the cap, + 85,000.00 = 125,000.00
        FinancingPlan financing = FinancingPlan.own(euros("40000.00")).withOtherPublic(euros(other));
        Decision decision = decide(
                call("leader-food-investment"), infrastructure("200000.00").withFinancing(financing));
        assertThat(decision).hasOutcome(Rule.PUBLIC_AID, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "4999.99,INELIGIBLE,0.00",
        // 85% of 5,000.00
        "5000.00,ELIGIBLE,4250.00",
        "20000.00,ELIGIBLE,17000.00",
        // 85% of 50,000.00
        "50000.00,ELIGIBLE,42500.00",
        "50000.01,INELIGIBLE,0.00"
    })
    void guadeloupe_pays_projects_from_5_000_to_50_000(String cost, Verdict verdict, String aid) {
        assertThat(decide(call("emfaf-guadeloupe"), infrastructure(cost)))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    @Test
    void guadeloupe_counts_the_last_day_unless_it_is_read_otherwise() {
        Decision decision = decide(
                call("emfaf-guadeloupe"), infrastructure("20000.00"), Submission.sentOn(LocalDate.of(2027, 3, 31)));
        assertThat(decision).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        assertThat(decision).dependsOnlyOn(DeadlineDay.EXCLUSIVE);
    }
}
