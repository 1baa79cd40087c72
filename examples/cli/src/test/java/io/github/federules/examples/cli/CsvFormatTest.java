package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions as a table that a spreadsheet opens. */
class CsvFormatTest {

    private static final Path BATCH = Path.of("..", "dossiers", "batch.jsonl");

    @TempDir
    private Path folder;

    private static List<String> rows(Run run) {
        return run.out().lines().toList();
    }

    @Test
    void a_batch_has_a_row_of_headings_and_one_for_each_dossier() throws IOException {
        Run run = Run.of("--lang=en", "assess", "--format=csv", BATCH.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("\ufeff\"dossier\",\"call\",\"").contains("\r\n");
        assertThat(rows(run)).hasSize(1 + Files.readAllLines(BATCH).size());
        assertThat(rows(run).get(0))
                .endsWith("\"computed aid (EUR)\",\"up to (EUR)\",\"first reason\",\"missing facts\"");
    }

    @Test
    void a_row_has_the_verdict_of_each_track_the_aid_the_first_reason_and_what_is_missing() throws IOException {
        // 69,999.99 does not reach the minimum of 70,000.00.
        Path dossier = write("""
                {"id": "D-1", "call": "hdf-ai-2025", "operation": {"costLines":
                 [{"nature": "STUDIES", "amount": {"amount": "69999.99", "currency": "EUR"}}]}}""");

        List<String> english = rows(Run.of("--lang=en", "assess", "--format=csv", dossier.toString()));
        List<String> french = rows(Run.of("assess", "--format=csv", dossier.toString()));

        assertThat(english.get(1))
                .startsWith("\"D-1\",\"hdf-ai-2025\",\"not eligible\"")
                .contains(",\"0.00\",\"0.00\",\"C5. The total eligible cost of €69,999.99 does not reach");
        assertThat(french.get(1)).startsWith("\"D-1\";\"hdf-ai-2025\";").contains(";\"0,00\";\"0,00\";\"C5. ");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_a_text() throws IOException {
        Path dossier = write("{\"id\": \"=1+1\\\"; x\\n\", \"call\": \"hdf-ai-2025\", \"operation\": {}}");

        List<String> rows = rows(Run.of("assess", "--format=csv", dossier.toString()));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).startsWith("\"'=1+1\"\"; x\ufffd\";");
    }

    @Test
    void a_dossier_that_is_refused_has_a_row_with_its_place_and_first_error() throws IOException {
        Path batch = Files.writeString(folder.resolve("batch.jsonl"), "{\"id\": \"D-2\", \"x\": 1}\n{}\n");

        Run run = Run.of("--lang=en", "assess", "--format=csv", batch.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(rows(run)).hasSize(3);
        assertThat(rows(run).get(1))
                .startsWith("\"D-2\",\"\",\"\"")
                .contains("INVALID DATA — dossier not assessed — line 1 UNKNOWN_FIELD x: The field x is unknown here.");
    }

    @Test
    void under_all_calls_a_dossier_has_a_row_for_each_call() throws IOException {
        Path dossier = write("{\"id\": \"D-3\", \"operation\": {}}");

        List<String> rows = rows(Run.of("assess", "--all-calls", "--format=csv", dossier.toString()));

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.startsWith("\"D-3\";\""));
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), json);
    }
}
