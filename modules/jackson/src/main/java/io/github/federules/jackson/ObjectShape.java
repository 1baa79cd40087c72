package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that one kind of object has: how each is read, and whether it must be there.
 *
 * <p>A shape is put together once, where a reader is made, and then reads any number of objects. For example:
 *
 * <pre>{@code
 * ObjectShape shape = new ObjectShape();
 * ObjectField<LocalDate> from = shape.required("from", JsonInput::date);
 * ObjectField<LocalDate> to = shape.required("to", JsonInput::date);
 * shape.read(input, place, values -> new RealisationWindow(values.get(from), values.get(to), clause));
 * }</pre>
 */
final class ObjectShape {

    private ObjectField<?>[] fields = {};
    private int required;
    private final Map<String, ObjectField<?>> byName = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    /** Adds a field that must be there. */
    <T> ObjectField<T> required(String name, ValueReader<T> reader) {
        return add(new ObjectField<>(fields.length, name, true, reader));
    }

    /** Adds a field that may be absent. */
    <T> ObjectField<T> optional(String name, ValueReader<T> reader) {
        return add(new ObjectField<>(fields.length, name, false, reader));
    }

    /** Adds the name that a field had in version 1, for the error message alone. */
    void renamed(String before, String now) {
        renamed.put(before, now);
    }

    private <T> ObjectField<T> add(ObjectField<T> field) {
        if (field.index() == ObjectValues.MOST_FIELDS) {
            throw new IllegalStateException(
                    "The object has more than " + ObjectValues.MOST_FIELDS + " fields, which are counted by bits.");
        }
        fields = Arrays.copyOf(fields, fields.length + 1);
        fields[field.index()] = field;
        byName.put(field.name(), field);
        required |= field.isRequired() ? field.bit() : 0;
        return field;
    }

    /** Reads the object that starts here and reports what is missing; null if there is no object. */
    @Nullable
    ObjectValues read(JsonInput input, JsonPlace place) {
        ObjectValues values = new ObjectValues(this);
        if (!input.object(place, values)) {
            return null;
        }
        if (!values.areGiven(required)) {
            for (ObjectField<?> field : fields) {
                if (field.isRequired() && !values.isGiven(field)) {
                    input.faults().missing(place.field(field.name()));
                }
            }
        }
        return values;
    }

    /** Reads the object that starts here and makes a value of it, if everything that must be there could be read. */
    <R> @Nullable R read(JsonInput input, JsonPlace place, Function<ObjectValues, @Nullable R> value) {
        ObjectValues values = read(input, place);
        return values != null && values.isComplete() ? value.apply(values) : null;
    }

    /** Returns the fields in their order, which nobody changes. */
    ObjectField<?>[] fields() {
        return fields;
    }

    @Nullable
    ObjectField<?> find(String name) {
        return byName.get(name);
    }

    Fault unknown(String name) {
        String now = renamed.get(name);
        return now == null
                ? unknown(name, Arrays.stream(fields).map(ObjectField::name).collect(Collectors.joining(", ")))
                : Fault.of(FaultCode.UNKNOWN_FIELD, "renamed", Map.of("field", name, "now", now));
    }

    static Fault unknown(String name, String allowed) {
        return Fault.of(FaultCode.UNKNOWN_FIELD, Map.of("field", name, "allowed", allowed));
    }
}
