package io.github.federules.core.internal.text;

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
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language, with named placeholders such as {@code {amount}}.
 *
 * <p>Why not the classes of the JDK: {@code ResourceBundle} falls back to the default locale of the machine, and
 * {@code MessageFormat} treats apostrophes as quotes. Both would change texts silently.
 */
public final class Phrasebook {

    private static final Phrasebook FRENCH = load(Locale.FRENCH, new FrenchFormats());
    private static final Phrasebook ENGLISH = load(Locale.ENGLISH, new EnglishFormats());

    private final Locale locale;
    // Of the plain kind, which finds a name faster than an immutable one. Nobody changes it.
    private final Map<String, Phrase> phrases;
    private final Map<String, PhraseFamily> families = new ConcurrentHashMap<>();
    private final Formats formats;

    private Phrasebook(Locale locale, Map<String, Phrase> phrases, Formats formats) {
        this.locale = locale;
        this.phrases = phrases;
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
        return find(key).text(name -> null);
    }

    /** Returns the text of a value: the one whose key is the name of the family, such as {@code kind.}, and that of the value. */
    public String phrase(String family, Enum<?> value) {
        return find(family, value).text(name -> null);
    }

    /** Returns a text with its placeholder filled in. Braces in values have no meaning. */
    public String phrase(String key, String name, String value) {
        return find(key).text(each -> each.equals(name) ? value : null);
    }

    /** Returns a text with its two placeholders filled in. Braces in values have no meaning. */
    public String phrase(String key, String name, String value, String secondName, String second) {
        return find(key).text(each -> each.equals(name) ? value : each.equals(secondName) ? second : null);
    }

    /** Returns a text with its placeholders filled in. Braces in values have no meaning. */
    public String phrase(String key, Map<String, String> values) {
        return find(key).text(values::get);
    }

    /** Returns a text, the value of each placeholder in its place. */
    public String phrase(String key, Placeholders values) {
        TextLines text = TextLines.ofSentence();
        write(key, values, text);
        return text.text();
    }

    /** Writes a text, the value of each placeholder in its place. */
    public void write(String key, Placeholders values, TextLines lines) {
        find(key).write(values, lines);
    }

    /** Writes the text of a value, with the value of each placeholder in its place. */
    public void write(String family, Enum<?> value, Placeholders values, TextLines lines) {
        find(family, value).write(values, lines);
    }

    private Phrase find(String family, Enum<?> value) {
        PhraseFamily known = families.get(family);
        Phrase phrase = known == null ? null : known.find(value);
        return phrase != null ? phrase : add(family, value, find(family + value.name()));
    }

    private Phrase add(String family, Enum<?> value, Phrase phrase) {
        families.computeIfAbsent(family, name -> new PhraseFamily(name, value.getDeclaringClass()))
                .add(value, phrase);
        return phrase;
    }

    private Phrase find(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("There is no text for " + key + ".");
        }
        return phrase;
    }

    /**
     * Returns the text for a number of things. Its singular is {@code key.one}, and its placeholder is {@code {count}}.
     */
    public String counted(String key, long count) {
        return phrase(count == 1 ? key + ".one" : key, "count", Long.toString(count));
    }

    /** Returns a duration of at least and at most these months. A least of 0 means no minimum. */
    public String months(int least, int most) {
        String range = least == most ? "months.exact" : least > 0 ? "months" : "months.most";
        String key = most == 1 ? range + ".one" : range;
        return phrase(key, "least", Integer.toString(least), "most", Integer.toString(most));
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
        Map<String, Phrase> phrases = new HashMap<>();
        // Interned like the names in the code: to find one, no character is compared.
        properties
                .stringPropertyNames()
                .forEach(key -> phrases.put(key.intern(), Phrase.of(key, properties.getProperty(key))));
        return new Phrasebook(locale, phrases, formats);
    }
}
