package io.github.federules.core.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The texts of the values of one enumeration that were found before. To put a key together and to compute its hash code takes
 * longer than to write the text.
 */
@SuppressWarnings("EnumOrdinal") // places in an array of this object
final class PhraseFamily {

    private final String name;
    private final Class<?> values;
    private final @Nullable Phrase[] phrases;

    /** Creates a family without texts. Its name is how their keys begin. */
    PhraseFamily(String name, Class<?> values) {
        this.name = name;
        this.values = values;
        this.phrases = new @Nullable Phrase[values.getEnumConstants().length];
    }

    /** Returns the text of a value, or null if it was not found before. */
    @Nullable
    Phrase find(Enum<?> value) {
        requireOfFamily(value);
        return phrases[value.ordinal()];
    }

    /** Keeps the text of a value. Threads may each keep it: the same one. */
    void add(Enum<?> value, Phrase phrase) {
        requireOfFamily(value);
        phrases[value.ordinal()] = phrase;
    }

    private void requireOfFamily(Enum<?> value) {
        if (value.getDeclaringClass() != values) {
            throw new IllegalStateException(
                    "The texts " + name + " are those of " + values + ", not of " + value + ". Name another family.");
        }
    }
}
