package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that must be one of some words.
 *
 * @param <E> the words
 */
final class Words<E extends Enum<E>> implements ValueReader<E> {

    private final E[] words;
    private final String[] names;

    private Words(Class<E> words) {
        this.words = words.getEnumConstants();
        names = new String[this.words.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = this.words[i].name();
        }
    }

    /** Returns a reader of the words of an enumeration. */
    static <E extends Enum<E>> Words<E> of(Class<E> words) {
        return new Words<>(words);
    }

    @Override
    public @Nullable E read(JsonInput input, JsonPlace place) {
        int index = input.textAmong(names);
        if (index >= 0) {
            return words[index];
        }
        String text = input.word(place);
        if (text != null) {
            Map<String, String> values = Map.of("value", text, "allowed", String.join(", ", names));
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, values));
        }
        return null;
    }

    /** Returns a reader of a list of words, each once, in their order; it returns null unless all could be read. */
    ValueReader<Set<E>> list() {
        return (input, place) -> {
            Set<E> words = new LinkedHashSet<>();
            boolean[] areAllRead = {true};
            boolean isList = input.list(place, (elements, element) -> {
                E word = read(elements, element);
                if (word != null && !words.add(word)) {
                    elements.faults().repeated(element, word.name());
                }
                areAllRead[0] &= word != null;
            });
            return isList && areAllRead[0] ? words : null;
        };
    }
}
