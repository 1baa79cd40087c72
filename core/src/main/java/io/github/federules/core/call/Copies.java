package io.github.federules.core.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Copies that keep the order, which the JDK's do not, and hold no null. */
final class Copies {

    private Copies() {}

    static <K, V> Map<K, V> ofMap(Map<K, V> map) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        });
        return Collections.unmodifiableMap(copy);
    }
}
