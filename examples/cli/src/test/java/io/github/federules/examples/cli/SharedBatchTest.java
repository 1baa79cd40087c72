package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions worked out independently of this project, by the program as one batch. */
@Tag("shared")
class SharedBatchTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OF_NOTHING =
            "{\"nature\": \"SERVICES\", \"amount\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}";

    @Test
    void every_field_of_every_decision_agrees() throws IOException {
        Path file = Path.of(System.getProperty("federules.shared"))
                .resolve("data/cases-2.jsonl")
                .normalize();
        List<JsonNode> cases = Files.readAllLines(file).stream()
                .map(SharedBatchTest::ofVersion3)
                .map(MAPPER::readTree)
                .toList();
        String batch =
                cases.stream().map(each -> each.get("dossier").toString()).collect(Collectors.joining("\n"));

        Program.Outcome outcome = Program.runOn(batch, "assess", "--format", "json", "-");

        assertThat(outcome.status()).isZero();
        assertThat(cases).hasSize(600);
        List<JsonNode> answers = outcome.answers();
        assertThat(answers).hasSameSizeAs(cases);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode expected = cases.get(i).get("decision");
            assertThat(only(answers.get(i), expected)).isEqualTo(expected);
        }
    }

    // In version 2 of the formats a dossier had declarations of its own.
    private static String ofVersion3(String line) {
        return line.replace("\"declarations\": {", "\"answers\": {")
                .replace("\"operation.declarations.", "\"operation.answers.")
                // Without lines, costs may follow; these cases mean that there are none.
                .replace("\"costLines\": []", "\"costLines\": [" + OF_NOTHING + "]");
    }

    /** Returns the fields of an answer that the case has too: it has no texts, figures and remedies. */
    private static JsonNode only(JsonNode answer, JsonNode expected) {
        if (expected instanceof ObjectNode object && answer instanceof ObjectNode from) {
            ObjectNode named = MAPPER.createObjectNode();
            object.propertyNames().stream()
                    .filter(from::has)
                    .forEach(name -> named.set(name, only(from.get(name), object.get(name))));
            return named;
        }
        if (expected.isArray() && answer.size() == expected.size()) {
            ArrayNode named = MAPPER.createArrayNode();
            for (int i = 0; i < expected.size(); i++) {
                named.add(only(answer.get(i), expected.get(i)));
            }
            return named;
        }
        return answer;
    }
}
