package io.github.federules.jackson;

import tools.jackson.core.io.SerializedString;

/**
 * A field of an {@link ObjectShape}, by which its value is looked up.
 *
 * @param <T> what its value is
 * @param index its position in the shape
 * @param quoted its name, as a parser compares it with its input
 * @param isRequired whether it must be there
 * @param reader how its value is read
 */
record ObjectField<T>(int index, SerializedString quoted, boolean isRequired, ValueReader<T> reader) {

    ObjectField(int index, String name, boolean isRequired, ValueReader<T> reader) {
        this(index, new SerializedString(name), isRequired, reader);
    }

    /** Returns the bit by which fields of the shape are counted. */
    int bit() {
        return 1 << index;
    }

    String name() {
        return quoted.getValue();
    }
}
