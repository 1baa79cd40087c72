package io.github.federules.core.assessment;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Judges the explanatory note. */
final class NoteRules {

    private NoteRules() {}

    static Finding sent(ExplanatoryNote note, NoteTerms terms) {
        return new Finding(Rule.NOTE_SENT, outcome(note.sent()), terms.sentClause(), Map.of());
    }

    static Finding electronic(ExplanatoryNote note, NoteTerms terms) {
        Clause clause = terms.electronicClause();
        Outcome outcome = note.sent().is(false) ? Outcome.NOT_ASKED : outcome(note.electronic());
        return new Finding(Rule.NOTE_ELECTRONIC, outcome, clause, Map.of());
    }

    static Finding deadline(ExplanatoryNote note, NoteTerms terms, DeadlineDay day) {
        LocalDate lastDay = terms.lastDay(day);
        Outcome outcome = note.sent().is(false)
                ? Outcome.NOT_ASKED
                : outcome(note.sentOn().map(sentOn -> !sentOn.isAfter(lastDay)));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("lastDay", new Figure.Day(lastDay));
        note.sentOn().find().ifPresent(sentOn -> figures.put("sentOn", new Figure.Day(sentOn)));
        return new Finding(Rule.NOTE_DEADLINE, outcome, terms.deadlineClause(), figures);
    }

    private static Outcome outcome(Fact<Boolean> met) {
        return met.find().map(each -> each ? Outcome.PASSED : Outcome.FAILED).orElse(Outcome.UNKNOWN);
    }
}
