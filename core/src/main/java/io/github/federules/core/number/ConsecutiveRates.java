package io.github.federules.core.number;

import java.math.RoundingMode;

/** Compares the shares of two amounts at all rates of a range at once: a million rates cost no more than a few. */
public final class ConsecutiveRates {

    private ConsecutiveRates() {}

    /**
     * Determines whether two amounts have the same share, to the cent, at every rate of a range.
     *
     * @param less the lesser amount in cents, not negative
     * @param more the greater amount in cents
     * @param from the least rate in millionths
     * @param count how many rates there are, each a millionth greater than the one before; 1 or more
     * @param rounding {@code DOWN} or {@code HALF_UP}
     */
    public static boolean haveSameShares(long less, long more, long from, long count, RoundingMode rounding) {
        long last = from + count - 1;
        if (last > 0 && more - less >= Millionths.WHOLE) {
            return false; // At the last rate they are a cent apart, however they are rounded.
        }
        // No share of the greater amount is less: they are the same if their sums are.
        // The sums may overflow, and are still the same only then: a million shares are at most a million cents apart.
        return sum(less, from, count, rounding) == sum(more, from, count, rounding);
    }

    private static long sum(long cents, long from, long count, RoundingMode rounding) {
        long half = rounding == RoundingMode.HALF_UP ? Millionths.WHOLE / 2 : 0;
        long rest = cents % Millionths.WHOLE;
        long sumOfRates = count * from + count * (count - 1) / 2;
        return cents / Millionths.WHOLE * sumOfRates + floorSum(count, Millionths.WHOLE, rest, rest * from + half);
    }

    /** Returns the sum of (slope * i + offset) / divisor, each rounded down, over i from 0 to count - 1, as Euclid would. */
    private static long floorSum(long count, long divisor, long slope, long offset) {
        long sum = 0;
        long n = count;
        long m = divisor;
        long a = slope;
        long b = offset;
        while (true) {
            sum += n * (n - 1) / 2 * (a / m) + n * (b / m);
            long top = a % m * n + b % m;
            if (top < m) {
                return sum;
            }
            n = top / m;
            b = top % m;
            long rest = a % m;
            a = m;
            m = rest;
        }
    }
}
