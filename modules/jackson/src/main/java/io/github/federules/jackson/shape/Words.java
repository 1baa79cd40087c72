package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that must be one of some words.
 *
 * @param <E> what the words stand for
 */
public final class Words<E> implements JsonType<E, E> {

    private final Map<String, E> words = new LinkedHashMap<>();
    private final Function<E, String> name;
    private final Function<String, Optional<E>> meant;

    private Words(List<E> words, Function<E, String> name, Function<String, Optional<E>> meant) {
        this.name = name;
        this.meant = meant;
        words.forEach(word -> this.words.put(name.apply(word), word));
    }

    /** Returns the type of the words of an enumeration. */
    public static <E extends Enum<E>> Words<E> of(Class<E> words) {
        return of(List.of(words.getEnumConstants()), Enum::name);
    }

    /** Returns the type of words with these names. */
    public static <E> Words<E> of(List<E> words, Function<E, String> name) {
        return new Words<>(words, name, text -> Optional.empty());
    }

    /** Returns this type with what other words mean, for the error of one that is none of these. */
    public Words<E> meant(Function<String, Optional<E>> byOthers) {
        return new Words<>(List.copyOf(words.values()), name, byOthers);
    }

    Set<String> names() {
        return words.keySet();
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
        for (Map.Entry<String, E> each : words.entrySet()) {
            if (input.isText(each.getKey())) {
                return each.getValue();
            }
        }
        String text = input.word(place);
        if (text != null) {
            input.faults().add(place, unknown(text));
        }
        return null;
    }

    private Fault unknown(String text) {
        return meant.apply(text)
                .map(word -> Fault.of(
                        FaultCode.UNKNOWN_VALUE,
                        "meant",
                        Map.of("value", text, "allowed", String.join(", ", names()), "meant", name(word))))
                .orElseGet(() -> Meant.word(FaultCode.UNKNOWN_VALUE, "value", text, names()));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.keywords("{\"enum\": [\"" + String.join("\", \"", names()) + "\"]}");
    }

    /** Returns the type of sets of these words, each once, in their order. */
    public JsonType<Collection<E>, Set<E>> set() {
        return setOf(list().distinctBy("", word -> List.of(name(word))));
    }

    /** Returns the type of sets of these words that have at least one. */
    public JsonType<Collection<E>, Set<E>> someOf() {
        return setOf(list().distinctBy("", word -> List.of(name(word))).notEmpty());
    }

    /** Returns the type of sets that are written as such a list. */
    public static <E> JsonType<Collection<E>, Set<E>> setOf(ListType<E, E> list) {
        return list.<Collection<E>, Set<E>>as(words -> words, (words, input, place) -> new LinkedHashSet<>(words))
                .with("{\"uniqueItems\": true}");
    }
}
