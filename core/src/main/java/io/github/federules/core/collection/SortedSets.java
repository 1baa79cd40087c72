package io.github.federules.core.collection;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Immutable sets in their natural order: errors are reported in it. {@link Set#copyOf} has another order in each JVM. */
public final class SortedSets {

    private SortedSets() {}

    /** Returns an immutable copy in the natural order. The collection must not contain null. */
    public static <E extends Comparable<? super E>> Set<E> copyOf(Collection<E> some) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(some)));
    }
}
