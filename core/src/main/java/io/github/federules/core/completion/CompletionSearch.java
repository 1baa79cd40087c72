package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.scenario.Scenarios;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The search over choices of the persons in doubt with each VAT status. A choice meets the conditions at the rates of one
 * interval, whose ends are found by bisection.
 *
 * <p>Up to {@value #MOST_CHOSEN} persons, every choice is tried. At a known rate and VAT status, three choices show as much:
 * nobody, everybody, and the greatest sum that no upper bound refuses. With more persons than that, only nobody and everybody
 * are tried, and what lies between has a bound. So it has wherever more cost may allow a further financing plan.
 */
final class CompletionSearch {

    /** The greatest number of persons in doubt of whom every choice is tried. */
    static final int MOST_CHOSEN = 12;

    private static final long NONE = -1;

    /** A choice of persons with a VAT status: its plan, and the rates at which it meets the conditions. */
    private record Choice(CostPlan plan, int from, int to) {

        boolean isEverMet() {
            return from <= to;
        }
    }

    private final CostSpace space;
    private final CostConditions conditions;
    private final int lastRate;
    private final Choice[][] choices;
    // The greatest aid of a choice that was not tried, or none if those that were tried show everything.
    private long bound = NONE;

    CompletionSearch(CostSpace space, CostConditions conditions) {
        this.space = space;
        this.conditions = conditions;
        this.lastRate = space.rates() - 1;
        this.choices = new Choice[space.screenings()][];
        for (int screening = 0; screening < choices.length; screening++) {
            choices[screening] = choices(screening);
        }
    }

    CompletionAnswer answer() {
        long greatestAid =
                met().mapToLong(choice -> greatest(choice).aid()).max().orElse(NONE);
        boolean isAllTried = bound == NONE;
        boolean isExact = bound <= greatestAid;
        return new CompletionAnswer(
                greatestAid != NONE,
                isExact,
                Math.max(0, Math.max(greatestAid, bound)),
                !isExact || doSharesMatter(),
                choices.length > 1 && (!isAllTried || doesVatMatter()),
                lastRate > 0 && (!isAllTried || met().anyMatch(this::doesRateMatter)),
                conditions.isFinancingOpen() && (!isAllTried || met().anyMatch(this::doesFinancingMatter)));
    }

    private Stream<Choice> met() {
        return Arrays.stream(choices).flatMap(Arrays::stream).filter(Choice::isEverMet);
    }

    private Choice[] choices(int screening) {
        return Arrays.stream(sums(screening))
                .mapToObj(sum -> choice(space.plan(screening, sum, 0)))
                .toArray(Choice[]::new);
    }

    // The same place means the same persons for each VAT status; nobody is first, and everybody last.
    private long[] sums(int screening) {
        long[] costs = space.doubts(screening);
        if (costs.length <= MOST_CHOSEN) {
            return SubsetSums.all(costs);
        }
        long total = Arrays.stream(costs).sum();
        long[] extremes = {0, total};
        if (choices.length > 1 || lastRate > 0 || !conditions.areBounds()) {
            bound = Math.max(bound, space.plan(screening, total, lastRate).aid());
            return extremes;
        }
        long most = Bisection.first(
                        0,
                        total + 1,
                        sum -> !conditions.areUpperBoundsMetBySomeFinancing(space.plan(screening, sum, 0)))
                - 1;
        if (most == total) {
            return extremes;
        }
        if (costs.length <= SubsetSums.MOST_EXACT) {
            return new long[] {0, SubsetSums.largestUpTo(most, costs), total};
        }
        CostPlan greatest = space.plan(screening, most, 0);
        bound = conditions.areLowerBoundsMet(greatest) ? greatest.aid() : NONE;
        return extremes;
    }

    private Choice choice(CostPlan plan) {
        int from = (int) Bisection.first(0, lastRate + 1L, rate -> conditions.areLowerBoundsMet(at(plan, rate)));
        int to = (int) Bisection.first(
                        0, lastRate + 1L, rate -> !conditions.areUpperBoundsMetBySomeFinancing(at(plan, rate)))
                - 1;
        return new Choice(plan, from, to);
    }

    // If all choices have the same result as nobody, they have the same as each other.
    private boolean doSharesMatter() {
        return Arrays.stream(choices)
                .anyMatch(ofStatus -> Arrays.stream(ofStatus).anyMatch(choice -> doDiffer(ofStatus[0], choice)));
    }

    private boolean doesVatMatter() {
        for (int persons = 0; persons < choices[0].length; persons++) {
            if (doDiffer(choices[0][persons], choices[1][persons])) {
                return true;
            }
        }
        return false;
    }

    /** Determines whether two choices, the one of lesser cost first, have different results at some rate. */
    private boolean doDiffer(Choice less, Choice more) {
        if (!less.isEverMet() && !more.isEverMet()) {
            return false;
        }
        return less.from() != more.from()
                || less.to() != more.to()
                || !conditions.isSameFinancingAllowed(at(less.plan(), less.from()), at(more.plan(), less.from()))
                || !space.haveSameAid(less.plan(), more.plan(), less.from(), less.to());
    }

    private boolean doesRateMatter(Choice choice) {
        return choice.from() > 0
                || choice.to() < lastRate
                || choice.plan().aid() != greatest(choice).aid();
    }

    /** Compares the results at two of the possible rates, or at −1 where there is none: 0 if they are the same. */
    int difference(int one, int other) {
        boolean isEachTried = bound == NONE && (lastRate + 1L) * choices.length * choices[0].length <= Scenarios.MOST;
        return !isEachTried
                        || Arrays.stream(choices)
                                .flatMap(Arrays::stream)
                                .anyMatch(choice -> doDiffer(choice, one, other))
                ? 1
                : 0;
    }

    private boolean doDiffer(Choice choice, int one, int other) {
        boolean isMet = one >= choice.from() && one <= choice.to();
        if (isMet != (other >= choice.from() && other <= choice.to())) {
            return true;
        }
        return isMet
                && (at(choice.plan(), one).aid() != at(choice.plan(), other).aid()
                        || !conditions.isSameFinancingAllowed(at(choice.plan(), one), at(choice.plan(), other)));
    }

    // More aid allows fewer financing plans: if one is forbidden at some rate of the choice, it is at the greatest.
    private boolean doesFinancingMatter(Choice choice) {
        return !conditions.isEveryFinancingAllowed(greatest(choice));
    }

    private CostPlan greatest(Choice choice) {
        return at(choice.plan(), choice.to());
    }

    private CostPlan at(CostPlan plan, long rate) {
        return space.withRate(plan, (int) rate);
    }
}
