package io.github.federules.examples.cli.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The texts of this command in one language, with placeholders such as {@code {line}}. */
final class Wording {

    private final Properties texts = new Properties();

    /** Takes the language's code, such as {@code fr}; no text falls back to the language of the machine. */
    Wording(String language) {
        try (InputStream bytes = Objects.requireNonNull(
                Wording.class.getResourceAsStream("replay_" + language + ".properties"), language)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String say(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** Says a text with its placeholders filled in, in one pass: a value may hold braces of its own. */
    String say(String key, Map<String, String> values) {
        String pattern = say(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            text.append(pattern, from, open).append(Objects.requireNonNull(values.get(name), name));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
