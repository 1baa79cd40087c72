package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the start, or only the end, of an operation is known. */
class OneDayOfThePeriodTest {

    private static final CallBuilder WINDOW = half().window(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
    private static final CallBuilder LASTING = half().duration(L1, 18, 36);
    private static final CallBuilder BOTH = half().window(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
            .duration(L1, 18, 36);

    @ParameterizedTest
    @CsvSource({
        "2022-12-31,,FAILED",
        "2023-01-01,,UNKNOWN",
        "2025-12-31,,UNKNOWN",
        "2026-01-01,,FAILED",
        ",2022-12-31,FAILED",
        ",2023-01-01,UNKNOWN",
        ",2025-12-31,UNKNOWN",
        ",2026-01-01,FAILED"
    })
    void a_day_outside_the_window_refuses_whatever_the_other_one_is(LocalDate start, LocalDate end, Outcome expected) {
        Decision decision = decide(WINDOW, operation(start, end));
        assertThat(outcome(decision, Rule.REALISATION_WINDOW)).isEqualTo(expected);
        assertThat(decision.funding().verdict())
                .isEqualTo(expected == Outcome.FAILED ? Verdict.INELIGIBLE : Verdict.INCOMPLETE);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .isEqualTo(
                        expected == Outcome.FAILED
                                ? List.of()
                                : List.of("operation.realisation." + (start == null ? "startsOn" : "endsOn")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,,UNKNOWN",
        // 18 months from 1 July 9998 end on 31 December 9999, the last day of all
        "9998-07-01,,UNKNOWN",
        "9998-07-02,,FAILED",
        // 18 months from 1 January of the year 0, the first day of all, end on 30 June of the year 1
        ",0001-06-30,UNKNOWN",
        ",0001-06-29,FAILED",
        // 36 months before 29 February 2024 are since 1 March 2021: those since 28 February end on 27 February 2024
        ",2024-02-28,UNKNOWN",
        ",2024-01-01,UNKNOWN"
    })
    void a_duration_is_open_unless_no_other_day_is_possible(LocalDate start, LocalDate end, Outcome expected) {
        assertThat(outcome(decide(LASTING, operation(start, end)), Rule.DURATION))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 18 months from 1 January 2023, the first day of the window, end on 30 June 2024
        ",2024-06-30,INCOMPLETE",
        ",2024-06-29,INELIGIBLE",
        // 18 months from 1 July 2024 end on 31 December 2025, the last day of the window
        "2024-07-01,,INCOMPLETE",
        "2024-07-02,,INELIGIBLE"
    })
    void rules_of_which_each_can_be_met_refuse_if_they_cannot_be_met_together(
            LocalDate start, LocalDate end, Verdict expected) {
        Decision decision = decide(BOTH, operation(start, end));
        assertThat(outcome(decision, Rule.DURATION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(decision, Rule.REALISATION_WINDOW)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.missing()).hasSize(expected == Verdict.INCOMPLETE ? 1 : 0);
        assertThat(decision.funding().reason().isPresent()).isEqualTo(expected == Verdict.INELIGIBLE);
    }

    @Test
    void periods_that_cannot_be_met_together_are_the_reason_and_no_other_condition_that_is_open() {
        CallBuilder call = half().window(new Clause("W", ""), LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
                .duration(new Clause("D", ""), 18, 36)
                .policyRoles(new Clause("R", ""), PolicyRole.DIRECT)
                .ownContribution(new Clause("O", ""), Rate.percent("10"));
        Decision decision = decide(call, operation(LocalDate.of(2024, 7, 2), null));
        assertThat(decision.findings()).extracting(Finding::outcome).containsOnly(Outcome.UNKNOWN);
        assertThat(decision.funding().reason().orElseThrow().english())
                .endsWith("cannot all be met at the same time (D, W).");
    }

    @Test
    void what_is_not_known_of_the_period_and_of_the_submission_is_missing() {
        CallBuilder call = half().startsAfterSubmission(L1);
        Operation planned = operation(LocalDate.of(2025, 3, 1), null);
        Submission someDay = new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        assertThat(missing(call, studies("10.00"), Submission.unknown()))
                .containsExactly("operation.realisation", "submission");
        assertThat(missing(call, planned, Submission.unknown())).containsExactly("submission");
        assertThat(missing(call, planned, someDay)).containsExactly("submission.sentOn");
        assertThat(missing(call, studies("10.00"), Submission.sentElectronically(LocalDate.of(2025, 3, 1))))
                .containsExactly("operation.realisation");
    }

    private static List<String> missing(CallBuilder call, Operation operation, Submission submission) {
        return decide(call, dossier(operation).withSubmission(submission)).missing().stream()
                .map(MissingFact::path)
                .toList();
    }

    @Test
    void a_start_before_the_submission_is_mended_by_one_on_its_day_and_a_missing_start_by_none() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        Submission sent = Submission.sentElectronically(day);
        CallBuilder call = half().startsAfterSubmission(L1);
        Decision early = decide(call, dossier(operation(day.minusDays(1), null)).withSubmission(sent));
        assertThat(remedies(early, Rule.STARTS_AFTER_SUBMISSION))
                .containsExactly(new Change.Reschedule(Optional.of(day), Optional.empty()));
        Decision unknown =
                decide(call, dossier(operation(null, day.minusDays(1))).withSubmission(sent));
        assertThat(outcome(unknown, Rule.STARTS_AFTER_SUBMISSION)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(unknown, Rule.STARTS_AFTER_SUBMISSION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,INCOMPLETE", "2026-01-01,INELIGIBLE"})
    void a_submission_after_the_window_refuses_a_later_start_whatever_the_period_is(
            LocalDate sentOn, Verdict expected) {
        CallBuilder call = half().window(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
                .startsAfterSubmission(L1);
        Decision decision =
                decide(call, dossier(studies("10.00")).withSubmission(Submission.sentElectronically(sentOn)));
        assertThat(outcome(decision, Rule.STARTS_AFTER_SUBMISSION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.reason(Locale.ENGLISH).orElseThrow())
                .contains(expected == Verdict.INELIGIBLE ? "cannot all be met" : "not known");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01,,PASSED",
        "2025-02-28,,FAILED",
        ",2025-03-01,UNKNOWN",
        // It starts no later than it ends.
        ",2025-02-28,FAILED"
    })
    void a_start_after_the_submission_is_judged_by_the_one_day_that_is_known(
            LocalDate start, LocalDate end, Outcome expected) {
        Dossier dossier =
                dossier(operation(start, end)).withSubmission(Submission.sentElectronically(LocalDate.of(2025, 3, 1)));
        Decision decision = decide(half().startsAfterSubmission(L1), dossier);
        assertThat(outcome(decision, Rule.STARTS_AFTER_SUBMISSION)).isEqualTo(expected);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .isEqualTo(expected == Outcome.UNKNOWN ? List.of("operation.realisation.startsOn") : List.of());
    }

    @Test
    void a_finding_names_the_day_that_is_known_and_what_is_missing() {
        assertThat(message(WINDOW, operation(null, LocalDate.of(2026, 1, 1)), Locale.ENGLISH))
                .isEqualTo("The operation ends on 1 January 2026. Whatever its start, it does not lie within the period"
                        + " of the call, from 1 January 2023 to 31 December 2025.");
        assertThat(message(WINDOW, operation(LocalDate.of(2023, 1, 1), null), Locale.FRENCH))
                .isEqualTo("L'opération commence le 1er janvier 2023. Sa date de fin reste à préciser. Période de"
                        + " l'appel\u00a0: du 1er janvier 2023 au 31 décembre 2025.");
    }

    // Moving one day does not make the other one fit.
    @Test
    void no_move_of_one_day_is_a_remedy_of_a_window() {
        Decision decision = decide(WINDOW, operation(LocalDate.of(2022, 1, 1), null));
        assertThat(decision.find(Rule.REALISATION_WINDOW).orElseThrow().remedy())
                .isEmpty();
    }

    private static String message(CallBuilder call, Operation operation, Locale locale) {
        Finding finding = decide(call, operation).find(Rule.REALISATION_WINDOW).orElseThrow();
        return finding.message(locale);
    }

    private static Operation operation(LocalDate start, LocalDate end) {
        return studies("10.00")
                .withRealisation(start == null ? Realisation.endingOn(end) : Realisation.startingOn(start));
    }
}
