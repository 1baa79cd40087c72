package io.github.federules.core.assessment;

import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.ExplanatoryNote;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the explanatory note. */
final class NoteRules {

    private final ExplanatoryNote note;
    private final NoteTerms terms;
    private final DeadlineDay day;

    private NoteRules(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        this.note = note;
        this.terms = terms;
        this.day = day;
    }

    /** The findings on the note, in the order of the call. */
    static List<Finding> all(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        NoteRules rules = new NoteRules(note, terms, day);
        List<Finding> findings = new ArrayList<>();
        terms.sent()
                .map(clause -> Finding.of(Rule.NOTE_SENT, Outcomes.of(note.sent()), clause, Map.of()))
                .map(rules::sendingMends)
                .ifPresent(findings::add);
        terms.electronic()
                .map(clause -> Finding.of(Rule.NOTE_ELECTRONIC, rules.electronic(), clause, Map.of()))
                .map(rules::sendingElectronicallyMends)
                .ifPresent(findings::add);
        terms.deadline().map(rules::deadline).ifPresent(findings::add);
        return findings;
    }

    private Outcome electronic() {
        if (note.sent().is(false)) {
            return Outcome.NOT_ASKED;
        }
        return note.electronic().is(false) && mayNeverBeSent() ? Outcome.UNKNOWN : Outcomes.of(note.electronic());
    }

    // Where nothing asks for a note, one that is not known to be sent may turn out never to be.
    private boolean mayNeverBeSent() {
        return !note.sent().isKnown()
                && terms.sent().isEmpty()
                && terms.deadline().isEmpty();
    }

    private Finding deadline(Deadline deadline) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("lastDay", new Figure.Day(deadline.lastDay(day)));
        note.sentOn().find().ifPresent(sentOn -> figures.put("sentOn", new Figure.Day(sentOn)));
        if (isJudgedByHour(deadline)) {
            figures.put("until", new Figure.Time(deadline.until().orElseThrow()));
            note.sentAt().find().ifPresent(time -> figures.put("sentAt", new Figure.Time(time)));
        }
        Finding finding = Finding.of(Rule.NOTE_DEADLINE, inTime(deadline), deadline.clause(), figures);
        return note.sent().is(false) ? sendingMends(finding) : finding;
    }

    private boolean isJudgedByHour(Deadline deadline) {
        return deadline.until().isPresent() && note.sentOn().is(deadline.day());
    }

    private Outcome inTime(Deadline deadline) {
        if (note.sent().is(false)) {
            return terms.sent().isPresent() ? Outcome.NOT_ASKED : Outcome.FAILED;
        }
        if (isJudgedByHour(deadline)) {
            LocalTime until = deadline.until().orElseThrow();
            return Outcomes.of(note.sentAt().map(time -> !time.isAfter(until)));
        }
        LocalDate lastDay = deadline.lastDay(day);
        return Outcomes.of(note.sentOn().map(sentOn -> !sentOn.isAfter(lastDay)));
    }

    private Finding sendingMends(Finding finding) {
        return finding.outcome() == Outcome.FAILED
                ? finding.mendedBy(List.of(new Change.SendNote(by(), until())))
                : finding;
    }

    private Finding sendingElectronicallyMends(Finding finding) {
        return finding.outcome() == Outcome.FAILED
                ? finding.mendedBy(List.of(new Change.SendNoteElectronically(by(), until())))
                : finding;
    }

    private Optional<LocalDate> by() {
        return terms.deadline().map(deadline -> deadline.lastDay(day));
    }

    private Optional<LocalTime> until() {
        return terms.deadline().flatMap(Deadline::until);
    }
}
