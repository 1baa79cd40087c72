package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Limit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All completions of the missing facts on costs and financing in one case, judged by the limits of a call.
 *
 * <p>Where further costs may follow, no cost and no aid gets less by them. So a limit that only more of them breaks stays broken, one
 * that only less of them breaks stays met, and nothing else is certain.
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
        return areStatedAlwaysMet()
                && !(space.isBudgetOpen() && limits.stream().anyMatch(RefusingLimit::mayBreakWithMore));
    }

    private boolean areStatedAlwaysMet() {
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
        return isMetBy(limit, limit.isLower() == isWorst ? first : last);
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

    // Further costs may reach a lower bound.
    boolean isLowerBoundFailed() {
        return !space.isBudgetOpen() && limits.stream().anyMatch(limit -> limit.isLower() && isSurelyFailed(limit));
    }

    boolean isUpperBoundFailed() {
        return limits.stream().anyMatch(limit -> !limit.isLower() && isSurelyFailed(limit));
    }

    private boolean isSurelyFailed(RefusingLimit limit) {
        return limit.isOfAmounts() && limit.isOfCostsAndAid() && !isMet(limit, false);
    }

    boolean areSurelyNeverMet() {
        return !areBounds(false);
    }

    boolean areNeverMet() {
        if (space.isBudgetOpen()) {
            return limits.stream().anyMatch(this::isBrokenForGood);
        }
        if (isSingle) {
            return !isMetBy(limits, first);
        }
        return !areBoundsMet && answer().isExact() && !answer().isPossible();
    }

    private boolean isBrokenForGood(RefusingLimit limit) {
        return !limit.mayBreakWithLess() && outcome(List.of(limit), first) == Outcome.FAILED;
    }

    private Outcome outcome(List<RefusingLimit> sides, CostPlan costs) {
        PlanSearch plans = space.plans(costs, 0, sides);
        return plans.isAlwaysMet() ? Outcome.PASSED : plans.isPossible() ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    boolean isExact() {
        return isSingle || (areBoundsMet && !space.isPlanOpen()) || answer().isExact();
    }

    /** Determines whether all completions meet the limits and give the same aid. */
    boolean isSettled() {
        return !space.isBudgetOpen() && areAlwaysMet() && leastAid() == greatestAid();
    }

    long leastAid() {
        return first.aid();
    }

    long greatestAid() {
        if (space.isBudgetOpen()) {
            return mostAid();
        }
        if (isSingle) {
            return areAlwaysMet() ? first.aid() : 0;
        }
        return areBoundsMet && !space.isPlanOpen() ? last.aid() : answer().greatestAid();
    }

    /** Returns a bound of the aid, whatever costs follow, or {@link Long#MAX_VALUE} if none is known. */
    long mostAid() {
        return space.calculation().mostAid(space.box().least(), space.box().most());
    }

    int doubts() {
        return space.personsInDoubt().length;
    }

    /** Determines whether an amount of the plan is unknown, and looked at: in the case, or else in some case. */
    boolean isLookedAt(int place) {
        return space.isOneOfAll()
                ? space.isOpen(place)
                : space.box().isOpen(place) && space.calculation().mayLookAt(place);
    }

    boolean doSharesMatter() {
        return space.isAnyFactListed()
                ? space.personsInDoubt().length > 0
                : !isSingle && !isSettled() && answer().doSharesMatter();
    }

    boolean doesVatMatter() {
        return space.isAnyFactListed() ? space.screenings() > 1 : !isSingle && !isSettled() && answer().doesVatMatter();
    }

    boolean doesRateMatter() {
        return space.isAnyFactListed() ? space.rates() > 1 : !isSingle && !isSettled() && answer().doesRateMatter();
    }

    boolean doesPlanMatter() {
        return space.isAnyFactListed() ? isAnyPartLookedAt() : !isSingle && answer().doesPlanMatter();
    }

    private boolean isAnyPartLookedAt() {
        return IntStream.range(0, PlanAmounts.EARLIER_AID).anyMatch(this::isLookedAt);
    }

    boolean doesPlanMatter(int place) {
        return space.isAnyFactListed() ? isLookedAt(place) : search().doesPlaceMatter(place);
    }

    boolean doesEarlierAidMatter() {
        return space.isAnyFactListed()
                ? isLookedAt(PlanAmounts.EARLIER_AID)
                : !isSingle && answer().doesEarlierAidMatter();
    }

    boolean doesAidOfPartnersMatter() {
        return space.isAnyFactListed()
                ? isLookedAt(PlanAmounts.OF_PARTNERS)
                : !isSingle && answer().doesAidOfPartnersMatter();
    }

    boolean mayHaveAid(int party) {
        return space.partsOfParties(last)[party] > 0;
    }

    boolean isEarlierAidLimited(int partner) {
        return space.calculation().reductionsOfParties().stream()
                .anyMatch(limit -> limit.party() == partner && limit.ofPartner().isPresent());
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
            // What was tried is not kept: cases may be many, and choices in each.
            known = areSurelyNeverMet()
                    ? CompletionAnswer.NEVER_MET
                    : new CompletionSearch(space, limits).answer(areBoundsMet);
            answer = known;
        }
        return known;
    }

    /** Returns whether the completions meet one limit by itself. */
    Outcome outcome(Limit limit) {
        List<RefusingLimit> sides = sides(limit);
        if (sides.isEmpty()) {
            return Outcome.NOT_ASKED;
        }
        if (space.isBudgetOpen()) {
            return openOutcome(sides);
        }
        if (isSingle) {
            return isMetBy(sides, first) ? Outcome.PASSED : Outcome.FAILED;
        }
        // What meets all limits meets each.
        if (areAlwaysMet()) {
            return Outcome.PASSED;
        }
        if (areOfAmounts(sides)) {
            boolean isWorstMet = sides.stream().allMatch(side -> isMet(side, true));
            boolean isBestMet = sides.stream().allMatch(side -> isMet(side, false));
            return isWorstMet ? Outcome.PASSED : isBestMet ? Outcome.UNKNOWN : Outcome.FAILED;
        }
        // What breaks one side or the other at both ends of a range of rates may meet them between.
        return doubts() <= CompletionSearch.MOST_CHOSEN
                ? new CompletionSearch(space, sides).outcome()
                : Outcome.UNKNOWN;
    }

    /** Returns the sides of a limit, one for each party, that the worst of both ends does not meet. */
    Stream<RefusingLimit> failed(Limit limit) {
        return sides(limit).stream().filter(side -> !isMet(side, true));
    }

    /** Returns the side of a limit to show where it fails: of those that are surely broken, or else of any, the one that is missed most. */
    Optional<RefusingLimit> mostFailed(Limit limit) {
        Comparator<RefusingLimit> most =
                Comparator.comparingLong(this::missedBy).reversed();
        return failed(limit)
                .filter(this::isSurelyBroken)
                .min(most)
                .or(() -> failed(limit).min(most));
    }

    /** Returns the parties that surely break a limit of each, the one first that is furthest from it. */
    List<Integer> breaking(Limit limit) {
        Map<Integer, Long> missed = new LinkedHashMap<>();
        failed(limit)
                .filter(side -> side.party() != CaseBase.ALL && isSurelyBroken(side))
                .forEach(side -> missed.merge(side.party(), missedBy(side), Math::max));
        return missed.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    // Whether another one would break it in every completion is not searched.
    private boolean isSurelyBroken(RefusingLimit side) {
        if (space.isBudgetOpen()) {
            return isBrokenForGood(side);
        }
        return isSingle ? !isMetBy(side, first) : isSurelyFailed(side);
    }

    private long missedBy(RefusingLimit side) {
        CostPlan plan = side.isLower() ? first : last;
        PlanAmounts others = space.box().least();
        long on = side.on(plan, plan.aid(), others);
        ToLongFunction<CaseBase> amounts = base -> plan.amount(base, plan.aid(), others);
        return side.isLower()
                ? side.bound().least(amounts) - on
                : on - side.bound().most(amounts);
    }

    static boolean areOfAmounts(List<RefusingLimit> sides) {
        return sides.stream().allMatch(side -> side.isOfAmounts() && side.isOfCostsAndAid());
    }

    // The sides of a limit follow each other.
    List<RefusingLimit> sides(Limit limit) {
        int from = 0;
        while (from < limits.size() && !limits.get(from).limit().equals(limit)) {
            from++;
        }
        int to = from;
        while (to < limits.size() && limits.get(to).limit().equals(limit)) {
            to++;
        }
        return limits.subList(from, to);
    }

    private Outcome openOutcome(List<RefusingLimit> sides) {
        if (sides.stream().anyMatch(this::isBrokenForGood)) {
            return Outcome.FAILED;
        }
        boolean isMetForGood =
                sides.stream().noneMatch(RefusingLimit::mayBreakWithMore) && outcome(sides, first) == Outcome.PASSED;
        return isMetForGood ? Outcome.PASSED : Outcome.UNKNOWN;
    }
}
