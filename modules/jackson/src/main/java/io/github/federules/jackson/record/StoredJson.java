package io.github.federules.jackson.record;

import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.Primitives;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
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

    private static final Entries<JsonNode, JsonNode> FIELDS =
            Entries.ofAny(Primitives.type(StoredJson::read, (out, value) -> write(value, out.json()), "{}"));

    private StoredJson() {}

    /** Reads the object that starts here; null if there is none. An error is reported for a value that cannot be kept. */
    public static @Nullable ObjectNode readObject(JsonInput input, JsonPlace place) {
        Map<String, Optional<JsonNode>> fields = FIELDS.read(input, place);
        if (fields == null) {
            return null;
        }
        ObjectNode object = NODES.objectNode();
        fields.forEach((name, value) -> object.set(name, value.orElse(NODES.nullNode())));
        return object;
    }

    static JsonNode read(JsonInput input, JsonPlace place) {
        return switch (input.token()) {
            case START_OBJECT -> Objects.requireNonNull(readObject(input, place), "it starts here");
            case START_ARRAY -> {
                ArrayNode elements = NODES.arrayNode();
                input.list(place, (each, element) -> elements.add(read(each, element)));
                yield elements;
            }
            case VALUE_STRING -> NODES.stringNode(input.text(place));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> {
                Long whole = input.whole(place);
                yield whole == null ? NODES.stringNode(input.literal()) : NODES.numberNode(whole.longValue());
            }
        };
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

    /** Returns a copy without these fields. */
    public static ObjectNode without(ObjectNode object, String... fields) {
        return NODES.objectNode().setAll(object).without(List.of(fields));
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
        // Jackson sorts texts of Java, which are compared by UTF-16 code units.
        return MAPPER.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(value);
    }
}
