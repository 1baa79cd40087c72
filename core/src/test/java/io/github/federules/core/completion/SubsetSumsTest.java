package io.github.federules.core.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SubsetSumsTest {

    @Test
    void the_largest_sum_up_to_a_number_is_the_one_that_all_choices_together_show() {
        Random random = new Random(20_250_228);
        for (int i = 0; i < 200; i++) {
            long[] costs = random.longs(i % 10, 0, 30).toArray();
            NavigableSet<Long> all = new TreeSet<>(List.of(0L));
            for (long cost : costs) {
                List.copyOf(all).forEach(sum -> all.add(sum + cost));
            }
            for (long most = 0; most <= all.last() + 1; most++) {
                assertThat(SubsetSums.largestUpTo(most, costs))
                        .as(most + " of " + Arrays.toString(costs))
                        .isEqualTo(all.floor(most));
            }
        }
    }

    /** Powers of two have every number as a sum, each in one way. */
    @Test
    void forty_costs_are_exact_to_the_cent() {
        long[] powers = new long[SubsetSums.MOST_EXACT];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = 1L << i;
        }
        for (long most : new long[] {0, 1, 1_000_000, 0xA5A5A5A5A5L, (1L << 40) - 2, (1L << 40) - 1, 1L << 40}) {
            assertThat(SubsetSums.largestUpTo(most, powers)).isEqualTo(Math.min(most, (1L << 40) - 1));
        }
        // Without the first, every sum is even.
        powers[0] = 0;
        assertThat(SubsetSums.largestUpTo(0xA5A5A5A5A5L, powers)).isEqualTo(0xA5A5A5A5A4L);
    }

    /** Twenty costs have 2^20 sums of 8 bytes. To make them takes 2^21 numbers, for either half: 32 MiB in all. */
    @Test
    void forty_costs_need_the_sums_of_two_halves() {
        long[] ones = new long[40];
        Arrays.fill(ones, 1);
        // Loads the classes, which takes memory of its own.
        assertThat(bytesFor(new long[] {1, 2, 3}, 3)).isPositive();
        assertThat(bytesFor(ones, 39)).isBetween(32L << 20, 33L << 20);
    }

    private static long bytesFor(long[] costs, long most) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long largest = SubsetSums.largestUpTo(most, costs);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(largest).isEqualTo(most);
        return bytes;
    }
}
