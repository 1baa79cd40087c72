package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.DAY;
import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.call;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.dossier;
import static io.github.federules.core.assessment.Small.outcome;
import static io.github.federules.core.assessment.Small.remedies;
import static io.github.federules.core.assessment.Small.studies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.ExplanatoryNote;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalTime HOUR = LocalTime.of(23, 59);
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");

    @Test
    void a_remedy_names_the_hour_where_the_last_day_ends_before_midnight() {
        Decision decision =
                decide(byHour().noteSent(L1), dossier(studies("10.00")).withNote(ExplanatoryNote.notSent()));
        assertThat(decision.explain(Locale.ENGLISH)).contains("send the explanatory note by 14 March 2025, 23:59.");
        assertThat(decision.explain(Locale.FRENCH)).contains("au plus tard le 14 mars 2025, 23:59.");
    }

    @Test
    void a_note_on_paper_that_nothing_asks_for_may_still_never_be_sent() {
        ExplanatoryNote onPaper = ExplanatoryNote.unknown().withElectronic(false);
        Decision free =
                decide(call().noteElectronic(L1), dossier(studies("10.00")).withNote(onPaper));
        assertThat(free.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(free.missing()).containsExactly("note.sent");

        // Where it must be sent, or in time, every way of filling that in fails.
        Decision asked = decide(
                call().noteElectronic(L1).noteSent(L1),
                dossier(studies("10.00")).withNote(onPaper));
        assertThat(asked.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        Decision inTime = decide(
                call().noteElectronic(L1).deadline(L1, DAY),
                dossier(studies("10.00")).withNote(onPaper));
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
        assertThat(on(byHour(), ExplanatoryNote.sentOn(DAY.minusDays(1)))).isEqualTo(Outcome.PASSED);
        assertThat(on(byHour(), ExplanatoryNote.sentOn(DAY.plusDays(1)).at(LocalTime.MIDNIGHT)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void on_the_last_day_an_unknown_hour_leaves_the_verdict_open() {
        Decision decision = decide(byHour(), dossier(studies("10.00")).withNote(ExplanatoryNote.sentOn(DAY)));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).containsExactly("note.sentAt");
    }

    @Test
    void with_an_hour_no_reading_of_the_day_makes_a_difference() {
        Decision decision = decide(
                byHour().leavesOpen(Question.DEADLINE, L1),
                dossier(studies("10.00")).withNote(ExplanatoryNote.sentOn(DAY).at(HOUR)));
        assertThat(decision.firmness().robust()).isTrue();
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void without_an_hour_the_reading_says_whether_the_day_counts() {
        assertThat(on(call().deadline(L1, DAY), ExplanatoryNote.sentOn(DAY))).isEqualTo(Outcome.FAILED);
        assertThat(on(call().deadline(L1, DAY), ExplanatoryNote.sentOn(DAY.minusDays(1))))
                .isEqualTo(Outcome.PASSED);
        CallBuilder inclusive = call().deadline(L1, DAY).readAs(DeadlineDay.INCLUSIVE);
        assertThat(on(inclusive, ExplanatoryNote.sentOn(DAY))).isEqualTo(Outcome.PASSED);
        assertThat(on(inclusive, ExplanatoryNote.sentOn(DAY.plusDays(1)))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void where_no_rule_asks_for_a_note_sending_it_mends_the_deadline() {
        Decision decision =
                decide(call().deadline(L1, DAY), dossier(studies("10.00")).withNote(ExplanatoryNote.notSent()));
        assertThat(outcome(decision, Rule.NOTE_DEADLINE)).isEqualTo(Outcome.FAILED);
        // The day itself does not count: the last one is the day before.
        assertThat(remedies(decision, Rule.NOTE_DEADLINE))
                .containsExactly(new Change.SendNote(Optional.of(DAY.minusDays(1))));
        assertThat(on(call().deadline(L1, DAY), ExplanatoryNote.sentOn(DAY.minusDays(1))))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void where_a_rule_asks_for_a_note_sending_it_mends_that_rule() {
        Decision decision = decide(
                call().deadline(L1, DAY).noteSent(L1).noteElectronic(L1),
                dossier(studies("10.00")).withNote(ExplanatoryNote.notSent()));
        assertThat(remedies(decision, Rule.NOTE_SENT))
                .containsExactly(new Change.SendNote(Optional.of(DAY.minusDays(1))));
        assertThat(outcome(decision, Rule.NOTE_DEADLINE)).isEqualTo(Outcome.NOT_ASKED);
        assertThat(outcome(decision, Rule.NOTE_ELECTRONIC)).isEqualTo(Outcome.NOT_ASKED);
    }

    @Test
    void a_note_on_paper_is_mended_by_sending_it_electronically_and_a_late_one_by_nothing() {
        Decision decision = decide(
                call().deadline(L1, DAY).noteElectronic(L1),
                dossier(studies("10.00")).withNote(ExplanatoryNote.sentOn(DAY).withElectronic(false)));
        assertThat(remedies(decision, Rule.NOTE_ELECTRONIC))
                .containsExactly(new Change.SendNoteElectronically(Optional.of(DAY.minusDays(1))));
        assertThat(remedies(decision, Rule.NOTE_DEADLINE)).isEmpty();
    }

    @Test
    void every_outcome_is_told_as_it_is() {
        assertThat(told(byHour(), ExplanatoryNote.sentOn(DAY).at(HOUR)))
                .isEqualTo("The note was sent on 14 March 2025 at 23:59; on that last day it is in time until 23:59.");
        assertThat(told(byHour(), ExplanatoryNote.sentOn(DAY).at(HOUR.plusSeconds(1))))
                .contains("at 23:59:01, but on that last day it had to be sent by 23:59");
        assertThat(told(byHour(), ExplanatoryNote.sentOn(DAY))).contains("whether by 23:59 is not known");
        assertThat(told(call().deadline(L1, DAY), ExplanatoryNote.notSent())).contains("was not sent");
    }

    private static CallBuilder byHour() {
        return call().deadline(new Deadline(DAY, Optional.of(HOUR), GUADELOUPE, L1));
    }

    private static Outcome at(LocalTime time) {
        return on(byHour(), ExplanatoryNote.sentOn(DAY).at(time));
    }

    private static Outcome on(CallBuilder call, ExplanatoryNote note) {
        return outcome(decide(call, dossier(studies("10.00")).withNote(note)), Rule.NOTE_DEADLINE);
    }

    private static String told(CallBuilder call, ExplanatoryNote note) {
        return decide(call, dossier(studies("10.00")).withNote(note))
                .find(Rule.NOTE_DEADLINE)
                .orElseThrow()
                .message(Locale.ENGLISH);
    }
}
