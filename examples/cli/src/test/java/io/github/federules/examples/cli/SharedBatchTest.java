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
import tools.jackson.databind.node.ObjectNode;

/** Decisions worked out independently of this project, by the program as one batch. */
@Tag("shared")
class SharedBatchTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void every_field_of_every_decision_agrees() throws IOException {
        Path file = Path.of(System.getProperty("federules.shared"))
                .resolve("data/cases.jsonl")
                .normalize();
        List<JsonNode> cases =
                Files.readAllLines(file).stream().map(MAPPER::readTree).toList();
        String batch =
                cases.stream().map(each -> each.get("dossier").toString()).collect(Collectors.joining("\n"));

        Program.Outcome outcome = Program.runOn(batch, "assess", "--format", "json", "-");

        assertThat(outcome.status()).isZero();
        assertThat(cases).hasSize(600);
        assertThat(outcome.answers().stream().map(SharedBatchTest::withoutTexts))
                .containsExactlyElementsOf(
                        cases.stream().map(each -> each.get("decision")).toList());
    }

    // The cases hold no texts and no remedies.
    private static JsonNode withoutTexts(JsonNode answer) {
        ObjectNode decision = (ObjectNode) answer;
        decision.remove(List.of("notJudged"));
        decision.get("findings").forEach(finding -> ((ObjectNode) finding).remove(List.of("message", "remedy")));
        return decision;
    }
}
