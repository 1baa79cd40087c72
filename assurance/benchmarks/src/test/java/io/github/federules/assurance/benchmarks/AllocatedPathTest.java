package io.github.federules.assurance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is cheap stays cheap: a main path allocates no more than stated. Measured as the tests of this build run: with the first
 * compiler of Java alone, which keeps every object, so that the figures are the same in each run. A path is run 20,000 times
 * first, and then again until it is under its ceiling or was run 400,000 times.
 */
class AllocatedPathTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 20_000;
    private static final int MOST_RUNS = 400_000;

    private final FullDecision ours = new FullDecision();

    @ParameterizedTest
    @EnumSource
    void a_main_path_allocates_no_more_than_stated(AllocatedPath path) {
        long ceiling = path.ceiling(Runtime.version().feature());
        runAndCount(path, WARM_UP);
        long bytes = Long.MAX_VALUE;
        for (int runs = 0; bytes > ceiling && runs < MOST_RUNS; runs += WARM_UP) {
            bytes = Math.min(bytes, runAndCount(path, WARM_UP));
        }
        assertThat(bytes).isLessThanOrEqualTo(ceiling);
    }

    /** A ceiling under a version of Java that nobody measured is the widest of the others. */
    @ParameterizedTest
    @EnumSource
    void an_unknown_version_of_java_has_the_widest_ceiling(AllocatedPath path) {
        long[] known = {path.ceiling(17), path.ceiling(21), path.ceiling(25)};
        assertThat(path.ceiling(99)).isEqualTo(Arrays.stream(known).max().orElseThrow());
    }

    private long runAndCount(AllocatedPath path, int runs) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < runs; i++) {
            Objects.requireNonNull(path.on(ours, i % VariedDossiers.COUNT));
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / runs;
    }
}
