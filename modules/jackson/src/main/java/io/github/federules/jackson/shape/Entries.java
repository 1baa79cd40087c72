package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.json.ObjectFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.node.ObjectNode;

/**
 * Objects whose keys are data themselves. A value is empty where it is null or could not be read.
 *
 * @param <W> what each value is written from
 * @param <R> what each value is read as
 */
public final class Entries<W, R> implements JsonType<Map<String, W>, Map<String, Optional<R>>> {

    // It may come next as well as any other.
    private static final SerializableString NO_GUESS = new SerializedString("");

    private final JsonType<W, R> type;
    private final Function<JsonInput, Optional<Set<String>>> known;

    private Entries(JsonType<W, R> type, Function<JsonInput, Optional<Set<String>>> known) {
        this.type = type;
        this.known = known;
    }

    /** Returns the type of objects of any keys. */
    public static <W, R> Entries<W, R> ofAny(JsonType<W, R> type) {
        return new Entries<>(type, input -> Optional.empty());
    }

    /** Returns the type of objects of keys that whoever reads them knows. */
    public static <W, R> Entries<W, R> of(JsonType<W, R> type, Function<JsonInput, Set<String>> known) {
        return new Entries<>(type, known.andThen(Optional::of));
    }

    /** Returns the type of objects of keys that whoever reads them knows, or of any keys where nothing is said of them. */
    public static <W, R> Entries<W, R> ofKnown(JsonType<W, R> type, Function<JsonInput, Optional<Set<String>>> known) {
        return new Entries<>(type, known);
    }

    /** Returns the values that are there, by their keys. */
    public static <R> Map<String, R> present(Map<String, Optional<R>> read) {
        Map<String, R> present = new LinkedHashMap<>();
        read.forEach((key, value) -> value.ifPresent(each -> present.put(key, each)));
        return present;
    }

    @Override
    public void write(JsonOutput out, Map<String, W> values) {
        out.json().writeStartObject();
        values.forEach((key, value) -> {
            out.json().writeName(JsonText.wellFormed(key));
            type.write(out, value);
        });
        out.json().writeEndObject();
    }

    @Override
    public @Nullable Map<String, Optional<R>> read(JsonInput input, JsonPlace place) {
        KeyedValues values = new KeyedValues(known.apply(input));
        boolean isObject = input.object(place, values);
        values.keys.ifPresent(values.byKey.keySet()::retainAll);
        return isObject ? values.byKey : null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.keywords("{\"type\": \"object\"}").set("additionalProperties", type.schema(definitions));
    }

    /** The values of one object as they come. */
    private final class KeyedValues implements ObjectFields {

        private final Optional<Set<String>> keys;
        private final Map<String, Optional<R>> byKey = new LinkedHashMap<>();

        KeyedValues(Optional<Set<String>> keys) {
            this.keys = keys;
        }

        @Override
        public SerializableString likelyNext() {
            return NO_GUESS;
        }

        @Override
        public Met meet(String name, boolean isLikely) {
            if (byKey.putIfAbsent(name, Optional.empty()) != null) {
                return Met.REPEATED;
            }
            return keys.isEmpty() || keys.get().contains(name) ? Met.KNOWN : Met.UNKNOWN;
        }

        @Override
        public void read(JsonInput input, JsonPlace place) {
            byKey.put(place.name(), Optional.ofNullable(type.read(input, place)));
        }

        @Override
        public Fault unknown(String name) {
            return Shape.unknown(name, keys.orElse(Set.of()));
        }
    }
}
