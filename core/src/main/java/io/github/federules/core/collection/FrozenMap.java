package io.github.federules.core.collection;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that keeps its order, unlike {@link Map#copyOf}. A copy of it is the map itself.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class FrozenMap<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> map;

    private FrozenMap(Map<K, V> map) {
        this.map = map;
    }

    /** Returns a copy without null, or the map itself if it cannot change. */
    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map instanceof FrozenMap<K, V>) {
            return map;
        }
        Map<K, V> copy = new LinkedHashMap<>(map);
        for (Entry<K, V> each : copy.entrySet()) {
            Objects.requireNonNull(each.getKey(), "key");
            Objects.requireNonNull(each.getValue(), "value");
        }
        return new FrozenMap<>(Collections.unmodifiableMap(copy));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public Set<K> keySet() {
        return map.keySet();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return map.entrySet();
    }
}
