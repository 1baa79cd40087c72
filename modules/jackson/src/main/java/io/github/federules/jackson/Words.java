package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that must be one of some words.
 *
 * @param <E> the words
 */
final class Words<E extends Enum<E>> implements ValueReader<E> {

    private final Map<String, E> byName = new HashMap<>();
    private final String allowed;

    private Words(Class<E> words) {
        List<String> names = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            byName.put(word.name(), word);
            names.add(word.name());
        }
        allowed = String.join(", ", names);
    }

    /** Returns a reader of the words of an enumeration. */
    static <E extends Enum<E>> Words<E> of(Class<E> words) {
        return new Words<>(words);
    }

    @Override
    public @Nullable E read(JsonInput input, JsonPlace place) {
        String text = input.text(place);
        if (text == null) {
            return null;
        }
        E word = byName.get(text);
        if (word == null) {
            Map<String, String> values = Map.of("value", text, "allowed", allowed);
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, values));
        }
        return word;
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
