package io.github.federules.core.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with placeholders, split once: every second piece is the name of a placeholder. */
final class Phrase {

    private final String key;
    private final String[] pieces;

    private Phrase(String key, String[] pieces) {
        this.key = key;
        this.pieces = pieces;
    }

    /** Splits a pattern such as {@code "of {amount} euros"}. */
    static Phrase of(String key, String pattern) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            pieces.add(pattern.substring(from, open));
            pieces.add(pattern.substring(open + 1, close).intern());
            from = close + 1;
        }
        pieces.add(pattern.substring(from));
        return new Phrase(key, pieces.toArray(String[]::new));
    }

    /** Finds the value of a placeholder by its name. */
    @FunctionalInterface
    interface ValuesByName {

        @Nullable
        String of(String name);
    }

    /** Writes the text, the value of each placeholder in its place. */
    void write(Placeholders values, TextLines lines) {
        lines.add(pieces[0]);
        for (int i = 1; i < pieces.length; i += 2) {
            values.write(pieces[i], lines);
            lines.add(pieces[i + 1]);
        }
    }

    /** Returns the text with the values of its placeholders. */
    String text(ValuesByName values) {
        if (pieces.length == 1) {
            return pieces[0];
        }
        String[] text = pieces.clone();
        for (int i = 1; i < text.length; i += 2) {
            String value = values.of(text[i]);
            if (value == null) {
                throw new IllegalStateException("The text " + key + " has no value for {" + pieces[i] + "}.");
            }
            text[i] = value;
        }
        // In an array of exactly its length, unlike a StringBuilder.
        return String.join("", text);
    }
}
