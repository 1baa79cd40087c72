package io.github.federules.jackson;

import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.decision.DecisionShape;
import io.github.federules.jackson.decision.Languages;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.shape.Definitions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes decisions as JSON, in version 3 of the dossier format.
 *
 * <p>For example:
 *
 * <pre>{@code
 * String json = DecisionWriter.in(Locale.FRENCH).toJson(decision);
 * }</pre>
 *
 * <p>Everything that a decision holds is written, with texts in one language. This class is immutable and thread-safe.
 */
public final class DecisionWriter {

    private final Languages languages;

    private DecisionWriter(Languages languages) {
        this.languages = languages;
    }

    /**
     * Creates a writer whose texts are in a language.
     *
     * @param locale French, or anything else for English
     * @return the writer
     */
    public static DecisionWriter in(Locale locale) {
        return new DecisionWriter(new Languages(Optional.of(Objects.requireNonNull(locale, "locale"))));
    }

    /**
     * Returns the JSON Schema (2020-12) of a decision whose texts are in one language.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(DecisionShape.schema());
    }

    /**
     * Returns a decision as JSON of one line.
     *
     * @param decision the decision
     * @return the JSON text, without a line end
     */
    public String toJson(Decision decision) {
        return JsonText.of(json -> write(decision, json));
    }

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @param json the generator to write to
     */
    public void write(Decision decision, JsonGenerator json) {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(json, "json");
        DecisionShape.write(decision, json, languages);
    }

    /**
     * Writes the decisions on one dossier under several calls, in the order given.
     *
     * @param id the identifier of the dossier, or empty
     * @param decisions the decisions
     * @param json the generator to write to
     */
    public void writeRanked(Optional<String> id, List<Decision> decisions, JsonGenerator json) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decisions, "decisions").forEach(each -> Objects.requireNonNull(each, "decisions"));
        Objects.requireNonNull(json, "json");
        json.writeStartObject();
        id.ifPresent(each -> JsonText.writeText(json, "id", each));
        json.writeArrayPropertyStart("calls");
        decisions.forEach(decision -> write(decision, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "DecisionWriter[texts=" + languages + "]";
    }
}
