package io.github.federules.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The texts of one language, with named placeholders such as {@code {amount}}.
 *
 * <p>Why not the classes of the JDK: {@code ResourceBundle} falls back to the default locale of the machine, and
 * {@code MessageFormat} treats apostrophes as quotes. Both would change texts silently.
 */
public final class Phrasebook {

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Phrasebook FRENCH = load(Locale.FRENCH, new FrenchFormats());
    private static final Phrasebook ENGLISH = load(Locale.ENGLISH, new EnglishFormats());

    private final Locale locale;
    // Every second piece of a text is the name of a placeholder.
    private final Map<String, String[]> phrases = new HashMap<>();
    private final Formats formats;

    private Phrasebook(Locale locale, Properties phrases, Formats formats) {
        this.locale = locale;
        phrases.stringPropertyNames().forEach(key -> this.phrases.put(key, BRACE.split(phrases.getProperty(key), -1)));
        this.formats = formats;
    }

    /** Returns the French texts for French locales and the English texts for all others. */
    public static Phrasebook in(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /** Returns the language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** Returns the formats of amounts, rates and dates in this language. */
    public Formats formats() {
        return formats;
    }

    /** Returns the names of all texts. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(phrases.keySet());
    }

    /** Returns a text without placeholders. */
    public String phrase(String key) {
        return phrase(key, Map.of());
    }

    /** Returns the text of a value: the one whose key is a prefix, such as {@code kind.}, and the name of the value. */
    public String phrase(String prefix, Enum<?> value) {
        return phrase(prefix + value.name());
    }

    /** Returns a text with its placeholders filled in. Braces in values have no meaning. */
    public String phrase(String key, Map<String, String> values) {
        String[] pieces = phrases.get(key);
        if (pieces == null) {
            throw new IllegalStateException("There is no text for " + key + ".");
        }
        if (pieces.length == 1) {
            return pieces[0];
        }
        StringJoiner text = new StringJoiner("").add(pieces[0]);
        for (int i = 1; i < pieces.length; i += 2) {
            String value = values.get(pieces[i]);
            if (value == null) {
                throw new IllegalStateException("The text " + key + " has no value for {" + pieces[i] + "}.");
            }
            text.add(value).add(pieces[i + 1]);
        }
        return text.toString();
    }

    /**
     * Returns the text for a number of things. Its singular is {@code key.one}, and its placeholder is {@code {count}}.
     */
    public String counted(String key, long count) {
        return phrase(count == 1 ? key + ".one" : key, Map.of("count", Long.toString(count)));
    }

    /** Returns a duration of at least and at most these months. A least of 0 means no minimum. */
    public String months(int least, int most) {
        String range = least == most ? "months.exact" : least > 0 ? "months" : "months.most";
        String key = most == 1 ? range + ".one" : range;
        return phrase(key, Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
    }

    private static Phrasebook load(Locale locale, Formats formats) {
        String language = locale.getLanguage();
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
        return new Phrasebook(locale, properties, formats);
    }
}
