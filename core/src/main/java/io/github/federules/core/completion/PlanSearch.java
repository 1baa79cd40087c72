package io.github.federules.core.completion;

import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.term.Base;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What an unknown financing plan, or unknown earlier aid, may make of known costs at a known rate: whether some plan meets the
 * limits, whether every plan does, and the least and the greatest aid.
 *
 * <p>In each amount the aid is the least of some straight lines. So an amount that only helps, or only harms, is at an end; of one
 * that does both, the aid is greatest within a cent of where two lines, or a line and a limit, cross. With several such amounts the
 * answer is a bound. Where it is down to nothing, it stays there: then its least is nothing.
 */
final class PlanSearch {

    private static final long NONE = -1;
    private static final BigInteger MILLION = BigInteger.valueOf(Millionths.WHOLE);
    private static final BigInteger WHOLE = MILLION.multiply(MILLION);
    // A crossing is between two cents, and each of two bounds is cut to the cent.
    private static final long CUT = 2;
    // Lines that cross more slowly are not followed cent by cent.
    private static final long MOST_BESIDE = 200;

    /** A straight line: cents at 0, and millionths of a millionth of a cent for each cent. */
    private record StraightLine(long start, BigInteger slope) {}

    private final Calculation calculation;
    private final CostPlan costs;
    private final Readings readings;
    private final long rate;
    private final List<RefusingLimit> limits;
    private final PlanBox box;
    private final List<Integer> open = new ArrayList<>();
    private final List<PlanAmounts> met = new ArrayList<>();

    private boolean isPossible;
    private boolean isAlwaysMet;
    private boolean isExact = true;
    private long greatestAid = NONE;
    private long leastAid;

    PlanSearch(CostPlan costs, Readings readings, long rate, List<RefusingLimit> limits, PlanBox box) {
        this.calculation = costs.calculation();
        this.costs = costs;
        this.readings = readings;
        this.rate = rate;
        this.limits = limits;
        this.box = box;
        for (int place = 0; place < PlanAmounts.COUNT; place++) {
            if (box.isOpen(place) && matters(place)) {
                open.add(place);
            }
        }
        if (open.isEmpty()) {
            ofKnownPlan();
        } else {
            search();
        }
    }

    /** Determines whether some plan meets the limits. */
    boolean isPossible() {
        return isPossible;
    }

    /** Determines whether every plan meets the limits. */
    boolean isAlwaysMet() {
        return isAlwaysMet;
    }

    /** Determines whether the answers are exact; otherwise a plan may be possible, and the greatest aid is a bound. */
    boolean isExact() {
        return isExact;
    }

    /** Returns the greatest aid of a plan that meets the limits, negative if none does. */
    long greatestAid() {
        return greatestAid;
    }

    /** Returns the least aid of any plan. */
    long leastAid() {
        return leastAid;
    }

    /** Determines whether it depends on the plan whether the limits are met, or how much the aid is. */
    boolean doesPlanMatter() {
        return !isExact || (isPossible && (!isAlwaysMet || leastAid != greatestAid));
    }

    /** Determines whether it depends on the plan whether the limits are met, whatever the aid is. */
    boolean doLimitsDependOnPlan() {
        return !isExact || (isPossible && !isAlwaysMet);
    }

    /** Returns values of an amount at which the others are worth a look: its ends, and the ends of what met the limits. */
    List<Long> tried(int place) {
        long least = box.least().at(place);
        long most = box.most().at(place);
        LongSummaryStatistics found =
                met.stream().mapToLong(plan -> plan.at(place)).summaryStatistics();
        // Where none was found, these are the ends again.
        return Stream.of(least, Math.min(found.getMin(), most), Math.max(found.getMax(), least), most)
                .distinct()
                .toList();
    }

    /** Determines whether the same plans meet the limits, with the same least aid. */
    boolean allowsSameAs(PlanSearch other) {
        return isPossible == other.isPossible
                && isAlwaysMet == other.isAlwaysMet
                && leastAid == other.leastAid
                && greatestAid == other.greatestAid
                && thresholds().equals(other.thresholds());
    }

    private List<Long> thresholds() {
        PlanAmounts least = box.least();
        List<Long> thresholds = new ArrayList<>();
        for (RefusingLimit limit : limits) {
            if (open.stream().noneMatch(limit::looksAt)) {
                continue;
            }
            if (isMetByEveryPlan(limit)) {
                thresholds.add(Long.MIN_VALUE); // in its place, so that none is compared with that of another limit
                continue;
            }
            thresholds.add(limit.on(costs, leastAid, least));
            ToLongFunction<CaseBase> amounts = base -> costs.amount(base, leastAid, least);
            thresholds.add(
                    limit.isLower()
                            ? limit.bound().least(amounts)
                            : limit.bound().most(amounts));
        }
        for (AidReduction reduction : calculation.reductions()) {
            if (open.stream().anyMatch(reduction::dependsOn)) {
                thresholds.add(reduction.bound().most(base -> costs.amount(base, 0, least)));
            }
        }
        return thresholds;
    }

    // Where it does not look at the aid, it grows or falls with each amount, so that the corners are the hardest plans.
    private boolean isMetByEveryPlan(RefusingLimit limit) {
        return !limit.mayBreakWithMoreAid()
                && !limit.mayBreakWithLessAid()
                && corners(box.least(), open).stream().allMatch(corner -> limit.isMet(costs, leastAid, corner));
    }

    private boolean matters(int place) {
        return calculation.aidDependsOn(place) || limits.stream().anyMatch(limit -> limit.looksAt(place));
    }

    private void ofKnownPlan() {
        long aid = aid(box.least());
        isAlwaysMet = areMet(aid, box.least());
        isPossible = isAlwaysMet;
        leastAid = aid;
        greatestAid = isPossible ? aid : NONE;
    }

    private long aid(PlanAmounts amounts) {
        return calculation.aid(costs, readings, rate, amounts);
    }

    private boolean areMet(long aid, PlanAmounts amounts) {
        for (int i = 0; i < limits.size(); i++) {
            if (!limits.get(i).isMet(costs, aid, amounts)) {
                return false;
            }
        }
        return true;
    }

    private void search() {
        PlanAmounts best = box.least();
        List<Integer> contested = new ArrayList<>();
        for (int place : open) {
            boolean isMoreHarmful = mayHarm(place, true);
            if (isMoreHarmful && mayHarm(place, false)) {
                contested.add(place);
            } else {
                best = best.with(
                        place,
                        isMoreHarmful ? box.least().at(place) : box.most().at(place));
            }
        }
        Set<Long> crossings = contested.size() == 1 && !isAidOfPartiesOpen() && !isCutBesideLimit()
                ? crossings(contested.get(0), best)
                : Set.of();
        if (contested.isEmpty() && !isCutBesideLimit()) {
            tryPlan(best);
        } else if (!crossings.isEmpty()) {
            for (long cents : crossings) {
                tryPlan(best.with(contested.get(0), cents));
            }
        } else {
            isPossible = limits.stream().allMatch(this::isMetSomewhere);
            isExact = !isPossible;
            greatestAid = isPossible ? most() : NONE;
        }
        judgeEveryPlan();
    }

    // In whole euros the aid jumps, so that a limit that looks at it with what it depends on may be met between two
    // crossings.
    private boolean isCutBesideLimit() {
        return calculation.isWholeEuros()
                && limits.stream().anyMatch(limit -> mayBreakWithAid(limit) && looksBesideAid(limit));
    }

    // A limit grows or falls with the aid and with each amount: if it is met at all, it is at an end of each.
    private boolean isMetSomewhere(RefusingLimit limit) {
        long most = most();
        return corners(box.least(), open).stream()
                .anyMatch(corner -> limit.isMet(costs, 0, corner) || limit.isMet(costs, most, corner));
    }

    private void tryPlan(PlanAmounts amounts) {
        long aid = aid(amounts);
        if (areMet(aid, amounts)) {
            isPossible = true;
            greatestAid = Math.max(greatestAid, aid);
            met.add(amounts);
        }
    }

    private List<PlanAmounts> corners(PlanAmounts start, List<Integer> places) {
        List<PlanAmounts> corners = List.of(start);
        for (int place : places) {
            List<PlanAmounts> more = new ArrayList<>();
            for (PlanAmounts corner : corners) {
                more.add(corner.with(place, box.least().at(place)));
                more.add(corner.with(place, box.most().at(place)));
            }
            corners = more;
        }
        return corners;
    }

    // The aid is the least of lines, so its least is at a corner. Its greatest need not be: there an upper limit on it
    // may fail. Nor does it grow by itself each cent: a lower limit may fail by a cent between two corners.
    private void judgeEveryPlan() {
        List<PlanAmounts> corners = corners(box.least(), open);
        leastAid = corners.stream().mapToLong(this::aid).min().orElse(0);
        isAlwaysMet = corners.stream().allMatch(corner -> areMet(aid(corner), corner));
        if (!isAlwaysMet || limits.stream().noneMatch(PlanSearch::mayBreakWithAid)) {
            return;
        }
        int place = open.get(0);
        Set<Long> crossings = open.size() == 1 && !isAidOfPartiesOpen() && !isCutBesideLimit()
                ? crossings(place, box.least())
                : Set.of();
        if (!crossings.isEmpty()) {
            for (long cents : crossings) {
                PlanAmounts amounts = box.least().with(place, cents);
                isAlwaysMet &= areMet(aid(amounts), amounts);
            }
        } else {
            long most = most();
            boolean isSure = corners.stream().allMatch(corner -> areMet(most, corner) && isMetByLess(corner));
            isExact &= isSure;
            isAlwaysMet = isSure;
        }
    }

    // Between the corners the aid may be cut by some cents, or be down to nothing where it falls as another amount
    // grows.
    private boolean isMetByLess(PlanAmounts corner) {
        long cut = aid(corner) - Math.max(1, calculation.reductionsOfParties().size());
        return limits.stream()
                .filter(limit -> limit.mayBreakWithLessAid() && looksBesideAid(limit))
                .allMatch(limit -> limit.isMet(
                        costs, calculation.isWholeEuros() || mayFallFaster(limit) ? leastAid : cut, corner));
    }

    private boolean looksBesideAid(RefusingLimit limit) {
        return open.stream().anyMatch(place -> calculation.aidDependsOn(place) && limit.looksAt(place));
    }

    // All public aid makes up for aid that other public money replaces.
    private boolean mayFallFaster(RefusingLimit limit) {
        boolean isMadeUpFor = limit.limit().on().equals(Base.PUBLIC_AID)
                && limit.bound().shares().stream()
                        .allMatch(share -> share.of().base().isOfCosts());
        return !isMadeUpFor
                && open.stream()
                        .anyMatch(place ->
                                limit.looksAt(place) && hasReduction(reduction -> reduction.isLessWith(place)));
    }

    // Then the aid is a sum of the least of lines, of which not every crossing is known.
    private boolean isAidOfPartiesOpen() {
        return open.stream()
                .anyMatch(place ->
                        calculation.reductionsOfParties().stream().anyMatch(reduction -> reduction.dependsOn(place)));
    }

    /** Returns an aid that no plan exceeds. */
    private long most() {
        PlanAmounts none = box.least();
        long most = calculation.isOfOnePart()
                ? calculation.unreduced(costs, readings, rate, none)
                : calculation.parts().stream()
                        .mapToLong(part -> calculation.amount(part, costs, readings))
                        .sum();
        for (AidReduction reduction : calculation.reductions()) {
            PlanAmounts best = none;
            for (int place : open) {
                best = best.with(
                        place,
                        reduction.isMoreWith(place)
                                ? box.most().at(place)
                                : box.least().at(place));
            }
            most = reduction.leaves(most, costs, best);
        }
        return calculation.isWholeEuros() ? most - most % Calculation.CENTS_OF_A_EURO : most;
    }

    private static boolean mayBreakWithAid(RefusingLimit limit) {
        return limit.mayBreakWithMoreAid() || limit.mayBreakWithLessAid();
    }

    private boolean mayHarm(int place, boolean isMore) {
        boolean isMoreAid =
                hasReduction(reduction -> isMore ? reduction.isMoreWith(place) : reduction.isLessWith(place));
        boolean isLessAid =
                hasReduction(reduction -> isMore ? reduction.isLessWith(place) : reduction.isMoreWith(place));
        return isLessAid
                || hasLimit(limit -> isMore ? limit.mayBreakWithMore(place) : limit.mayBreakWithLess(place))
                || (isMoreAid && hasLimit(RefusingLimit::mayBreakWithMoreAid));
    }

    private boolean hasReduction(Predicate<AidReduction> some) {
        return Stream.concat(calculation.reductionsOfParties().stream(), calculation.reductions().stream())
                .anyMatch(some);
    }

    private boolean hasLimit(Predicate<RefusingLimit> some) {
        return limits.stream().anyMatch(some);
    }

    /** Returns the amounts at one place at which anything may change, with those beside them, or none if they are too many. */
    private Set<Long> crossings(int place, PlanAmounts others) {
        PlanAmounts none = others.with(place, 0);
        List<StraightLine> ofAid = new ArrayList<>();
        ofAid.add(new StraightLine(calculation.unreduced(costs, readings, rate, none), BigInteger.ZERO));
        for (AidReduction reduction : calculation.reductions()) {
            long start = reduction.bound().most(base -> costs.amount(base, 0, none))
                    - costs.amount(CaseBase.of(reduction.limit().on()), 0, none);
            BigInteger slope = slope(reduction.bound(), place, BigInteger.ZERO);
            ofAid.add(new StraightLine(start, reduction.isLessWith(place) ? slope.subtract(WHOLE) : slope));
        }
        ofAid.add(new StraightLine(0, BigInteger.ZERO));
        Set<Long> found = new TreeSet<>();
        boolean areFew = true;
        for (int i = 0; i < ofAid.size(); i++) {
            for (int j = 0; j < i; j++) {
                areFew &= addRoot(found, difference(ofAid.get(i), ofAid.get(j)), CUT, place);
            }
            for (RefusingLimit limit : limits) {
                StraightLine ahead = crossing(limit, ofAid.get(i), place, none);
                areFew &= addRoot(found, ahead, cut(limit, ofAid.get(i)), place)
                        && !isCutAllAlong(limit, ahead, ofAid.get(i));
            }
        }
        if (areFew) {
            found.add(box.least().at(place));
            found.add(box.most().at(place));
        }
        return areFew ? found : Set.of();
    }

    private StraightLine crossing(RefusingLimit limit, StraightLine aid, int place, PlanAmounts none) {
        Base on = limit.limit().on();
        BigInteger slope = on.containsAid() ? aid.slope() : BigInteger.ZERO;
        boolean isOnPlace = PlanAmounts.place(on) == place;
        CaseBound bound = limit.bound();
        return difference(
                new StraightLine(limit.on(costs, aid.start(), none), isOnPlace ? slope.add(WHOLE) : slope),
                new StraightLine(
                        bound.most(base -> costs.amount(base, aid.start(), none)), slope(bound, place, aid.slope())));
    }

    // Where the aid runs along a limit, it may meet it wherever neither is cut to the cent, and nowhere else.
    private static boolean isCutAllAlong(RefusingLimit limit, StraightLine ahead, StraightLine aid) {
        boolean isBesideIt = ahead.slope().signum() == 0 && Math.abs(ahead.start()) <= cut(limit, aid);
        boolean isWithinIt = !limit.isLower() && !limit.bound().isStrict() && ahead.start() <= 0;
        return isBesideIt && !isWithinIt && !isWhole(aid);
    }

    // A multiple of an aid that is cut is cut by as many cents.
    private static long cut(RefusingLimit limit, StraightLine aid) {
        return isWhole(aid) ? CUT : CUT + limit.growthOfBound() / Millionths.WHOLE;
    }

    private static boolean isWhole(StraightLine aid) {
        return aid.slope().mod(WHOLE).signum() == 0;
    }

    private static StraightLine difference(StraightLine one, StraightLine other) {
        return new StraightLine(one.start() - other.start(), one.slope().subtract(other.slope()));
    }

    /** Returns how a bound grows with an amount, where the aid grows with it, too. */
    private static BigInteger slope(CaseBound bound, int place, BigInteger ofAid) {
        BigInteger slope = BigInteger.ZERO;
        for (CaseBound.CaseShare share : bound.shares()) {
            Base of = share.of().base();
            BigInteger factor = BigInteger.valueOf(share.factor());
            if (PlanAmounts.place(of) == place) {
                slope = slope.add(factor.multiply(MILLION));
            }
            if (of.containsAid()) {
                slope = slope.add(factor.multiply(ofAid).divide(MILLION));
            }
        }
        return slope;
    }

    // Returns whether all amounts beside the root, within the box, were added.
    private boolean addRoot(Set<Long> found, StraightLine line, long cut, int place) {
        if (line.slope().signum() == 0) {
            return true;
        }
        BigInteger root = BigInteger.valueOf(-line.start()).multiply(WHOLE).divide(line.slope());
        BigInteger beside = BigInteger.valueOf(cut)
                .multiply(WHOLE)
                .divide(line.slope().abs())
                .add(BigInteger.TWO);
        BigInteger from =
                root.subtract(beside).max(BigInteger.valueOf(box.least().at(place)));
        BigInteger to = root.add(beside).min(BigInteger.valueOf(box.most().at(place)));
        if (from.compareTo(to) > 0) {
            return true;
        }
        if (to.subtract(from).compareTo(BigInteger.valueOf(2 * MOST_BESIDE)) > 0) {
            return false;
        }
        for (long cents = from.longValueExact(); cents <= to.longValueExact(); cents++) {
            found.add(cents);
        }
        return true;
    }
}
