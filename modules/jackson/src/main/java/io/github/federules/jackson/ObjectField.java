package io.github.federules.jackson;

/**
 * A field of an {@link ObjectShape}, by which its value is looked up.
 *
 * @param <T> what its value is
 * @param index its position in the shape
 * @param name its name
 * @param isRequired whether it must be there
 * @param reader how its value is read
 */
record ObjectField<T>(int index, String name, boolean isRequired, ValueReader<T> reader) {}
