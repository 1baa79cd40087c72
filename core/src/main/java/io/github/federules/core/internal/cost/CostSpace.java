package io.github.federules.core.internal.cost;

import io.github.federules.core.call.Readings;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * All cost plans that a dossier may turn out to have under one reading: for each VAT status, each sum of the staff in
 * doubt and each co-financing rate.
 *
 * <p>No amount of a plan falls when one of the three grows. So the first plan has the least of each amount, and the
 * last plan the greatest.
 */
final class CostSpace {

    private final Calculation calculation;
    private final Readings readings;
    private final RoundingMode rounding;
    private final Screening[] screenings;
    private final PossibleRates rates;
    private final long[][] doubts;

    /** Creates the space over one screening, or over two: without VAT and with it. */
    CostSpace(Calculation calculation, Readings readings, Screening[] screenings, PossibleRates rates) {
        this.calculation = calculation;
        this.readings = readings;
        this.rounding = readings.rounding().mode();
        this.screenings = screenings;
        this.rates = rates;
        this.doubts = doubts(screenings);
    }

    // The persons are the same for each VAT status; a person without cost cannot matter.
    private static long[][] doubts(Screening[] screenings) {
        Doubts most = screenings[screenings.length - 1].doubts();
        int[] costly =
                IntStream.range(0, most.size()).filter(i -> most.cost(i) > 0).toArray();
        return Arrays.stream(screenings)
                .map(screening -> Arrays.stream(costly)
                        .mapToLong(i -> screening.doubts().cost(i))
                        .toArray())
                .toArray(long[][]::new);
    }

    int screenings() {
        return screenings.length;
    }

    /** Returns the costs of the persons in doubt. */
    long[] doubts(int screening) {
        return doubts[screening];
    }

    /** Returns the sums of the costs of the persons in doubt. */
    SubsetSums sums(int screening) {
        return screenings[screening].doubts().sums();
    }

    int rates() {
        return rates.size();
    }

    CostPlan plan(int screening, long doubtful, int rate) {
        return calculation.plan(screenings[screening], doubtful, readings, rates.millionths(rate));
    }

    CostPlan withRate(CostPlan plan, int rate) {
        return calculation.withRate(plan, readings, rates.millionths(rate));
    }

    /** Determines whether a plan and one of greater cost have the same aid at each of some rates. */
    boolean haveSameAid(CostPlan less, CostPlan more, int from, int to) {
        // Once the lesser one has the maximum, both have.
        long belowMaximum =
                first(to - from, index -> withRate(less, from + (int) index).aid() >= calculation.maximumAid());
        return less.total() == more.total()
                || belowMaximum == 0
                || rates.giveSameShares(less.total(), more.total(), from, (int) belowMaximum, rounding);
    }

    /** Returns the least number from 0 to a last one that meets a condition, as all after it do; the last plus 1 if none does. */
    static long first(long last, LongPredicate condition) {
        return first(0, last + 1, condition);
    }

    /** Returns the least number from a low one that meets a condition, as all after it do; the high one if none below it does. */
    static long first(long from, long to, LongPredicate condition) {
        long low = from;
        long high = to;
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
