package io.github.federules.jackson.shape;

import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A type put together of how its values are written, read and described. */
record PlainType<W, R>(
        BiConsumer<JsonOutput, W> writer,
        BiFunction<JsonInput, JsonPlace, @Nullable R> reader,
        Function<Definitions, ObjectNode> description)
        implements JsonType<W, R> {

    @Override
    public void write(JsonOutput out, W value) {
        writer.accept(out, value);
    }

    @Override
    public @Nullable R read(JsonInput input, JsonPlace place) {
        return reader.apply(input, place);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return description.apply(definitions);
    }

    /** Values are read and written without a step between. */
    @Override
    public JsonType<W, R> describedAs(Function<Definitions, ObjectNode> other) {
        return new PlainType<>(writer, reader, other);
    }
}
