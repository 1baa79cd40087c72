package io.github.federules.jackson;

import io.github.federules.core.result.Explanation;
import io.github.federules.jackson.decision.ExplanationShape;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.shape.Definitions;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the explanation of a decision as JSON, for pages and letters of your own.
 *
 * <p>For example, {@code ExplanationWriter.toJson(decision.explanation(Locale.FRENCH))}.
 */
public final class ExplanationWriter {

    private ExplanationWriter() {}

    /**
     * Returns the JSON Schema (2020-12) of an explanation.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(ExplanationShape.schema());
    }

    /**
     * Returns an explanation as JSON of one line.
     *
     * @param explanation the explanation
     * @return the JSON text, without a line end
     */
    public static String toJson(Explanation explanation) {
        return JsonText.of(json -> write(explanation, json));
    }

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @param json the generator to write to
     */
    public static void write(Explanation explanation, JsonGenerator json) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(json, "json");
        ExplanationShape.write(explanation, json);
    }
}
