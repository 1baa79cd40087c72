package io.github.federules.core.assessment;

import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges the explanatory note. */
final class NoteRules {

    private NoteRules() {}

    /** The findings on the note, in the order of the call. */
    static List<Finding> all(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        return List.of(sent(note, terms, day), electronic(note, terms, day), deadline(note, terms, day));
    }

    private static Finding sent(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        Finding finding = Finding.of(Rule.NOTE_SENT, outcome(note.sent()), terms.sentClause(), Map.of());
        return mended(finding, new Change.SendNote(terms.lastDay(day)));
    }

    private static Finding electronic(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        Outcome outcome = note.sent().is(false) ? Outcome.NOT_ASKED : outcome(note.electronic());
        Finding finding = Finding.of(Rule.NOTE_ELECTRONIC, outcome, terms.electronicClause(), Map.of());
        return mended(finding, new Change.SendNoteElectronically(terms.lastDay(day)));
    }

    private static Finding mended(Finding finding, Change change) {
        return finding.outcome() == Outcome.FAILED ? finding.mendedBy(List.of(change)) : finding;
    }

    private static Finding deadline(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        LocalDate lastDay = terms.lastDay(day);
        Outcome outcome = note.sent().is(false)
                ? Outcome.NOT_ASKED
                : outcome(note.sentOn().map(sentOn -> !sentOn.isAfter(lastDay)));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("lastDay", new Figure.Day(lastDay));
        note.sentOn().find().ifPresent(sentOn -> figures.put("sentOn", new Figure.Day(sentOn)));
        return Finding.of(Rule.NOTE_DEADLINE, outcome, terms.deadlineClause(), figures);
    }

    private static Outcome outcome(Fact<Boolean> met) {
        return met.find().map(each -> each ? Outcome.PASSED : Outcome.FAILED).orElse(Outcome.UNKNOWN);
    }
}
