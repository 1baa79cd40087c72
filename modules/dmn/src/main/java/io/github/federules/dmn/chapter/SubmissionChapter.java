package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.SUBMISSION;
import static io.github.federules.dmn.model.RuleCheck.row;

import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.RuleCheck;
import io.github.federules.dmn.model.Type;
import java.time.LocalTime;
import java.util.List;

/** Whether, how and when what the call requires is submitted. */
final class SubmissionChapter {

    private static final Column SENT = new Column("It is sent", "submission.sent", Type.BOOLEAN);
    private static final Column SENT_ON = new Column("The day", "submission.sentOn", Type.DATE);

    private SubmissionChapter() {}

    static void write(Draft draft) {
        List<SubmissionRequirement> requirements = draft.terms(SubmissionRequirement.class);
        List<Deadline> deadlines = draft.terms(Deadline.class);
        requirements.forEach(required -> write(draft, required));
        deadlines.forEach(deadline -> write(draft, deadline));
        if (!requirements.isEmpty() || !deadlines.isEmpty()) {
            draft.add(InputFault.unknown("submission.sent"));
        }
    }

    private static void write(Draft draft, SubmissionRequirement required) {
        if (required.electronic()) {
            Logic logic = RuleCheck.of("It is sent electronically", "submission.electronic")
                    .judgedIf(SENT, Outcome.NOT_ASKED, required.clause());
            draft.addRule(Rule.SUBMISSION_ELECTRONIC, required, logic, SUBMISSION);
            draft.add(ifSent(InputFault.unknown("submission.electronic")));
        } else {
            Logic logic = new RuleCheck(SENT, "true", "false").judged(required.clause());
            draft.addRule(Rule.SUBMISSION_SENT, required, logic, SUBMISSION);
        }
    }

    private static void write(Draft draft, Deadline deadline) {
        Logic logic =
                deadline.until().map(until -> byHour(draft, deadline, until)).orElseGet(() -> byDay(draft, deadline));
        draft.addRule(Rule.SUBMISSION_DEADLINE, deadline, logic, SUBMISSION);
        draft.add(ifSent(InputFault.unknown("submission.sentOn")));
        if (deadline.until().isPresent()) {
            String isOnDay = "submission.sentOn = " + Feel.day(deadline.day());
            InputFault unknown = InputFault.unknown("submission.sentAt")
                    .onlyIf(isOnDay, dossier -> dossier.submission().sentOn().is(deadline.day()));
            draft.add(ifSent(unknown));
        }
    }

    private static Logic byDay(Draft draft, Deadline deadline) {
        String last = Feel.day(deadline.lastDay(draft.readings().deadlineDay()));
        return new RuleCheck(SENT_ON, "<= " + last, "> " + last).judgedIf(SENT, ifNotSent(draft), deadline.clause());
    }

    private static Logic byHour(Draft draft, Deadline deadline, LocalTime time) {
        Clause clause = deadline.clause();
        String day = Feel.day(deadline.day());
        String until = Feel.time(time);
        return Logic.unique(
                List.of(
                        SENT,
                        SENT_ON,
                        new Column("The time of day, in the zone " + deadline.zone(), "submission.sentAt", Type.TIME)),
                List.of(
                        row(ifNotSent(draft), clause, "false", Feel.ANY, Feel.ANY),
                        row(Outcome.PASSED, clause, "true", "< " + day, Feel.ANY),
                        row(Outcome.PASSED, clause, "true", day, "<= " + until),
                        row(Outcome.FAILED, clause, "true", day, "> " + until),
                        row(Outcome.FAILED, clause, "true", "> " + day, Feel.ANY)));
    }

    private static Outcome ifNotSent(Draft draft) {
        return draft.call().submission().sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
    }

    private static InputFault ifSent(InputFault fault) {
        return fault.onlyIf(
                "submission.sent = true", dossier -> dossier.submission().sent().is(true));
    }
}
