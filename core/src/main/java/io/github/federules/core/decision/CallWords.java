package io.github.federules.core.decision;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.internal.rule.CallRule;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.TextLines;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a call in one language, without characters that control a terminal. They are the same in all explanations
 * under the call, so they are made once.
 */
final class CallWords {

    private final String titleOfCall;
    private final String[] tracks;
    private final String[] citations;
    // By identity: a call hands out its own conditions, and the hash code of one takes longer than to write it.
    private final IdentityHashMap<NotJudged, String> notJudged = new IdentityHashMap<>();
    private final Map<Question, String> clauses = new EnumMap<>(Question.class);
    private final Map<Reading, String> meanings = new HashMap<>();

    CallWords(Call call, CallRule[] rules, Locale locale) {
        titleOfCall = PlainText.of(call.title().in(locale)) + " (" + PlainText.of(call.id()) + ")";
        List<OfferedTrack> offers = call.offers();
        tracks = new String[offers.size()];
        for (int i = 0; i < tracks.length; i++) {
            tracks[i] = PlainText.of(offers.get(i).title().in(locale));
        }
        citations = new String[rules.length];
        for (int i = 0; i < citations.length; i++) {
            citations[i] = Citation.before(rules[i].clause(), call, locale);
        }
        for (NotJudged condition : call.notJudged()) {
            String text = condition.text().in(locale);
            notJudged.put(
                    condition,
                    Citation.before(condition.clause(), call, locale) + PlainText.of(text, TextLines.LONGEST_LINE));
        }
        for (Question question : call.openQuestions()) {
            clauses.put(question, PlainText.of(call.clauseOf(question).id()));
            for (Reading reading : question.readings()) {
                meanings.put(reading, reading.label(locale));
            }
        }
    }

    /** Returns the title of the call, with its id. */
    String titleOfCall() {
        return titleOfCall;
    }

    /** Returns the title of a track, by its place among those that the call offers. */
    String track(int place) {
        return tracks[place];
    }

    /** Returns the number of the clause that sets a rule, as it stands before a sentence, by the place of the rule. */
    String citation(int place) {
        return citations[place];
    }

    /** Returns a condition of the call that no program can judge, with its clause. */
    String notJudged(NotJudged condition) {
        return Objects.requireNonNull(notJudged.get(condition), "every condition of the call");
    }

    /** Returns the clause that leaves the question of a reading open. */
    String clauseOf(Reading reading) {
        return Objects.requireNonNull(clauses.get(reading.question()), "every open question");
    }

    /** Returns how a reading understands its clause. */
    String meaning(Reading reading) {
        return Objects.requireNonNull(meanings.get(reading), "every reading of an open question");
    }
}
