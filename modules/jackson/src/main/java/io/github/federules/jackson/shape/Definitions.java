package io.github.federules.jackson.shape;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of one JSON Schema, to which the rest of it refers by name. */
public final class Definitions {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Separators NO_SPACE_BEFORE_COLON =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final ObjectNode byName = JsonNodeFactory.instance.objectNode();

    private Definitions() {}

    /** Returns the JSON Schema (draft 2020-12) of a whole text, with these keywords besides. */
    public static ObjectNode schema(String format, String keywords, JsonType<?, ?> type) {
        Definitions definitions = new Definitions();
        ObjectNode schema = MAPPER.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://federules.github.io/schemas/" + format + ".schema.json")
                .setAll(keywords(keywords));
        schema.setAll(type.schema(definitions));
        return schema.set("$defs", definitions.byName);
    }

    /** Returns a schema as a text of several lines. */
    public static String text(ObjectNode schema) {
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter(NO_SPACE_BEFORE_COLON))
                .writeValueAsString(schema);
    }

    /** Returns the keywords of a schema that are written as JSON. */
    public static ObjectNode keywords(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    /** Returns what a reference to a text for people is resolved to where all texts are in both languages. */
    public static ObjectNode bothLanguages() {
        Definitions definitions = new Definitions();
        Primitives.LOCALIZED.schema(definitions);
        return keywords("{\"$dynamicAnchor\": \"text\"}").setAll((ObjectNode) definitions.byName.get("text"));
    }

    /** Returns the schema of what fits one of these. */
    public static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode either = keywords("{}");
        either.putArray("anyOf").addAll(List.of(schemas));
        return either;
    }

    /** Refers to a definition, which is put in at the first time. */
    public ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!byName.has(name)) {
            byName.set(name, keywords("{}")); // it may refer to itself
            byName.set(name, definition.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }
}
