package io.github.federules.jackson.shape;

import java.util.Optional;

/**
 * What was read of a file.
 *
 * @param value what the file holds
 * @param schema where its JSON Schema is, if the file states that
 * @param <R> what the file holds
 */
public record FileRead<R>(R value, Optional<String> schema) {}
