package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that stops the program before the job starts, with a sentence for each problem. */
@Tag("simulation")
class BadInputTest {

    private static final String DOSSIERS = "../dossiers/batch.jsonl";

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    @Test
    void an_envelope_below_zero_and_errors_of_a_variant_are_reported_together() throws IOException {
        Path variants = Files.writeString(
                folder.resolve("variants.json"),
                "{\"call\": \"hdf-ai-2025\", \"variants\": [{\"name\": \"a\", \"changes\": {\"funding.aid.rate\": \"7\", \"costs.minimun\": 1}}]}");

        assertThat(run("--envelope", "-1.00", "--variants", variants.toString(), DOSSIERS))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains("The envelope: The amount is -1.00, but must be 0 or more.")
                .contains("Variant a: RATE_OUT_OF_RANGE funding.aid.rate")
                .contains("Variant a: UNKNOWN_FIELD costs.minimun");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_output_that_exists_is_kept() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("kept.txt"), "kept");

        assertThat(run(DOSSIERS)).isEqualTo(2);
        assertThat(messages.toString()).contains("out exists. Name a folder that does not; nothing is overwritten.");
        assertThat(kept).hasContent("kept");
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.equals(kept));
    }

    @Test
    void files_that_are_not_there_and_half_written_parquet_and_other_schemas_are_reported_together()
            throws IOException {
        Path half = half();
        Path other = folder.resolve("other.parquet");
        LocalSpark.session()
                .range(3)
                .selectExpr("id as total", "cast(id as double) as applicant")
                .coalesce(1)
                .write()
                .parquet(other.toString());
        Path text = Files.writeString(folder.resolve("words.parquet"), "no Parquet");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(half.toString(), other.toString(), text.toString(), empty.toString(), folder + "/nowhere.jsonl"))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains("half.parquet cannot be read as Parquet. Is it half-written?")
                .contains("words.parquet cannot be read as Parquet.")
                .contains("the column total is unknown.")
                .contains("the column operation is missing.")
                .contains("applicant is a floating-point number, which has no exact cents.")
                .contains("empty holds no dossiers.")
                .contains("nowhere.jsonl is not there.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void files_and_a_generator_at_once_or_neither_are_refused() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--generate", "3", DOSSIERS)).isEqualTo(2);
        assertThat(run("--generate", "0")).isEqualTo(2);
        assertThat(messages.toString())
                .contains("Give either files of dossiers or --generate COUNT.")
                .contains("The count is 0, but must be 1 or more.");
    }

    @Test
    void a_file_whose_middle_is_damaged_stops_the_job_and_there_is_no_report() throws IOException {
        Path damaged = damaged();

        assertThat(run(damaged.toString())).isEqualTo(1);
        assertThat(messages.toString()).contains("The job failed, and " + folder + "/out is incomplete. ");
        assertThat(folder.resolve("out/report.html")).doesNotExist();
    }

    @Test
    void a_damaged_file_stops_the_job_where_a_cluster_would_leave_it_out() throws IOException {
        assertThat(run(
                        "--conf",
                        "spark.sql.files.ignoreCorruptFiles=true",
                        damaged().toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("out/report.html")).doesNotExist();
    }

    @Test
    void a_compressed_file_that_ends_early_stops_the_job() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(Files.readAllBytes(Path.of(DOSSIERS)));
        }
        Path half = Files.write(
                folder.resolve("half.jsonl.gz"), Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2));

        assertThat(run(half.toString())).isEqualTo(1);
        assertThat(folder.resolve("out/report.html")).doesNotExist();
    }

    @Test
    void a_file_that_is_given_twice_and_one_of_another_kind_are_reported_together() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/2025"));
        Files.copy(Path.of(DOSSIERS), inside.resolve("batch.jsonl"));
        Path list = Files.writeString(folder.resolve("dossiers.json"), "[]");

        assertThat(run(folder.resolve("in").toString(), inside + "/batch.jsonl", list.toString()))
                .isEqualTo(2);
        assertThat(messages.toString())
                .contains("in/2025/batch.jsonl is given twice.")
                .contains("dossiers.json has a name that ends otherwise. Give a file *.jsonl,");
    }

    @Test
    void a_file_that_a_link_names_again_is_refused() throws IOException {
        Path batch = Files.copy(Path.of(DOSSIERS), folder.resolve("batch.jsonl"));
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), batch);

        assertThat(run(batch.toString(), link.toString())).isEqualTo(2);
        assertThat(messages.toString()).contains("link.jsonl is the same file as file:" + batch + ". Name it once");

        Path hard = Files.createLink(folder.resolve("hard.jsonl"), batch);
        assertThat(run(batch.toString(), hard.toString())).isEqualTo(2);
        assertThat(messages.toString()).contains("hard.jsonl is the same file as file:" + batch + ". Name it once");
    }

    @Test
    void a_folder_that_a_link_inside_it_names_again_is_refused_and_read_once() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/2025"));
        Files.copy(Path.of(DOSSIERS), in.resolve("batch.jsonl"));
        Files.createSymbolicLink(in.resolve("again"), folder.resolve("in"));

        assertThat(run(folder.resolve("in").toString())).isEqualTo(2);
        assertThat(messages.toString().lines())
                .containsExactly("file:" + in + "/again is a link to a folder that it is in. Remove the link.");
    }

    @Test
    void a_partitioned_table_is_refused_because_its_column_would_be_lost() throws IOException {
        Path table = folder.resolve("table");
        LocalSpark.session()
                .read()
                .json(DOSSIERS)
                .repartition(2)
                .write()
                .partitionBy("call")
                .parquet(table.toString());

        assertThat(run(table.toString())).isEqualTo(2);
        assertThat(messages.toString().lines())
                .containsExactly(
                        "file:" + table + "/call=hdf-ai-2025 is a folder of a partitioned table. Its column call"
                                + " is not in the files and would be lost. Write the table without partitions."
                                + " If it has none, rename the folder.");
    }

    @Test
    void parse_reports_the_files_that_it_does_not_read() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of(DOSSIERS), in.resolve("batch.jsonl"));
        Files.writeString(in.resolve("a.txt"), "");
        Files.writeString(in.resolve("b.txt"), "");

        assertThat(execute("parse", "--output", folder.resolve("out").toString(), in.toString()))
                .isZero();
        assertThat(messages.toString())
                .contains("Not read, because of how their names end: file:" + in + "/a.txt and 1 more.");
    }

    @Test
    void options_that_cannot_be_are_refused_with_a_sentence() {
        assertThat(run("--ranking", "first_come", DOSSIERS)).isEqualTo(2);
        assertThat(run("--conf", "spark.ui.enabled", DOSSIERS)).isEqualTo(2);
        assertThat(run("--generate", "0")).isEqualTo(2);
        assertThat(messages.toString())
                .contains("The ranking is first_come, which is shown anyway. Name smallest_budget or largest_budget.")
                .contains("The setting is spark.ui.enabled, but must be KEY=VALUE")
                .contains("The count is 0, but must be 1 or more.");
    }

    @Test
    void an_output_at_no_place_is_refused() {
        assertThat(execute("run", "--output", "", DOSSIERS)).isEqualTo(2);
        assertThat(execute("generate", "--output", "nowhere:/out", "1")).isEqualTo(2);
        assertThat(messages.toString())
                .contains("The output  cannot be made: ")
                .contains("The output nowhere:/out cannot be made: ");
    }

    @Test
    void parse_reads_lines_only_and_reports_the_rest() throws IOException {
        String out = folder.resolve("out").toString();

        assertThat(execute("parse", "--output", out, table().toString())).isEqualTo(2);
        assertThat(execute("parse", "--output", out, folder + "/nowhere.jsonl")).isEqualTo(2);
        assertThat(messages.toString()).contains("is Parquet. Give JSON Lines", "nowhere.jsonl is not there.");
        assertThat(execute("parse", "--output", out, DOSSIERS)).isZero();
        assertThat(LocalSpark.session().read().parquet(out).count()).isEqualTo(15);
    }

    private Path half() throws IOException {
        byte[] whole = Files.readAllBytes(table());
        return Files.write(folder.resolve("half.parquet"), Arrays.copyOf(whole, whole.length / 2));
    }

    // The footer is whole; the bytes before it are not.
    private Path damaged() throws IOException {
        byte[] whole = Files.readAllBytes(table());
        Arrays.fill(whole, 4, whole.length / 3, (byte) 0xFF);
        return Files.write(folder.resolve("damaged.parquet"), whole);
    }

    private Path table() throws IOException {
        Path table = folder.resolve("table");
        SparkSession spark = LocalSpark.session();
        spark.read().json(DOSSIERS).coalesce(1).write().parquet(table.toString());
        try (var files = Files.list(table)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private int run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("run", "--output", folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        return execute(all.toArray(new String[0]));
    }

    private int execute(String... arguments) {
        // The session of the tests is used, and closed by the program.
        LocalSpark.session();
        PrintWriter out = new PrintWriter(new StringWriter());
        return BudgetSimulation.run(out, new PrintWriter(messages, true), arguments);
    }
}
