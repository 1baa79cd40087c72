package io.github.federules.core.completion;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.Screening;
import java.util.function.UnaryOperator;
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
    private final Screening[] screenings;
    private final PossibleRates rates;

    /** Creates the space over one screening, or over two: without VAT and with it. */
    CostSpace(Calculation calculation, Readings readings, Screening[] screenings, PossibleRates rates) {
        this.calculation = calculation;
        this.readings = readings;
        this.screenings = screenings;
        this.rates = rates;
    }

    int screenings() {
        return screenings.length;
    }

    int rates() {
        return rates.size();
    }

    long leastRate() {
        return rates.millionths(0);
    }

    /** Determines whether there is only one plan. */
    boolean isSingle() {
        return screenings.length == 1 && rates.size() == 1 && most().doubtful() == 0;
    }

    /** Returns the costs of the persons in doubt. A person without cost cannot matter. */
    long[] doubts(int screening) {
        long[] most = most().doubts();
        long[] costs = screenings[screening].doubts();
        return IntStream.range(0, most.length)
                .filter(person -> most[person] > 0)
                .mapToLong(person -> costs[person])
                .toArray();
    }

    /** Returns the first plan after a change to what is presented or retained. */
    CostPlan first(UnaryOperator<Screening> change) {
        return plan(change.apply(screenings[0]), 0, 0);
    }

    /** Returns the last plan after a change to what is presented or retained. */
    CostPlan last(UnaryOperator<Screening> change) {
        Screening changed = change.apply(most());
        return plan(changed, changed.doubtful(), rates.size() - 1);
    }

    CostPlan plan(int screening, long doubtful, int rate) {
        return plan(screenings[screening], doubtful, rate);
    }

    private CostPlan plan(Screening screening, long doubtful, int rate) {
        return calculation.plan(screening, doubtful, readings, rates.millionths(rate));
    }

    CostPlan withRate(CostPlan plan, int rate) {
        return calculation.withRate(plan, readings, rates.millionths(rate));
    }

    /** Determines whether a plan and one of greater cost have the same aid at each of some rates. */
    boolean haveSameAid(CostPlan less, CostPlan more, int from, int to) {
        // Once the lesser one has the maximum, both have.
        int end = (int) Bisection.first(
                from, to + 1L, rate -> withRate(less, (int) rate).aid() >= calculation.maximumAid());
        return less.total() == more.total()
                || end == from
                || rates.giveSameShares(
                        less.total(),
                        more.total(),
                        from,
                        end - from,
                        readings.rounding().mode());
    }

    private Screening most() {
        return screenings[screenings.length - 1];
    }
}
