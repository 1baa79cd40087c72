package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Limit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the missing facts on costs and financing in one case, judged by the limits of a call.
 *
 * <p>The first and the last plan show whether all completions meet limits that are amounts, and nearly always whether none does.
 * Only the remaining cases are searched, on first reading, by {@link CompletionSearch}.
 */
final class CaseCompletions {

    private final CostSpace space;
    private final List<RefusingLimit> limits;
    private final boolean isSingle;
    private final CostPlan first;
    private final CostPlan last;
    private final boolean areBoundsMet;
    private @Nullable CompletionSearch search;
    private @Nullable CompletionAnswer answer;

    CaseCompletions(CostSpace space) {
        this.space = space;
        this.limits = space.calculation().refusing();
        this.isSingle = space.isSingle();
        this.first = space.first(UnaryOperator.identity());
        this.last = isSingle ? first : space.last(UnaryOperator.identity());
        this.areBoundsMet = areBounds(true);
    }

    CostSpace space() {
        return space;
    }

    boolean isSingle() {
        return isSingle;
    }

    CostPlan first() {
        return first;
    }

    CostPlan last() {
        return last;
    }

    boolean areAlwaysMet() {
        return areBoundsMet || (isSingle ? isMetBy(limits, first) : answer().isAlwaysMet());
    }

    // A limit that is an amount of costs or of the aid is met by all plans if the worst of both ends meets it.
    private boolean areBounds(boolean isMetSurely) {
        for (int i = 0; i < limits.size(); i++) {
            RefusingLimit limit = limits.get(i);
            boolean isSimple = limit.isOfAmounts() && limit.isOfCostsAndAid();
            if (isMetSurely ? !isSimple || !isMet(limit, true) : isSimple && !isMet(limit, false)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet(RefusingLimit limit, boolean isWorst) {
        return isMetBy(limit, (limit.bounds().lower() != null) == isWorst ? first : last);
    }

    private boolean isMetBy(RefusingLimit limit, CostPlan plan) {
        return limit.isMet(plan, plan.aid(), space.box().least());
    }

    private boolean isMetBy(List<RefusingLimit> some, CostPlan plan) {
        for (int i = 0; i < some.size(); i++) {
            if (!isMetBy(some.get(i), plan)) {
                return false;
            }
        }
        return true;
    }

    boolean isLowerBoundFailed() {
        return limits.stream().anyMatch(limit -> limit.bounds().lower() != null && isSurelyFailed(limit));
    }

    boolean isUpperBoundFailed() {
        return limits.stream().anyMatch(limit -> limit.bounds().upper() != null && isSurelyFailed(limit));
    }

    private boolean isSurelyFailed(RefusingLimit limit) {
        return limit.isOfAmounts() && limit.isOfCostsAndAid() && !isMet(limit, false);
    }

    boolean areSurelyNeverMet() {
        return !areBounds(false);
    }

    boolean areNeverMet() {
        if (isSingle) {
            return !isMetBy(limits, first);
        }
        return !areBoundsMet && answer().isExact() && !answer().isPossible();
    }

    boolean isExact() {
        return isSingle || areBoundsMet && !space.isPlanOpen() || answer().isExact();
    }

    /** Determines whether all completions meet the limits and give the same aid. */
    boolean isSettled() {
        return areAlwaysMet() && leastAid() == greatestAid();
    }

    long leastAid() {
        return space.isPlanOpen() && !isSingle ? answer().leastAid() : first.aid();
    }

    long greatestAid() {
        if (isSingle) {
            return areAlwaysMet() ? first.aid() : 0;
        }
        return areBoundsMet && !space.isPlanOpen() ? last.aid() : answer().greatestAid();
    }

    int doubts() {
        return space.personsInDoubt().length;
    }

    boolean doSharesMatter() {
        return !isSingle && !isSettled() && answer().doSharesMatter();
    }

    boolean doesVatMatter() {
        return !isSingle && !isSettled() && answer().doesVatMatter();
    }

    boolean doesRateMatter() {
        return !isSingle && !isSettled() && answer().doesRateMatter();
    }

    boolean doesPlanMatter() {
        return !isSingle && answer().doesPlanMatter();
    }

    boolean doesEarlierAidMatter() {
        return !isSingle && answer().doesEarlierAidMatter();
    }

    CompletionSearch search() {
        CompletionSearch known = search;
        if (known == null) {
            known = new CompletionSearch(space, limits);
            search = known;
        }
        return known;
    }

    private CompletionAnswer answer() {
        CompletionAnswer known = answer;
        if (known == null) {
            known = areSurelyNeverMet() ? CompletionAnswer.NEVER_MET : search().answer();
            answer = known;
        }
        return known;
    }

    /** Returns whether the completions meet one limit by itself. */
    Outcome outcome(Limit limit) {
        List<RefusingLimit> sides =
                limits.stream().filter(each -> each.limit().equals(limit)).toList();
        if (sides.isEmpty()) {
            return Outcome.NOT_ASKED;
        }
        if (isSingle) {
            return isMetBy(sides, first) ? Outcome.PASSED : Outcome.FAILED;
        }
        if (sides.stream().allMatch(side -> side.isOfAmounts() && side.isOfCostsAndAid())) {
            boolean isWorstMet = sides.stream().allMatch(side -> isMet(side, true));
            boolean isBestMet = sides.stream().allMatch(side -> isMet(side, false));
            return isWorstMet ? Outcome.PASSED : isBestMet ? Outcome.UNKNOWN : Outcome.FAILED;
        }
        if (!search().isEachTried()) {
            return Outcome.UNKNOWN;
        }
        return outcome(sides);
    }

    private Outcome outcome(List<RefusingLimit> sides) {
        boolean isAlwaysMet = true;
        boolean isEverMet = false;
        for (CostPlan costs : search().costs().toList()) {
            for (int rate : space.rates() == 1 ? new int[] {0} : new int[] {0, space.rates() - 1}) {
                PlanSearch plans = space.plans(costs, rate, sides);
                isAlwaysMet &= plans.isAlwaysMet();
                isEverMet |= plans.isPossible();
            }
        }
        return isAlwaysMet ? Outcome.PASSED : isEverMet ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    /** Returns the first and the last plan after a change of the lines. */
    Stream<CostPlan> ends(UnaryOperator<Screening> change) {
        return Stream.of(space.first(change), space.last(change));
    }
}
