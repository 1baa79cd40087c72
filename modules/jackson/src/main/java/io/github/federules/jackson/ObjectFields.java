package io.github.federules.jackson;

import java.util.List;

/** The fields that an object may have, gathered as they come. */
interface ObjectFields {

    /** The fields that the format knows. */
    List<String> names();

    /** Tells whether the format knows a field. */
    default boolean knows(String name) {
        return names().contains(name);
    }

    /** Reads the value of a field, which is not null. */
    void read(String name, Place place, JsonInput input);

    /** Takes note of a field whose value is null, which counts as absent. */
    default void readNull(String name) {}
}
