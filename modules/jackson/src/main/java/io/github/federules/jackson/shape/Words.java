package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that must be one of some words.
 *
 * @param <E> what the words stand for
 */
public final class Words<E> implements JsonType<E, E> {

    private final List<E> words;
    private final Function<E, String> name;
    private final String[] names;

    private Words(List<E> words, Function<E, String> name) {
        this.words = words;
        this.name = name;
        names = words.stream().map(name).toArray(String[]::new);
    }

    /** Returns the type of the words of an enumeration. */
    public static <E extends Enum<E>> Words<E> of(Class<E> words) {
        return of(List.of(words.getEnumConstants()), Enum::name);
    }

    /** Returns the type of words with these names. */
    public static <E> Words<E> of(List<E> words, Function<E, String> name) {
        return new Words<>(words, name);
    }

    List<E> words() {
        return words;
    }

    String name(E word) {
        return name.apply(word);
    }

    @Override
    public void write(JsonOutput out, E word) {
        out.text(name(word));
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

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.keywords(Stream.of(names).collect(Collectors.joining("\", \"", "{\"enum\": [\"", "\"]}")));
    }

    /** Returns the type of sets of these words, each once, in their order; there is no set unless all could be read. */
    public JsonType<Collection<E>, Set<E>> set() {
        return JsonType.<Collection<E>, Set<E>>of(list()::write, this::readSet, list()::schema)
                .with("{\"uniqueItems\": true}");
    }

    private @Nullable Set<E> readSet(JsonInput input, JsonPlace place) {
        Set<E> read = new LinkedHashSet<>();
        boolean[] areAllRead = {true};
        boolean isList = input.list(place, (elements, element) -> {
            E word = read(elements, element);
            if (word != null && !read.add(word)) {
                elements.faults().repeated(element, name(word));
            }
            areAllRead[0] &= word != null;
        });
        return isList && areAllRead[0] ? read : null;
    }

    /** Returns the type of sets of these words that have at least one. */
    public JsonType<Collection<E>, Set<E>> someOf() {
        return set().<Collection<E>, Set<E>>as(words -> words, (read, input, place) -> {
                    if (read.isEmpty()) {
                        input.faults().emptyList(place);
                        return null;
                    }
                    return read;
                })
                .with("{\"minItems\": 1}");
    }
}
