package io.github.federules.examples.budgetsimulation.report;

/**
 * From values to pixels, in whole numbers.
 *
 * @param most the greatest value, above 0
 * @param pixels the length that it has
 */
record PlotScale(long most, int pixels) {

    /** Returns the length of a value, rounded down. */
    int length(long value) {
        // Of at most 9e18: in thousandths first, so that no product is too large.
        return (int) (most > 1_000_000_000L ? value / 1000 * pixels / (most / 1000) : value * pixels / most);
    }
}
