package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.text.Formats;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application must be submitted in time. */
final class SubmissionDeadlineRule extends SubmissionRule {

    private final Deadline deadline;
    private final boolean isReadingOpen;

    SubmissionDeadlineRule(Deadline deadline, SubmissionTerms terms, boolean isReadingOpen) {
        super(Rule.SUBMISSION_DEADLINE, deadline.clause(), terms, facts(deadline));
        this.deadline = deadline;
        this.isReadingOpen = isReadingOpen;
    }

    private static FactKind[] facts(Deadline deadline) {
        return deadline.until().isPresent()
                ? new FactKind[] {FactKind.SENT_ON, FactKind.SENT, FactKind.SENT_AT}
                : new FactKind[] {FactKind.SENT_ON, FactKind.SENT};
    }

    @Override
    public boolean dependsOnReading() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        Submission submission = submission(situation);
        if (submission.sent().is(false)) {
            return terms().sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
        }
        return Outcome.of(isInTime(deadline, situation));
    }

    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        super.addUnknown(situation, missing);
        if (submission(situation).sentOn().isKnown()) {
            add(FactKind.SENT_AT, missing);
        }
    }

    @Override
    Figures figures(Situation situation) {
        Submission submission = submission(situation);
        return new Figures.TimeLimit(
                lastDay(deadline, situation), deadline.until(), submission.sentOn(), submission.sentAt());
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        if (decisiveTime(deadline, situation).isPresent()) {
            return List.of(FactKind.SENT_AT.path());
        }
        return isFailedUnsent(situation, outcome) ? List.of(FactKind.SENT.path()) : super.places(situation, outcome);
    }

    @Override
    List<Change> changes(Situation situation) {
        return submission(situation).sent().is(false) ? submit(situation, false) : List.of();
    }

    @Override
    boolean isBeyondChange(Situation situation) {
        return isInTime(deadline, situation).is(false);
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        if (decisiveTime(deadline, situation).isPresent()) {
            return ".hour";
        }
        if (submission(situation).sentOn().isKnown() && otherLastDay(situation).isPresent()) {
            return ".bothDays";
        }
        if (outcome == Outcome.PASSED && cutOff(situation).isPresent()) {
            return ".cutOff";
        }
        return isFailedUnsent(situation, outcome) ? ".notSent" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Submission submission = submission(situation);
        Map<String, String> values = new HashMap<>(super.values(situation, phrases));
        Formats formats = phrases.formats();
        Optional<LocalDate> cutOff = cutOff(situation);
        DeadlineDay reading = situation.readings().deadlineDay();
        // Of the cut-off day that is met, and not of a later one.
        LocalDate ofMet = deadline.lastDay(cutOff.orElse(deadline.day()), reading);
        String ofReading = formats.date(ofMet);
        String lastDay = otherLastDay(situation)
                .map(other -> Map.of("day", ofReading, "other", formats.date(other)))
                .map(both -> phrases.phrase("lastDay.open", both))
                .orElse(ofReading);
        values.put(
                "lastDay",
                deadline.until()
                        .map(time ->
                                phrases.phrase("lastDay.until", Map.of("day", lastDay, "until", formats.time(time))))
                        .orElse(lastDay));
        submission.sentOn().find().ifPresent(day -> values.put("sentOn", formats.date(day)));
        submission.sentAt().find().ifPresent(time -> values.put("sentAt", formats.time(time)));
        cutOff.ifPresent(day -> values.put("cutOff", formats.date(day)));
        decisiveTime(deadline, situation).ifPresent(time -> values.put("until", formats.time(time)));
        return values;
    }

    // By the other reading, where it is open and the dossier may depend on it: it does on the day of the deadline
    // alone.
    private Optional<LocalDate> otherLastDay(Situation situation) {
        Fact<LocalDate> sentOn = submission(situation).sentOn();
        if (!isReadingOpen || deadline.until().isPresent() || (sentOn.isKnown() && !sentOn.is(deadline.day()))) {
            return Optional.empty();
        }
        boolean isCounted = situation.readings().deadlineDay() == DeadlineDay.INCLUSIVE;
        return Optional.of(deadline.lastDay(isCounted ? DeadlineDay.EXCLUSIVE : DeadlineDay.INCLUSIVE));
    }

    private Optional<LocalDate> cutOff(Situation situation) {
        return deadline.cutOff(submission(situation), situation.readings().deadlineDay());
    }

    // If no other rule requires a submission, not sending one fails here.
    private static boolean isFailedUnsent(Situation situation, Outcome outcome) {
        return outcome == Outcome.FAILED && !submission(situation).sentOn().isKnown();
    }
}
