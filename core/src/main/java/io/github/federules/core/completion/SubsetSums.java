package io.github.federules.core.completion;

import java.util.Arrays;

/** The sums of the subsets of some costs. */
final class SubsetSums {

    /** The greatest number of costs of which the sums are searched: each half has at most about a million sums. */
    static final int MOST_EXACT = 40;

    private SubsetSums() {}

    /** Returns the largest sum that is not over a number, which is 0 or more, by meeting in the middle. */
    static long largestUpTo(long most, long[] costs) {
        int middle = costs.length / 2;
        long[] left = sorted(Arrays.copyOfRange(costs, 0, middle));
        long[] right = sorted(Arrays.copyOfRange(costs, middle, costs.length));
        long largest = 0;
        int place = right.length - 1;
        for (long sum : left) {
            while (place >= 0 && sum + right[place] > most) {
                place--;
            }
            if (place < 0) {
                break;
            }
            largest = Math.max(largest, sum + right[place]);
        }
        return largest;
    }

    // The sums without a cost and those with it stay in order, and are merged.
    private static long[] sorted(long[] costs) {
        long[] sums = {0};
        for (long cost : costs) {
            long[] merged = new long[2 * sums.length];
            int without = 0;
            int with = 0;
            for (int i = 0; i < merged.length; i++) {
                boolean isWithout = without < sums.length && sums[without] <= sums[with] + cost;
                merged[i] = isWithout ? sums[without++] : sums[with++] + cost;
            }
            sums = merged;
        }
        return sums;
    }
}
