package io.github.federules.examples.budgetsimulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.deciding.DecidedColumns;
import io.github.federules.examples.budgetsimulation.deciding.DecidedPopulation;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.GridReader;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.input.DossierInput;
import io.github.federules.examples.budgetsimulation.input.GeneratedInput;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors, each a process of its own. One is killed in the middle of its task. */
@Tag("simulation")
@Tag("release")
class KilledExecutorTest {

    private static final int COUNT = 3_000;
    private static final int PARTS = 6;

    @TempDir
    private Path folder;

    /** Separate processes take Spark from a folder of links to its jars. */
    @BeforeAll
    static void link_the_jars() throws IOException {
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            Path link = jars.resolve(jar.getFileName());
            if (entry.endsWith(".jar") && Files.notExists(link)) {
                Files.createSymbolicLink(link, jar.toAbsolutePath());
            }
        }
    }

    @Test
    void a_killed_executor_neither_loses_nor_doubles_a_dossier() throws Exception {
        VariantGrid grid = GridReader.read(
                "{\"call\": \"hdf-ai-2025\", \"variants\": [{\"name\": \"half\", \"changes\": {\"funding.aid.rate\": \"0.5\"}}]}",
                folder);
        Simulation simulation =
                new Simulation(grid, "of a test", OptionalLong.of(50_000_000_00L), FundingOrder.SMALLEST_BUDGET);
        SimulatedCall expected = simulation
                .run(LocalSpark.session(), new GeneratedInput(COUNT, 1, PARTS), folder + "/local", message -> {})
                .result();
        LocalSpark.session().stop();
        Path pid = folder.resolve("pid");
        DossierInput waiting = (session, sent, progress) -> session.range(0, COUNT, 1, PARTS)
                .mapPartitions(new DecidedPopulation(sent, 1, progress), Encoders.row(DecidedColumns.SCHEMA))
                .mapPartitions(new WaitingToBeKilled(pid.toString(), 100), Encoders.row(DecidedColumns.SCHEMA));

        try (SparkSession cluster = cluster()) {
            CompletableFuture<Boolean> killed = CompletableFuture.supplyAsync(() -> kill(pid));
            SimulatedCall result = simulation
                    .run(cluster, waiting, folder + "/cluster", message -> {})
                    .result();

            assertThat(killed.get(1, TimeUnit.MINUTES)).isTrue();
            assertThat(result.cells()).isEqualTo(expected.cells());
            assertThat(result.refusals()).isEqualTo(expected.refusals());
            assertThat(result.funded()).isEqualTo(expected.funded());
            assertThat(result.total(0).dossiers()).isEqualTo(COUNT);
            assertThat(ids(cluster, "/cluster")).isEqualTo(COUNT);
        }
    }

    private long ids(SparkSession session, String output) {
        return session.read()
                .parquet(folder + output + "/dossiers.parquet")
                .select("id")
                .distinct()
                .count();
    }

    private static SparkSession cluster() {
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("killed executor")
                .config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.executor.memory", "768m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config(
                        "spark.executor.extraJavaOptions",
                        "-XX:TieredStopAtLevel=1 " + System.getProperty("federules.spark.opens"))
                .config("spark.log.level", "OFF")
                .getOrCreate();
    }

    // The process of the number in the file, which the executor wrote itself.
    private static boolean kill(Path pid) {
        try {
            for (int attempt = 0; attempt < 1_200; attempt++) {
                if (Files.exists(pid)) {
                    return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                            .map(ProcessHandle::destroyForcibly)
                            .orElse(false);
                }
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return false;
    }
}
