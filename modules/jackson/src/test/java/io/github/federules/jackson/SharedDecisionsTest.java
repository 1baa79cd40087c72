package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The decisions agree in every field with those that were worked out independently of this project. */
@Tag("shared")
class SharedDecisionsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DossierReader READER = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());

    static Stream<String> cases() throws IOException {
        return SharedCases.ofVersion2().stream();
    }

    @Test
    void there_are_six_hundred_cases() throws IOException {
        assertThat(cases()).hasSize(600);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_field_of_the_decision_agrees(String line) {
        JsonNode both = MAPPER.readTree(line);
        DossierResult result = READER.read(both.get("dossier").toString());
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        AcceptedDossier accepted = (AcceptedDossier) result;
        Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());

        JsonNode written = MAPPER.readTree(DecisionWriter.in(Locale.FRENCH).toJson(decision));

        assertThat(only(written, both.get("decision"))).isEqualTo(both.get("decision"));
        assertThat(READER.read(DossierWriter.toJson(accepted.dossier()))).isEqualTo(result);
    }

    /** Returns what the expected decision names of the one that was written: it has no texts, figures and remedies. */
    private static JsonNode only(JsonNode written, JsonNode expected) {
        if (expected instanceof ObjectNode object && written instanceof ObjectNode from) {
            ObjectNode named = MAPPER.createObjectNode();
            object.propertyNames().stream()
                    .filter(from::has)
                    .forEach(name -> named.set(name, only(from.get(name), object.get(name))));
            return named;
        }
        if (expected.isArray() && written.size() == expected.size()) {
            ArrayNode named = MAPPER.createArrayNode();
            for (int i = 0; i < expected.size(); i++) {
                named.add(only(written.get(i), expected.get(i)));
            }
            return named;
        }
        return written;
    }
}
