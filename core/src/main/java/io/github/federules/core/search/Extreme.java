package io.github.federules.core.search;

import org.jspecify.annotations.Nullable;

/**
 * The extreme of a cell, over the completions that some conditions allow.
 *
 * @param value the extreme that a completion reaches; without one, any number
 * @param bound the extreme that no completion exceeds, the same where the search came to an end
 * @param point the inputs of a completion that reaches it, or null if none was seen
 * @param isExact whether the search came to an end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Extreme(long value, long bound, long @Nullable [] point, boolean isExact) {

    /** Returns whether no completion is allowed. */
    public boolean isNone() {
        return isExact && point == null;
    }
}
