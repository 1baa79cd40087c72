package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.screening.Screening;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the missing facts on costs and financing, judged by the conditions of a call.
 *
 * <p>The first and the last plan show whether all completions meet the conditions, and nearly always whether none does.
 * Only the remaining cases are searched, on first reading, by {@link CompletionSearch}.
 */
public final class Completions {

    /** The greatest number of persons in doubt for which answers are exact at a known rate and VAT status. */
    public static final int MOST_DOUBTS = SubsetSums.MOST_EXACT;

    /**
     * The greatest number of persons in doubt for which answers are exact while the rate or the VAT status is unknown.
     */
    public static final int MOST_DOUBTS_IN_TWO_DIMENSIONS = CompletionSearch.MOST_CHOSEN;

    private final CostSpace space;
    private final CostConditions conditions;
    private final boolean isSingle;
    private final CostPlan first;
    private final CostPlan last;
    private final boolean areAlwaysMet;
    private final boolean isSettled;
    private @Nullable CompletionAnswer answer;

    Completions(CostSpace space, CostConditions conditions) {
        this.space = space;
        this.conditions = conditions;
        this.isSingle = space.isSingle();
        this.first = firstAfter(UnaryOperator.identity());
        this.last = isSingle ? first : lastAfter(UnaryOperator.identity());
        this.areAlwaysMet = conditions.areAlwaysMet(first, last);
        // Every amount of a completion lies between those of the first and the last plan.
        this.isSettled = isSingle || isSettled();
    }

    /** Determines whether there is only one plan. */
    public boolean isSingle() {
        return isSingle;
    }

    /** Returns the least rate that is possible, in millionths. */
    public long leastRate() {
        return space.leastRate();
    }

    /** Determines whether several rates are possible. */
    public boolean isRateOpen() {
        return space.rates() > 1;
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
        return space.first(change);
    }

    /** Returns the plan with the greatest of everything after a change to what is presented or retained. */
    public CostPlan lastAfter(UnaryOperator<Screening> change) {
        return space.last(change);
    }

    /** Determines whether all completions have the same result. */
    public boolean isSettled() {
        return areAlwaysMet && first.aid() == last.aid();
    }

    /** Determines whether no completion can meet the bounds, by the least and the greatest plan alone. */
    public boolean areSurelyNeverMet() {
        return !conditions.mayBeMet(first, last);
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
        return space.doubts(0).length;
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

    /** Returns what compares the results at two of the possible rates, or at −1 where there is none: 0 if they are the same. */
    public IntBinaryOperator differenceOfRates() {
        return new CompletionSearch(space, conditions)::difference;
    }

    /** Determines whether the financing plan can change what is met. */
    public boolean doesFinancingMatter() {
        return conditions.isFinancingOpen() && answer().doesFinancingMatter();
    }

    private CompletionAnswer answer() {
        CompletionAnswer known = answer;
        if (known == null) {
            known = conditions.mayBeMet(first, last)
                    ? new CompletionSearch(space, conditions).answer()
                    : CompletionAnswer.NEVER_MET;
            answer = known;
        }
        return known;
    }
}
