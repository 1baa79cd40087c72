package io.github.federules.core.statement;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Map;

/** Questions and answers of the criteria of a call in words. */
public final class AnswerWords {

    private final Map<String, Criterion> asked;
    private final Phrasebook phrases;

    public AnswerWords(List<Criterion> criteria, Phrasebook phrases) {
        this.asked = CallConditions.asked(criteria);
        this.phrases = phrases;
    }

    /** Returns the question of a criterion, or its code if the call does not ask it. */
    public String question(String code) {
        Criterion criterion = asked.get(code);
        return criterion == null ? code : criterion.question().in(phrases.locale());
    }

    /** Determines whether a criterion is answered by a code, which conditions compare by its first characters. */
    boolean isCoded(String code) {
        Criterion criterion = asked.get(code);
        return criterion != null && criterion.form() instanceof Criterion.Coded;
    }

    /** Returns an answer in the words of its criterion, or as it stands. */
    public String of(String code, Answer answer) {
        if (answer instanceof Answer.YesNo yesNo) {
            return phrases.phrase(yesNo.holds() ? "answer.yes" : "answer.no");
        }
        if (answer instanceof Answer.Whole whole) {
            return phrases.formats().whole(whole.number());
        }
        Criterion criterion = asked.get(code);
        if (criterion != null && criterion.form() instanceof Criterion.Named named) {
            LocalizedText words = named.answers().get(answer.toString());
            return words == null ? answer.toString() : words.in(phrases.locale());
        }
        return answer.toString();
    }
}
