package io.github.federules.core.internal.cost;

/**
 * A search at each VAT status and rate by itself. Lower and upper bounds hold together on one interval of retained
 * staff.
 *
 * <p>It is exact for up to {@value SubsetSums#MOST_EXACT} persons in doubt at a known rate and VAT status. If one of
 * the two is unknown, the search reports that it matters whenever it may.
 */
final class IntervalSearch {

    /** The greatest number of pairs of VAT status and rate that are searched one by one. */
    static final int MOST_PAIRS = 32;

    private final CostSpace space;
    private final CostConditions conditions;
    private boolean isPossible;
    private boolean doSharesMatter;
    private boolean doesFinancingMatter;
    private long greatestAid;
    private long greatestBound;

    IntervalSearch(CostSpace space, CostConditions conditions) {
        this.space = space;
        this.conditions = conditions;
        this.greatestBound = -1;
    }

    static boolean isPossible(CostSpace space) {
        return (long) space.screenings() * space.rates() <= MOST_PAIRS;
    }

    CompletionAnswer answer() {
        for (int screening = 0; screening < space.screenings(); screening++) {
            SubsetSums sums = space.sums(screening);
            for (int rate = 0; rate < space.rates(); rate++) {
                search(screening, sums, rate);
            }
        }
        boolean isExact = greatestBound < 0 || (isPossible && greatestAid >= greatestBound);
        boolean mayBeMet = isPossible || !isExact;
        return new CompletionAnswer(
                isPossible,
                isExact,
                Math.max(greatestAid, greatestBound),
                doSharesMatter,
                space.screenings() > 1 && mayBeMet,
                space.rates() > 1 && mayBeMet,
                doesFinancingMatter);
    }

    private void search(int screening, SubsetSums sums, int rate) {
        long total = sums.total();
        long from =
                CostSpace.first(total, doubtful -> conditions.areLowerBoundsMet(space.plan(screening, doubtful, rate)));
        long to = CostSpace.first(
                        total,
                        doubtful -> !conditions.areUpperBoundsMetBySomeFinancing(space.plan(screening, doubtful, rate)))
                - 1;
        if (from > to) {
            return;
        }
        if (from == 0 && to == total) {
            CostPlan least = space.plan(screening, 0, rate);
            CostPlan most = space.plan(screening, total, rate);
            found(most);
            doSharesMatter |= least.aid() != most.aid() || !conditions.isSameFinancingAllowed(least, most);
        } else if (sums.isExact() || to == total) {
            long largest = sums.largestUpTo(to);
            if (largest >= from) {
                found(space.plan(screening, largest, rate));
                doSharesMatter = true;
            }
        } else {
            if (sums.isSureToHit(from, to)) {
                isPossible = true;
                greatestAid =
                        Math.max(greatestAid, space.plan(screening, from, rate).aid());
            }
            greatestBound =
                    Math.max(greatestBound, space.plan(screening, to, rate).aid());
            doSharesMatter = true;
            doesFinancingMatter |= conditions.isFinancingOpen();
        }
    }

    // More cost allows fewer financing plans: if any cost plan forbids one, the plan with the greatest cost does.
    private void found(CostPlan greatest) {
        isPossible = true;
        greatestAid = Math.max(greatestAid, greatest.aid());
        doesFinancingMatter |= conditions.isFinancingOpen() && !conditions.isEveryFinancingAllowed(greatest);
    }
}
