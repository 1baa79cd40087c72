package io.github.federules.core.result;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A point of the law above a call that people should look at. It never makes a dossier ineligible.
 *
 * <p>Its sentence is written when it is read. Two are equal if topic, article and sentence are. This class is immutable and
 * thread-safe.
 */
public final class Advice {

    private static final int LONGEST_TEXT = 1_000;

    private final String topic;
    private final LocalizedText article;
    private final Function<Locale, String> text;

    private Advice(String topic, LocalizedText article, Function<Locale, String> text) {
        this.topic = Objects.requireNonNull(topic, "topic");
        this.article = Objects.requireNonNull(article, "article");
        this.text = text;
    }

    /**
     * Returns advice. The text may name lines and bodies of the dossier, so it becomes one line of at most 1,000 characters
     * without control characters.
     *
     * @param topic the code of its subject, such as {@code DE_MINIMIS}, which the advisor never uses for another subject
     * @param article the article that it rests on, such as “Regulation (EU) 2021/1060, article 55(5)”
     * @param text the advice in a sentence, with its figures
     * @return the advice
     */
    public static Advice of(String topic, LocalizedText article, LocalizedText text) {
        return new Advice(topic, article, Objects.requireNonNull(text, "text")::in);
    }

    /**
     * Returns advice whose text is written when it is read, once for each reading.
     *
     * @param topic the code of its subject
     * @param article the article that it rests on
     * @param text writes the advice in a sentence: in French, or in English for any other locale; always the same one
     * @return the advice
     */
    public static Advice written(String topic, LocalizedText article, Function<Locale, String> text) {
        return new Advice(topic, article, Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the code of its subject.
     *
     * @return the code, such as {@code DE_MINIMIS}
     */
    public String topic() {
        return topic;
    }

    /**
     * Returns the article that it rests on.
     *
     * @return the article
     */
    public LocalizedText article() {
        return article;
    }

    /**
     * Returns the advice as a sentence in both languages.
     *
     * @return the sentence, with its figures
     */
    public LocalizedText text() {
        return LocalizedText.of(this::message);
    }

    /**
     * Returns the advice as a sentence.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return PlainText.of(text.apply(Objects.requireNonNull(locale, "locale")), LONGEST_TEXT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Advice advice
                        && topic.equals(advice.topic)
                        && article.equals(advice.article)
                        && text().equals(advice.text()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, article);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Advice", "topic", topic, "article", article, "text", text());
    }
}
