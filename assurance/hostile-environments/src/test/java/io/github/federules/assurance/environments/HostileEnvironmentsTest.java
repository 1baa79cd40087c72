package io.github.federules.assurance.environments;

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
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The whole suite in every environment: the answers are the ordinary ones, bit for bit. */
@Tag("evidence")
class HostileEnvironmentsTest {

    private static final int GENERATED = 1_000;

    /** The property that says of how many cases one is answered: of each where it is not set, which a release requires. */
    private static final int STRIDE = Integer.getInteger("federules.environments.stride", 1);

    /** The property that makes it a failure that an environment cannot be had on this machine, such as one of another Java. */
    private static final String EVERY_ENVIRONMENT = "federules.everyEnvironment";

    @Test
    void every_environment_gives_the_answers_of_the_ordinary_one(@TempDir Path folder) throws Exception {
        List<EnvironmentResult> results = results(folder);
        EnvironmentMatrix.write(
                results, GENERATED / STRIDE, Path.of("target", "evidence", "50-hostile-environments.md"));

        EnvironmentOutput ordinary = results.get(0).output().orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        for (EnvironmentResult result : results) {
            result.output().ifPresent(output -> {
                softly.assertThat(output.facts())
                        .as(result.environment().name())
                        .containsAll(result.environment().facts());
                softly.assertThat(ordinary.findDifference(output))
                        .as(result.environment().name())
                        .isEmpty();
            });
        }
        softly.assertAll();
        assertThat(ordinary.decisions()).isGreaterThan(10 * GENERATED / STRIDE);
        assertNoneIsMissing(EnvironmentResult.missing(results), Boolean.getBoolean(EVERY_ENVIRONMENT));
    }

    @Test
    void an_environment_that_is_missing_fails_where_every_environment_is_required_and_else_the_test_is_skipped() {
        List<String> missing = EnvironmentResult.missing(
                List.of(new EnvironmentResult(Environment.named("Java 25"), Optional.empty(), "there is no Java 25")));

        assertThat(missing).containsExactly("Java 25: there is no Java 25");
        assertThatThrownBy(() -> assertNoneIsMissing(missing, true)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertNoneIsMissing(missing, false)).isInstanceOf(TestAbortedException.class);
    }

    private static void assertNoneIsMissing(List<String> missing, boolean everyEnvironment) {
        if (everyEnvironment) {
            assertThat(missing).isEmpty();
        }
        assumeThat(missing)
                .as("All that were run are the same, but not all were run; -D" + EVERY_ENVIRONMENT
                        + "=true makes that a failure")
                .isEmpty();
    }

    // Two at a time.
    private static List<EnvironmentResult> results(Path folder) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Path files = SuiteFiles.write(Files.createDirectory(folder.resolve("files")));
            List<Future<EnvironmentResult>> runs = new ArrayList<>();
            for (Environment environment : environments()) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(runs.size())));
                runs.add(workers.submit(() -> result(environment, files, own)));
            }
            List<EnvironmentResult> results = new ArrayList<>();
            for (Future<EnvironmentResult> run : runs) {
                results.add(run.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    // Where cases are sampled, every fourth; the ordinary one, Java 25 and all of it at once are among them.
    private static List<Environment> environments() {
        List<Environment> all = Environments.all();
        return STRIDE == 1
                ? all
                : IntStream.range(0, all.size())
                        .filter(place -> place % 4 == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    private static EnvironmentResult result(Environment environment, Path files, Path folder)
            throws IOException, InterruptedException {
        EnvironmentRun run = new EnvironmentRun(files, GENERATED, STRIDE, folder);
        Optional<String> obstacle = run.findObstacle(environment);
        return obstacle.isPresent()
                ? new EnvironmentResult(environment, Optional.empty(), obstacle.get())
                : new EnvironmentResult(environment, Optional.of(run.output(environment)), "");
    }
}
