package io.github.federules.jackson;

import org.jspecify.annotations.Nullable;

/**
 * Reads the value that starts at the input's current token.
 *
 * @param <T> what the value is
 */
@FunctionalInterface
interface ValueReader<T> {

    /** Reads the value, or reports why it cannot be one and returns null. */
    @Nullable
    T read(JsonInput input, JsonPlace place);
}
