package io.github.federules.feder;

import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.with;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Track;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C12, C13 and C14: a note, sent electronically, before 28 February 2025. */
class NoteTest {

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
        ExplanatoryNote note = ExplanatoryNote.sentElectronically(sentOn);

        assertOutcomes(assess(with(note)), Outcome.PASSED, Outcome.PASSED, prudent);
        assertOutcomes(assess(with(note), DeadlineDay.INCLUSIVE), Outcome.PASSED, Outcome.PASSED, inclusive);
    }

    @Test
    void a_note_that_is_late_refuses_both_tracks() {
        assertVerdict(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28)), Verdict.INELIGIBLE);
    }

    @Test
    void the_finding_holds_the_day_and_the_last_day() {
        Decision decision = assess(with(ExplanatoryNote.sentElectronically(IN_TIME)));

        assertThat(decision.find(Rule.NOTE_DEADLINE).map(Finding::figures))
                .contains(Map.of(
                        "sentOn", new Figure.Day(IN_TIME),
                        "lastDay", new Figure.Day(LocalDate.of(2025, 2, 27))));
        assertThat(decision)
                .cites(Rule.NOTE_SENT, "C12")
                .cites(Rule.NOTE_ELECTRONIC, "C13")
                .cites(Rule.NOTE_DEADLINE, "C14");
    }

    @Test
    void a_note_on_paper_is_refused() {
        ExplanatoryNote paper = ExplanatoryNote.sentOn(IN_TIME).withElectronic(false);

        assertOutcomes(assess(with(paper)), Outcome.PASSED, Outcome.FAILED, Outcome.PASSED);
        assertVerdict(paper, Verdict.INELIGIBLE);
    }

    @Test
    void of_a_note_that_is_not_sent_neither_way_nor_day_is_asked() {
        ExplanatoryNote notSent = ExplanatoryNote.notSent();

        assertOutcomes(assess(with(notSent)), Outcome.FAILED, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
        assertVerdict(notSent, Verdict.INELIGIBLE);
        assertOutcomes(
                assess(with(notSent.withElectronic(false))), Outcome.FAILED, Outcome.NOT_ASKED, Outcome.NOT_ASKED);
    }

    @Test
    void a_note_of_which_nothing_is_known_leaves_all_open() {
        assertOutcomes(assess(with(ExplanatoryNote.unknown())), Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        assertMissing(ExplanatoryNote.unknown(), "note");
    }

    @Test
    void what_is_missing_of_a_note_is_named_part_by_part() {
        assertMissing(ExplanatoryNote.sentOn(IN_TIME), "note.electronic");
        assertMissing(note(Fact.known(true), Fact.known(true)), "note.sentOn");
        assertMissing(note(Fact.known(true), Fact.unknown()), "note.sentOn", "note.electronic");
        assertMissing(note(Fact.unknown(), Fact.known(true)), "note.sentOn");
    }

    @Test
    void a_note_on_paper_is_refused_though_its_sending_is_not_known() {
        ExplanatoryNote paper = note(Fact.unknown(), Fact.known(false));

        assertOutcomes(assess(with(paper)), Outcome.UNKNOWN, Outcome.FAILED, Outcome.UNKNOWN);
        assertVerdict(paper, Verdict.INELIGIBLE);
        assertThat(assess(with(paper))).isMissingNothing();
    }

    private static ExplanatoryNote note(Fact<Boolean> sent, Fact<Boolean> electronic) {
        return new ExplanatoryNote(sent, Fact.unknown(), electronic, Fact.unknown());
    }

    private static void assertMissing(ExplanatoryNote note, String path, String... more) {
        assertVerdict(note, Verdict.INCOMPLETE);
        assertThat(assess(with(note))).isMissingOnly(path, more);
    }

    private static void assertVerdict(ExplanatoryNote note, Verdict verdict) {
        assertThat(assess(with(note))).hasVerdict(Track.FUNDING, verdict).hasVerdict(Track.WORKSHOPS, verdict);
    }

    private static void assertOutcomes(Decision decision, Outcome sent, Outcome electronic, Outcome deadline) {
        assertThat(decision)
                .answers(Rule.NOTE_SENT, sent)
                .answers(Rule.NOTE_ELECTRONIC, electronic)
                .answers(Rule.NOTE_DEADLINE, deadline);
    }
}
