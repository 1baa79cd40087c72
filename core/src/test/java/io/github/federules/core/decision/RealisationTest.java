package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealisationTest {

    private static final CallBuilder LASTING = half().duration(L1, 18, 36);
    private static final CallBuilder WINDOW = half().window(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

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

    @ParameterizedTest
    @CsvSource({
        // 18 and 36 months from 1 January 2024
        "2024-01-01,2025-06-29,2025-06-30",
        "2024-01-01,2024-01-01,2025-06-30",
        "2024-01-01,2027-01-01,2026-12-31",
        "2023-08-31,2025-02-26,2025-02-27"
    })
    void a_duration_is_mended_by_another_last_day(LocalDate from, LocalDate to, LocalDate mended) {
        Operation operation = studies("10.00").withRealisation(Realisation.from(from, to));
        assertThat(remedies(decide(LASTING, operation), Rule.DURATION))
                .containsExactly(new Change.Reschedule(Optional.empty(), Optional.of(mended)));
        assertThat(outcome(decide(LASTING, operation.withRealisation(Realisation.from(from, mended))), Rule.DURATION))
                .isEqualTo(Outcome.PASSED);
        LocalDate less = mended.isAfter(to) ? mended.minusDays(1) : mended.plusDays(1);
        assertThat(outcome(decide(LASTING, operation.withRealisation(Realisation.from(from, less))), Rule.DURATION))
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31,2025-12-31,2023-01-01,,starting on 1 January 2023",
        "2023-01-01,2026-01-01,,2025-12-31,ending on 31 December 2025",
        "2022-01-01,2027-01-01,2023-01-01,2025-12-31,starting on 1 January 2023 and ending on 31 December 2025"
    })
    void an_operation_that_juts_out_of_the_window_is_cut_to_fit(
            LocalDate from, LocalDate to, LocalDate start, LocalDate end, String reported) {
        Decision decision = decide(WINDOW, studies("10.00").withRealisation(Realisation.from(from, to)));
        assertThat(remedies(decision, Rule.REALISATION_WINDOW))
                .containsExactly(new Change.Reschedule(Optional.ofNullable(start), Optional.ofNullable(end)));
        assertThat(decision.find(Rule.REALISATION_WINDOW)
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .message(Locale.ENGLISH))
                .isEqualTo("Gap: the condition would be met by an operation " + reported + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01,2022-12-31,2023-01-01,2023-12-31",
        // A year, although 2024 has a day more
        "2028-01-01,2028-12-31,2025-01-01,2025-12-31",
        "2026-01-01,2026-01-01,2025-12-31,2025-12-31",
        // One month and two days: a month from 31 May is 30 June
        "2022-05-31,2022-07-01,2023-01-01,2023-02-02",
        // Longer than the three years of the window
        "2019-01-01,2022-12-31,2023-01-01,2025-12-31",
        "2026-01-01,2029-12-31,2023-01-01,2025-12-31"
    })
    void an_operation_outside_the_window_altogether_moves_to_its_nearest_end(
            LocalDate from, LocalDate to, LocalDate start, LocalDate end) {
        Operation operation = studies("10.00").withRealisation(Realisation.from(from, to));
        Decision decision = decide(WINDOW, operation);
        assertThat(outcome(decision, Rule.REALISATION_WINDOW)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(decision, Rule.REALISATION_WINDOW))
                .containsExactly(new Change.Reschedule(Optional.of(start), Optional.of(end)));
        Decision moved = decide(WINDOW, operation.withRealisation(Realisation.from(start, end)));
        assertThat(outcome(moved, Rule.REALISATION_WINDOW)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_period_that_moves_stays_in_the_years_that_a_dossier_can_state() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        Operation early = studies("10.00")
                .withRealisation(Realisation.from(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31)));
        assertThat(remedies(
                        decide(half().window(L1, last.minusDays(9), last.plusYears(99)), early),
                        Rule.REALISATION_WINDOW))
                .containsExactly(new Change.Reschedule(Optional.of(last.minusDays(9)), Optional.of(last)));
        LocalDate first = LocalDate.of(0, 1, 1);
        assertThat(remedies(
                        decide(half().window(L1, first.minusYears(99), first.plusDays(9)), early),
                        Rule.REALISATION_WINDOW))
                .containsExactly(new Change.Reschedule(Optional.of(first), Optional.of(first.plusDays(9))));
    }

    @ParameterizedTest
    @CsvSource({
        // Submitted on 14 March 2025: a period that lasts until that day or longer starts on it.
        "2025-01-01,2025-03-14,",
        // One that is over by then keeps its length: a month and a day, from 14 March to 14 April
        "2025-01-01,2025-02-01,2025-04-14",
        "2025-03-13,2025-03-13,2025-03-14"
    })
    void an_operation_that_is_over_before_the_submission_moves_as_a_whole(LocalDate from, LocalDate to, LocalDate end) {
        CallBuilder call = half().startsAfterSubmission(L1);
        Operation operation = studies("10.00").withRealisation(Realisation.from(from, to));
        assertThat(remedies(decide(call, operation), Rule.STARTS_AFTER_SUBMISSION))
                .containsExactly(new Change.Reschedule(Optional.of(DAY), Optional.ofNullable(end)));
        Realisation moved = Realisation.from(DAY, end == null ? to : end);
        assertThat(outcome(decide(call, operation.withRealisation(moved)), Rule.STARTS_AFTER_SUBMISSION))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_duration_that_no_day_of_those_years_can_end_has_no_remedy() {
        // 18 months from 2 July 9998 end on 1 January 10000.
        LocalDate start = LocalDate.of(9998, 7, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        Operation possible = studies("10.00").withRealisation(Realisation.from(start, start));
        Operation impossible = studies("10.00").withRealisation(Realisation.from(start.plusDays(1), last));

        assertThat(remedies(decide(LASTING, possible), Rule.DURATION))
                .containsExactly(new Change.Reschedule(Optional.empty(), Optional.of(last)));
        assertThat(outcome(decide(LASTING, impossible), Rule.DURATION)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(decide(LASTING, impossible), Rule.DURATION)).isEmpty();
    }

    @Test
    void a_window_that_is_shorter_than_the_least_duration_is_a_fault_of_the_call() {
        // 18 months from 1 January 2024 end on 30 June 2025.
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate enough = LocalDate.of(2025, 6, 30);
        assertThatNoException()
                .isThrownBy(() ->
                        half().duration(L1, 18, 36).window(L1, from, enough).build());
        assertThatThrownBy(() -> half().duration(L1, 18, 36)
                        .window(L1, from, enough.minusDays(1))
                        .build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("operations.window: The operation may take place from 2024-01-01 to 2025-06-29,"
                        + " but the shortest duration, in months, is 18.");
    }

    @Test
    void what_lasts_as_asked_is_not_mended() {
        Realisation asked = Realisation.from(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(decide(LASTING, studies("10.00").withRealisation(asked))
                        .find(Rule.DURATION)
                        .orElseThrow()
                        .remedy())
                .isEmpty();
    }

    @Test
    void a_call_that_allows_no_duration_at_all_cannot_be() {
        assertThatThrownBy(() -> half().duration(L1, 0, 0).build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("operations.duration: The longest duration, in months, is 0,");
        // Of one month at most, the first day has a last one that is no earlier.
        LocalDate day = LocalDate.of(2024, 1, 31);
        Decision decision =
                decide(half().duration(L1, 0, 1), studies("10.00").withRealisation(Realisation.from(day, day)));
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void terms_that_allow_every_period_are_no_rules() {
        // Ten thousand years, which periods cannot exceed; a month or a day less is a rule.
        LocalDate first = LocalDate.of(0, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        Decision free = decide(half().duration(L1, 0, 120_000).window(L1, first, last), studies("10.00"));
        assertThat(free.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(free.missing()).isEmpty();
        Decision bound = decide(half().duration(L1, 0, 119_999).window(L1, first.plusDays(1), last), studies("10.00"));
        assertThat(outcome(bound, Rule.DURATION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(bound, Rule.REALISATION_WINDOW)).isEqualTo(Outcome.UNKNOWN);
        assertThat(bound.missing()).extracting(MissingFact::path).containsExactly("operation.realisation");
    }

    @Test
    void a_duration_is_not_asked_of_those_who_seek_no_funding() {
        Decision decision = decide(
                half().offersFunding().offers(COACHING, COACHED).duration(L1, 18, 36),
                dossier(studies("10.00")).withSeeks(Set.of(COACHING)));
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.NOT_ASKED);
    }

    @Test
    void unknown_dates_leave_the_verdict_open() {
        Decision decision = decide(LASTING, studies("10.00"));
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("5.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.realisation");
        assertThat(decide(WINDOW, studies("10.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.realisation");
    }
}
