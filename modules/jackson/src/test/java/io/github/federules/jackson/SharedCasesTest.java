package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decisions worked out independently of this project, which hold no texts and no remedies. */
@Tag("shared")
class SharedCasesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DossierReader READER = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);

    static Stream<String> cases() throws IOException {
        Path file = Path.of(System.getProperty("federules.shared"))
                .resolve("data/cases.jsonl")
                .normalize();
        return Files.readAllLines(file).stream();
    }

    @Test
    void there_are_six_hundred_cases() throws IOException {
        assertThat(cases()).hasSize(600);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_field_of_the_decision_agrees(String line) {
        JsonNode both = MAPPER.readTree(line);
        DossierReading reading = READER.read(both.get("dossier").toString());
        assertThat(reading).isInstanceOf(DossierReading.Accepted.class);
        DossierReading.Accepted accepted = (DossierReading.Accepted) reading;
        Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());

        ObjectNode told =
                (ObjectNode) MAPPER.readTree(DecisionWriter.in(Locale.FRENCH).toJson(decision));

        assertThat(withoutTexts(told)).isEqualTo(both.get("decision"));
        assertThat(READER.read(DossierWriter.toJson(accepted.dossier()))).isEqualTo(reading);
    }

    private static JsonNode withoutTexts(ObjectNode decision) {
        decision.remove(List.of("notJudged"));
        decision.get("findings").forEach(finding -> ((ObjectNode) finding).remove(List.of("message", "remedy")));
        return decision;
    }
}
