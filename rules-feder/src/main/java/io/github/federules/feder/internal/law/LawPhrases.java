package io.github.federules.feder.internal.law;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The texts of the law above calls in one language, with named placeholders such as {@code {aid}}. */
public final class LawPhrases {

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final LawPhrases FRENCH = new LawPhrases(Locale.FRENCH);
    private static final LawPhrases ENGLISH = new LawPhrases(Locale.ENGLISH);

    private final Locale locale;
    // Every second piece of a text is the name of a placeholder.
    private final Map<String, String[]> phrases = new HashMap<>();

    private LawPhrases(Locale locale) {
        this.locale = locale;
        String file = "phrases_" + locale.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = LawPhrases.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw lacking(file);
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().forEach(key -> phrases.put(key, BRACE.split(texts.getProperty(key), -1)));
    }

    /** Returns the French texts for French locales and the English texts for all others. */
    public static LawPhrases in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /** Returns a text in both languages. */
    public static LocalizedText inBoth(String key, Map<String, ?> values) {
        return LocalizedText.of(locale -> in(locale).phrase(key, values));
    }

    /** Returns a text with its placeholders filled in, amounts as the language writes them. Braces in values have no meaning. */
    public String phrase(String key, Map<String, ?> values) {
        String[] pieces = phrases.get(key);
        if (pieces == null) {
            throw lacking(key);
        }
        if (pieces.length == 1) {
            return pieces[0];
        }
        StringJoiner text = new StringJoiner("").add(pieces[0]);
        for (int i = 1; i < pieces.length; i += 2) {
            Object value = values.get(pieces[i]);
            text.add(value instanceof MonetaryAmount amount ? Euros.format(amount, locale) : plain(value, pieces[i]))
                    .add(pieces[i + 1]);
        }
        return text.toString();
    }

    /** Returns the text for a number of things. Its singular is {@code key.one}, and its placeholder is {@code {count}}. */
    String counted(String key, int count, String name, Object value) {
        return phrase(count == 1 ? key + ".one" : key, Map.of("count", count, name, value));
    }

    private String plain(@Nullable Object value, String name) {
        if (value == null) {
            throw lacking(name);
        }
        return value instanceof LocalizedText text ? text.in(locale) : value.toString();
    }

    private static IllegalStateException lacking(String name) {
        return new IllegalStateException("A text of the law above calls lacks " + name + ".");
    }
}
