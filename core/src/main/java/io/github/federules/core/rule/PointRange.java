package io.github.federules.core.rule;

/**
 * The range of points: their least and their greatest number over all completions of the missing facts.
 *
 * <p>For example, 8 to 13 points where an answer that is worth 0 to 5 points is missing.
 *
 * @param least the least points, from 0
 * @param most the greatest points, no less than the least
 */
public record PointRange(long least, long most) {

    /**
     * Checks the order of the two.
     *
     * @param least the least points, from 0
     * @param most the greatest points, no less than the least
     * @throws IllegalArgumentException if the least is negative, or over the greatest
     */
    public PointRange {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("The range is from " + least + " to " + most
                    + ", but must be from 0 or more to no less than that.");
        }
    }

    /**
     * Determines whether the points are the same whatever the missing facts turn out to be.
     *
     * @return true if the least is the greatest
     */
    public boolean isSure() {
        return least == most;
    }
}
