package io.github.federules.core.internal.cost;

import java.lang.ref.SoftReference;
import java.util.Arrays;

/**
 * The sums of the subsets of some costs.
 *
 * <p>It is exact for up to {@value #MOST_EXACT} costs by meeting in the middle: each half has at most about a million
 * sums.
 */
final class SubsetSums {

    /** The greatest number of costs for which every sum is known. */
    static final int MOST_EXACT = 40;

    private final long[] costs;
    private final long total;
    // Up to 16 MB that are found again in milliseconds: a decision that is kept does not keep them.
    private volatile SoftReference<Halves> halves = new SoftReference<>(null);

    SubsetSums(long[] costs) {
        this.costs = Arrays.stream(costs).filter(cost -> cost > 0).sorted().toArray();
        this.total = Arrays.stream(this.costs).sum();
    }

    int size() {
        return costs.length;
    }

    long total() {
        return total;
    }

    boolean isExact() {
        return costs.length <= MOST_EXACT;
    }

    /**
     * Determines for any number of costs whether some sum certainly lies in a range, because no cost is larger than the
     * range.
     */
    boolean isSureToHit(long from, long to) {
        return (from <= 0 && to >= 0)
                || (from <= total && to >= total)
                || (from >= 0 && to <= total && costs[costs.length - 1] <= to - from);
    }

    /** Returns the largest sum that is not over a number, which is 0 or more. */
    long largestUpTo(long most) {
        if (most >= total) {
            return total;
        }
        Halves known = halves.get();
        if (known == null) {
            known = Halves.of(costs);
            halves = new SoftReference<>(known);
        }
        return known.largestUpTo(most);
    }

    /** The sums of either half of the costs, in order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Halves(long[] left, long[] right) {

        static Halves of(long[] costs) {
            int middle = costs.length / 2;
            return new Halves(sums(costs, 0, middle), sums(costs, middle, costs.length));
        }

        long largestUpTo(long most) {
            long largest = 0;
            int j = right.length - 1;
            for (long sum : left) {
                while (j >= 0 && sum + right[j] > most) {
                    j--;
                }
                if (j < 0 || largest == most) {
                    break;
                }
                largest = Math.max(largest, sum + right[j]);
            }
            return largest;
        }
    }

    // The sums stay sorted: those without a cost and those with it are merged.
    private static long[] sums(long[] costs, int from, int to) {
        long[] sums = {0};
        for (int i = from; i < to; i++) {
            sums = merged(sums, costs[i]);
        }
        return sums;
    }

    private static long[] merged(long[] sums, long cost) {
        long[] merged = new long[2 * sums.length];
        int without = 0;
        int with = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean isWithout = without < sums.length && (with == sums.length || sums[without] <= sums[with] + cost);
            merged[i] = isWithout ? sums[without++] : sums[with++] + cost;
        }
        return merged;
    }
}
