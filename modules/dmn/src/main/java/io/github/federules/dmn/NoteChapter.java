package io.github.federules.dmn;

import static io.github.federules.dmn.Draft.outcome;
import static io.github.federules.dmn.InputChapter.NOTE;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.List;
import java.util.function.Predicate;

/** The explanatory note. */
final class NoteChapter {

    private static final Column SENT = new Column("The note is sent", "note.sent", Type.BOOLEAN);
    private static final Column SENT_ON = new Column("The day", "note.sentOn", Type.DATE);

    private final Draft draft;
    private final NoteTerms terms;

    private NoteChapter(Draft draft) {
        this.draft = draft;
        this.terms = draft.call().note();
    }

    static void write(Draft draft) {
        NoteChapter chapter = new NoteChapter(draft);
        NoteTerms terms = chapter.terms;
        terms.sent()
                .ifPresent(
                        clause -> draft.addRule(Rule.NOTE_SENT, "noteSentRule", clause, SENT, "true", "false", NOTE));
        terms.electronic().ifPresent(chapter::writeElectronic);
        terms.deadline().ifPresent(chapter::writeDeadline);
        if (terms.sent().isPresent()
                || terms.electronic().isPresent()
                || terms.deadline().isPresent()) {
            chapter.addFault(
                    "note.sent",
                    "note.sent = null",
                    dossier -> !dossier.note().sent().isKnown());
        }
    }

    private void writeElectronic(Clause clause) {
        List<Row> rows = List.of(
                outcome(Outcome.NOT_ASKED, clause, "false", Feel.ANY),
                outcome(Outcome.PASSED, clause, "true", "true"),
                outcome(Outcome.FAILED, clause, "true", "false"));
        Column electronic = new Column("It is sent electronically", "note.electronic", Type.BOOLEAN);
        draft.addRule(
                Rule.NOTE_ELECTRONIC,
                "noteElectronicRule",
                clause,
                Logic.unique(List.of(SENT, electronic), rows),
                NOTE);
        addFaultIfSent(
                "note.electronic",
                "note.electronic = null",
                dossier -> !dossier.note().electronic().isKnown());
    }

    private void writeDeadline(Deadline deadline) {
        Logic logic = deadline.until().isPresent() ? byHour(deadline) : byDay(deadline);
        draft.addRule(Rule.NOTE_DEADLINE, "noteDeadlineRule", deadline.clause(), logic, NOTE);
        addFaultIfSent(
                "note.sentOn",
                "note.sentOn = null",
                dossier -> !dossier.note().sentOn().isKnown());
        if (deadline.until().isPresent()) {
            addFaultIfSent(
                    "note.sentAt",
                    "note.sentOn = " + Feel.day(deadline.day()) + " and note.sentAt = null",
                    dossier -> dossier.note().sentOn().is(deadline.day())
                            && !dossier.note().sentAt().isKnown());
        }
    }

    private Logic byDay(Deadline deadline) {
        Clause clause = deadline.clause();
        String last = Feel.day(deadline.lastDay(draft.readings().deadlineDay()));
        return Logic.unique(
                List.of(SENT, SENT_ON),
                List.of(
                        outcome(ifNotSent(), clause, "false", Feel.ANY),
                        outcome(Outcome.PASSED, clause, "true", "<= " + last),
                        outcome(Outcome.FAILED, clause, "true", "> " + last)));
    }

    private Logic byHour(Deadline deadline) {
        Clause clause = deadline.clause();
        String day = Feel.day(deadline.day());
        String until = Feel.time(deadline.until().orElseThrow());
        return Logic.unique(
                List.of(
                        SENT,
                        SENT_ON,
                        new Column("The hour, in the zone " + deadline.zone(), "note.sentAt", Type.TIME)),
                List.of(
                        outcome(ifNotSent(), clause, "false", Feel.ANY, Feel.ANY),
                        outcome(Outcome.PASSED, clause, "true", "< " + day, Feel.ANY),
                        outcome(Outcome.PASSED, clause, "true", day, "<= " + until),
                        outcome(Outcome.FAILED, clause, "true", day, "> " + until),
                        outcome(Outcome.FAILED, clause, "true", "> " + day, Feel.ANY)));
    }

    private Outcome ifNotSent() {
        return terms.sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
    }

    private void addFaultIfSent(String place, String feel, Predicate<Dossier> isIn) {
        addFault(
                place,
                "note.sent = true and " + feel,
                dossier -> dossier.note().sent().is(true) && isIn.test(dossier));
    }

    private void addFault(String place, String feel, Predicate<Dossier> isIn) {
        draft.add(InputFault.of(place, feel, List.of(NOTE), isIn));
    }
}
