package io.github.federules.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * Memory that ran out.
 *
 * <p>Java throws one error again and again where there is no room for another. What meets it twice, as it writes and as it closes what
 * it wrote to, ends in an {@link IllegalArgumentException}, since no error may suppress itself.
 */
final class MemoryShortage {

    private MemoryShortage() {}

    /** Returns whether this failed because memory ran out. */
    static boolean isCauseOf(Throwable failure) {
        @Nullable Throwable each = failure;
        while (each != null && !(each instanceof OutOfMemoryError)) {
            each = each.getCause();
        }
        return each != null;
    }
}
