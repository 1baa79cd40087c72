package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.GridReader;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.DossierInput;
import io.github.federules.examples.budgetsimulation.input.FoundFiles;
import io.github.federules.examples.budgetsimulation.input.GeneratedInput;
import io.github.federules.examples.budgetsimulation.input.JsonLinesInput;
import io.github.federules.examples.budgetsimulation.input.UnfitInputException;
import io.github.federules.examples.budgetsimulation.population.Population;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.VariantTally;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job beside the program on one machine, in other partitions and orders, over bad dossiers, and with tasks that fail. */
@Tag("simulation")
class SimulationTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int GENERATED = 400;
    private static final List<String> LINES = new ArrayList<>();

    private static VariantGrid grid;
    private static SparkSession spark;
    // All lines in one file, which most tests compare with.
    private static Path file;
    private static SimulatedCall expected;
    private static String expectedOutput;

    @TempDir
    private static Path folder;

    private static int runs;

    @BeforeAll
    static void simulate_one_file() throws Exception {
        grid = GridReader.read(
                "{\"call\": \"hdf-ai-2025\", \"variants\": ["
                        + "{\"name\": \"half\", \"changes\": {\"funding.aid.rate\": \"0.5\"}},"
                        + "{\"name\": \"minimum\", \"changes\": {\"costs.minimum.amount\": \"200000.00\"}}]}",
                folder);
        spark = LocalSpark.session();
        Population population = Population.under(FederCalls.HAUTS_DE_FRANCE_AI_2025, 3);
        for (long i = 0; i < GENERATED; i++) {
            LINES.add(DossierWriter.toJson(population.dossier(i).dossier()));
        }
        LINES.addAll(Files.readAllLines(Path.of("../dossiers/batch.jsonl")));
        file = write("same.jsonl", LINES);
        expected = run(new JsonLinesInput(List.of(file.toString()))).result();
        expectedOutput = lastOutput();
    }

    @Test
    void every_decision_is_that_of_the_program_on_one_machine_to_the_cent() throws Exception {
        List<Row> rows = spark.read()
                .parquet(expectedOutput + "/dossiers.parquet")
                .where("outcomes is not null")
                .collectAsList();

        assertThat(rows).hasSize(LINES.size());
        for (int variant = 0; variant < 3; variant++) {
            Map<String, String> answers = answersOfOneMachine(file, variant);
            long aid = 0;
            for (Row row : rows) {
                Row outcome = (Row) row.getList(row.fieldIndex("outcomes")).get(variant);
                String answer = outcome.getString(0) + " " + outcome.getLong(1) + " " + outcome.getLong(2);
                assertThat(answer).as(row.getAs("id") + " " + variant).isEqualTo(answers.get(row.<String>getAs("id")));
                aid += outcome.getLong(1);
            }
            assertThat(expected.total(variant).aid()).isEqualTo(aid);
            assertThat(expected.total(variant).dossiers()).isEqualTo(LINES.size());
        }
    }

    @Test
    void partitions_and_order_change_nothing() throws Exception {
        List<String> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(1));
        Path parts = Files.createDirectory(folder.resolve("parts"));
        for (int i = 0; i < 3; i++) {
            Files.write(
                    parts.resolve(i + ".jsonl"),
                    shuffled.subList(i * shuffled.size() / 3, (i + 1) * shuffled.size() / 3));
        }
        spark.conf().set("spark.sql.files.maxPartitionBytes", "20000");
        try {
            assertSameAs(expected, run(found(parts)));
        } finally {
            spark.conf().unset("spark.sql.files.maxPartitionBytes");
        }
    }

    @Test
    void generated_dossiers_are_the_same_in_any_number_of_parts_and_as_files() throws Exception {
        SimulatedCall generated = run(new JsonLinesInput(List.of(
                        write("generated.jsonl", LINES.subList(0, GENERATED)).toString())))
                .result();

        assertSameAs(generated, run(new GeneratedInput(GENERATED, 3, 1)));
        assertSameAs(generated, run(new GeneratedInput(GENERATED, 3, 7)));
    }

    @Test
    void parquet_of_the_same_dossiers_gives_the_same() throws Exception {
        Path table = folder.resolve("table");
        spark.read().json(file.toString()).repartition(2).write().parquet(table.toString());

        assertSameAs(expected, run(found(table)));
    }

    @Test
    void bad_dossiers_are_in_the_table_of_errors_and_stop_nothing() throws Exception {
        List<byte[]> lines = new ArrayList<>();
        lines.add(("\ufeff" + LINES.get(0)).getBytes(StandardCharsets.UTF_8));
        lines.add(" \t\r".getBytes(StandardCharsets.UTF_8));
        lines.add("{\"id\": \"cut off".getBytes(StandardCharsets.UTF_8));
        lines.add(LINES.get(1).getBytes(StandardCharsets.UTF_8));
        lines.add(LINES.get(2)
                .replace("\"currency\":\"EUR\"", "\"currency\":\"USD\"")
                .getBytes(StandardCharsets.UTF_8));
        lines.add(new byte[] {'"', (byte) 0xC3, '"'});
        lines.add((LINES.get(3) + "\r").getBytes(StandardCharsets.UTF_8));
        lines.add(LINES.get(4).replace("hdf-ai-2025", "unknown-call").getBytes(StandardCharsets.UTF_8));
        Path bad = folder.resolve("bad dossiers.jsonl");
        try (var out = Files.newOutputStream(bad)) {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        // Blocks of some two lines: the number of a line is that of the file, whoever reads it.
        spark.conf().set("spark.sql.files.maxPartitionBytes", "1500");
        spark.conf().set("spark.sql.files.openCostInBytes", "0");
        try {
            SimulatedCall result = run(found(bad)).result();

            assertThat(result.total(0).dossiers()).isEqualTo(3);
            List<Row> errors = spark.read()
                    .parquet(lastOutput() + "/tables/errors.parquet")
                    .orderBy("line", "path")
                    .collectAsList();
            assertThat(errors).allMatch(row -> row.getString(0).equals(bad.toString()));
            assertThat(errors.stream().map(row -> row.getLong(1)).distinct()).containsExactly(3L, 5L, 6L, 8L);
            assertThat(errors.stream().filter(row -> row.getLong(1) == 5))
                    .allMatch(row -> row.getString(2).equals("CURRENCY_NOT_EUR"))
                    .anyMatch(row -> row.getString(3).equals("operation.costLines[0].amount"));
            assertThat(errors.get(errors.size() - 1))
                    .extracting(row -> row.get(2), row -> row.get(3))
                    .containsExactly("UNKNOWN_CALL", "call");
        } finally {
            spark.conf().unset("spark.sql.files.maxPartitionBytes");
            spark.conf().unset("spark.sql.files.openCostInBytes");
        }
    }

    @Test
    void a_task_that_fails_half_way_is_tried_again_and_nothing_is_lost_or_doubled() throws Exception {
        JsonLinesInput source = new JsonLinesInput(List.of(file.toString()));
        FailingOnce.reset();

        // Blocks of a quarter of the file
        spark.conf().set("spark.sql.files.maxPartitionBytes", Files.size(file) / 4 + 1);
        spark.conf().set("spark.sql.files.openCostInBytes", "0");
        try {
            DossierInput failing = (session, sent, progress) -> source.decided(session, sent, progress)
                    .mapPartitions(new FailingOnce(20), Encoders.row(DecidedColumns.SCHEMA));

            assertSameAs(expected, run(failing));
            assertThat(FailingOnce.failures()).isEqualTo(4);
        } finally {
            spark.conf().unset("spark.sql.files.maxPartitionBytes");
            spark.conf().unset("spark.sql.files.openCostInBytes");
        }
    }

    private static void assertSameAs(SimulatedCall expected, Simulation.Found found) {
        SimulatedCall actual = found.result();
        assertThat(actual.cells()).isEqualTo(expected.cells());
        assertThat(actual.refusals()).isEqualTo(expected.refusals());
        assertThat(actual.days()).isEqualTo(expected.days());
        assertThat(actual.funded()).isEqualTo(expected.funded());
        assertThat(actual.total(0)).isNotEqualTo(VariantTally.ZERO);
    }

    private static DossierInput found(Path file) throws UnfitInputException {
        return FoundFiles.of(spark, List.of(file.toString())).dossiers();
    }

    private static Simulation.Found run(DossierInput source) throws IOException, UnfitInputException {
        runs++;
        // 3 million euros: some operations are funded, and some are not
        return new Simulation(grid, "of a test", OptionalLong.of(3_000_000_00L), FundingOrder.SMALLEST_BUDGET)
                .run(spark, source, lastOutput(), message -> {});
    }

    private static String lastOutput() {
        return folder.resolve("out-" + runs).toString();
    }

    private static Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    /** Returns verdict, aid and aid up to, by id, as {@code federules assess} answers. */
    private static Map<String, String> answersOfOneMachine(Path dossiers, int variant) throws Exception {
        Path call = Files.writeString(
                folder.resolve("call-" + variant + ".json"),
                CallWriter.toJson(grid.variants().get(variant).call()));
        Path answers = folder.resolve("answers-" + variant + ".jsonl");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.federules.examples.cli.FederulesCli",
                        "assess",
                        "--format",
                        "json",
                        "--call-file",
                        call.toString(),
                        dossiers.toString())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(program.waitFor()).isZero();
        Map<String, String> byId = new TreeMap<>();
        for (String line : Files.readAllLines(answers)) {
            JsonNode answer = MAPPER.readTree(line);
            JsonNode funding = answer.path("tracks").path("FUNDING");
            byId.put(
                    answer.path("id").stringValue(),
                    funding.path("verdict").stringValue() + " " + cents(funding.path("aid")) + " "
                            + cents(funding.path("aidUpTo")));
        }
        return byId;
    }

    private static long cents(JsonNode money) {
        return money.isObject()
                ? Long.parseLong(money.path("amount").stringValue().replace(".", ""))
                : 0;
    }
}
