package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disclosure to the person concerned, and the page on a call that is published. */
class DiscloseCommandTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_record_is_disclosed_in_four_points(String lang) throws IOException {
        assertIsGolden(disclosed(lang, "incomplete-share-and-role-missing"), "disclosure." + lang + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_rules_of_a_call_are_a_page_to_publish(String lang) throws IOException {
        assertIsGolden(Run.of("calls", "show", "--rules", "--lang", lang, "hdf-ai-2025"), "rules." + lang + ".txt");
    }

    @Test
    void rules_in_another_format_than_text_are_a_usage_error() {
        Run run = Run.of("calls", "show", "--rules", "--format", "json", "hdf-ai-2025");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("--rules produit un texte, mais --format est json.");
    }

    @Test
    void a_record_that_was_changed_is_not_disclosed_and_the_others_are() throws IOException {
        String record = record("community-of-communes");
        String changed = record.replace("\"46320.00\"", "\"50000.00\"");

        Run run = Run.reading(changed + record, "disclose", "--lang", "en", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith(
                        "RECORD NOT CONFIRMED — line 1 — D-001 — call hdf-ai-2025, edition 1",
                        "  The SHA-256 is not that of the content: the record was changed after it was written.",
                        "",
                        "Information on the algorithmic processing of the dossier D-001");
        assertThat(run.out())
                .contains("Funding: ELIGIBLE, computed aid of €46,320.00")
                .doesNotContain("€50,000.00");
    }

    @Test
    void what_steers_a_terminal_is_not_shown() throws IOException {
        String dossier = "{\"id\": \"a\\u001b[31mb\", \"operation\": {\"costLines\": []}}";
        String record =
                Run.reading(dossier, "assess", "--format", "record", "-").out();

        assertThat(Run.reading(record, "disclose", "-").out())
                .startsWith("Informations relatives au traitement algorithmique appliqué au dossier a\ufffd[31mb\n");
    }

    // With -Dfederules.write=true the text is written, to be read and judged.
    private static void assertIsGolden(Run run, String name) throws IOException {
        Path file = RESOURCES.resolve(name);
        if (Boolean.getBoolean("federules.write")) {
            Files.writeString(file, run.out().replace(Program.version(), "{library}"));
        }
        assertThat(run).isEqualTo(new Run(0, Files.readString(file).replace("{library}", Program.version()), ""));
    }

    private Run disclosed(String lang, String sample) throws IOException {
        Path file = Files.writeString(folder.resolve("record.json"), record(sample));
        return Run.of("disclose", "--lang", lang, file.toString());
    }

    private static String record(String sample) {
        return Run.of("assess", "--format", "record", Run.DOSSIERS + sample + ".json")
                .out();
    }
}
