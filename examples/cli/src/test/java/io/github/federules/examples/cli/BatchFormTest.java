package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How a batch may be written. */
class BatchFormTest {

    private static final String A = dossier("a");
    private static final String B = dossier("b");
    private static final String BOM = "\ufeff";

    @TempDir
    private Path folder;

    private static String dossier(String id) {
        return "{\"id\": \"" + id + "\", \"operation\": {\"costLines\": []}}";
    }

    @Test
    void one_dossier_a_line_gives_one_decision_a_line() {
        assertThat(answers(A + "\n" + B + "\n")).containsExactly("a", "b");
    }

    @Test
    void the_last_line_may_have_no_end() {
        assertThat(answers(A + "\n" + B)).containsExactly("a", "b");
        assertThat(answers(A)).containsExactly("a");
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(answers(A + "\r\n" + B + "\r\n")).containsExactly("a", "b");
        assertThat(answers(A + "\r\n" + B + "\r")).containsExactly("a", "b");
    }

    @Test
    void a_byte_order_mark_may_stand_at_the_start() {
        assertThat(answers(BOM + A + "\n" + B)).containsExactly("a", "b");
        assertThat(answers(BOM + "\n" + A)).containsExactly("a");
        assertThat(answers(BOM + "\r\n" + A)).containsExactly("a");
    }

    @Test
    void a_byte_order_mark_within_a_batch_is_no_json() {
        assertThat(answers(A + "\n" + BOM + B)).containsExactly("a", "2: NOT_JSON");
    }

    @Test
    void a_byte_order_mark_may_stand_at_the_start_of_a_single_dossier() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.json"), BOM + A.replace(" ", "\r\n") + "\r\n");
        assertThat(Program.run("assess", "--format", "json", file.toString()))
                .satisfies(outcome -> assertThat(outcome.status()).isZero())
                .satisfies(outcome ->
                        assertThat(outcome.answer().get("id").stringValue()).isEqualTo("a"));
    }

    @Test
    void blank_lines_are_skipped_but_counted() {
        // The dossier that is no JSON stands in the seventh line.
        assertThat(answers("\n" + A + "\n\r\n \t \n" + B + "\n\n{\n")).containsExactly("a", "b", "7: NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n\n \n\t\n", BOM, BOM + "\r\n", "   "})
    void a_batch_without_a_dossier_is_no_error(String input) {
        Program.Outcome outcome = Program.runOn(input, "assess", "--format", "json", "-");
        assertThat(outcome).isEqualTo(new Program.Outcome(0, "", ""));
    }

    @Test
    void an_empty_file_of_a_batch_is_no_error() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl"));
        assertThat(Program.run("assess", file.toString())).isEqualTo(new Program.Outcome(0, "", ""));
    }

    @Test
    void a_line_that_is_latin_1_is_no_json_and_the_others_are_assessed() {
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        batch.writeBytes((A + "\n").getBytes(StandardCharsets.UTF_8));
        batch.writeBytes((dossier("Préfecture") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        batch.writeBytes((dossier("Préfecture") + "\n").getBytes(StandardCharsets.UTF_8));

        Program.Outcome outcome = Program.runOn(batch.toByteArray(), "assess", "--format", "json", "-");

        assertThat(reported(outcome)).containsExactly("a", "2: NOT_JSON", "Préfecture");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void a_line_in_utf_16_is_no_json() {
        byte[] batch = (A + "\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(reported(Program.runOn(batch, "assess", "--format", "json", "-")))
                .startsWith("1: NOT_JSON");
    }

    @Test
    void other_separators_of_lines_are_none() {
        String separators = dossier("x\u0085y\u2028z\u2029");
        assertThat(answers(separators + "\n" + A)).containsExactly("x\u0085y\u2028z\u2029", "a");
        // Nor is a carriage return alone: two dossiers in one line are no JSON.
        assertThat(answers(A + "\r" + B + "\n" + B)).containsExactly("1: NOT_JSON", "b");
    }

    @Test
    void every_refused_line_is_reported_and_every_good_one_assessed() {
        String batch = String.join("\n", A, "{", "[]", B, "null", dossier("c").replace("operation", "operations"), A);
        assertThat(answers(batch))
                .containsExactly("a", "2: NOT_JSON", "3: WRONG_TYPE", "b", "5: WRONG_TYPE", "6: UNKNOWN_FIELD", "a");
    }

    @Test
    void a_text_that_is_no_json_is_reported_with_the_line_of_the_batch() {
        String message = Program.runOn(
                        A + "\n\n{\"id\": 1 2}\n" + A.replace("}}", "}\r}]"), "assess", "--lang", "en", "-")
                .results();

        // The 2 is the tenth character of its line; the bracket is the 53rd.
        assertThat(message).contains("not JSON at line 3, near column 10", "not JSON at line 4, near column ");
    }

    @Test
    void a_dossier_may_stand_twice_in_a_batch() {
        assertThat(answers(A + "\n" + A)).containsExactly("a", "a");
    }

    private static List<String> answers(String batch) {
        return reported(Program.runOn(batch, "assess", "--format", "json", "-"));
    }

    /** Gives each answer as the id of the dossier, or as the line and the first code of a refusal. */
    static List<String> reported(Program.Outcome outcome) {
        assertThat(outcome.messages()).isEmpty();
        return outcome.answers().stream().map(BatchFormTest::reported).toList();
    }

    static String reported(JsonNode answer) {
        return answer.has("errors")
                ? answer.get("line").intValue() + ": "
                        + answer.at("/errors/0/code").stringValue()
                : answer.get("id").stringValue();
    }
}
