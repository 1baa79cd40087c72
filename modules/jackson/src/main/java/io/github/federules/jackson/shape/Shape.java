package io.github.federules.jackson.shape;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of object: its fields in the order in which they are written, and what is made of their values.
 *
 * <p>Each field is stated once, with its type and where its value comes from. A shape is put together once, and then writes
 * and reads any number of objects. For example:
 *
 * <pre>{@code
 * Shape<Realisation, Realisation> shape = new Shape<>();
 * var startsOn = shape.required("startsOn", DAY, Realisation::startsOn);
 * var endsOn = shape.required("endsOn", DAY, Realisation::endsOn);
 * return shape.made(values -> Realisation.from(values.get(startsOn), values.get(endsOn)));
 * }</pre>
 *
 * @param <W> what an object is written from
 * @param <R> what is made of an object that was read
 */
public final class Shape<W, R> implements JsonType<W, R> {

    /** The field by which editors find the JSON Schema of a file. */
    public static final String SCHEMA = "$schema";

    private final List<ShapeField<W, ?>> fields = new ArrayList<>();
    private final List<ShapeField<W, ?>> inWrittenOrder = new ArrayList<>();
    private final Map<String, ShapeField<W, ?>> byName = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private Function<ObjectValues, @Nullable R> maker = values -> null;
    private @Nullable ShapeField<W, Optional<String>> schemaOfFile;
    private int required;

    /** Adds a field that must be there. */
    public <V, S> ShapeField<W, S> required(String name, JsonType<V, S> type, Function<W, ? extends V> written) {
        return add(name, true, true, type, written::apply, read -> Objects.requireNonNull(read, name));
    }

    /** Adds a field that may be absent, and is left out without a value. */
    public <V, S> ShapeField<W, Optional<S>> optional(
            String name, JsonType<V, S> type, Function<W, ? extends Optional<? extends V>> written) {
        return optional(name, false, type, written);
    }

    /** Adds a field that may be absent, and is left out unless what the object is written with has a value for it. */
    public <V, S> ShapeField<W, Optional<S>> ofOutput(
            String name, JsonType<V, S> type, Function<JsonOutput, Optional<V>> written) {
        return add(name, false, false, type, (out, each) -> written.apply(out).orElse(null), Optional::ofNullable);
    }

    /** Adds the field by which editors find the JSON Schema of a whole file. It is written first, and nothing depends on it. */
    public void ofFile() {
        schemaOfFile = ofOutput(
                SCHEMA,
                Primitives.NAME.described("where the JSON Schema of this file is, for editors; nothing depends on it"),
                JsonOutput::schema);
        inWrittenOrder.remove(schemaOfFile);
        inWrittenOrder.add(0, schemaOfFile);
    }

    /** Adds a field that may be absent, or may be required of what is read; it is left out without a value. */
    public <V, S> ShapeField<W, Optional<S>> optional(
            String name,
            boolean isRequired,
            JsonType<V, S> type,
            Function<W, ? extends Optional<? extends V>> written) {
        return add(
                name, isRequired, isRequired, type, each -> written.apply(each).orElse(null), Optional::ofNullable);
    }

    /** Adds a field that may be absent, and is written as null without a value. */
    public <V, S> ShapeField<W, Optional<S>> nullable(
            String name, JsonType<Optional<V>, S> type, Function<W, Optional<V>> written) {
        return add(name, false, true, type, each -> written.apply(each), Optional::ofNullable);
    }

    /** Adds a field of a fact, which is left out where it is unknown. */
    public <V, S> ShapeField<W, Fact<S>> fact(String name, JsonType<V, S> type, Function<W, Fact<V>> written) {
        return add(name, false, false, type, each -> written.apply(each).find().orElse(null), Fact::ofNullable);
    }

    /** Adds a field that stands for a value where it is absent, and is always written. */
    public <V, S> ShapeField<W, S> orElse(
            String name, JsonType<V, S> type, S absent, Function<W, ? extends V> written) {
        return add(name, false, false, withDefault(type, absent), written::apply, read -> read == null ? absent : read);
    }

    // Of what an editor can put in.
    private static <V, S> JsonType<V, S> withDefault(JsonType<V, S> type, S absent) {
        if (absent instanceof Enum<?> word) {
            return type.with("{\"default\": \"" + word.name() + "\"}");
        }
        return absent instanceof Boolean || absent instanceof Integer
                ? type.with("{\"default\": " + absent + "}")
                : type;
    }

    /** Adds a field that stands for a value where it is absent, and is left out for that value. */
    public <V, S> ShapeField<W, S> orElseAbsent(
            String name, JsonType<V, S> type, S absent, Function<W, ? extends V> written) {
        Function<W, @Nullable V> unlessAbsent = each -> {
            V value = written.apply(each);
            return value.equals(absent) ? null : value;
        };
        return add(name, false, false, withDefault(type, absent), unlessAbsent, read -> read == null ? absent : read);
    }

    private <V, S, C> ShapeField<W, C> add(
            String name,
            boolean isRequired,
            boolean isAlwaysWritten,
            JsonType<V, S> type,
            Function<W, @Nullable V> written,
            Function<@Nullable S, C> component) {
        return add(name, isRequired, isAlwaysWritten, type, (out, holder) -> written.apply(holder), component);
    }

    // The value of a field was read by the type of the field itself.
    @SuppressWarnings("unchecked")
    private <V, S, C> ShapeField<W, C> add(
            String name,
            boolean isRequired,
            boolean isAlwaysWritten,
            JsonType<V, S> type,
            BiFunction<JsonOutput, W, @Nullable V> written,
            Function<@Nullable S, C> component) {
        if (fields.size() == ObjectValues.MOST_FIELDS) {
            throw new IllegalStateException(
                    "The object has more than " + ObjectValues.MOST_FIELDS + " fields, which are counted by bits.");
        }
        SerializedString quoted = new SerializedString(name);
        BiConsumer<JsonOutput, W> writer = (out, holder) -> {
            V value = written.apply(out, holder);
            if (value != null) {
                out.json().writeName(quoted);
                type.write(out, value);
            }
        };
        ShapeField<W, C> field = new ShapeField<>(
                fields.size(), quoted, isRequired, isAlwaysWritten, type, writer, read -> component.apply((S) read));
        fields.add(field);
        inWrittenOrder.add(field);
        byName.put(name, field);
        required |= isRequired ? field.bit() : 0;
        return field;
    }

    /** Writes a field after all others that were added, which errors name in the order in which they were added. */
    public void writeLast(ShapeField<W, ?> field) {
        inWrittenOrder.remove(field);
        inWrittenOrder.add(field);
    }

    /** Adds the name that a field had in an earlier version, for the error message alone. */
    public void renamed(String before, String now) {
        renamed.put(before, now);
    }

    /** States what is made of the values of an object in which everything is that must be there. */
    public Shape<W, R> made(Function<ObjectValues, @Nullable R> value) {
        maker = value;
        return this;
    }

    @Override
    public void write(JsonOutput out, W value) {
        out.json().writeStartObject();
        for (ShapeField<W, ?> field : inWrittenOrder) {
            field.writer().accept(out, value);
        }
        out.json().writeEndObject();
    }

    @Override
    public @Nullable R read(JsonInput input, JsonPlace place) {
        ObjectValues values = values(input, place);
        return values == null ? null : make(values);
    }

    /** Reads the {@linkplain #ofFile file} that starts here; null if there is none, or one with errors. */
    public @Nullable FileRead<R> readFile(JsonInput input) {
        ObjectValues values = values(input, JsonPlace.ROOT);
        R made = values == null ? null : make(values);
        return values == null || made == null ? null : new FileRead<>(made, schemaOf(values));
    }

    /** Returns where the JSON Schema of a file is, as the file states it. */
    public Optional<String> schemaOf(ObjectValues file) {
        return file.get(Objects.requireNonNull(schemaOfFile, SCHEMA));
    }

    /** Makes the value of an object; null if something is missing, or was reported. */
    public @Nullable R make(ObjectValues values) {
        if (!values.areRead(required)) {
            return null;
        }
        try {
            return maker.apply(values);
        } catch (InvalidFactException e) {
            values.report(e.fault());
            return null;
        }
    }

    /** Reads the object that starts here and reports what is missing; null if there is no object. */
    public @Nullable ObjectValues values(JsonInput input, JsonPlace place) {
        ObjectValues values = new ObjectValues(this, fields, input, place);
        if (!input.object(place, values)) {
            return null;
        }
        if (!values.areGiven(required)) {
            for (ShapeField<W, ?> field : fields) {
                if (field.isRequired() && !values.isGiven(field)) {
                    input.faults().missing(place.field(field.name()));
                }
            }
        }
        return values;
    }

    /** Returns this shape without what is made of an object: its values are read as they are. */
    public JsonType<W, ObjectValues> unmade() {
        return JsonType.of(this::write, this::values, this::schema);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return schema(inWrittenOrder, ShapeField::isAlwaysWritten, definitions);
    }

    /** Returns the schema of objects that have these fields, may have some, and no others. */
    public static <W> ObjectNode schemaOf(
            List<ShapeField<W, ?>> wanted, List<ShapeField<W, ?>> optional, Definitions definitions) {
        return schema(Stream.concat(wanted.stream(), optional.stream()).toList(), wanted::contains, definitions);
    }

    private static <W> ObjectNode schema(
            List<ShapeField<W, ?>> fields, Predicate<ShapeField<W, ?>> isRequired, Definitions definitions) {
        ObjectNode schema = Definitions.keywords("{\"type\": \"object\"}");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(each -> properties.set(each.name(), each.type().schema(definitions)));
        List<String> names =
                fields.stream().filter(isRequired).map(ShapeField::name).toList();
        if (!names.isEmpty()) {
            schema.putArray("required")
                    .addAll(names.stream().map(schema::stringNode).toList());
        }
        return schema.put("additionalProperties", false);
    }

    /** Returns the names of the fields, in the order in which they were added. */
    public List<String> names() {
        return fields.stream().map(ShapeField::name).toList();
    }

    @Nullable
    ShapeField<W, ?> find(String name) {
        return byName.get(name);
    }

    Fault unknown(String name) {
        String now = renamed.get(name);
        return now == null
                ? unknown(
                        name,
                        names().stream().filter(each -> !each.equals(SCHEMA)).toList())
                : Fault.of(FaultCode.UNKNOWN_FIELD, "renamed", Map.of("field", name, "now", now));
    }

    /** Returns the error of a field that an object of others does not have. */
    public static Fault unknown(String name, Collection<String> others) {
        return others.isEmpty()
                ? Fault.of(FaultCode.UNKNOWN_FIELD, "none", Map.of("field", name))
                : Meant.word(FaultCode.UNKNOWN_FIELD, "field", name, others);
    }

    /** Returns what only one kind of a thing has. */
    public static <T, K extends T, V> Function<T, Optional<V>> ofKind(Class<K> kind, Function<K, V> value) {
        return ifOfKind(kind, value.andThen(Optional::of));
    }

    /** Returns what only one kind of a thing may have. */
    public static <T, K extends T, V> Function<T, Optional<V>> ifOfKind(Class<K> kind, Function<K, Optional<V>> value) {
        return each -> kind.isInstance(each) ? value.apply(kind.cast(each)) : Optional.empty();
    }
}
