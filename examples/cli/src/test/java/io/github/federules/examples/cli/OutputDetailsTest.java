package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Details of what the program prints. */
class OutputDetailsTest {

    private static final String FILE = Sample.path("community-of-communes.json");
    private static final String DOSSIER = "{\"id\": \"a\", \"operation\": {\"costLines\": []}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.NDJSON", "a.JsonL"})
    void a_file_of_lines_is_a_batch(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), DOSSIER + "\n" + DOSSIER + "\n");

        assertThat(Program.run("assess", "--format=json", file.toString()).answers())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess --format= F | The value of --format is \"\", but must be one of these: text, json, csv, record. Use one of them.",
                "assess F --reading | The option --reading has no value, but requires one: NAME=VALUE. Add it.",
                "calls show --rules --format json hdf-ai-2025 | --rules prints a text, but --format is json. Remove one of the two."
            })
    void a_usage_error_is_worded_in_full(String arguments, String message) {
        String[] words = ("--lang=en " + arguments.replace("F", FILE)).split(" ", -1);

        assertThat(Program.run(words).messages().lines()).first().isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/0, true", "/dev/tty1, true", "/dev/null, false", "pipe:[1], false", "/home/dev/pts/, false"})
    void only_a_terminal_shows_progress(String target, boolean isTerminal) {
        assertThat(Terminal.isTerminal(target)).isEqualTo(isTerminal);
    }

    @Test
    void where_records_are_wanted_a_refusal_is_as_in_json() {
        String broken = Sample.path("broken/several-errors.json");

        assertThat(Program.run("assess", "--format=record", broken).results())
                .startsWith("{\"id\":\"D-901\",\"errors\":[");
        assertThat(Program.run("assess", "--format=record", broken))
                .isEqualTo(Program.run("assess", "--format=json", broken));
    }

    @Test
    void results_take_single_bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Results results = new Results(bytes);
        results.write('a');
        results.flush();

        assertThat(bytes.toByteArray()).containsExactly('a');
    }

    @Test
    void an_error_of_the_whole_has_no_place_and_one_of_a_row_has_the_row() throws IOException {
        assertThat(Program.runOn("{", "assess", "--lang=en", "-").results().lines())
                .element(1)
                .asString()
                .startsWith("  NOT_JSON: ");

        Path table = Files.writeString(folder.resolve("t.csv"), "nature;montant\nétudes;5;9\n");
        Path dossier = Files.writeString(folder.resolve("d.json"), "{\"operation\": {}}");
        assertThat(Program.run("assess", "--lang=en", "--budget", table.toString(), dossier.toString())
                        .results()
                        .lines())
                .element(1)
                .asString()
                .startsWith("  NOT_CSV row 2: The cell 3 of this row is 9");
    }

    @Test
    void a_name_of_200_characters_is_shown_whole_and_a_longer_one_is_cut() {
        for (int length : new int[] {200, 201}) {
            String id = "x".repeat(length);
            String shown = "x".repeat(200) + (length > 200 ? "…" : "");

            assertThat(Program.runOn("{\"id\": \"" + id + "\", \"y\": 1}", "assess", "--lang=en", "-")
                            .results())
                    .startsWith("INVALID DATA — dossier not assessed — " + shown + " — line 1\n");
            String record = Run.of("assess", "--format", "record", FILE).out().replace("\"D-001\"", "\"" + id + "\"");
            assertThat(Run.reading(record, "verify", "--lang", "en", "-").out())
                    .startsWith("RECORD NOT CONFIRMED — line 1 — " + shown + " — call hdf-ai-2025, edition 1\n");
        }
    }

    @Test
    void for_programs_the_verification_of_each_of_several_files_names_it() throws IOException {
        String record = Run.of("assess", "--format", "record", FILE).out();
        String one = Files.writeString(folder.resolve("a.json"), record).toString();
        String other = Files.writeString(folder.resolve("b.json"), record).toString();

        assertThat(Program.run("verify", "--format=json", one, other).answers())
                .extracting(answer -> answer.get("file").stringValue())
                .containsExactly(one, other);
    }

    @Test
    void a_file_holds_its_byte_order_mark_and_one_byte_more_than_a_text_may_have() throws IOException {
        byte[] bytes = "\ufeff0123456789abc".getBytes(StandardCharsets.UTF_8);

        JsonFile read = JsonFile.read(new ByteArrayInputStream(bytes), 10);

        assertThat(read.start()).isEqualTo(3);
        assertThat(read.length()).isEqualTo(11);
        JsonFile alone = JsonFile.read(new ByteArrayInputStream("\ufeff".getBytes(StandardCharsets.UTF_8)), 10);
        assertThat(alone.start()).isEqualTo(3);
        assertThat(alone.length()).isZero();
    }
}
