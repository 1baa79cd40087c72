package io.github.federules.core.search;

import io.github.federules.core.worksheet.Ranges;
import io.github.federules.core.worksheet.Worksheet;

/** A range for every input: the numbers from the least to the greatest that it may be. A known input has one number. */
public final class Box {

    private final long[] least;
    private final long[] most;

    private Box(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Returns a box, which keeps the arrays.
     *
     * @param least the least number of each input
     * @param most the greatest number of each input
     * @return the box
     */
    public static Box of(long[] least, long[] most) {
        return new Box(least, most);
    }

    /** Returns whether an input has one number. */
    public boolean isKnown(int input) {
        return least[input] == most[input];
    }

    /** Returns the least number of an input. */
    public long least(int input) {
        return least[input];
    }

    /** Returns the greatest number of an input. */
    public long most(int input) {
        return most[input];
    }

    /** Returns whether every input has one number. */
    public boolean isPoint() {
        for (int input = 0; input < least.length; input++) {
            if (least[input] != most[input]) {
                return false;
            }
        }
        return true;
    }

    int inputs() {
        return least.length;
    }

    /** Returns a copy in which an input lies within other ends. */
    public Box with(int input, long from, long to) {
        long[] lower = least.clone();
        long[] upper = most.clone();
        lower[input] = from;
        upper[input] = to;
        return new Box(lower, upper);
    }

    Ranges ranges(Worksheet sheet) {
        return sheet.ranges(least, most);
    }

    /** Returns the value of each cell, with every input at its least number. */
    public long[] valuesAtLeast(Worksheet sheet) {
        return sheet.values(least);
    }

    long[] lower() {
        return least;
    }

    long[] upper() {
        return most;
    }
}
