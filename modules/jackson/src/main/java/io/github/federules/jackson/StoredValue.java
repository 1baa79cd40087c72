package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A JSON value as a record keeps it. Two objects are equal if they have the same fields, in whatever order.
 *
 * <p>Numbers are whole, and of at most 2⁵³, which every program reads alike. All others are written as text.
 */
sealed interface StoredValue {

    /** The greatest whole number up to which a binary floating-point number can hold each one: 2⁵³. */
    BigDecimal MOST = new BigDecimal("9007199254740992");

    /** Writes the value as JSON. */
    void write(JsonGenerator json);

    /** A text, without half a surrogate pair. */
    record StoredText(String text) implements StoredValue {

        @Override
        public void write(JsonGenerator json) {
            json.writeString(text);
        }
    }

    /** A whole number. */
    record StoredNumber(long number) implements StoredValue {

        @Override
        public void write(JsonGenerator json) {
            json.writeNumber(number);
        }
    }

    /** What has a word of its own. */
    enum StoredLiteral implements StoredValue {
        TRUE {
            @Override
            public void write(JsonGenerator json) {
                json.writeBoolean(true);
            }
        },
        FALSE {
            @Override
            public void write(JsonGenerator json) {
                json.writeBoolean(false);
            }
        },
        NULL {
            @Override
            public void write(JsonGenerator json) {
                json.writeNull();
            }
        }
    }

    /** A list. */
    record StoredList(List<StoredValue> elements) implements StoredValue {

        @Override
        public void write(JsonGenerator json) {
            json.writeStartArray();
            elements.forEach(each -> each.write(json));
            json.writeEndArray();
        }
    }

    /** An object, whose fields are kept in their order. */
    record StoredObject(Map<String, StoredValue> fields) implements StoredValue {

        @Override
        public void write(JsonGenerator json) {
            json.writeStartObject();
            fields.forEach((name, value) -> {
                json.writeName(name);
                value.write(json);
            });
            json.writeEndObject();
        }

        /** Returns the value of a field, null if there is none. */
        StoredValue get(String name) {
            return fields.getOrDefault(name, StoredLiteral.NULL);
        }

        Optional<StoredValue> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        StoredObject without(String name) {
            Map<String, StoredValue> fewer = new LinkedHashMap<>(fields);
            fewer.remove(name);
            return new StoredObject(Collections.unmodifiableMap(fewer));
        }
    }

    /** Reads a text that this library wrote. */
    static StoredValue parse(String json) {
        return JsonDocument.<StoredValue>ofRecord(
                        fault -> {
                            throw fault.asException();
                        },
                        parser -> read(new JsonInput(parser, new FoundFaults()), JsonPlace.ROOT))
                .read(json);
    }

    /** Reads the value that starts at the input's current token. An error is reported for a value that cannot be kept. */
    static StoredValue read(JsonInput input, JsonPlace place) {
        JsonToken token = input.token();
        if (token == JsonToken.START_OBJECT) {
            GatheredFields gathered = new GatheredFields();
            input.object(place, gathered);
            return new StoredObject(Collections.unmodifiableMap(gathered.fields));
        }
        if (token == JsonToken.START_ARRAY) {
            List<StoredValue> elements = new ArrayList<>();
            input.list(place, (each, element) -> elements.add(read(each, element)));
            return new StoredList(Collections.unmodifiableList(elements));
        }
        if (token == JsonToken.VALUE_STRING) {
            return new StoredText(Optional.ofNullable(input.text(place)).orElse(""));
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE ? StoredLiteral.TRUE : StoredLiteral.FALSE;
        }
        return token == JsonToken.VALUE_NULL ? StoredLiteral.NULL : whole(input, place);
    }

    private static StoredValue whole(JsonInput input, JsonPlace place) {
        String literal = input.literal();
        Optional<BigDecimal> number = JsonNumber.find(literal)
                .map(BigDecimal::stripTrailingZeros)
                .filter(each -> each.scale() <= 0 && each.abs().compareTo(MOST) <= 0);
        if (number.isEmpty()) {
            input.faults().add(place, Fault.of(FaultCode.NOT_A_NUMBER, "whole", Map.of("value", literal)));
            return new StoredText(literal);
        }
        return new StoredNumber(number.get().longValueExact());
    }

    /** The fields of an object as they come. */
    final class GatheredFields implements ObjectFields {

        private final Map<String, StoredValue> fields = new LinkedHashMap<>();
        private String current = "";

        GatheredFields() {}

        @Override
        public Met meet(String name, boolean isLikely) {
            current = name;
            return fields.putIfAbsent(name, StoredLiteral.NULL) == null ? Met.KNOWN : Met.REPEATED;
        }

        @Override
        public void read(JsonInput input, JsonPlace place) {
            fields.put(current, StoredValue.read(input, place));
        }

        @Override
        public Fault unknown(String name) {
            throw new IllegalStateException("Every field is known.");
        }
    }
}
