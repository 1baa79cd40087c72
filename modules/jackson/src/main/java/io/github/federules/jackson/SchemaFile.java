package io.github.federules.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas (draft 2020-12) in the jar. */
enum SchemaFile {
    CALL("call"),
    DOSSIER("dossier"),
    DECISION("decision"),
    RECORD("record");

    private static final List<SchemaFile> PARTS_OF_RECORD = List.of(CALL, DOSSIER, DECISION);

    private final String format;

    SchemaFile(String format) {
        this.format = format;
    }

    String text() {
        String name = format + ".schema.json";
        try (InputStream bytes = SchemaFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("The schema " + name + " is not in the jar.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the schema of a record with those of its parts in its definitions, so that it needs no other file. */
    static String ofRecordWithParts() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode schema = (ObjectNode) mapper.readTree(RECORD.text());
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        PARTS_OF_RECORD.forEach(part -> definitions.set(part.format, mapper.readTree(part.text())));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
    }
}
