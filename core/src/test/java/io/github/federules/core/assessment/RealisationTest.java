package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.half;
import static io.github.federules.core.assessment.Small.outcome;
import static io.github.federules.core.assessment.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Realisation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealisationTest {

    private static final CallBuilder LASTING = half().lasting(L1, 18, 36);
    private static final CallBuilder WINDOW = half().realised(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2025-06-29,FAILED",
        // 18 months to the day
        "2024-01-01,2025-06-30,PASSED",
        // 36 months to the day
        "2024-01-01,2026-12-31,PASSED",
        "2024-01-01,2027-01-01,FAILED",
        // 18 months from 31 August 2023 end with February 2025, which has no 31st
        "2023-08-31,2025-02-26,FAILED",
        "2023-08-31,2025-02-27,PASSED"
    })
    void a_duration_is_counted_in_months_to_the_day(LocalDate from, LocalDate to, Outcome expected) {
        assertThat(outcome(
                        decide(LASTING, studies("10.00").withRealisation(Realisation.from(from, to))), Rule.DURATION))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,2025-12-31,PASSED",
        "2022-12-31,2025-12-31,FAILED",
        "2023-01-01,2026-01-01,FAILED",
        "2024-05-05,2024-05-05,PASSED"
    })
    void an_operation_lies_within_the_window_with_both_its_days(LocalDate from, LocalDate to, Outcome expected) {
        Decision decision = decide(WINDOW, studies("10.00").withRealisation(Realisation.from(from, to)));
        assertThat(outcome(decision, Rule.REALISATION_WINDOW)).isEqualTo(expected);
    }

    @Test
    void unknown_dates_leave_the_verdict_open() {
        Decision decision = decide(LASTING, studies("10.00"));
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).isEqualTo(euros("5.00"));
        assertThat(decision.missing()).containsExactly("operation.realisation");
        assertThat(decide(WINDOW, studies("10.00")).missing()).containsExactly("operation.realisation");
    }
}
