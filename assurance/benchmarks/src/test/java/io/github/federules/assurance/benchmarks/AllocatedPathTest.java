package io.github.federules.assurance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Verdicts, aid and outcomes stay cheap. Measured as the tests of this build run: with the first compiler of Java alone, which
 * keeps every object, so that the figure is the same in each run. A dossier is decided 20,000 times first, and then again until
 * it is under the ceiling or was decided 400,000 times.
 */
class AllocatedPathTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 20_000;
    private static final int MOST_RUNS = 400_000;
    private static final long CEILING = 4_000;

    private final FullDecision ours = new FullDecision();

    @Test
    void verdicts_aid_and_outcomes_of_a_dossier_of_twelve_lines_allocate_less_than_four_kilobytes() {
        runAndCount();
        long bytes = Long.MAX_VALUE;
        for (int runs = 0; bytes >= CEILING && runs < MOST_RUNS; runs += WARM_UP) {
            bytes = Math.min(bytes, runAndCount());
        }
        assertThat(bytes).isLessThan(CEILING);
    }

    private long runAndCount() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < WARM_UP; i++) {
            Objects.requireNonNull(ours.decide(i % VariedDossiers.COUNT));
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / WARM_UP;
    }
}
