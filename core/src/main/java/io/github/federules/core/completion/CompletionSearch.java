package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.number.Bisection;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.screening.Screening;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search over choices of the persons in doubt with each VAT status, in one case. A choice meets the limits at the rates of one
 * interval, whose ends are found by bisection.
 *
 * <p>Up to {@value #MOST_CHOSEN} persons, every choice is tried. At a known rate and VAT status, three choices show as much:
 * nobody, everybody, and the greatest sum that no upper bound refuses. With more persons than that, only nobody and everybody
 * are tried, and what lies between has a bound. So it has wherever more cost may both break a limit and mend it.
 */
final class CompletionSearch {

    /** The greatest number of persons in doubt of whom every choice is tried. */
    static final int MOST_CHOSEN = 12;

    private static final long NONE = -1;

    /** A choice of persons with a VAT status: its costs, and the rates at which it meets the limits. */
    private record Choice(CostPlan costs, int from, int to, PlanSearch first, PlanSearch last) {

        boolean isEverMet() {
            return from <= to;
        }
    }

    private final CostSpace space;
    private final List<RefusingLimit> limits;
    private final List<RefusingLimit> lower;
    private final List<RefusingLimit> upper;
    private final int[] persons;
    private final int lastRate;
    private final Choice[][] choices;
    // The greatest aid of a choice that was not tried, or none if those that were tried show everything.
    private long bound = NONE;

    CompletionSearch(CostSpace space, List<RefusingLimit> limits) {
        this.space = space;
        this.limits = limits;
        this.lower =
                limits.stream().filter(limit -> !limit.mayBreakWithMoreAid()).toList();
        this.upper =
                limits.stream().filter(limit -> !limit.mayBreakWithLessAid()).toList();
        this.persons = space.personsInDoubt();
        this.lastRate = space.rates() - 1;
        this.choices = new Choice[space.screenings()][];
        for (int screening = 0; screening < choices.length; screening++) {
            choices[screening] = choices(space.screening(screening));
        }
    }

    /**
     * Returns what the completions have in common, and what matters.
     *
     * @param areBoundsMet whether the least and the most of all costs show that every choice meets the limits
     */
    CompletionAnswer answer(boolean areBoundsMet) {
        long greatestAid = greatestAid();
        boolean isAllTried = isAllTried();
        // Limits that all who were tried meet may be broken by a choice between them, also where the aid is the same.
        boolean isExact = isExact() && (isAllTried || areBoundsMet || !areTriedMet());
        return new CompletionAnswer(
                greatestAid != NONE,
                isAlwaysMet(),
                isExact,
                Math.max(0, Math.max(greatestAid, bound)),
                persons.length > 0 && (!isExact || !(isAllTried || areBoundsMet) || doSharesMatter()),
                choices.length > 1 && (!isAllTried || doesVatMatter()),
                lastRate > 0 && (!isAllTried || met().anyMatch(this::doesRateMatter)),
                doPlacesMatter(0, PlanAmounts.EARLIER_AID),
                doPlacesMatter(PlanAmounts.EARLIER_AID, PlanAmounts.OF_PARTNERS),
                doPlacesMatter(PlanAmounts.OF_PARTNERS, PlanAmounts.COUNT));
    }

    /** Returns whether the completions meet the limits. */
    Outcome outcome() {
        if (isAlwaysMet()) {
            return Outcome.PASSED;
        }
        return isExact() && greatestAid() == NONE ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    private long greatestAid() {
        return met().mapToLong(choice -> choice.last().greatestAid()).max().orElse(NONE);
    }

    private boolean isAllTried() {
        return bound == NONE;
    }

    private boolean isExact() {
        return bound <= greatestAid() && all().allMatch(choice -> choice.last().isExact());
    }

    private boolean isAlwaysMet() {
        return isAllTried() && areTriedMet();
    }

    private boolean areTriedMet() {
        return all().allMatch(choice -> choice.from() == 0
                && choice.to() == lastRate
                && choice.first().isAlwaysMet()
                && choice.last().isAlwaysMet());
    }

    private Stream<Choice> all() {
        return Arrays.stream(choices).flatMap(Arrays::stream);
    }

    private Stream<Choice> met() {
        return all().filter(Choice::isEverMet);
    }

    private boolean isEachTried() {
        return persons.length <= MOST_CHOSEN;
    }

    private Choice[] choices(Screening screening) {
        if (isEachTried()) {
            return IntStream.range(0, 1 << persons.length)
                    .mapToObj(chosen -> choice(space.costs(screening.retaining(some(chosen)))))
                    .toArray(Choice[]::new);
        }
        return Arrays.stream(sums(screening))
                .mapToObj(sum -> choice(space.costs(
                        sum == screening.doubtful() ? screening.retainingAll() : screening.retainingDoubtful(sum))))
                .toArray(Choice[]::new);
    }

    private int[] some(int chosen) {
        return IntStream.range(0, persons.length)
                .filter(place -> (chosen >> place & 1) == 1)
                .map(place -> persons[place])
                .toArray();
    }

    private long[] sums(Screening screening) {
        long total = screening.doubtful();
        long[] extremes = {0, total};
        if (choices.length > 1
                || lastRate > 0
                || space.isAidOpen()
                || !screening.areDoubtsOfOneGroup()
                || !areBounds()) {
            bound = Math.max(bound, space.mostAid(space.costs(screening.retainingAll()), lastRate));
            return extremes;
        }
        List<RefusingLimit> less =
                limits.stream().filter(limit -> !limit.mayBreakWithLess()).toList();
        long most = Bisection.first(
                        0,
                        total + 1,
                        sum -> !space.plans(space.costs(screening.retainingDoubtful(sum)), 0, less)
                                .isPossible())
                - 1;
        if (most == total) {
            boundTogether(space.costs(screening.retainingAll()), less);
            return extremes;
        }
        long[] doubts = screening.doubts();
        long[] costs =
                Arrays.stream(persons).mapToLong(person -> doubts[person]).toArray();
        if (costs.length <= SubsetSums.MOST_EXACT) {
            long largest = SubsetSums.largestUpTo(most, costs);
            boundTogether(space.costs(screening.retainingDoubtful(largest)), less);
            return new long[] {0, largest, total};
        }
        CostPlan greatest = space.costs(screening.retainingDoubtful(Math.max(0, most)));
        PlanSearch there = space.plans(greatest, 0, limits);
        bound = there.isPossible() ? there.greatestAid() : NONE;
        boundTogether(greatest, less);
        return extremes;
    }

    // Limits that are met by a plan each, but not by one together, may be met so at a lower cost.
    private void boundTogether(CostPlan costs, List<RefusingLimit> less) {
        List<RefusingLimit> others =
                limits.stream().filter(limit -> !less.contains(limit)).toList();
        if (space.isPlanOpen()
                && !space.plans(costs, 0, limits).isPossible()
                && space.plans(costs, 0, others).isPossible()) {
            bound = Math.max(bound, space.plans(costs, 0, less).greatestAid());
        }
    }

    // Each limit is met from some cost upwards, or up to some cost.
    private boolean areBounds() {
        return limits.stream()
                .noneMatch(limit -> (limit.mayBreakWithMoreCosts() || limit.mayBreakWithMoreAid())
                        && (limit.mayBreakWithLessCosts() || limit.mayBreakWithLessAid()));
    }

    private Choice choice(CostPlan costs) {
        PlanSearch atFirst = space.plans(costs, 0, limits);
        if (lastRate == 0) {
            return new Choice(costs, 0, atFirst.isPossible() ? 0 : -1, atFirst, atFirst);
        }
        int from = isPossible(costs, 0, lower)
                ? 0
                : (int) Bisection.first(1, lastRate + 1L, rate -> isPossible(costs, rate, lower));
        int to = isPossible(costs, lastRate, upper)
                ? lastRate
                : (int) Bisection.first(0, lastRate, rate -> !isPossible(costs, rate, upper)) - 1;
        if (from < to && space.isPlanOpen()) {
            return together(costs, from, to, atFirst);
        }
        return new Choice(costs, from, to, atFirst, space.plans(costs, Math.max(0, to), limits));
    }

    // What is met at two rates, by a plan each, is met at each rate between them.
    private Choice together(CostPlan costs, int from, int to, PlanSearch atFirst) {
        int first = from;
        int last = to;
        if (isPossible(costs, first, limits)) {
            if (!isPossible(costs, last, limits)) {
                last = (int) Bisection.first(first, last, rate -> !isPossible(costs, rate, limits)) - 1;
            }
        } else if (isPossible(costs, last, limits)) {
            first = (int) Bisection.first(first, last, rate -> isPossible(costs, rate, limits));
        } else {
            bound = Math.max(bound, space.plans(costs, last, upper).greatestAid());
        }
        return new Choice(costs, first, last, atFirst, space.plans(costs, last, limits));
    }

    private boolean isPossible(CostPlan costs, long rate, List<RefusingLimit> some) {
        return space.plans(costs, (int) rate, some).isPossible();
    }

    private boolean doSharesMatter() {
        return Arrays.stream(choices)
                .anyMatch(ofStatus -> Arrays.stream(ofStatus).anyMatch(choice -> doDiffer(ofStatus[0], choice)));
    }

    private boolean doesVatMatter() {
        for (int chosen = 0; chosen < choices[0].length; chosen++) {
            if (doDiffer(choices[0][chosen], choices[1][chosen])) {
                return true;
            }
        }
        return false;
    }

    private boolean doDiffer(Choice less, Choice more) {
        return doDifferBetweenCases(less, more)
                || (less.isEverMet() && !space.haveSameAid(less.costs(), more.costs(), less.from(), less.to()));
    }

    private boolean doesRateMatter(Choice choice) {
        // Where the first rate does not meet the limits, it has no greatest aid.
        return choice.to() < lastRate
                || choice.first().greatestAid() != choice.last().greatestAid();
    }

    /** Determines whether one of the amounts besides the aid matters by itself. */
    boolean doesPlaceMatter(int place) {
        return doPlacesMatter(place, place + 1);
    }

    private boolean doPlacesMatter(int from, int end) {
        if (!space.isPlanOpen() || IntStream.range(from, end).noneMatch(space::isOpen)) {
            return false;
        }
        int[] others = IntStream.range(0, PlanAmounts.COUNT)
                .filter(place -> (place < from || place >= end) && space.isOpen(place))
                .toArray();
        return bound != NONE
                || met().anyMatch(choice -> !choice.last().isExact()
                        || doPlacesMatterTogether(choice, from, end)
                        || IntStream.range(from, end).anyMatch(place -> doesGreatestAidDependOn(place, choice))
                        || doPlacesMatter(choice.costs(), choice.to(), others)
                        || (choice.from() < choice.to() && doPlacesMatter(choice.costs(), choice.from(), others)));
    }

    private boolean doPlacesMatter(CostPlan costs, int rate, int[] others) {
        return boxes(space.plans(costs, rate, limits), others).stream()
                .anyMatch(box -> space.plans(costs, rate, limits, box).doesPlanMatter());
    }

    // What one limit looks at with another amount may matter at some amount of that which no end shows.
    private boolean doPlacesMatterTogether(Choice choice, int from, int end) {
        return limits.stream()
                .filter(limit ->
                        IntStream.range(from, end).filter(space::isOpen).anyMatch(place -> looksAt(limit, place)))
                .anyMatch(limit ->
                        space.plans(choice.costs(), choice.to(), List.of(limit)).doLimitsDependOnPlan());
    }

    // Whatever the others are: at their own ends the aid may be the same, and between them not.
    private boolean doesGreatestAidDependOn(int place, Choice choice) {
        PlanBox box = space.box();
        PlanSearch least = space.plans(
                choice.costs(), choice.to(), limits, box.with(place, box.least().at(place)));
        PlanSearch most = space.plans(
                choice.costs(), choice.to(), limits, box.with(place, box.most().at(place)));
        return least.isExact() && most.isExact() && least.greatestAid() != most.greatestAid();
    }

    // By itself, or through the aid.
    private boolean looksAt(RefusingLimit limit, int place) {
        return limit.looksAt(place)
                || ((limit.mayBreakWithMoreAid() || limit.mayBreakWithLessAid())
                        && space.calculation().aidDependsOn(place));
    }

    // Each of the other amounts is at an end, or where a plan was found that meets the limits.
    private List<PlanBox> boxes(PlanSearch plans, int[] others) {
        List<PlanBox> boxes = List.of(space.box());
        for (int place : others) {
            List<Long> tried = plans.tried(place);
            boxes = boxes.stream()
                    .flatMap(box -> tried.stream().map(cents -> box.with(place, cents)))
                    .toList();
        }
        return boxes;
    }

    /** Determines whether anything differs between two cases in which the same lines are in doubt, or in one of them none. */
    static boolean doDiffer(CompletionSearch one, CompletionSearch other) {
        boolean isComparable = one.persons.length * other.persons.length == 0
                || (Arrays.equals(one.persons, other.persons) && one.choices[0].length == other.choices[0].length);
        if (one.bound != NONE || other.bound != NONE || !isComparable) {
            return true;
        }
        for (int screening = 0; screening < one.choices.length; screening++) {
            Choice[] some = one.choices[screening];
            Choice[] others = other.choices[screening];
            for (int chosen = 0; chosen < Math.max(some.length, others.length); chosen++) {
                if (one.doDifferBetweenCases(some[chosen % some.length], others[chosen % others.length])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean doDifferBetweenCases(Choice some, Choice other) {
        return (some.isEverMet() || other.isEverMet())
                && (some.from() != other.from()
                        || some.to() != other.to()
                        || !some.first().allowsSameAs(other.first())
                        || !some.last().allowsSameAs(other.last()));
    }
}
