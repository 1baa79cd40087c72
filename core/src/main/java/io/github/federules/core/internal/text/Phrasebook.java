package io.github.federules.core.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language, with named placeholders such as {@code {amount}}.
 *
 * <p>A {@code ResourceBundle} would fall back to the default locale of the machine, and a {@code MessageFormat} would
 * treat apostrophes as quotes; both would change texts in silence.
 */
public final class Phrasebook {

    private static final Phrasebook FRENCH = load("fr", new FrenchFormats());
    private static final Phrasebook ENGLISH = load("en", new EnglishFormats());

    private final Map<String, String> phrases;
    private final Formats formats;

    private Phrasebook(Map<String, String> phrases, Formats formats) {
        this.phrases = phrases;
        this.formats = formats;
    }

    /** Gives the French texts to French locales and the English ones to all others. */
    public static Phrasebook in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /** How amounts, rates and dates are written in this language. */
    public Formats formats() {
        return formats;
    }

    /** Gives the names of all texts. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    /** Gives a text that has no placeholder. */
    public String phrase(String key) {
        return phrase(key, Map.of());
    }

    /** Gives a text with its placeholders filled in; values are taken as they are, never as a pattern. */
    public String phrase(String key, Map<String, String> values) {
        String pattern = phrases.get(key);
        if (pattern == null) {
            throw new IllegalStateException("There is no text for " + key + ".");
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("The text " + key + " has no value for {" + name + "}.");
            }
            text.append(pattern, from, open).append(value);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static Phrasebook load(String language, Formats formats) {
        Properties properties = new Properties();
        try (InputStream bytes = Phrasebook.class.getResourceAsStream("phrases_" + language + ".properties")) {
            if (bytes == null) {
                throw new IllegalStateException("The texts of the language " + language + " are not in the jar.");
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> phrases = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
        return new Phrasebook(Map.copyOf(phrases), formats);
    }
}
