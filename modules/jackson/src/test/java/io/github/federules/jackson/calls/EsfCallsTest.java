package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static io.github.federules.jackson.calls.Applying.infrastructure;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsfCallsTest {

    private static final Realisation TWO_YEARS = Realisation.from(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @CsvSource({
        // 40% of 74,999.99 = 29,999.996: below the minimum cost and below the least aid
        "74999.99,INELIGIBLE,0.00",
        // 40% of 75,000.00 = 30,000.00: both exactly
        "75000.00,ELIGIBLE,30000.00",
        "120000.00,ELIGIBLE,48000.00"
    })
    void yvelines_gives_forty_percent_from_75_000_on(String cost, Verdict verdict, String aid) {
        assertThat(decide(call("esf-yvelines-h"), infrastructure(cost).withRealisation(TWO_YEARS)))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        // 18 months end on 30 June 2025
        "2024-01-01,2025-06-29,FAILED,PASSED",
        "2024-01-01,2025-06-30,PASSED,PASSED",
        // 36 months fill the window to the day
        "2023-01-01,2025-12-31,PASSED,PASSED",
        "2022-12-31,2025-12-30,PASSED,FAILED",
        "2023-01-02,2026-01-01,PASSED,FAILED",
        "2022-12-31,2025-12-31,FAILED,FAILED"
    })
    void yvelines_asks_for_18_to_36_months_within_three_years(
            LocalDate from, LocalDate to, Outcome duration, Outcome window) {
        Decision decision =
                decide(call("esf-yvelines-h"), infrastructure("120000.00").withRealisation(Realisation.from(from, to)));
        assertThat(decision).hasOutcome(Rule.DURATION, duration);
        assertThat(decision).hasOutcome(Rule.REALISATION_WINDOW, window);
    }

    @Test
    void yvelines_counts_the_last_day_unless_it_is_read_otherwise() {
        Decision decision = decide(
                call("esf-yvelines-h"),
                infrastructure("120000.00").withRealisation(TWO_YEARS),
                Submission.sentOn(LocalDate.of(2024, 4, 30)));
        assertThat(decision).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        assertThat(decision).dependsOnlyOn(DeadlineDay.EXCLUSIVE);
        // 40% of 120,000.00
        assertThat(decision.robustness().aidTo()).contains(euros("48000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // 53% of 377,358.49 = 199,999.9997
        "377358.49,INELIGIBLE,0.00",
        // 53% of 377,358.50 = 200,000.005
        "377358.50,ELIGIBLE,200000.00",
        "400000.00,ELIGIBLE,212000.00"
    })
    void the_networks_get_fifty_three_percent_or_nothing_below_200_000(String cost, Verdict verdict, String aid) {
        assertThat(decide(call("esf-insertion-networks"), infrastructure(cost)))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    @Test
    void the_networks_reach_200_000_by_rounding() {
        // 53% of 377,358.49 = 199,999.9997, to the nearest cent 200,000.00
        assertThat(decide(call("esf-insertion-networks"), CentRounding.HALF_UP, infrastructure("377358.49")))
                .hasAid("200000.00");
    }

    @ParameterizedTest
    @CsvSource({"100000.00,68440.00", "0.01,0.00", "1234.57,844.93"})
    void lorraine_gives_a_rate_of_two_decimals(String cost, String aid) {
        // 68.44% of 1,234.57 = 844.939708
        assertThat(decide(call("esf-lorraine-2018"), infrastructure(cost))).hasAid(aid);
    }

    @Test
    void lorraine_rounds_up_where_it_is_read_so() {
        // 844.939708
        assertThat(decide(call("esf-lorraine-2018"), CentRounding.HALF_UP, infrastructure("1234.57")))
                .hasAid("844.94");
    }

    @Test
    void above_the_threshold_of_2010_the_operation_is_not_refused() {
        // 416,666.68 + 83,333.33 (of 83,333.336) = 500,000.01: the source excludes the flat rate there, not the
        // operation.
        Decision decision = decide(call("esf-erdf-2010"), infrastructure("416666.68"));
        assertThat(decision).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        assertThat(decision).hasRetainedTotal("500000.01");
        assertThat(decision.notJudged())
                .extracting(thing -> thing.clause().id())
                .contains("R2");
    }

    @Test
    void the_flat_rate_of_2010_leaves_out_services() {
        // 20% of (350,000.00 + 50,000.00 - 50,000.00) = 70,000.00; 400,000.00 + 70,000.00 = 470,000.00
        Operation operation = infrastructure("350000.00").cost(CostNature.SERVICES, "Prestations", euros("50000.00"));
        assertThat(decide(call("esf-erdf-2010"), operation)).hasRetainedTotal("470000.00");
    }
}
