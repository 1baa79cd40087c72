package io.github.federules.core.reading;

import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An answer to a question of a call's own.
 *
 * @param name the name of the answer, one of those of the question
 */
record OwnReading(Question question, String name) implements Reading {

    @Override
    public String label(Locale locale) {
        String answer = Objects.requireNonNull(question.answers().get(name)).in(locale);
        return Phrasebook.in(locale)
                .phrase(
                        "reading.own",
                        Map.of("question", PlainText.line(question.label(locale)), "answer", PlainText.line(answer)));
    }

    @Override
    public String toString() {
        return Printed.line("OwnReading", "question", question.name(), "name", name);
    }
}
