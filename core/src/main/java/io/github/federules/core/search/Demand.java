package io.github.federules.core.search;

import io.github.federules.core.worksheet.Ranges;

/**
 * That a cell lies between two numbers.
 *
 * @param cell the cell
 * @param from the least that it may be
 * @param to the greatest that it may be
 */
public record Demand(int cell, long from, long to) {

    /** Returns that a truth holds. */
    public static Demand holds(int truth) {
        return new Demand(truth, 1, 1);
    }

    /** Returns that a truth does not hold. */
    public static Demand fails(int truth) {
        return new Demand(truth, 0, 0);
    }

    boolean isSure(Ranges ranges) {
        return ranges.least(cell) >= from && ranges.most(cell) <= to;
    }

    boolean isImpossible(Ranges ranges) {
        return ranges.least(cell) > to || ranges.most(cell) < from;
    }

    boolean isMetBy(long[] values) {
        return values[cell] >= from && values[cell] <= to;
    }
}
