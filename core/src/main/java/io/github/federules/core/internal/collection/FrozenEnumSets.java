package io.github.federules.core.internal.collection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Immutable sets in the order of their enum: errors are reported in it. {@link Set#copyOf} has another order in each JVM. */
public final class FrozenEnumSets {

    private FrozenEnumSets() {}

    /** Returns an immutable copy in the order of the enum. The set must not contain null. */
    public static <E extends Enum<E>> Set<E> copyOf(Set<E> set, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
