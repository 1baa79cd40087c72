package io.github.federules.core.internal.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the values of one enumeration. To put a key together and to compute its hash code takes longer than to write
 * the text, so each is found by its key only once.
 */
final class PhraseFamily {

    private final String name;
    private final Class<?> values;
    private final @Nullable Phrase[] phrases;

    /** Creates a family without texts: those whose keys are this name and that of a value. */
    PhraseFamily(String name, Class<?> values) {
        this.name = name;
        this.values = values;
        this.phrases = new @Nullable Phrase[values.getEnumConstants().length];
    }

    /** Returns the text of a value. Threads that ask at the same time may each find it by its key: the same one. */
    @SuppressWarnings("EnumOrdinal") // a place in an array of this object
    Phrase find(Enum<?> value, Function<String, Phrase> byKey) {
        if (value.getDeclaringClass() != values) {
            throw new IllegalStateException(
                    "The texts " + name + " are those of " + values + ", not of " + value + ".");
        }
        Phrase known = phrases[value.ordinal()];
        if (known == null) {
            known = byKey.apply(name + value.name());
            phrases[value.ordinal()] = known;
        }
        return known;
    }
}
