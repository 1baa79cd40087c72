package io.github.federules.evidence.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The whole suite in every world: the answers are the ordinary ones, bit for bit. */
@Tag("evidence")
class HostileWorldsTest {

    private static final int GENERATED = 1_000;

    /** The property that makes it a failure that a world cannot be had on this machine, such as one of another Java. */
    private static final String EVERY_WORLD = "federules.everyWorld";

    @Test
    void every_world_gives_the_answers_of_the_ordinary_one(@TempDir Path folder) throws Exception {
        List<WorldResult> results = results(folder);
        WorldMatrix.write(results, GENERATED, Path.of("target", "evidence", "50-hostile-worlds.md"));

        WorldOutput ordinary = results.get(0).output().orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        for (WorldResult result : results) {
            result.output().ifPresent(output -> {
                softly.assertThat(output.facts())
                        .as(result.world().name())
                        .containsAll(result.world().facts());
                softly.assertThat(ordinary.findDifference(output))
                        .as(result.world().name())
                        .isEmpty();
            });
        }
        softly.assertAll();
        assertThat(ordinary.decisions()).isGreaterThan(10 * GENERATED);
        assertNoneIsMissing(WorldResult.missing(results), Boolean.getBoolean(EVERY_WORLD));
    }

    @Test
    void a_world_that_cannot_be_had_fails_where_every_world_is_asked_for_and_else_the_test_says_that_it_is_skipped() {
        List<String> missing = WorldResult.missing(
                List.of(new WorldResult(World.named("Java 25"), Optional.empty(), "there is no Java 25")));

        assertThat(missing).containsExactly("Java 25: there is no Java 25");
        assertThatThrownBy(() -> assertNoneIsMissing(missing, true)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertNoneIsMissing(missing, false)).isInstanceOf(TestAbortedException.class);
    }

    private static void assertNoneIsMissing(List<String> missing, boolean everyWorld) {
        if (everyWorld) {
            assertThat(missing).isEmpty();
        }
        assumeThat(missing)
                .as("All that were run are the same, but not all were run; -D" + EVERY_WORLD
                        + "=true makes that a failure")
                .isEmpty();
    }

    // Two at a time.
    private static List<WorldResult> results(Path folder) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Path files = SuiteFiles.write(Files.createDirectory(folder.resolve("files")));
            List<Future<WorldResult>> runs = new ArrayList<>();
            for (World world : Worlds.all()) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(runs.size())));
                runs.add(workers.submit(() -> result(world, files, own)));
            }
            List<WorldResult> results = new ArrayList<>();
            for (Future<WorldResult> run : runs) {
                results.add(run.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static WorldResult result(World world, Path files, Path folder) throws IOException, InterruptedException {
        WorldRun run = new WorldRun(files, GENERATED, 1, folder);
        Optional<String> obstacle = run.findObstacle(world);
        return obstacle.isPresent()
                ? new WorldResult(world, Optional.empty(), obstacle.get())
                : new WorldResult(world, Optional.of(run.output(world)), "");
    }
}
