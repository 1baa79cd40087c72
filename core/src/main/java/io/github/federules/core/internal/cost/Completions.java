package io.github.federules.core.internal.cost;

import io.github.federules.core.call.Readings;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the missing facts on costs and financing, judged by the conditions of a call.
 *
 * <p>The first and the last plan show whether all completions meet the conditions, and nearly always whether none does.
 * Only the remaining cases are searched, on first reading, by {@link SubsetSearch} or {@link IntervalSearch}.
 */
public final class Completions {

    /** The greatest number of persons in doubt for which answers are exact at a known rate and VAT status. */
    public static final int MOST_DOUBTS = SubsetSums.MOST_EXACT;

    /**
     * The greatest number of persons in doubt for which answers are exact while the rate or the VAT status is unknown.
     */
    public static final int MOST_DOUBTS_IN_TWO_DIMENSIONS = SubsetSearch.MOST_DOUBTS;

    private final Calculation calculation;
    private final Readings readings;
    private final Screening[] screenings;
    private final PossibleRates rates;
    private final CostConditions conditions;
    private final boolean isSingle;
    private final CostPlan first;
    private final CostPlan last;
    private final boolean areAlwaysMet;
    private final boolean isSettled;
    private @Nullable CompletionAnswer answer;

    /** Spans the completions over one screening, or two: without VAT and with it. */
    public Completions(
            Calculation calculation,
            Readings readings,
            Screening[] screenings,
            PossibleRates rates,
            CostConditions conditions) {
        this.calculation = calculation;
        this.readings = readings;
        this.screenings = screenings;
        this.rates = rates;
        this.conditions = conditions;
        Screening least = screenings[0];
        Screening most = screenings[screenings.length - 1];
        this.isSingle = screenings.length == 1 && rates.size() == 1 && most.doubtful() == 0;
        this.first = first(least);
        this.last = isSingle ? first : last(most);
        this.areAlwaysMet = conditions.areLowerBoundsMet(first)
                && conditions.areUpperBoundsMetBySomeFinancing(last)
                && conditions.isEveryFinancingAllowed(last);
        // Every amount of a completion lies between those of the first and the last plan.
        this.isSettled = isSingle || (areAlwaysMet && first.aid() == last.aid());
    }

    /** Determines whether there is only one plan. */
    public boolean isSingle() {
        return isSingle;
    }

    /** Returns the least rate that is possible, in millionths. */
    public long leastRate() {
        return rates.millionths(0);
    }

    /** Determines whether several rates are possible. */
    public boolean isRateOpen() {
        return rates.size() > 1;
    }

    /** Returns the plan with the least of everything. */
    public CostPlan first() {
        return first;
    }

    /** Returns the plan with the greatest of everything. */
    public CostPlan last() {
        return last;
    }

    /** Returns the plan with the least of everything after a change to what is presented or retained. */
    public CostPlan firstAfter(UnaryOperator<Screening> change) {
        return first(change.apply(screenings[0]));
    }

    /** Returns the plan with the greatest of everything after a change to what is presented or retained. */
    public CostPlan lastAfter(UnaryOperator<Screening> change) {
        return last(change.apply(screenings[screenings.length - 1]));
    }

    private CostPlan first(Screening screening) {
        return calculation.plan(screening, 0, readings, rates.millionths(0));
    }

    private CostPlan last(Screening screening) {
        return calculation.plan(screening, screening.doubtful(), readings, rates.millionths(rates.size() - 1));
    }

    /** Returns the conditions. */
    public CostConditions conditions() {
        return conditions;
    }

    /** Determines whether every completion meets all conditions. */
    public boolean areAlwaysMet() {
        return areAlwaysMet;
    }

    /** Determines whether certainly no completion meets all conditions. */
    public boolean areNeverMet() {
        return !areAlwaysMet && answer().isExact() && !answer().isPossible();
    }

    /** Determines whether the answer is exact; if not, too many persons are in doubt to try every sum. */
    public boolean isExact() {
        return areAlwaysMet || answer().isExact();
    }

    /** Returns the greatest aid of any completion that meets all conditions, or a bound on it if the answer is not exact. */
    public long greatestAid() {
        return areAlwaysMet ? last.aid() : answer().greatestAid();
    }

    /** Returns how many persons are in doubt; one if all are together. */
    public int doubts() {
        return space().doubts(0).length;
    }

    /** Determines whether the missing shares of staff, all together, can change what is met or the aid. */
    public boolean doSharesMatter() {
        return !isSettled && answer().doSharesMatter();
    }

    /** Determines whether the VAT status can change what is met or the aid. */
    public boolean doesVatMatter() {
        return !isSettled && answer().doesVatMatter();
    }

    /** Determines whether the co-financing rate can change what is met or the aid. */
    public boolean doesRateMatter() {
        return !isSettled && answer().doesRateMatter();
    }

    /** Determines whether the financing plan can change what is met. */
    public boolean doesFinancingMatter() {
        return conditions.isFinancingOpen() && answer().doesFinancingMatter();
    }

    private CostSpace space() {
        return new CostSpace(calculation, readings, screenings, rates);
    }

    private CompletionAnswer answer() {
        CompletionAnswer known = answer;
        if (known == null) {
            known = search();
            answer = known;
        }
        return known;
    }

    private CompletionAnswer search() {
        // All plans break an upper bound that the first plan breaks, and a lower bound that the last plan breaks.
        if (!conditions.areLowerBoundsMet(last) || !conditions.areUpperBoundsMetBySomeFinancing(first)) {
            return CompletionAnswer.NEVER_MET;
        }
        CostSpace space = space();
        boolean isOneDimensional = space.screenings() == 1 && space.rates() == 1;
        if (!isOneDimensional && SubsetSearch.isPossible(space)) {
            return new SubsetSearch(space, conditions).answer();
        }
        return IntervalSearch.isPossible(space) ? new IntervalSearch(space, conditions).answer() : prudent();
    }

    // Too many persons and rates to search: only the extremes are compared.
    private CompletionAnswer prudent() {
        boolean isLastMet = conditions.areMetBySomeFinancing(last);
        return new CompletionAnswer(
                isLastMet || conditions.areMetBySomeFinancing(first),
                isLastMet,
                last.aid(),
                true,
                screenings.length > 1,
                rates.size() > 1,
                conditions.isFinancingOpen());
    }
}
