package io.github.federules.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object whose fields are told one by one, each with how it is read and whether it must be there. */
final class Parts implements ObjectFields {

    static final Value<String> TEXT = (place, input) -> input.text(place);
    static final Value<String> NAME = (place, input) -> input.nameNotBlank(place);
    static final Value<Boolean> YES_OR_NO = (place, input) -> input.yesOrNo(place);
    static final Value<LocalDate> DATE = (place, input) -> input.date(place);

    private final Map<String, Part<?>> parts = new LinkedHashMap<>();

    <T> Part<T> required(String name, Value<T> value) {
        return part(name, value, true);
    }

    <T> Part<T> optional(String name, Value<T> value) {
        return part(name, value, false);
    }

    private <T> Part<T> part(String name, Value<T> value, boolean isRequired) {
        Part<T> part = new Part<>(value, isRequired);
        parts.put(name, part);
        return part;
    }

    /** Reads the object that starts here; tells whether there is one and everything that must be there has a value. */
    boolean read(Place place, JsonInput input) {
        if (!input.object(place, this)) {
            return false;
        }
        parts.forEach((name, part) -> {
            if (part.isRequired && !part.isGiven) {
                input.faults().missing(place.field(name));
            }
        });
        return parts.values().stream().allMatch(part -> part.value != null || !part.isRequired);
    }

    /** Tells what is missing of these fields, and which others were given beside them. */
    void isOnly(Place place, JsonInput input, String... names) {
        List<String> wanted = List.of(names);
        parts.forEach((name, part) -> {
            if (wanted.contains(name) && !part.isGiven) {
                input.faults().missing(place.field(name));
            }
            if (!wanted.contains(name) && part.isGiven) {
                input.unknownField(place.field(name), wanted);
            }
        });
    }

    @Override
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        Objects.requireNonNull(parts.get(name), "only known fields are read").read(place, input);
    }

    /** Reads a value, or tells why it cannot be one and gives null. */
    @FunctionalInterface
    interface Value<T> {
        @Nullable
        T read(Place place, JsonInput input);
    }

    /**
     * A field of the object.
     *
     * @param <T> what its value is
     */
    static final class Part<T> {

        private final Value<T> reader;
        private final boolean isRequired;
        private boolean isGiven;
        private @Nullable T value;

        private Part(Value<T> reader, boolean isRequired) {
            this.reader = reader;
            this.isRequired = isRequired;
        }

        private void read(Place place, JsonInput input) {
            isGiven = true;
            value = reader.read(place, input);
        }

        boolean isGiven() {
            return isGiven;
        }

        /** Tells whether the field was given and its value could be read. */
        boolean isRead() {
            return value != null;
        }

        /** The value of a field that must be there, once the object was read. */
        T value() {
            return Objects.requireNonNull(value, "told as missing");
        }

        Optional<T> find() {
            return Optional.ofNullable(value);
        }

        T or(T absent) {
            return value == null ? absent : value;
        }
    }
}
