package io.github.federules.jackson;

import io.github.federules.core.call.Base;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that must be one of some words.
 *
 * @param <E> the words
 */
final class Words<E> implements ValueReader<E> {

    static final Words<CostNature> NATURES = new Words<>(CostNature.standard(), CostNature::code);
    static final Words<Base> BASES = new Words<>(Base.ofFlatRates(), Base::code);

    private final List<E> words;
    private final String[] names;

    private Words(List<E> words, Function<E, String> name) {
        this.words = words;
        names = words.stream().map(name).toArray(String[]::new);
    }

    /** Returns a reader of the words of an enumeration. */
    static <E extends Enum<E>> Words<E> of(Class<E> words) {
        return new Words<>(List.of(words.getEnumConstants()), Enum::name);
    }

    @Override
    public @Nullable E read(JsonInput input, JsonPlace place) {
        int index = input.textAmong(names);
        if (index >= 0) {
            return words.get(index);
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
                    elements.faults().repeated(element, names[this.words.indexOf(word)]);
                }
                areAllRead[0] &= word != null;
            });
            return isList && areAllRead[0] ? words : null;
        };
    }
}
