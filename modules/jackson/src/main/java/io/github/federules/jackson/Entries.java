package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object whose keys are data themselves.
 *
 * @param <V> what each value is
 */
final class Entries<V> implements ObjectFields {

    private final Set<String> keys;
    private final boolean isAnyKeyKnown;
    private final ValueReader<V> reader;
    private final Map<String, Optional<V>> values = new LinkedHashMap<>();
    private String current = "";

    private Entries(Set<String> keys, boolean isAnyKeyKnown, ValueReader<V> reader) {
        this.keys = keys;
        this.isAnyKeyKnown = isAnyKeyKnown;
        this.reader = reader;
    }

    /** Reads an object of any keys; a value is empty where it is null or could not be read. Null if there is no object. */
    static <V> @Nullable Map<String, Optional<V>> ofAny(JsonInput input, JsonPlace place, ValueReader<V> reader) {
        return new Entries<>(Set.of(), true, reader).readAll(input, place);
    }

    /** Reads an object of these keys; a value is empty where it is null or could not be read. Null if there is no object. */
    static <V> @Nullable Map<String, Optional<V>> of(
            JsonInput input, JsonPlace place, Set<String> keys, ValueReader<V> reader) {
        return new Entries<>(keys, false, reader).readAll(input, place);
    }

    /** Returns a reader of an object whose keys are the words of an enumeration. */
    static <E extends Enum<E>, V> ValueReader<Map<E, V>> ofWords(Class<E> words, ValueReader<V> reader) {
        Set<String> keys = new LinkedHashSet<>();
        for (E word : words.getEnumConstants()) {
            keys.add(word.name());
        }
        return (input, place) -> {
            Map<String, Optional<V>> values = of(input, place, keys, reader);
            if (values == null) {
                return null;
            }
            Map<E, V> byWord = new LinkedHashMap<>();
            values.forEach((key, value) -> value.ifPresent(each -> byWord.put(Enum.valueOf(words, key), each)));
            return byWord;
        };
    }

    private @Nullable Map<String, Optional<V>> readAll(JsonInput input, JsonPlace place) {
        return input.object(place, this) ? values : null;
    }

    @Override
    public Met meet(String name, boolean isLikely) {
        current = name;
        if (values.containsKey(name)) {
            return Met.REPEATED;
        }
        values.put(name, Optional.empty());
        return isAnyKeyKnown || keys.contains(name) ? Met.KNOWN : Met.UNKNOWN;
    }

    @Override
    public void read(JsonInput input, JsonPlace place) {
        values.put(current, Optional.ofNullable(reader.read(input, place)));
    }

    @Override
    public Fault unknown(String name) {
        return ObjectShape.unknown(name, String.join(", ", keys));
    }
}
