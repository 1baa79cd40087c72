package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.Criterion.row;
import static io.github.federules.dmn.model.DossierInputs.SUBMISSION;

import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.SubmissionRequirement;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Type;
import java.time.LocalTime;
import java.util.List;

/** Whether, how and when what the call requires is submitted. */
final class SubmissionChapter {

    private static final Column SENT = new Column("It is sent", "submission.sent", Type.BOOLEAN);
    private static final Column SENT_ON = new Column("The day", "submission.sentOn", Type.DATE);

    private final Draft draft;

    private SubmissionChapter(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) {
        SubmissionChapter chapter = new SubmissionChapter(draft);
        List<SubmissionRequirement> requirements = draft.terms(SubmissionRequirement.class);
        List<Deadline> deadlines = draft.terms(Deadline.class);
        requirements.forEach(chapter::write);
        deadlines.forEach(chapter::write);
        if (!requirements.isEmpty() || !deadlines.isEmpty()) {
            draft.add(InputFault.unknown("submission.sent"));
        }
    }

    private void write(SubmissionRequirement required) {
        if (required.electronic()) {
            Logic logic = Criterion.of("It is sent electronically", "submission.electronic")
                    .judgedIf(SENT, Outcome.NOT_ASKED, required.clause());
            draft.addRule(Rule.SUBMISSION_ELECTRONIC, required, logic, SUBMISSION);
            addFaultIfSent(InputFault.unknown("submission.electronic"));
        } else {
            Logic logic = new Criterion(SENT, "true", "false").judged(required.clause());
            draft.addRule(Rule.SUBMISSION_SENT, required, logic, SUBMISSION);
        }
    }

    private void write(Deadline deadline) {
        Logic logic = deadline.until().map(until -> byHour(deadline, until)).orElseGet(() -> byDay(deadline));
        draft.addRule(Rule.SUBMISSION_DEADLINE, deadline, logic, SUBMISSION);
        addFaultIfSent(InputFault.unknown("submission.sentOn"));
        if (deadline.until().isPresent()) {
            InputFault unknown = InputFault.unknown("submission.sentAt");
            addFaultIfSent(InputFault.of(
                            unknown.place(),
                            "submission.sentOn = " + Feel.day(deadline.day()) + " and " + unknown.feel())
                    .on(dossier -> dossier.submission().sentOn().is(deadline.day())
                            && unknown.isIn().test(dossier)));
        }
    }

    private Logic byDay(Deadline deadline) {
        String last = Feel.day(deadline.lastDay(draft.readings().deadlineDay()));
        return new Criterion(SENT_ON, "<= " + last, "> " + last).judgedIf(SENT, ifNotSent(), deadline.clause());
    }

    private Logic byHour(Deadline deadline, LocalTime time) {
        Clause clause = deadline.clause();
        String day = Feel.day(deadline.day());
        String until = Feel.time(time);
        return Logic.unique(
                List.of(
                        SENT,
                        SENT_ON,
                        new Column("The time of day, in the zone " + deadline.zone(), "submission.sentAt", Type.TIME)),
                List.of(
                        row(ifNotSent(), clause, "false", Feel.ANY, Feel.ANY),
                        row(Outcome.PASSED, clause, "true", "< " + day, Feel.ANY),
                        row(Outcome.PASSED, clause, "true", day, "<= " + until),
                        row(Outcome.FAILED, clause, "true", day, "> " + until),
                        row(Outcome.FAILED, clause, "true", "> " + day, Feel.ANY)));
    }

    private Outcome ifNotSent() {
        return draft.call().submission().sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
    }

    private void addFaultIfSent(InputFault fault) {
        draft.add(InputFault.of(fault.place(), "submission.sent = true and " + fault.feel())
                .on(dossier ->
                        dossier.submission().sent().is(true) && fault.isIn().test(dossier)));
    }
}
