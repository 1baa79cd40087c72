package io.github.federules.examples.grantservice.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The SHA-256 of texts, and of JSON in its canonical form. */
public final class ContentHash {

    // The canonical form (RFC 8785) of JSON without numbers, which a dossier has none of: sorted names, no blanks, and
    // as few escapes as can be.
    private static final JsonMapper CANONICAL = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private ContentHash() {}

    /**
     * Returns the hash of a text.
     *
     * @param text the text
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Returns the hash of JSON, whatever the order of its fields and its blanks.
     *
     * @param json the JSON, without numbers
     * @return 64 hexadecimal digits, or empty if the text is no JSON
     */
    public static Optional<String> ofJson(String json) {
        try {
            JsonNode tree = CANONICAL.readTree(json);
            // What Jackson makes of an empty text.
            return tree.isMissingNode() ? Optional.empty() : Optional.of(ofJson(tree));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the hash of JSON.
     *
     * @param json the JSON, without numbers
     * @return 64 hexadecimal digits
     */
    public static String ofJson(JsonNode json) {
        return of(canonical(json));
    }

    static String canonical(JsonNode json) {
        return CANONICAL.writeValueAsString(json);
    }
}
