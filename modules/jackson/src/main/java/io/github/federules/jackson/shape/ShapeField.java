package io.github.federules.jackson.shape;

import io.github.federules.jackson.json.JsonOutput;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of a {@link Shape}, by which its value is looked up.
 *
 * @param index the position of the field in its shape
 * @param quoted the name of the field
 * @param isRequired whether it must be there where an object is read
 * @param isAlwaysWritten whether it is always written, be it as null, so that its schema requires it
 * @param type the type of its value
 * @param writer what writes the field, or leaves it out
 * @param component what its value is, wherever the field may be absent as well
 * @param <W> what the object is written from
 * @param <C> what its value is, wherever the field may be absent as well
 */
public record ShapeField<W, C>(
        int index,
        SerializedString quoted,
        boolean isRequired,
        boolean isAlwaysWritten,
        JsonType<?, ?> type,
        BiConsumer<JsonOutput, W> writer,
        Function<@Nullable Object, C> component) {

    public String name() {
        return quoted.getValue();
    }

    /** Returns the bit by which fields of the shape are counted. */
    int bit() {
        return 1 << index;
    }
}
