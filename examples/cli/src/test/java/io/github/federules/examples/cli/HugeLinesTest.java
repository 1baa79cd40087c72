package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line may have 16 MiB; a longer one is refused, and the lines around it are not lost. */
@Tag("evidence")
class HugeLinesTest {

    private static final int MOST = 16 * 1024 * 1024;
    private static final String BOM = "\ufeff";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void a_line_over_16_mebibytes_between_two_others_is_refused_alone(String end) {
        String batch = dossier("a", 100) + end + dossier("b", MOST + 1) + end + dossier("c", 100) + end;
        Program.Outcome outcome = Program.runOn(batch, "assess", "--format", "json", "-");
        assertThat(BatchFormTest.reported(outcome)).containsExactly("a", "2: TOO_LARGE", "c");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void a_line_of_16_mebibytes_is_read_however_it_ends(String end) {
        assertThat(reported(dossier("a", MOST) + end)).isEqualTo("a");
        assertThat(reported(BOM + dossier("a", MOST) + end)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100_000})
    void a_line_of_more_is_refused_with_and_without_a_byte_order_mark(int more) {
        assertThat(reported(dossier("a", MOST + more) + "\r\n")).isEqualTo("1: TOO_LARGE");
        assertThat(reported(BOM + dossier("a", MOST + more))).isEqualTo("1: TOO_LARGE");
    }

    @Test
    void a_blank_line_is_skipped_however_long_it_is() {
        String batch = dossier("a", 100) + "\n" + " ".repeat(MOST + 100_000) + "\n{\n" + dossier("c", 100);
        assertThat(BatchFormTest.reported(Program.runOn(batch, "assess", "--format", "json", "-")))
                .containsExactly("a", "3: NOT_JSON", "c");
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, 10, 100_000})
    void a_dossier_behind_16_mebibytes_of_blanks_is_too_large_but_not_lost(int more) {
        String batch = " ".repeat(MOST + more) + dossier("a", 200) + "\n" + dossier("b", 100);
        assertThat(BatchFormTest.reported(Program.runOn(batch, "assess", "--format", "json", "-")))
                .containsExactly("1: TOO_LARGE", "b");
    }

    @Test
    void a_line_longer_than_a_chunk_that_is_read_is_one_line() {
        StringBuilder batch = new StringBuilder();
        for (int length = 65_000; length < 66_000; length += 97) {
            batch.append(dossier(Integer.toString(length), length)).append('\n');
        }
        assertThat(BatchFormTest.reported(Program.runOn(batch.toString(), "assess", "--format", "json", "-")))
                .hasSize(11)
                .startsWith("65000", "65097")
                .endsWith("65970");
    }

    @Test
    void a_single_dossier_has_the_same_bound() throws IOException {
        assertThat(single(dossier("a", MOST))).contains("\"id\":\"a\"").doesNotContain("errors");
        assertThat(single(BOM + dossier("a", MOST))).contains("\"id\":\"a\"").doesNotContain("errors");
        assertThat(single(dossier("a", MOST + 1))).contains("TOO_LARGE");
        assertThat(single(BOM + dossier("a", MOST + 1))).contains("TOO_LARGE");
        assertThat(single(dossier("a", 3 * MOST))).contains("TOO_LARGE");
    }

    private String single(String dossier) throws IOException {
        Path file = Files.writeString(folder.resolve("single.json"), dossier);
        return Program.run("assess", "--format", "json", file.toString()).results();
    }

    private static String reported(String batch) {
        return BatchFormTest.reported(
                Program.runOn(batch, "assess", "--format", "json", "-").answer());
    }

    /** Gives a dossier of so many bytes. */
    private static String dossier(String id, int bytes) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(bytes);
        json.writeBytes(("{\"id\": \"" + id + "\", \"operation\": {\"costLines\": [], \"title\": \"")
                .getBytes(StandardCharsets.US_ASCII));
        json.writeBytes("x".repeat(bytes - json.size() - 3).getBytes(StandardCharsets.US_ASCII));
        json.writeBytes("\"}}".getBytes(StandardCharsets.US_ASCII));
        return json.toString(StandardCharsets.US_ASCII);
    }
}
