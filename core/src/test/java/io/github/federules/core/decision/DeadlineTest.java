package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalTime HOUR = LocalTime.of(23, 59);
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");

    // The cut-off days are 1 and 11 March and the day of the deadline, 14 March.
    @Test
    void the_first_cut_off_day_that_a_submission_meets_is_named() {
        CallBuilder byDay = call().deadline(
                        Deadline.cutOffs(L1, List.of(DAY, DAY.minusDays(13), DAY.minusDays(3)), PARIS))
                .leavesOpen(L1, Question.DEADLINE);

        Decision second = decide(byDay, dossier(studies("10.00")).withSubmission(Submission.sentOn(DAY.minusDays(12))));
        assertThat(second.cutOff()).contains(DAY.minusDays(3));
        assertThat(second.explain(Locale.ENGLISH))
                .contains("in time for the cut-off day 11 March 2025 (last day: 10 March 2025).");
        assertThat(second.explain(Locale.FRENCH))
                .contains("à temps pour la relève du 11 mars 2025 (dernier jour\u00a0: 10 mars 2025).");
        // Without a time, the day itself counts under one reading alone.
        Dossier onTheDay = dossier(studies("10.00")).withSubmission(Submission.sentOn(DAY.minusDays(3)));
        assertThat(decide(byDay, onTheDay).cutOff()).contains(DAY);
        // DAY is 14 March.
        assertThat(decide(byDay, onTheDay).explain(Locale.ENGLISH))
                .contains("in time for the cut-off day 14 March 2025 (last day: 13 March 2025).");
        assertThat(Assessor.of(byDay.build())
                        .reading(DeadlineDay.INCLUSIVE)
                        .assess(onTheDay)
                        .cutOff())
                .contains(DAY.minusDays(3));
        Decision late = decide(byDay, dossier(studies("10.00")).withSubmission(Submission.sentOn(DAY)));
        assertThat(late.cutOff()).isEmpty();
        assertThat(outcome(late, Rule.SUBMISSION_DEADLINE)).isEqualTo(Outcome.FAILED);
        assertThat(decide(byDay, dossier(studies("10.00"))).cutOff()).isEmpty();
    }

    @Test
    void on_a_cut_off_day_the_time_decides_which_one_is_met() {
        CallBuilder byHour = call().deadline(Deadline.cutOffs(L1, List.of(DAY.minusDays(3), DAY), PARIS)
                .withUntil(LocalTime.NOON));
        Submission onTheFirst = Submission.sentOn(DAY.minusDays(3));

        assertThat(decide(byHour, dossier(studies("10.00")).withSubmission(onTheFirst))
                        .cutOff())
                .isEmpty();
        assertThat(cutOffAt(byHour, onTheFirst, LocalTime.NOON)).contains(DAY.minusDays(3));
        assertThat(cutOffAt(byHour, onTheFirst, LocalTime.NOON.plusSeconds(1))).contains(DAY);
    }

    private static Optional<LocalDate> cutOffAt(CallBuilder call, Submission submission, LocalTime time) {
        return decide(call, dossier(studies("10.00")).withSubmission(submission.at(time)))
                .cutOff();
    }

    @Test
    void a_remedy_names_the_hour_where_the_last_day_ends_before_midnight() {
        Decision decision = decide(
                byHour().submissionRequired(L1), dossier(studies("10.00")).withSubmission(Submission.notSent()));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("Gap: the applicant has not submitted the application (last day: 14 March 2025, 23:59).");
        assertThat(decision.explain(Locale.FRENCH))
                .contains("Écart constaté\u00a0: le porteur de projet n'a pas transmis la demande d'aide (délai\u00a0:"
                        + " 14 mars 2025 à 23\u00a0h\u00a059).");
    }

    @Test
    void a_submission_on_paper_that_nothing_asks_for_may_still_never_be_sent() {
        Submission onPaper = Submission.unknown().withElectronic(false);
        Decision free = decide(
                call().submissionElectronic(L1), dossier(studies("10.00")).withSubmission(onPaper));
        assertThat(free.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(free.missing()).extracting(MissingFact::path).containsExactly("submission.sent");

        // Where it must be sent, or in time, every way of filling that in fails.
        Decision asked = decide(
                call().submissionElectronic(L1).submissionRequired(L1),
                dossier(studies("10.00")).withSubmission(onPaper));
        assertThat(asked.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        Decision inTime = decide(
                call().submissionElectronic(L1).deadline(L1, DAY, PARIS),
                dossier(studies("10.00")).withSubmission(onPaper));
        assertThat(inTime.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_hour_itself_is_in_time_and_a_second_later_is_not() {
        assertThat(at(HOUR)).isEqualTo(Outcome.PASSED);
        assertThat(at(HOUR.plusSeconds(1))).isEqualTo(Outcome.FAILED);
        assertThat(at(LocalTime.MIDNIGHT)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void another_day_is_judged_without_the_hour() {
        assertThat(on(byHour(), Submission.sentOn(DAY.minusDays(1)))).isEqualTo(Outcome.PASSED);
        assertThat(on(byHour(), Submission.sentOn(DAY.plusDays(1)).at(LocalTime.MIDNIGHT)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void on_the_last_day_an_unknown_hour_leaves_the_verdict_open() {
        Decision decision = decide(byHour(), dossier(studies("10.00")).withSubmission(Submission.sentOn(DAY)));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("submission.sentAt");
    }

    @Test
    void with_an_hour_no_reading_of_the_day_makes_a_difference() {
        Decision decision = decide(
                byHour().leavesOpen(L1, Question.DEADLINE),
                dossier(studies("10.00")).withSubmission(Submission.sentOn(DAY).at(HOUR)));
        assertThat(decision.robustness().robust()).isTrue();
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void without_an_hour_the_reading_states_whether_the_day_counts() {
        assertThat(on(call().deadline(L1, DAY, PARIS), Submission.sentOn(DAY))).isEqualTo(Outcome.FAILED);
        assertThat(on(call().deadline(L1, DAY, PARIS), Submission.sentOn(DAY.minusDays(1))))
                .isEqualTo(Outcome.PASSED);
        CallBuilder inclusive = call().deadline(L1, DAY, PARIS).readAs(DeadlineDay.INCLUSIVE);
        assertThat(on(inclusive, Submission.sentOn(DAY))).isEqualTo(Outcome.PASSED);
        assertThat(on(inclusive, Submission.sentOn(DAY.plusDays(1)))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void where_no_rule_requires_a_submission_sending_it_mends_the_deadline() {
        Decision decision = decide(
                call().deadline(L1, DAY, PARIS), dossier(studies("10.00")).withSubmission(Submission.notSent()));
        assertThat(outcome(decision, Rule.SUBMISSION_DEADLINE)).isEqualTo(Outcome.FAILED);
        // The day itself does not count: the last one is the day before.
        assertThat(remedies(decision, Rule.SUBMISSION_DEADLINE)).containsExactly(submit(false));
        assertThat(on(call().deadline(L1, DAY, PARIS), Submission.sentOn(DAY.minusDays(1))))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void where_a_rule_requires_a_submission_sending_it_mends_that_rule() {
        Decision decision = decide(
                call().deadline(L1, DAY, PARIS).submissionRequired(L1).submissionElectronic(L1),
                dossier(studies("10.00")).withSubmission(Submission.notSent()));
        assertThat(remedies(decision, Rule.SUBMISSION_SENT)).containsExactly(submit(false));
        assertThat(outcome(decision, Rule.SUBMISSION_DEADLINE)).isEqualTo(Outcome.NOT_ASKED);
        assertThat(outcome(decision, Rule.SUBMISSION_ELECTRONIC)).isEqualTo(Outcome.NOT_ASKED);
    }

    @Test
    void a_submission_on_paper_is_mended_by_sending_it_electronically_and_a_late_one_by_nothing() {
        CallBuilder call = call().deadline(L1, DAY, PARIS).submissionElectronic(L1);
        Submission onPaper = Submission.sentOn(DAY.minusDays(1)).withElectronic(false);
        assertThat(remedies(sent(call, onPaper), Rule.SUBMISSION_ELECTRONIC)).containsExactly(submit(true));
        // It is after the last day: nothing can be sent by then any more.
        Decision late = sent(call, Submission.sentOn(DAY).withElectronic(false));
        assertThat(outcome(late, Rule.SUBMISSION_ELECTRONIC)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(late, Rule.SUBMISSION_ELECTRONIC)).isEmpty();
        assertThat(remedies(late, Rule.SUBMISSION_DEADLINE)).isEmpty();
        assertThat(late.explain(Locale.ENGLISH)).doesNotContain("Gap");
    }

    @Test
    void after_the_hour_of_the_last_day_nothing_is_mended_by_sending_it_electronically() {
        CallBuilder call = byHour().submissionElectronic(L1);
        Submission onPaper = Submission.sentOn(DAY).withElectronic(false);
        assertThat(remedies(sent(call, onPaper.at(HOUR)), Rule.SUBMISSION_ELECTRONIC))
                .hasSize(1);
        assertThat(remedies(sent(call, onPaper), Rule.SUBMISSION_ELECTRONIC)).hasSize(1);
        assertThat(remedies(sent(call, onPaper.at(HOUR.plusSeconds(1))), Rule.SUBMISSION_ELECTRONIC))
                .isEmpty();
    }

    @Test
    void every_outcome_is_reported_as_it_is() {
        assertThat(reported(byHour(), Submission.sentOn(DAY).at(HOUR)))
                .isEqualTo("The applicant submitted the application on the last day, 14 March 2025, at 23:59,"
                        + " by the time limit, 23:59.");
        assertThat(reported(byHour(), Submission.sentOn(DAY).at(HOUR.plusSeconds(1))))
                .contains("at 23:59:01, after the time limit, 23:59.");
        assertThat(reported(byHour(), Submission.sentOn(DAY)))
                .contains("It is not known whether this was by the time limit, 23:59");
        assertThat(reported(call().deadline(L1, DAY, PARIS), Submission.notSent()))
                .contains("has not submitted the application");
    }

    // The last day does not count until its end.
    @Test
    void the_last_day_is_reported_with_its_hour() {
        for (Submission submission : List.of(
                Submission.sentOn(DAY.minusDays(1)), Submission.sentOn(DAY.plusDays(1)), Submission.notSent())) {
            assertThat(reported(byHour(), submission)).contains("14 March 2025 at 23:59");
        }
        assertThat(sent(byHour(), Submission.sentOn(DAY.minusDays(1))).explain(Locale.FRENCH))
                .contains("le 13 mars 2025, dans le délai imparti (14 mars 2025 à 23\u00a0h\u00a059 inclus).");
        assertThat(sent(byHour(), Submission.sentOn(DAY).at(HOUR)).explain(Locale.FRENCH))
                .contains(
                        "le dernier jour, le 14 mars 2025, à 23\u00a0h\u00a059, avant l'expiration du délai (23\u00a0h\u00a059 inclus).");
    }

    private static Change submit(boolean electronically) {
        return new Change.Submit(
                SubmissionTerms.APPLICATION, electronically, Optional.of(DAY.minusDays(1)), Optional.empty());
    }

    private static CallBuilder byHour() {
        return call().deadline(Deadline.of(L1, DAY, GUADELOUPE).withUntil(HOUR));
    }

    private static Outcome at(LocalTime time) {
        return on(byHour(), Submission.sentOn(DAY).at(time));
    }

    private static Decision sent(CallBuilder call, Submission submission) {
        return decide(call, dossier(studies("10.00")).withSubmission(submission));
    }

    private static Outcome on(CallBuilder call, Submission submission) {
        return outcome(sent(call, submission), Rule.SUBMISSION_DEADLINE);
    }

    private static String reported(CallBuilder call, Submission submission) {
        return decide(call, dossier(studies("10.00")).withSubmission(submission))
                .find(Rule.SUBMISSION_DEADLINE)
                .orElseThrow()
                .message(Locale.ENGLISH);
    }
}
