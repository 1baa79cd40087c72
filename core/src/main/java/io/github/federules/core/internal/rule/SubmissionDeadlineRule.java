package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The application must be submitted in time. */
final class SubmissionDeadlineRule extends SubmissionRule {

    private final Deadline deadline;

    SubmissionDeadlineRule(Deadline deadline, SubmissionTerms terms) {
        super(Rule.SUBMISSION_DEADLINE, deadline.clause(), terms);
        this.deadline = deadline;
    }

    @Override
    public boolean dependsOnReading() {
        return true;
    }

    @Override
    Set<FactKind> looksAt() {
        return deadline.until().isPresent()
                ? Set.of(FactKind.SENT, FactKind.SENT_ON, FactKind.SENT_AT)
                : Set.of(FactKind.SENT, FactKind.SENT_ON);
    }

    @Override
    public Outcome outcome(Case of) {
        Submission submission = submission(of);
        if (submission.sent().is(false)) {
            return terms().sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
        }
        return Outcome.of(isInTime(deadline, of));
    }

    @Override
    public void addMissing(Case of, MissingFacts missing) {
        if (isOpen(of)) {
            addSending(of, missing);
            if (submission(of).sentOn().isKnown()) {
                addMissing(AskedFact.SENT_AT, missing);
            }
        }
    }

    @Override
    Figures figures(Case of) {
        Submission submission = submission(of);
        return new Figures.TimeLimit(lastDay(of), deadline.until(), submission.sentOn(), submission.sentAt());
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        if (decisiveTime(submission(of)).isPresent()) {
            return List.of(AskedFact.SENT_AT.path());
        }
        return List.of(isFailedUnsent(of, outcome) ? AskedFact.SENT.path() : AskedFact.SENT_ON.path());
    }

    @Override
    List<Change> changes(Case of) {
        return submission(of).sent().is(false) ? submit(of, false) : List.of();
    }

    @Override
    String variant(Case of, Outcome outcome) {
        if (decisiveTime(submission(of)).isPresent()) {
            return ".hour";
        }
        return isFailedUnsent(of, outcome) ? ".notSent" : "";
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        Submission submission = submission(of);
        Map<String, String> values = new HashMap<>(super.values(of, phrases));
        values.put("lastDay", phrases.formats().date(lastDay(of)));
        submission
                .sentOn()
                .find()
                .ifPresent(day -> values.put("sentOn", phrases.formats().date(day)));
        submission.sentAt().find().ifPresent(time -> values.put("sentAt", time.toString()));
        decisiveTime(submission).ifPresent(time -> values.put("until", time.toString()));
        return values;
    }

    // If no other rule requires a submission, not sending one fails here.
    private static boolean isFailedUnsent(Case of, Outcome outcome) {
        return outcome == Outcome.FAILED && !submission(of).sentOn().isKnown();
    }

    private Optional<LocalTime> decisiveTime(Submission submission) {
        return decisiveTime(deadline, submission);
    }

    private LocalDate lastDay(Case of) {
        return lastDay(deadline, of);
    }
}
