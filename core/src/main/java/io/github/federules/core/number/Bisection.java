package io.github.federules.core.number;

import java.util.function.LongPredicate;

/** The search for the least number of a range that meets a condition, as all after it do. */
public final class Bisection {

    private Bisection() {}

    /** Returns the least number from a first one that meets the condition; the end if none below it does. */
    public static long first(long from, long end, LongPredicate condition) {
        long low = from;
        long high = end;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
