package io.github.federules.core.collection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Checks of what callers hand in. The error for a null names the parameter, and its place in an array or a list. */
public final class NoNulls {

    private static final int NO_PLACE = -1;

    private NoNulls() {}

    /** Checks that no value is null, by pairs of a name and a value. */
    public static void among(Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Objects.requireNonNull(namesAndValues[i + 1], (String) namesAndValues[i]);
        }
    }

    /** Checks that an array is not null and has no null in it. */
    public static void in(Object[] array, String name) {
        in(Arrays.asList(Objects.requireNonNull(array, name)), name);
    }

    /** Returns a collection as it is, if it is not null and has no null in it. */
    public static <C extends Collection<?>> C in(C collection, String name) {
        Objects.requireNonNull(collection, name);
        if (collection instanceof List<?> list && list instanceof RandomAccess) {
            // By place: the usual list is short, and a walk over it takes an object.
            for (int i = 0; i < list.size(); i++) {
                require(list.get(i), name, i);
            }
            return collection;
        }
        int place = 0;
        for (Object each : collection) {
            require(each, name, collection instanceof List ? place++ : NO_PLACE);
        }
        return collection;
    }

    private static void require(@Nullable Object each, String name, int place) {
        if (each == null) {
            throw new NullPointerException(place == NO_PLACE ? name : name + "[" + place + "]");
        }
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
