package io.github.federules.feder;

import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.with;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C12, C13 and C14: a submission, sent electronically, before 28 February 2025. */
class SubmissionTest {

    private static final LocalDate IN_TIME = LocalDate.of(2025, 2, 20);

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, PASSED, PASSED",
        "2025-02-27, PASSED, PASSED",
        "2025-02-28, FAILED, PASSED",
        "2025-03-01, FAILED, FAILED"
    })
    void the_27th_is_the_last_day_unless_the_28th_is_read_to_count(
            LocalDate sentOn, Outcome prudent, Outcome inclusive) {
        Submission submission = Submission.sentElectronically(sentOn);

        assertOutcomes(assess(with(submission)), Outcome.PASSED, Outcome.PASSED, prudent);
        assertOutcomes(assess(with(submission), DeadlineDay.INCLUSIVE), Outcome.PASSED, Outcome.PASSED, inclusive);
    }

    @Test
    void a_late_submission_refuses_both_tracks() {
        assertVerdict(Submission.sentElectronically(LocalDate.of(2025, 2, 28)), Verdict.INELIGIBLE);
    }

    @Test
    void the_finding_holds_the_day_and_the_last_day() {
        Decision decision = assess(with(Submission.sentElectronically(IN_TIME)));

        assertThat(decision.find(Rule.SUBMISSION_DEADLINE).map(Finding::figures))
                .contains(new Figures.TimeLimit(
                        LocalDate.of(2025, 2, 27), Optional.empty(), Fact.known(IN_TIME), Fact.unknown()));
        assertThat(decision)
                .cites(Rule.SUBMISSION_SENT, "C12")
                .cites(Rule.SUBMISSION_ELECTRONIC, "C13")
                .cites(Rule.SUBMISSION_DEADLINE, "C14");
    }

    @Test
    void a_submission_on_paper_is_refused() {
        Submission paper = Submission.sentOn(IN_TIME).withElectronic(false);

        assertOutcomes(assess(with(paper)), Outcome.PASSED, Outcome.FAILED, Outcome.PASSED);
        assertVerdict(paper, Verdict.INELIGIBLE);
    }

    @Test
    void of_an_application_that_is_not_sent_neither_way_nor_day_is_asked() {
        Submission notSent = Submission.notSent();

        assertOutcomes(assess(with(notSent)), Outcome.FAILED, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
        assertVerdict(notSent, Verdict.INELIGIBLE);
        assertOutcomes(
                assess(with(notSent.withElectronic(false))), Outcome.FAILED, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
    }

    @Test
    void a_submission_of_which_nothing_is_known_leaves_all_open() {
        assertOutcomes(assess(with(Submission.unknown())), Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        assertMissing(Submission.unknown(), "submission");
    }

    @Test
    void what_is_missing_of_a_submission_is_named_part_by_part() {
        assertMissing(Submission.sentOn(IN_TIME), "submission.electronic");
        assertMissing(submission(Fact.known(true), Fact.known(true)), "submission.sentOn");
        assertMissing(submission(Fact.known(true), Fact.unknown()), "submission.sentOn", "submission.electronic");
        assertMissing(submission(Fact.unknown(), Fact.known(true)), "submission.sentOn");
    }

    @Test
    void a_submission_on_paper_is_refused_though_its_sending_is_not_known() {
        Submission paper = submission(Fact.unknown(), Fact.known(false));

        assertOutcomes(assess(with(paper)), Outcome.UNKNOWN, Outcome.FAILED, Outcome.UNKNOWN);
        assertVerdict(paper, Verdict.INELIGIBLE);
        assertThat(assess(with(paper))).isMissingNothing();
    }

    private static Submission submission(Fact<Boolean> sent, Fact<Boolean> electronic) {
        return new Submission(sent, Fact.unknown(), electronic, Fact.unknown());
    }

    private static void assertMissing(Submission submission, String path, String... more) {
        assertVerdict(submission, Verdict.INCOMPLETE);
        assertThat(assess(with(submission))).isMissingOnly(path, more);
    }

    private static void assertVerdict(Submission submission, Verdict verdict) {
        assertThat(assess(with(submission)))
                .hasVerdict(Track.FUNDING, verdict)
                .hasVerdict(FederCalls.WORKSHOPS, verdict);
    }

    private static void assertOutcomes(Decision decision, Outcome sent, Outcome electronic, Outcome deadline) {
        assertThat(decision)
                .hasOutcome(Rule.SUBMISSION_SENT, sent)
                .hasOutcome(Rule.SUBMISSION_ELECTRONIC, electronic)
                .hasOutcome(Rule.SUBMISSION_DEADLINE, deadline);
    }
}
