package io.github.federules.spring.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of dossiers and decisions as components of OpenAPI 3.1, in place of what springdoc would find in the classes. */
public final class OpenApiSchemas implements ModelConverter, GlobalOpenApiCustomizer {

    private static final String COMPONENTS = "#/components/schemas/";

    private static final Map<Class<?>, String> NAMES = Map.of(Dossier.class, "Dossier", Decision.class, "Decision");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        String name = NAMES.get(Json.mapper().constructType(type.getType()).getRawClass());
        if (name != null) {
            return new JsonSchema().$ref(COMPONENTS + name);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        add("Dossier", DossierReader.schema(), api.getComponents());
        add("Decision", DecisionWriter.schema(), api.getComponents());
    }

    // What a schema defines for itself becomes a component of its own: tools do not follow references into a component.
    private static void add(String name, String text, Components components) {
        ObjectNode schema =
                (ObjectNode) JsonMapper.shared().readTree(text.replace("#/$defs/", COMPONENTS + name + "."));
        JsonNode definitions = schema.remove("$defs");
        schema.remove("$schema");
        schema.remove("$id");
        components.addSchemas(name, parsed(schema));
        definitions
                .properties()
                .forEach(each -> components.addSchemas(name + "." + each.getKey(), parsed(each.getValue())));
    }

    private static Schema<?> parsed(JsonNode schema) {
        try {
            return Json31.mapper().readValue(schema.toString(), Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON Schema of the library is not one.", e);
        }
    }
}
