package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.jackson.call.CallReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are whole: the one of a record holds those of its parts. */
class SchemasTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_schema_of_a_record_holds_those_of_its_parts() {
        JsonNode definitions = MAPPER.readTree(RecordReader.schema()).get("$defs");

        assertThat(definitions.get("call")).isEqualTo(MAPPER.readTree(CallReader.schema()));
        assertThat(definitions.get("dossier")).isEqualTo(MAPPER.readTree(DossierReader.schema()));
        assertThat(definitions.get("decision")).isEqualTo(MAPPER.readTree(DecisionWriter.schema()));
    }

    @Test
    void each_schema_names_its_draft() {
        for (String schema : new String[] {
            CallReader.schema(),
            DossierReader.schema(),
            DecisionWriter.schema(),
            ExplanationWriter.schema(),
            RecordReader.schema()
        }) {
            assertThat(MAPPER.readTree(schema).get("$schema").stringValue())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }
}
