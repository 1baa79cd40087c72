package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The samples that are broken on purpose are refused with the errors of their README. */
class BrokenSamplesTest {

    @Test
    void all_five_errors_of_one_dossier_are_reported_at_once() {
        Program.Outcome outcome = Program.run("assess", "--format", "json", Sample.path("broken/several-errors.json"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.answer().propertyNames()).containsExactly("id", "errors");
        assertThat(outcome.answer().get("id").stringValue()).isEqualTo("D-901");
        assertThat(errors(outcome.answer()))
                .containsExactly(
                        "applicant.legalFrom UNKNOWN_FIELD",
                        "operation.costLines[0].fte FTE_OUT_OF_RANGE",
                        "operation.costLines[1].amount AMOUNT_NEGATIVE",
                        "operation.costLines[2].nature UNKNOWN_VALUE",
                        "submission.sentOn DUPLICATE_FIELD");
    }

    @Test
    void a_missing_comma_is_reported_with_its_line() {
        Program.Outcome outcome =
                Program.run("assess", "--format", "json", "--lang", "en", Sample.path("broken/not-json.json"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(errors(outcome.answer())).containsExactly(" NOT_JSON");
        // The name in line 5 has no comma behind it, so that the next field in line 6 is not expected.
        assertThat(outcome.answer().at("/errors/0/message").stringValue()).contains("line 6", "comma");
    }

    @Test
    void the_text_for_people_names_each_path_and_code() {
        String text =
                Program.run("assess", Sample.path("broken/several-errors.json")).results();
        assertThat(text.lines())
                .hasSize(7)
                .element(0)
                .asString()
                .isEqualTo("DONNÉES INVALIDES — dossier non examiné — D-901");
        assertThat(text)
                .contains(
                        "  UNKNOWN_FIELD applicant.legalFrom\u00a0: ",
                        "  FTE_OUT_OF_RANGE operation.costLines[0].fte\u00a0: ",
                        "  AMOUNT_NEGATIVE operation.costLines[1].amount\u00a0: ",
                        "  UNKNOWN_VALUE operation.costLines[2].nature\u00a0: ",
                        "  DUPLICATE_FIELD submission.sentOn\u00a0: ")
                .endsWith(".\n\n");
    }

    @Test
    void the_page_shows_the_answer_to_the_sample_and_what_is_replaced() throws IOException {
        String page = Files.readString(Path.of("../../docs/reference/command-line.md"));
        String text = Program.run("assess", "--lang", "en", Sample.path("broken/several-errors.json"))
                .results();

        assertThat(page)
                .contains("```text\n" + text.strip() + "\n```")
                .contains("its `path` and its `message` have U+FFFD")
                .contains("A file whose name has a byte that is not UTF-8 cannot be read: rename it.");
    }

    static List<String> errors(JsonNode refusal) {
        return StreamSupport.stream(refusal.get("errors").spliterator(), false)
                .map(error -> error.get("path").stringValue() + " "
                        + error.get("code").stringValue())
                .toList();
    }
}
