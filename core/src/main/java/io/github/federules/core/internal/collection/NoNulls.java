package io.github.federules.core.internal.collection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks of what callers hand in. The error for a null names the parameter, and its place in an array or a list. */
public final class NoNulls {

    private NoNulls() {}

    /** Checks that an array is not null and has no null in it. */
    public static void in(Object[] array, String name) {
        in(Arrays.asList(Objects.requireNonNull(array, name)), name);
    }

    /** Returns a collection as it is, if it is not null and has no null in it. */
    public static <C extends Collection<?>> C in(C collection, String name) {
        int place = 0;
        for (Object each : Objects.requireNonNull(collection, name)) {
            if (each == null) {
                throw new NullPointerException(collection instanceof List ? name + "[" + place + "]" : name);
            }
            place++;
        }
        return collection;
    }

    /** Returns a map as it is, if it is not null and has no null key or value. */
    public static <M extends Map<?, ?>> M in(M map, String name) {
        if (map instanceof FrozenMap) {
            return map;
        }
        for (Map.Entry<?, ?> each : Objects.requireNonNull(map, name).entrySet()) {
            if (each.getKey() == null || each.getValue() == null) {
                throw new NullPointerException(name + (each.getKey() == null ? " key" : " value"));
            }
        }
        return map;
    }
}
