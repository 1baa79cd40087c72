package io.github.federules.core.completion;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.Screening;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * All cost plans that a dossier may turn out to have in one case under one reading: for each VAT status, each choice of the staff
 * in doubt, each rate that the authority may set and each financing plan.
 *
 * <p>No cost falls when one of the first two grows, and no aid when one of the first three does. So the first plan has the least of
 * each amount, and the last plan the greatest.
 */
final class CostSpace {

    private final Calculation calculation;
    private final Readings readings;
    private final Screening[] screenings;
    private final PossibleRates rates;
    private final PlanBox box;
    private final boolean isBudgetOpen;
    private final boolean isOneOfAll;
    // The places of the amounts that are unknown, and that the call looks at.
    private final int open;

    /**
     * Creates the space over one screening, or over two: without VAT and with it.
     *
     * @param isOneOfAll whether every case is looked at, and not only the extremes
     */
    CostSpace(
            Calculation calculation,
            Readings readings,
            Screening[] screenings,
            PossibleRates rates,
            PlanBox box,
            boolean isBudgetOpen,
            boolean isOneOfAll) {
        this.calculation = calculation;
        this.readings = readings;
        this.screenings = screenings;
        this.rates = rates;
        this.box = box;
        this.isBudgetOpen = isBudgetOpen;
        this.isOneOfAll = isOneOfAll;
        this.open = calculation.places() == 0 ? 0 : calculation.places() & box.open();
    }

    Calculation calculation() {
        return calculation;
    }

    PlanBox box() {
        return box;
    }

    /** Determines whether further costs may follow. */
    boolean isBudgetOpen() {
        return isBudgetOpen;
    }

    /** Determines whether every case is looked at, and not only the extremes. */
    boolean isOneOfAll() {
        return isOneOfAll;
    }

    /** Determines whether any fact that the call looks at may matter: of further costs, or of other cases than the extremes. */
    boolean isAnyFactListed() {
        return isBudgetOpen || !isOneOfAll;
    }

    int screenings() {
        return screenings.length;
    }

    Screening screening(int place) {
        return screenings[place];
    }

    int rates() {
        return rates.size();
    }

    long rate(int place) {
        return rates.millionths(place);
    }

    boolean isSingle() {
        return screenings.length == 1 && rates.size() == 1 && most().doubtful() == 0 && !isPlanOpen();
    }

    /** Determines whether an unknown plan, or unknown earlier aid, may change the aid or whether a limit is met. */
    boolean isPlanOpen() {
        return open != 0;
    }

    /** Determines whether the aid itself depends on an amount that is unknown. */
    boolean isAidOpen() {
        return IntStream.range(0, PlanAmounts.COUNT)
                .anyMatch(place -> isOpen(place) && calculation.aidDependsOn(place));
    }

    /** Determines whether one of these amounts is unknown, and the call looks at it. */
    boolean isOpen(int place) {
        return (open >> place & 1) == 1;
    }

    /** Returns the persons of whom it may matter whether their costs are retained. */
    int[] personsInDoubt() {
        long[] costs = most().doubts();
        return IntStream.range(0, costs.length)
                .filter(person -> costs[person] > 0)
                .toArray();
    }

    /** Returns the plan with the least of everything, after a change of the lines. */
    CostPlan first(UnaryOperator<Screening> change) {
        return withAid(costs(change.apply(screenings[0])), 0, true);
    }

    /** Returns the plan with the most of everything, after a change of the lines. */
    CostPlan last(UnaryOperator<Screening> change) {
        return withAid(costs(change.apply(most()).retainingAll()), rates.size() - 1, false);
    }

    private CostPlan withAid(CostPlan costs, int rate, boolean isLeast) {
        long millionths = rates.millionths(rate);
        if (!isPlanOpen()) {
            return calculation.withAid(costs, readings, millionths, box.least());
        }
        PlanSearch plans = new PlanSearch(costs, readings, millionths, List.of(), box);
        return costs.withAidOf(isLeast ? plans.leastAid() : plans.greatestAid());
    }

    CostPlan costs(Screening lines) {
        return calculation.costs(lines, readings);
    }

    /** Searches the financing plans for known costs at a rate. */
    PlanSearch plans(CostPlan costs, int rate, List<RefusingLimit> limits, PlanBox some) {
        return new PlanSearch(costs, readings, rates.millionths(rate), limits, some);
    }

    PlanSearch plans(CostPlan costs, int rate, List<RefusingLimit> limits) {
        return plans(costs, rate, limits, box);
    }

    /** Returns the parts of the aid of each party for known costs, before anything reduces them. */
    long[] partsOfParties(CostPlan costs) {
        return calculation.partsOfParties(costs, readings);
    }

    /** Returns the greatest aid of any plan for known costs at a rate, whether it meets the limits or not. */
    long mostAid(CostPlan costs, int rate) {
        return plans(costs, rate, List.of()).greatestAid();
    }

    /** Determines whether two costs give the same aid at each rate from one to another, if the second has no less of anything. */
    boolean haveSameAid(CostPlan less, CostPlan more, int from, int to) {
        long most = mostAid(less, to);
        if (mostAid(more, to) != most) {
            return false;
        }
        int end = (int) Bisection.first(from, to + 1L, rate -> mostAid(less, (int) rate) >= most);
        return end == from
                || rates.giveSameShares(
                        calculation.counted(less),
                        calculation.counted(more),
                        from,
                        end - from,
                        readings.rounding().mode());
    }

    private Screening most() {
        return screenings[screenings.length - 1];
    }
}
