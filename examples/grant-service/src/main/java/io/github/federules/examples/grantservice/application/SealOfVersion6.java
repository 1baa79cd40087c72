package io.github.federules.examples.grantservice.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The seal as version 6 of the tables wrote it. Never change it: it is a copy, so that later seals do not change that version. */
final class SealOfVersion6 {

    private static final JsonMapper CANONICAL = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private SealOfVersion6() {}

    /** Returns the hash of a dossier, or an empty text if it is no JSON: such an application is shown as changed. */
    static String ofDossier(String dossier) {
        try {
            JsonNode tree = CANONICAL.readTree(dossier);
            return tree.isMissingNode() ? "" : sha256(tree);
        } catch (JacksonException e) {
            return "";
        }
    }

    static String of(ResultSet row, String dossierSha256) throws SQLException {
        ObjectNode sealed = JsonNodeFactory.instance.objectNode();
        sealed.put("dossier", dossierSha256);
        for (String column : new String[] {"id", "number", "owner", "call", "applicant", "title", "verdict"}) {
            sealed.put(column, row.getString(column));
        }
        sealed.put("aid", Objects.requireNonNullElse(row.getString("aid_cents"), ""));
        OffsetDateTime submittedAt = row.getObject("submitted_at", OffsetDateTime.class);
        sealed.put("submittedAt", submittedAt.toInstant().toString());
        return sha256(sealed);
    }

    private static String sha256(JsonNode json) {
        try {
            byte[] bytes = CANONICAL.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
