package io.github.federules.jackson.shape;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of JSON value, described once: how it is written and read, and its JSON Schema.
 *
 * @param <W> what it is written from
 * @param <R> what it is read as, which is the same except where less is kept than was written
 */
public interface JsonType<W, R> {

    /** Writes a value. */
    void write(JsonOutput out, W value);

    /** Reads the value that starts at the input's current token, or reports why there is none and returns null. */
    @Nullable
    R read(JsonInput input, JsonPlace place);

    /** Returns the schema of such values. What has a name is put among the definitions, and referred to. */
    ObjectNode schema(Definitions definitions);

    /** Returns the type of values that are written, read and described so. */
    static <W, R> JsonType<W, R> of(
            BiConsumer<JsonOutput, W> writer,
            BiFunction<JsonInput, JsonPlace, @Nullable R> reader,
            Function<Definitions, ObjectNode> schema) {
        return new PlainType<>(writer, reader, schema);
    }

    /** Returns this type with another schema. */
    default JsonType<W, R> describedAs(Function<Definitions, ObjectNode> schema) {
        return of(this::write, this::read, schema);
    }

    /** Returns the type of lists of such values. */
    default ListType<W, R> list() {
        return new ListType<>(this);
    }

    /** Returns the type whose values are written as this, and made of what this reads. A fact that cannot be is reported. */
    default <V, S> JsonType<V, S> as(Function<? super V, ? extends W> written, Conversion<R, S> conversion) {
        BiFunction<JsonInput, JsonPlace, @Nullable S> reading = (input, place) -> {
            R read = read(input, place);
            try {
                return read == null ? null : conversion.convert(read, input, place);
            } catch (InvalidFactException e) {
                input.faults().add(place, e.fault());
                return null;
            }
        };
        return of((out, value) -> write(out, written.apply(value)), reading, this::schema);
    }

    /** Returns this type, which is written as null where there is no value. */
    default JsonType<Optional<W>, R> orNull() {
        return of(
                (out, value) -> value.ifPresentOrElse(each -> write(out, each), out.json()::writeNull),
                this::read,
                definitions -> Definitions.anyOf(schema(definitions), Definitions.keywords("{\"type\": \"null\"}")));
    }

    /** Returns this type with more keywords in its schema, a JSON object, which replace those of the same name. */
    default JsonType<W, R> with(String keywords) {
        return describedAs(definitions -> schema(definitions).setAll(Definitions.keywords(keywords)));
    }

    /** Returns this type with what its values mean in its schema. */
    default JsonType<W, R> described(String description) {
        return describedAs(definitions -> schema(definitions).put("description", description));
    }

    /** Returns this type, whose schema is put among the definitions under a name and referred to. */
    default JsonType<W, R> named(String name) {
        return describedAs(definitions -> definitions.reference(name, () -> schema(definitions)));
    }

    /**
     * Makes a value of what was read.
     *
     * @param <R> what was read
     * @param <S> the value
     */
    @FunctionalInterface
    interface Conversion<R, S> {

        /** Returns the value, or reports why there is none and returns null. */
        @Nullable
        S convert(R read, JsonInput input, JsonPlace place);
    }
}
