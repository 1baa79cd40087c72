package io.github.federules.evidence.worlds;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The whole suite in every world: the answers are the ordinary ones, bit for bit. */
@Tag("evidence")
class HostileWorldsTest {

    private static final int GENERATED = 2_000;

    @Test
    void every_world_gives_the_answers_of_the_ordinary_one(@TempDir Path folder) throws Exception {
        List<WorldResult> results = results(folder);
        WorldMatrix.write(results, Path.of("target", "evidence", "50-hostile-worlds.md"));

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
    }

    // Two at a time; where there is no such Java or folder, the matrix says so.
    private static List<WorldResult> results(Path folder) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<WorldResult>> runs = new ArrayList<>();
            for (World world : Worlds.all()) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(runs.size())));
                runs.add(workers.submit(() -> result(world, own)));
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

    private static WorldResult result(World world, Path folder) throws IOException, InterruptedException {
        WorldRun run = new WorldRun(GENERATED, 1, folder);
        Optional<String> obstacle = run.findObstacle(world);
        return obstacle.isPresent()
                ? new WorldResult(world, Optional.empty(), obstacle.get())
                : new WorldResult(world, Optional.of(run.output(world)), "");
    }
}
