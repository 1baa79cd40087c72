package io.github.federules.core.language;

import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A text in French, in English or in both. Where it is in one language alone, it is shown in that one to everybody.
 *
 * <p>For example, {@code new LocalizedText("Travaux", "Works")}, or {@code LocalizedText.onlyIn(Locale.FRENCH, "Travaux")}.
 *
 * @param french the text in French, or else the text that is there
 * @param english the text in English, or else the text that is there
 * @param only the one language that the text is in, French or English; empty for both
 */
public record LocalizedText(String french, String english, Optional<Locale> only) {

    private static final Set<Locale> LANGUAGES = Set.of(Locale.FRENCH, Locale.ENGLISH);

    /**
     * Checks that the texts are there.
     *
     * @param french the text in French, or else the text that is there
     * @param english the text in English, or else the text that is there
     * @param only the one language that the text is in, French or English; empty for both
     * @throws IllegalArgumentException if the text is in one language alone, but there are two, or it is in a third one
     */
    public LocalizedText {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(only, "only");
        if (only.isPresent() && !(french.equals(english) && LANGUAGES.contains(only.get()))) {
            throw new IllegalArgumentException(
                    "The text is in one language alone, but there are two texts, or the language is " + only.get()
                            + ". Use the method onlyIn.");
        }
    }

    /**
     * Creates a text in both languages.
     *
     * @param french the text in French
     * @param english the text in English
     */
    public LocalizedText(String french, String english) {
        this(french, english, Optional.empty());
    }

    /**
     * Returns a text that is in one language alone.
     *
     * @param locale the language, French, or anything else for English
     * @param text the text
     * @return the text, which is shown to those who ask for the other language, too
     */
    public static LocalizedText onlyIn(Locale locale, String text) {
        return new LocalizedText(text, text, Optional.of(language(locale)));
    }

    private static Locale language(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    /**
     * Returns a text that is written in each language by itself.
     *
     * @param text the text in a language: French, or anything else for English
     * @return the text in both
     */
    public static LocalizedText of(Function<Locale, String> text) {
        Objects.requireNonNull(text, "text");
        return new LocalizedText(text.apply(Locale.FRENCH), text.apply(Locale.ENGLISH));
    }

    /**
     * Returns a day in full, such as {@code 1er janvier 2021} and {@code 1 January 2021}.
     *
     * @param day the day
     * @return the day in both languages
     */
    public static LocalizedText ofDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return of(locale -> Phrasebook.in(locale).formats().date(day));
    }

    /**
     * Returns the text in one of the two languages, or in the other one where it is in that one alone.
     *
     * @param locale French, or anything else for English
     * @return the text
     */
    public String in(Locale locale) {
        return language(locale).equals(Locale.FRENCH) ? french : english;
    }

    /**
     * Returns the text in one of the two languages, if it is there.
     *
     * @param locale French, or anything else for English
     * @return the text, or empty if it is in the other language alone
     */
    public Optional<String> find(Locale locale) {
        Locale language = language(locale);
        return only.isEmpty() || only.get().equals(language) ? Optional.of(in(language)) : Optional.empty();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("LocalizedText", "english", english);
    }
}
