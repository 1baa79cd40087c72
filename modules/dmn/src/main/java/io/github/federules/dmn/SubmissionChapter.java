package io.github.federules.dmn;

import static io.github.federules.dmn.Draft.outcome;
import static io.github.federules.dmn.InputChapter.SUBMISSION;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Deadline;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.List;
import java.util.function.Predicate;

/** Whether, how and when what the call requires is submitted. */
final class SubmissionChapter {

    private static final Column SENT = new Column("It is sent", "submission.sent", Type.BOOLEAN);
    private static final Column SENT_ON = new Column("The day", "submission.sentOn", Type.DATE);

    private final Draft draft;
    private final SubmissionTerms terms;

    private SubmissionChapter(Draft draft) {
        this.draft = draft;
        this.terms = draft.call().submission();
    }

    static void write(Draft draft) {
        SubmissionChapter chapter = new SubmissionChapter(draft);
        SubmissionTerms terms = chapter.terms;
        terms.sent()
                .ifPresent(clause -> draft.addRule(
                        Rule.SUBMISSION_SENT, "submissionSentRule", clause, SENT, "true", "false", SUBMISSION));
        terms.electronic().ifPresent(chapter::writeElectronic);
        terms.deadline().ifPresent(chapter::writeDeadline);
        if (terms.sent().isPresent()
                || terms.electronic().isPresent()
                || terms.deadline().isPresent()) {
            chapter.addFault(
                    "submission.sent",
                    "submission.sent = null",
                    dossier -> !dossier.submission().sent().isKnown());
        }
    }

    private void writeElectronic(Clause clause) {
        List<Row> rows = List.of(
                outcome(Outcome.NOT_ASKED, clause, "false", Feel.ANY),
                outcome(Outcome.PASSED, clause, "true", "true"),
                outcome(Outcome.FAILED, clause, "true", "false"));
        Column electronic = new Column("It is sent electronically", "submission.electronic", Type.BOOLEAN);
        draft.addRule(
                Rule.SUBMISSION_ELECTRONIC,
                "submissionElectronicRule",
                clause,
                Logic.unique(List.of(SENT, electronic), rows),
                SUBMISSION);
        addFaultIfSent(
                "submission.electronic",
                "submission.electronic = null",
                dossier -> !dossier.submission().electronic().isKnown());
    }

    private void writeDeadline(Deadline deadline) {
        Logic logic = deadline.until().isPresent() ? byHour(deadline) : byDay(deadline);
        draft.addRule(Rule.SUBMISSION_DEADLINE, "submissionDeadlineRule", deadline.clause(), logic, SUBMISSION);
        addFaultIfSent(
                "submission.sentOn",
                "submission.sentOn = null",
                dossier -> !dossier.submission().sentOn().isKnown());
        if (deadline.until().isPresent()) {
            addFaultIfSent(
                    "submission.sentAt",
                    "submission.sentOn = " + Feel.day(deadline.day()) + " and submission.sentAt = null",
                    dossier -> dossier.submission().sentOn().is(deadline.day())
                            && !dossier.submission().sentAt().isKnown());
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
                        new Column("The time of day, in the zone " + deadline.zone(), "submission.sentAt", Type.TIME)),
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
                "submission.sent = true and " + feel,
                dossier -> dossier.submission().sent().is(true) && isIn.test(dossier));
    }

    private void addFault(String place, String feel, Predicate<Dossier> isIn) {
        draft.add(InputFault.of(place, feel, List.of(SUBMISSION), isIn));
    }
}
