package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.GridReader;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.FoundFiles;
import io.github.federules.examples.budgetsimulation.paths.LiteralPath;
import io.github.federules.examples.budgetsimulation.population.Population;
import io.github.federules.examples.budgetsimulation.tally.ErrorCount;
import io.github.federules.examples.budgetsimulation.tally.RepeatedIdCount;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.DossierWriter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people have them: ids that occur twice, a line that is far too long, folders in folders, brackets in names. */
@Tag("simulation")
class FilesOfDossiersTest {

    private static final Population POPULATION = Population.under(FederCalls.HAUTS_DE_FRANCE_AI_2025, 3);

    private final SparkSession spark = LocalSpark.session();
    private final List<String> messages = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void cut_files_into_small_blocks() {
        spark.conf().set("spark.sql.files.maxPartitionBytes", "3000");
        spark.conf().set("spark.sql.files.openCostInBytes", "0");
    }

    @AfterEach
    void cut_files_as_usual() {
        spark.conf().unset("spark.sql.files.maxPartitionBytes");
        spark.conf().unset("spark.sql.files.openCostInBytes");
    }

    @Test
    void ids_that_occur_more_than_once_are_counted_and_reported_with_file_and_line() throws Exception {
        List<String> lines = dossiers(20);
        lines.add(9, "");
        lines.add(lines.get(3));
        lines.add(lines.get(4).replace("\"currency\":\"EUR\"", "\"currency\":\"USD\""));
        lines.add("{}");
        Path one = Files.write(folder.resolve("one.jsonl"), lines);
        Path two = Files.write(folder.resolve("two.jsonl"), dossiers(1));

        SimulatedCall result = run(one, two);

        // 20 dossiers, one again in its file, and one again in another file. The one with errors counts nowhere.
        assertThat(result.total(0).dossiers()).isEqualTo(22);
        assertThat(result.repeated()).isEqualTo(new RepeatedIdCount(2, 4));
        assertThat(table("repeated_ids").stream().map(Row::mkString))
                .containsExactlyInAnyOrder(
                        "G-00000000002" + one + 1,
                        "G-00000000002" + two + 1,
                        "G-00000000032" + one + 4,
                        "G-00000000032" + one + 22);
        assertThat(messages)
                .contains("2 ids occur in more than one dossier. Each of their 4 dossiers is counted."
                        + " They are in tables/repeated_ids.");
    }

    @Test
    void ids_that_occur_once_leave_the_table_empty() throws Exception {
        // No id is no id twice.
        List<String> lines = dossiers(2);
        lines.replaceAll(line -> line.replaceFirst("\"id\":\"G-[0-9]+\",", ""));
        lines.addAll(dossiers(3));

        SimulatedCall result = run(Files.write(folder.resolve("once.jsonl"), lines));

        assertThat(result.total(0).dossiers()).isEqualTo(5);
        assertThat(result.repeated()).isEqualTo(new RepeatedIdCount(0, 0));
        assertThat(table("repeated_ids")).isEmpty();
        assertThat(messages).noneMatch(message -> message.contains("in more than one dossier"));
    }

    @Test
    void a_line_over_16_mebibytes_is_an_error_of_its_line_and_stops_nothing() throws Exception {
        // Blocks of a megabyte: the line is longer than many.
        spark.conf().set("spark.sql.files.maxPartitionBytes", "1000000");
        List<String> lines = dossiers(3);
        Path file = folder.resolve("long.jsonl");
        byte[] part = new byte[1_000_000];
        Arrays.fill(part, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((lines.get(0) + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 17; i++) {
                out.write(part);
            }
            out.write((lines.get(1) + "\n{\n" + lines.get(2)).getBytes(StandardCharsets.UTF_8));
        }

        SimulatedCall result = run(file);

        assertThat(result.total(0).dossiers()).isEqualTo(2);
        assertThat(result.errors()).containsExactly(new ErrorCount("NOT_JSON", 1), new ErrorCount("TOO_LARGE", 1));
        assertThat(table("errors").stream().map(Row::mkString))
                .containsExactlyInAnyOrder(file + "2TOO_LARGE", file + "3NOT_JSON");
    }

    @Test
    void folders_are_read_at_any_depth_whatever_brackets_their_names_have() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("in/[2025] {a,b}*"));
        Path lines = Files.write(inside.resolve("part [1].jsonl"), dossiers(7));
        Files.writeString(inside.resolve("notes.txt"), "no dossiers");
        Files.writeString(inside.resolve("_SUCCESS"), "");
        spark.read()
                .json(LiteralPath.of(lines.toString()))
                .repartition(3)
                .write()
                .parquet(inside.resolve("table [2].parquet").toString());
        Path in = folder.resolve("in");

        FoundFiles found = FoundFiles.of(spark, List.of(in.toString()));
        SimulatedCall result = run(in);

        assertThat(found.passedOver()).singleElement().asString().endsWith("/notes.txt");
        assertThat(result.total(0).dossiers()).isEqualTo(14);
        assertThat(result.repeated()).isEqualTo(new RepeatedIdCount(7, 14));
    }

    @Test
    void tables_of_several_schemas_are_read_together() throws Exception {
        Path lines = Files.write(folder.resolve("lines.jsonl"), dossiers(6));
        Path in = Files.createDirectory(folder.resolve("in"));
        spark.read().json(lines.toString()).write().parquet(in + "/a");
        spark.read().json(lines.toString()).drop("submission").write().parquet(in + "/b");

        SimulatedCall result = run(in);

        assertThat(result.total(0).dossiers()).isEqualTo(12);
        assertThat(result.errors()).isEmpty();
    }

    private SimulatedCall run(Path... files) throws Exception {
        VariantGrid grid = GridReader.read("{\"call\": \"hdf-ai-2025\"}", folder);
        List<String> paths = Arrays.stream(files).map(Path::toString).toList();
        return new Simulation(grid, "of a test", OptionalLong.empty(), FundingOrder.SMALLEST_BUDGET)
                .run(spark, FoundFiles.of(spark, paths).dossiers(), out(), messages::add)
                .result();
    }

    private List<Row> table(String name) {
        return spark.read()
                .parquet(LiteralPath.of(out() + "/tables/" + name + ".parquet"))
                .collectAsList();
    }

    private String out() {
        return folder.resolve("out [1]").toString();
    }

    private static List<String> dossiers(int count) {
        return new ArrayList<>(LongStream.range(0, count)
                .mapToObj(i -> DossierWriter.toJson(POPULATION.dossier(i).dossier()))
                .toList());
    }
}
