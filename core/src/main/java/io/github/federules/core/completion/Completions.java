package io.github.federules.core.completion;

import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All completions of the missing facts on costs and financing, in every case in which everything required is met. */
public final class Completions {

    /** The greatest number of persons in doubt for which answers are exact at a known rate and VAT status. */
    public static final int MOST_DOUBTS = SubsetSums.MOST_EXACT;

    /**
     * The greatest number of persons in doubt for which answers are exact while the rate or the VAT status is unknown.
     */
    public static final int MOST_DOUBTS_IN_TWO_DIMENSIONS = CompletionSearch.MOST_CHOSEN;

    private final List<CaseCompletions> cases;
    private final boolean areAll;
    private final boolean isSingle;
    private final boolean areBounds;
    private final CaseCompletions least;
    private final CaseCompletions most;
    // Findings, figures and reasons ask for it again.
    private final Map<Limit, Outcome> outcomes;

    /**
     * Creates the completions of some cases.
     *
     * @param areAll whether these are all cases, and their amounts are known; otherwise they are the extremes
     * @param areBounds whether no case has less costs than the first extreme, or more than the last
     */
    Completions(List<CaseCompletions> cases, boolean areAll, boolean areBounds) {
        this.cases = cases;
        this.areAll = areAll;
        this.areBounds = areBounds;
        boolean isOne = cases.size() == 1;
        least = isOne
                ? cases.get(0)
                : cases.stream().min(byAid(CaseCompletions::first)).orElseThrow();
        isSingle = isOne && least.isSingle();
        outcomes = isSingle && areAll ? Map.of() : new ConcurrentHashMap<>();
        most = isOne ? least : cases.stream().max(byAid(CaseCompletions::last)).orElseThrow();
    }

    // Of the same aid and costs, the case of the lowest rate comes first: its rate is reported as the lowest possible.
    private static Comparator<CaseCompletions> byAid(Function<CaseCompletions, CostPlan> plan) {
        return Comparator.<CaseCompletions>comparingLong(
                        each -> plan.apply(each).aid())
                .thenComparingLong(each -> plan.apply(each).total())
                .thenComparingLong(each -> each.space().rate(0));
    }

    private boolean all(Predicate<CaseCompletions> some) {
        for (int i = 0; i < cases.size(); i++) {
            if (!some.test(cases.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean any(Predicate<CaseCompletions> some) {
        return !all(some.negate());
    }

    /** Determines whether there is only one plan. */
    public boolean isSingle() {
        return isSingle;
    }

    /** Returns the rate of the first plan, in millionths. */
    public long leastRate() {
        return least.space().rate(0);
    }

    /** Determines whether several rates are possible. */
    public boolean isRateOpen() {
        return least.space().rates() > 1 || any(each -> each.space().rate(0) != leastRate());
    }

    /** Returns the plan of the least favourable completion. */
    public CostPlan first() {
        return least.first();
    }

    /** Returns how many cases there are. */
    public int count() {
        return cases.size();
    }

    /** Returns the first plan of a case, by its place. */
    public CostPlan first(int place) {
        return cases.get(place).first();
    }

    /** Returns the plan of the most favourable completion. */
    public CostPlan last() {
        return most.last();
    }

    /** Returns the other amounts of the plan, as far as they are known; 0 where they are not. */
    public PlanAmounts others() {
        return least.space().box().least();
    }

    /**
     * Returns the other amounts that leave most and least aid to each party: what is earlier takes from it, and what the plan brings
     * may add to it.
     */
    public List<PlanAmounts> endsOfOthers() {
        PlanAmounts leastOfEach = others();
        PlanAmounts mostOfEach = least.space().box().most();
        return List.of(
                mostOfEach
                        .with(PlanAmounts.EARLIER_AID, leastOfEach.earlierAid())
                        .with(PlanAmounts.OF_PARTNERS, leastOfEach.ofPartners()),
                leastOfEach
                        .with(PlanAmounts.EARLIER_AID, mostOfEach.earlierAid())
                        .with(PlanAmounts.OF_PARTNERS, mostOfEach.ofPartners()));
    }

    /** Determines whether what reduces the aid depends on an amount that is unknown. */
    public boolean isOpen(AidReduction reduction) {
        for (int place = 0; place < PlanAmounts.COUNT; place++) {
            if (least.space().box().isOpen(place) && reduction.dependsOn(place)) {
                return true;
            }
        }
        return false;
    }

    /** Determines whether all completions meet the limits and give the same aid. */
    public boolean isSettled() {
        return all(CaseCompletions::isSettled)
                && (cases.size() == 1 || all(each -> each.leastAid() == least.leastAid()));
    }

    /**
     * Determines whether no case at all can meet the limits, where only the least and the most of all cases are looked at: then a
     * lower bound fails at the most, or an upper one at the least.
     */
    public boolean areNeverMetBetween() {
        return cases.get(cases.size() - 1).isLowerBoundFailed() || cases.get(0).isUpperBoundFailed();
    }

    /** Determines whether every completion meets the limits. */
    public boolean areAlwaysMet() {
        return all(CaseCompletions::areAlwaysMet);
    }

    /** Determines whether no completion meets the limits. */
    public boolean areNeverMet() {
        return all(CaseCompletions::areNeverMet);
    }

    /** Determines whether every completion was looked at. */
    public boolean isExact() {
        return all(CaseCompletions::isExact);
    }

    /** Returns the least aid of any completion. */
    public long leastAid() {
        return least.leastAid();
    }

    /** Returns the greatest aid of a completion that meets the limits. */
    public long greatestAid() {
        return max(CaseCompletions::greatestAid);
    }

    /** Determines whether further costs may follow in some case. */
    public boolean isBudgetOpen() {
        return cases.size() == 1
                ? least.space().isBudgetOpen()
                : any(each -> each.space().isBudgetOpen());
    }

    private boolean isBudgetOpen(int one, int other) {
        return IntStream.of(one, other)
                .anyMatch(place -> place >= 0 && cases.get(place).space().isBudgetOpen());
    }

    /** Returns a bound of the aid, whatever costs follow, or {@link Long#MAX_VALUE} if none is known. */
    public long mostAid() {
        return max(CaseCompletions::mostAid);
    }

    private long max(ToLongFunction<CaseCompletions> amount) {
        return cases.size() == 1
                ? amount.applyAsLong(least)
                : cases.stream().mapToLong(amount).max().orElse(0);
    }

    /** Returns how many persons are in doubt. */
    public int doubts() {
        return least.doubts();
    }

    /** Determines whether the shares of staff matter. */
    public boolean doSharesMatter() {
        return any(CaseCompletions::doSharesMatter);
    }

    /** Determines whether the VAT status matters. */
    public boolean doesVatMatter() {
        return any(CaseCompletions::doesVatMatter);
    }

    /** Determines whether the rate that the authority sets matters. */
    public boolean doesRateMatter() {
        return any(CaseCompletions::doesRateMatter);
    }

    /** Determines whether the financing plan matters. */
    public boolean doesPlanMatter() {
        return any(CaseCompletions::doesPlanMatter);
    }

    /** Determines whether one amount of the plan matters by itself, where the plan does. */
    public boolean doesPlanMatter(int place) {
        return any(each -> each.doesPlanMatter() && each.doesPlanMatter(place));
    }

    /** Determines whether an amount of the plan is unknown, and the call looks at it. */
    public boolean isLookedAt(int place) {
        return any(each -> each.isLookedAt(place));
    }

    /** Determines whether earlier de minimis aid of the applicant matters. */
    public boolean doesEarlierAidMatter() {
        return any(CaseCompletions::doesEarlierAidMatter);
    }

    /** Determines whether earlier de minimis aid of partners that do not state it matters. */
    public boolean doesAidOfPartnersMatter() {
        return any(CaseCompletions::doesAidOfPartnersMatter);
    }

    /** Determines whether a partner may have some aid from which a limit of its own takes earlier aid. */
    public boolean mayEarlierAidMatter(int partner) {
        // Of too many cases, the extremes do not show whose earlier aid is limited.
        return isBudgetOpen()
                || any(each -> each.mayHaveAid(partner) && (!areAll || each.isEarlierAidLimited(partner)));
    }

    /** Determines whether anything depends on which of two cases it is; -1 is one in which something required is not met. */
    public int difference(int one, int other) {
        if (isBudgetOpen(one, other)) {
            return 1;
        }
        if (one < 0 || other < 0) {
            CaseCompletions met = cases.get(Math.max(one, other));
            return met.areNeverMet() ? 0 : 1;
        }
        return CompletionSearch.doDiffer(
                        cases.get(one).search(), cases.get(other).search())
                ? 1
                : 0;
    }

    /** Determines whether a limit compares other amounts in one case than in another. */
    public int difference(Limit limit, int one, int other) {
        return !isBudgetOpen(one, other) && compared(limit, one).equals(compared(limit, other)) ? 0 : 1;
    }

    private List<ValueBounds> compared(Limit limit, int number) {
        List<CaseCompletions> single = cases.subList(number, number + 1);
        return single.get(0).sides(limit).isEmpty()
                ? List.of()
                : List.of(range(single, limit, Completions::on), range(single, limit, Completions::bound));
    }

    /**
     * Determines whether the cases show what a limit compares in every case: they are all cases, or it is an amount of costs or of
     * the aid in each of them, and these lie between the extremes.
     */
    public boolean areBoundsOf(Limit limit) {
        return areAll
                || (areBounds
                        && limit.conditions().isEmpty()
                        && all(each -> CaseCompletions.areOfAmounts(each.sides(limit))));
    }

    /** Returns whether the completions meet one limit by itself. */
    public Outcome outcome(Limit limit) {
        return isSingle && areAll ? least.outcome(limit) : outcomes.computeIfAbsent(limit, this::judged);
    }

    private Outcome judged(Limit limit) {
        Outcome outcome = areBoundsOf(limit) ? cases.get(0).outcome(limit) : Outcome.UNKNOWN;
        for (int i = 1; i < cases.size() && outcome != Outcome.UNKNOWN; i++) {
            outcome = both(outcome, cases.get(i).outcome(limit));
        }
        return outcome;
    }

    // What is met wherever it is asked is met.
    private static Outcome both(Outcome one, Outcome other) {
        if (one == other) {
            return one;
        }
        boolean isFailed = one == Outcome.FAILED || other == Outcome.FAILED;
        return isFailed || other == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.PASSED;
    }

    /** Determines whether a limit is met in every case after a change of the lines, by the plans that meet it last or first. */
    public boolean isMetAfter(Limit limit, UnaryOperator<Screening> change, boolean byWorst) {
        for (CaseCompletions each : cases) {
            for (RefusingLimit side : each.sides(limit)) {
                boolean isFirst = side.isLower() == byWorst;
                CostPlan plan =
                        isFirst ? each.space().first(change) : each.space().last(change);
                if (!side.isMet(plan, plan.aid(), each.space().box().least())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Determines whether more than one party is over or under a limit of each. */
    public boolean isFailedTwice(Limit limit) {
        return any(each -> each.failed(limit).count() > 1);
    }

    /** Returns the greatest amount that a limit which is not met is on after a change of the lines. */
    public long mostAfter(Limit limit, UnaryOperator<Screening> change) {
        return max(each -> {
            CostPlan plan = each.space().last(change);
            return each.failed(limit)
                    .mapToLong(side -> on(side, plan, each.space()))
                    .max()
                    .orElse(0);
        });
    }

    /** Returns the least and the greatest amount that a limit is on. */
    public ValueBounds amounts(Limit limit) {
        return range(cases, limit, Completions::on);
    }

    /** Returns the least and the greatest bound of a limit: what is enough for a lower one, or the most for an upper one. */
    public ValueBounds bounds(Limit limit) {
        return range(cases, limit, Completions::bound);
    }

    /**
     * What a limit compares.
     *
     * @param amounts the least and the greatest amount that it is on
     * @param lower the least and the greatest lower bound, or empty for none
     * @param upper the least and the greatest upper bound, or empty for none
     */
    public record ComparedAmounts(ValueBounds amounts, Optional<ValueBounds> lower, Optional<ValueBounds> upper) {

        /** Returns the bounds of one side. */
        public Optional<ValueBounds> side(boolean isLower) {
            return isLower ? lower : upper;
        }
    }

    /** Returns what a limit compares for each party that it is on, by their ranks: -1 for all together. */
    public Map<Integer, ComparedAmounts> compared(Limit limit) {
        Map<Integer, Map<CaseCompletions, List<RefusingLimit>>> sides = new TreeMap<>();
        for (CaseCompletions each : cases) {
            for (RefusingLimit side : each.sides(limit)) {
                sides.computeIfAbsent(side.party(), any -> new IdentityHashMap<>())
                        .computeIfAbsent(each, any -> new ArrayList<>())
                        .add(side);
            }
        }
        Map<Integer, ComparedAmounts> compared = new TreeMap<>();
        sides.forEach((party, ofCases) -> compared.put(
                party,
                new ComparedAmounts(
                        range(cases, each -> ofCases.getOrDefault(each, List.of()), Completions::on),
                        bounds(ofCases, true),
                        bounds(ofCases, false))));
        return compared;
    }

    private Optional<ValueBounds> bounds(Map<CaseCompletions, List<RefusingLimit>> sides, boolean isLower) {
        boolean isAny = sides.values().stream().flatMap(List::stream).anyMatch(side -> side.isLower() == isLower);
        Function<CaseCompletions, List<RefusingLimit>> ofSide = each -> sides.getOrDefault(each, List.of()).stream()
                .filter(side -> side.isLower() == isLower)
                .toList();
        return isAny ? Optional.of(range(cases, ofSide, Completions::bound)) : Optional.empty();
    }

    /** Returns the least and the greatest bound of one side of a limit: of the party that is shown, where it is one of each. */
    public ValueBounds bounds(Limit limit, boolean isLower) {
        List<Integer> broken = limit.isOfEach() && outcome(limit) == Outcome.FAILED ? breaking(limit) : List.of();
        return range(
                cases,
                sides(limit, side -> side.isLower() == isLower && (broken.isEmpty() || side.party() == broken.get(0))),
                Completions::bound);
    }

    private static Function<CaseCompletions, List<RefusingLimit>> sides(Limit limit, Predicate<RefusingLimit> some) {
        return each -> each.sides(limit).stream().filter(some).toList();
    }

    /** Returns parties that break a limit of each in every completion, the one first that is furthest from it in the first case. */
    public List<Integer> breaking(Limit limit) {
        List<Integer> parties = new ArrayList<>(cases.get(0).breaking(limit));
        for (int i = 1; i < cases.size() && !parties.isEmpty(); i++) {
            parties.retainAll(Set.copyOf(cases.get(i).breaking(limit)));
        }
        return parties;
    }

    // Of parties that do not meet a limit of each, the one that is furthest from it. While the plan is open, all may
    // meet it by the least of each amount, although no plan has all of these.
    private List<RefusingLimit> shownOfEach(CaseCompletions each, Limit limit) {
        return outcome(limit) == Outcome.FAILED
                ? each.mostFailed(limit).map(List::of).orElseGet(() -> each.sides(limit))
                : each.sides(limit);
    }

    /**
     * Returns the least and the greatest number of cents that are enough for one side of a limit in a completion: a cent beyond a
     * bound that must be exceeded. Empty if the limit has no such side.
     */
    public Optional<ValueBounds> enough(Limit limit, boolean isLower) {
        return (isLower ? limit.lower() : limit.upper()).isPresent()
                ? Optional.of(range(
                        cases,
                        sides(limit, side -> side.isLower() == isLower),
                        (side, plan, space) -> bound(side.bound(), side, plan, space)))
                : Optional.empty();
    }

    /** Returns the bounds of one side of a limit in words, of some of its parties, before any amount is known. */
    public String boundWords(
            Limit limit,
            boolean isLower,
            IntPredicate parties,
            Function<CaseBase, String> ofShare,
            Phrasebook phrases) {
        return cases.stream()
                .flatMap(each -> each.space().calculation().refusing().stream())
                .filter(side -> side.limit().equals(limit) && side.isLower() == isLower && parties.test(side.party()))
                .map(RefusingLimit::bound)
                .sorted(Comparator.comparingLong(CaseBound::cents))
                .map(bound -> bound.words(ofShare, phrases))
                .distinct()
                .collect(Collectors.joining(phrases.phrase("list.or")));
    }

    private static long on(RefusingLimit side, CostPlan plan, CostSpace space) {
        return side.on(plan, plan.aid(), space.box().least());
    }

    // What must be exceeded is shown, and not what is enough.
    private static long bound(RefusingLimit side, CostPlan plan, CostSpace space) {
        return bound(new CaseBound(side.bound().cents(), side.bound().shares(), false), side, plan, space);
    }

    private static long bound(CaseBound bound, RefusingLimit side, CostPlan plan, CostSpace space) {
        PlanAmounts others = space.box().least();
        return side.isLower()
                ? bound.least(base -> plan.amount(base, plan.aid(), others))
                : bound.most(base -> plan.amount(base, plan.aid(), others));
    }

    private interface Amount {
        long of(RefusingLimit side, CostPlan plan, CostSpace space);
    }

    private ValueBounds range(List<CaseCompletions> some, Limit limit, Amount amount) {
        boolean isOfEach = limit.isOfEach();
        return range(some, each -> isOfEach ? shownOfEach(each, limit) : each.sides(limit), amount);
    }

    private static ValueBounds range(
            List<CaseCompletions> cases, Function<CaseCompletions, List<RefusingLimit>> sides, Amount amount) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (CaseCompletions each : cases) {
            CostSpace space = each.space();
            for (RefusingLimit side : sides.apply(each)) {
                long first = amount.of(side, each.first(), space);
                long last = each.isSingle() ? first : amount.of(side, each.last(), space);
                least = Math.min(least, Math.min(first, last));
                most = Math.max(most, Math.max(first, last));
            }
        }
        return least > most ? new ValueBounds(0, 0) : new ValueBounds(least, most);
    }
}
