package io.github.federules.core.internal.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SubsetSumsTest {

    @Test
    void the_largest_sum_up_to_a_number_is_the_one_that_all_choices_together_show() {
        Random random = new Random(20_250_228);
        for (int i = 0; i < 200; i++) {
            long[] costs = random.longs(1 + i % 9, 0, 30).toArray();
            SubsetSums sums = new SubsetSums(costs);
            NavigableSet<Long> all = all(costs);
            for (long most = 0; most <= sums.total() + 1; most++) {
                assertThat(sums.largestUpTo(most))
                        .as(most + " of " + Arrays.toString(costs))
                        .isEqualTo(all.floor(most));
            }
        }
    }

    /** Powers of two have every number as a sum, each in one way. */
    @Test
    void forty_costs_are_exact_to_the_cent() {
        long[] powers = new long[40];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = 1L << i;
        }
        SubsetSums sums = new SubsetSums(powers);
        assertThat(sums.isExact()).isTrue();
        assertThat(sums.total()).isEqualTo((1L << 40) - 1);
        for (long most : new long[] {0, 1, 1_000_000, 0xA5A5A5A5A5L, (1L << 40) - 2, (1L << 40) - 1, 1L << 40}) {
            assertThat(sums.largestUpTo(most)).isEqualTo(Math.min(most, (1L << 40) - 1));
        }
        // Without the first, every sum is even.
        powers[0] = 0;
        assertThat(new SubsetSums(powers).largestUpTo(0xA5A5A5A5A5L)).isEqualTo(0xA5A5A5A5A4L);
    }

    /** Twenty costs have 2^20 sums of 8 bytes. To make them takes 2^21 numbers, for either half: 32 MiB in all. */
    @Test
    void forty_costs_need_the_sums_of_two_halves_and_all_of_them_together_need_none() {
        long[] ones = new long[40];
        Arrays.fill(ones, 1);
        SubsetSums sums = new SubsetSums(ones);
        // Loads the classes, which takes memory of its own.
        assertThat(bytesFor(new SubsetSums(new long[] {1, 2, 3}), 5)).isPositive();
        assertThat(bytesFor(sums, 40)).isLessThan(1 << 20);
        assertThat(bytesFor(sums, 39)).isBetween(32L << 20, 33L << 20);
    }

    private static long bytesFor(SubsetSums sums, long most) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long largest = sums.largestUpTo(most);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(largest).isEqualTo(most);
        return bytes;
    }

    @Test
    void a_person_without_cost_is_no_reason_for_an_answer_that_is_not_exact() {
        long[] costs = new long[41];
        Arrays.fill(costs, 1);
        assertThat(new SubsetSums(costs).isExact()).isFalse();
        costs[7] = 0;
        assertThat(new SubsetSums(costs).isExact()).isTrue();
        assertThat(new SubsetSums(costs).size()).isEqualTo(40);
    }

    @Test
    void some_sum_surely_lies_in_a_range_that_is_as_wide_as_the_greatest_cost() {
        SubsetSums sums = new SubsetSums(new long[] {5, 10, 7});
        assertThat(sums.isSureToHit(1, 11)).isTrue();
        assertThat(sums.isSureToHit(12, 22)).isTrue();
        assertThat(sums.isSureToHit(1, 10)).isFalse();
        assertThat(sums.isSureToHit(13, 21)).isFalse();
    }

    @Test
    void no_cost_at_all_and_all_costs_are_sums() {
        SubsetSums sums = new SubsetSums(new long[] {5, 10, 7});
        assertThat(sums.isSureToHit(0, 0)).isTrue();
        assertThat(sums.isSureToHit(-3, 1)).isTrue();
        assertThat(sums.isSureToHit(22, 22)).isTrue();
        assertThat(sums.isSureToHit(21, 30)).isTrue();
    }

    /** Nothing is below the first sum, or above the last. */
    @Test
    void a_range_beyond_all_sums_is_never_hit() {
        SubsetSums sums = new SubsetSums(new long[] {5, 10, 7});
        assertThat(sums.isSureToHit(-30, -1)).isFalse();
        assertThat(sums.isSureToHit(23, 60)).isFalse();
        assertThat(sums.isSureToHit(-30, -20)).isFalse();
    }

    private static NavigableSet<Long> all(long[] costs) {
        NavigableSet<Long> sums = new TreeSet<>();
        for (int choice = 0; choice < 1 << costs.length; choice++) {
            long sum = 0;
            for (int i = 0; i < costs.length; i++) {
                sum += (choice >> i & 1) * costs[i];
            }
            sums.add(sum);
        }
        return sums;
    }
}
