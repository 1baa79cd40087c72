package io.github.federules.core.language;

import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text in French and in English.
 *
 * @param french the text in French
 * @param english the text in English
 */
public record LocalizedText(String french, String english) {

    /**
     * Checks that both texts are there.
     *
     * @param french the text in French
     * @param english the text in English
     */
    public LocalizedText {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
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
     * Returns the text in one of the two languages.
     *
     * @param locale French, or anything else for English
     * @return the text
     */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("fr") ? french : english;
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
