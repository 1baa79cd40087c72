package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file and several, batches and single dossiers, and standard input among them. */
class FilesTest {

    private static final String GOOD = "{\"id\": \"good\", \"operation\": {\"costLines\": []}}";
    private static final String BAD = "{\"id\": \"bad\", \"operation\": 1}";

    @TempDir
    private Path folder;

    private String one;
    private String batch;
    private String another;

    @BeforeEach
    void write() throws IOException {
        one = write("one.json", BAD);
        batch = write("batch.jsonl", GOOD + "\n" + BAD + "\n");
        another = write("another.jsonl", "\n" + BAD + "\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_single_dossier_that_is_refused_has_neither_file_nor_line() {
        assertThat(Program.run("assess", "--format", "json", one).answer().propertyNames())
                .containsExactly("id", "errors");
    }

    @Test
    void a_dossier_refused_in_a_batch_has_its_line() {
        Program.Outcome outcome = Program.run("assess", "--format", "json", batch);
        assertThat(outcome.answers()).hasSize(2);
        assertThat(outcome.answers().get(1).propertyNames()).containsExactly("line", "id", "errors");
        assertThat(outcome.answers().get(1).get("line").intValue()).isEqualTo(2);
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void with_several_files_a_refusal_has_its_file_as_well() {
        Program.Outcome outcome = Program.run("assess", "--format", "json", batch, one, another);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.answers()).hasSize(4);
        assertThat(outcome.answers().get(0).has("file")).isFalse();
        assertThat(outcome.answers().get(1).propertyNames()).containsExactly("file", "line", "id", "errors");
        assertThat(outcome.answers().get(1).get("file").stringValue()).isEqualTo(batch);
        assertThat(outcome.answers().get(1).get("line").intValue()).isEqualTo(2);
        assertThat(outcome.answers().get(2).propertyNames()).containsExactly("file", "id", "errors");
        assertThat(outcome.answers().get(2).get("file").stringValue()).isEqualTo(one);
        // Each file counts its lines from 1, blank ones too.
        assertThat(outcome.answers().get(3).get("file").stringValue()).isEqualTo(another);
        assertThat(outcome.answers().get(3).get("line").intValue()).isEqualTo(2);
    }

    @Test
    void the_text_for_people_names_file_and_line() {
        assertThat(Program.run("assess", "--lang", "en", batch, one).results())
                .contains("INVALID DATA — dossier not assessed — bad — file " + batch + " — line 2\n")
                .contains("INVALID DATA — dossier not assessed — bad — file " + one + "\n");
        assertThat(Program.run("assess", batch).results())
                .contains("DONNÉES INVALIDES — dossier non examiné — bad — ligne 2\n");
    }

    @Test
    void a_hyphen_reads_a_batch_from_standard_input() {
        Program.Outcome outcome = Program.runOn(GOOD + "\n" + BAD + "\n", "assess", "--format", "json", "-");
        assertThat(outcome.answers()).hasSize(2);
        assertThat(outcome.answers().get(1).get("line").intValue()).isEqualTo(2);
        assertThat(outcome.answers().get(1).has("file")).isFalse();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void standard_input_may_stand_among_files_and_is_called_a_hyphen() {
        Program.Outcome outcome = Program.runOn(BAD, "assess", "--format", "json", one, "-", another);
        assertThat(outcome.answers())
                .extracting(answer -> answer.get("file").stringValue())
                .containsExactly(one, "-", another);
    }

    @Test
    void standard_input_is_not_read_unless_it_is_asked_for() {
        assertThat(Program.runOn(GOOD, "assess", "--format", "json", one).answers())
                .hasSize(1);
    }

    @Test
    void a_file_of_one_dossier_may_spread_over_lines() throws IOException {
        String file = write("spread", "\n" + GOOD.replace(",", ",\n") + "\n\n");
        assertThat(Program.run("assess", "--format", "json", file)
                        .answer()
                        .get("id")
                        .stringValue())
                .isEqualTo("good");
    }

    @Test
    void a_file_of_one_dossier_holds_one() throws IOException {
        String file = write("two.json", GOOD + "\n" + GOOD + "\n");
        assertThat(BrokenSamplesTest.errors(
                        Program.run("assess", "--format", "json", file).answer()))
                .containsExactly(" NOT_JSON");
    }

    @Test
    void an_empty_file_holds_no_dossier() throws IOException {
        Program.Outcome outcome = Program.run("assess", "--format", "json", write("empty.json", ""));
        assertThat(BrokenSamplesTest.errors(outcome.answer())).containsExactly(" NOT_JSON");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void the_same_file_may_be_given_twice() {
        assertThat(Program.run("assess", "--format", "json", batch, batch).answers())
                .hasSize(4);
    }
}
