package io.github.federules.core.internal.cost;

/**
 * A search over every choice of the persons in doubt with each VAT status. The rates that meet the conditions are found
 * by bisection.
 *
 * <p>It is exact for up to {@value #MOST_DOUBTS} persons in doubt, however many rates are possible.
 */
final class SubsetSearch {

    /** The greatest number of persons in doubt for which all choices are tried. */
    static final int MOST_DOUBTS = 12;

    /**
     * A choice of persons with a VAT status: its plan, and the rates at which it meets the conditions; none if from is
     * over to.
     */
    private record Choice(CostPlan plan, int from, int to) {

        boolean isEverMet() {
            return from <= to;
        }
    }

    private final CostSpace space;
    private final CostConditions conditions;
    private final int lastRate;
    private final Choice[][] choices;
    private boolean isPossible;
    private boolean doesRateMatter;
    private boolean doesFinancingMatter;
    private long greatestAid;

    SubsetSearch(CostSpace space, CostConditions conditions) {
        this.space = space;
        this.conditions = conditions;
        this.lastRate = space.rates() - 1;
        this.choices = new Choice[space.screenings()][1 << space.doubts(0).length];
    }

    static boolean isPossible(CostSpace space) {
        return space.doubts(0).length <= MOST_DOUBTS;
    }

    CompletionAnswer answer() {
        for (int screening = 0; screening < choices.length; screening++) {
            search(screening, choices[screening]);
        }
        return new CompletionAnswer(
                isPossible,
                true,
                greatestAid,
                doSharesMatter(),
                choices.length > 1 && doesVatMatter(),
                doesRateMatter,
                doesFinancingMatter);
    }

    // The bits of an index are a choice of persons. An index means the same persons for each VAT status.
    private static long[] sums(long[] doubts) {
        long[] sums = new long[1 << doubts.length];
        for (int persons = 1; persons < sums.length; persons++) {
            sums[persons] = sums[persons & (persons - 1)] + doubts[Integer.numberOfTrailingZeros(persons)];
        }
        return sums;
    }

    // With one person more, lower bounds are met at no higher a rate, and upper bounds up to no higher one. So the
    // rates of a choice lie between those of everybody and those of the same choice without one person. Most are then
    // known, and no plan has to be made at other rates.
    private void search(int screening, Choice[] tried) {
        long[] sums = sums(space.doubts(screening));
        int all = sums.length - 1;
        CostPlan plan = space.plan(screening, sums[all], 0);
        Choice lowest = new Choice(plan, 0, -1);
        Choice highest = new Choice(plan, lastRate + 1, lastRate);
        Choice everybody = choice(plan, lowest, highest);
        for (int persons = 0; persons < all; persons++) {
            Choice withOneLess = persons == 0 ? highest : tried[persons & (persons - 1)];
            tried[persons] = choice(space.plan(screening, sums[persons], 0), everybody, withOneLess);
        }
        tried[all] = everybody;
        for (Choice choice : tried) {
            if (choice.isEverMet()) {
                found(choice);
            }
        }
    }

    /** Finds the rates of a choice, which lie between those of two others. */
    private Choice choice(CostPlan plan, Choice least, Choice most) {
        int from =
                (int) CostSpace.first(least.from(), most.from(), rate -> conditions.areLowerBoundsMet(at(plan, rate)));
        int to = (int) CostSpace.first(
                        least.to() + 1L,
                        most.to() + 1L,
                        rate -> !conditions.areUpperBoundsMetBySomeFinancing(at(plan, rate)))
                - 1;
        return new Choice(plan, from, to);
    }

    private void found(Choice choice) {
        CostPlan greatest = at(choice.plan(), choice.to());
        isPossible = true;
        greatestAid = Math.max(greatestAid, greatest.aid());
        doesRateMatter |=
                choice.from() > 0 || choice.to() < lastRate || choice.plan().aid() != greatest.aid();
        doesFinancingMatter |= conditions.isFinancingOpen() && !conditions.isEveryFinancingAllowed(greatest);
    }

    // At one rate and VAT status, shares do not matter in two cases: no choice meets the conditions; or both nobody and
    // everybody do, and so all choices between them, with the same result.
    private boolean doSharesMatter() {
        for (Choice[] ofStatus : choices) {
            Choice nobody = ofStatus[0];
            Choice everybody = ofStatus[ofStatus.length - 1];
            int from = Math.max(nobody.from(), everybody.from());
            int to = Math.min(nobody.to(), everybody.to());
            for (Choice choice : ofStatus) {
                if (choice.isEverMet() && (choice.from() < from || choice.to() > to)) {
                    return true;
                }
            }
            if (from <= to && doDiffer(nobody.plan(), everybody.plan(), from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean doesVatMatter() {
        for (int persons = 0; persons < choices[0].length; persons++) {
            Choice without = choices[0][persons];
            Choice with = choices[1][persons];
            if (!without.isEverMet() && !with.isEverMet()) {
                continue;
            }
            boolean isSame = without.from() == with.from() && without.to() == with.to();
            if (!isSame || doDiffer(without.plan(), with.plan(), without.from(), without.to())) {
                return true;
            }
        }
        return false;
    }

    /** Determines whether two plans that meet the conditions at the same rates differ in aid or financing at one of them. */
    private boolean doDiffer(CostPlan less, CostPlan more, int from, int to) {
        if (!conditions.isSameFinancingAllowed(at(less, from), at(more, from))
                || at(less, to).aid() != at(more, to).aid()) {
            return true;
        }
        return !space.haveSameAid(less, more, from, to);
    }

    private CostPlan at(CostPlan plan, long rate) {
        return space.withRate(plan, (int) rate);
    }
}
