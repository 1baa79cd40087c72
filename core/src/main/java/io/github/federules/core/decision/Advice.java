package io.github.federules.core.decision;

import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * A point of the law above a call that people should look at. It never makes a dossier ineligible.
 *
 * @param topic the code of its subject, such as {@code DE_MINIMIS}, which the advisor never uses for another subject,
 *     not null
 * @param article the article that it rests on, such as “Regulation (EU) 2021/1060, article 55(5)”, not null
 * @param text the advice in a sentence, with its figures, not null
 */
public record Advice(String topic, LocalizedText article, LocalizedText text) {

    private static final int LONGEST_TEXT = 1_000;

    /**
     * Checks that nothing is null. The text may name lines and bodies of the dossier, so it becomes one line of at most 1,000
     * characters without control characters.
     *
     * @param topic the code of its subject, not null
     * @param article the article that it rests on, not null
     * @param text the advice in a sentence, not null
     */
    public Advice {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(text, "text");
        text = new LocalizedText(plain(text.french()), plain(text.english()));
    }

    private static String plain(String text) {
        return PlainText.of(text, LONGEST_TEXT);
    }

    /**
     * Returns the advice as a sentence.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return text.in(locale);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("Advice")
                .add("topic", topic)
                .add("article", article)
                .add("text", text)
                .toString();
    }
}
