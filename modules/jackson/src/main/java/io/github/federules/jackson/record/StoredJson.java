package io.github.federules.jackson.record;

import io.github.federules.core.fault.Fault;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.ObjectFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as a record keeps it. Its numbers are whole; every other number is a text. */
public final class StoredJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // The canonical form writes control characters with small letters.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private StoredJson() {}

    /** Reads the object that starts here; null if there is none. An error is reported for a value that cannot be kept. */
    public static @Nullable ObjectNode readObject(JsonInput input, JsonPlace place) {
        GatheredFields gathered = new GatheredFields();
        return input.object(place, gathered) ? gathered.object : null;
    }

    static JsonNode read(JsonInput input, JsonPlace place) {
        JsonToken token = input.token();
        if (token == JsonToken.START_OBJECT) {
            JsonNode object = readObject(input, place);
            return object == null ? NODES.nullNode() : object;
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode elements = NODES.arrayNode();
            input.list(place, (each, element) -> elements.add(read(each, element)));
            return elements;
        }
        if (token == JsonToken.VALUE_STRING) {
            return NODES.stringNode(input.text(place));
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        Long whole = input.whole(place);
        return whole == null ? NODES.stringNode(input.literal()) : NODES.numberNode(whole.longValue());
    }

    /** Returns JSON that this library wrote. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** Returns a parser of the values. */
    public static JsonParser parser(JsonNode value) {
        return MAPPER.treeAsTokens(value);
    }

    /** Writes a value. */
    public static void write(JsonNode value, JsonGenerator json) {
        MAPPER.writeTree(json, value);
    }

    /** Returns a copy without one field. */
    public static ObjectNode without(ObjectNode object, String field) {
        return NODES.objectNode().setAll(object).without(field);
    }

    /** Returns the SHA-256 of the canonical form in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(JsonNode value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical(value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * Returns the canonical form (RFC 8785): without blanks, and with the fields of an object by the UTF-16 code units of their
     * names. All numbers are whole, so that no binary floating-point number has to be written.
     */
    static String canonical(JsonNode value) {
        return MAPPER.writeValueAsString(sorted(value));
    }

    private static JsonNode sorted(JsonNode value) {
        if (value instanceof ObjectNode object) {
            // Texts of Java are compared by UTF-16 code units, as the canonical form requires.
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            object.forEachEntry((name, field) -> fields.put(name, sorted(field)));
            return NODES.objectNode().setAll(fields);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode elements = NODES.arrayNode();
            list.forEach(each -> elements.add(sorted(each)));
            return elements;
        }
        return value;
    }

    /** The fields of an object as they come. */
    private static final class GatheredFields implements ObjectFields {

        private final ObjectNode object = NODES.objectNode();
        private String current = "";

        @Override
        public Met meet(String name, boolean isLikely) {
            current = name;
            if (object.has(name)) {
                return Met.REPEATED;
            }
            object.putNull(name);
            return Met.KNOWN;
        }

        @Override
        public void read(JsonInput input, JsonPlace place) {
            // A field is given before what is in it.
            String name = current;
            object.set(name, StoredJson.read(input, place));
        }

        @Override
        public Fault unknown(String name) {
            throw new IllegalStateException("Every field is known.");
        }
    }
}
