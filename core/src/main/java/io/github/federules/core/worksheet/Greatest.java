package io.github.federules.core.worksheet;

/** The greatest whole number that an equation, which does not fall as it grows, gives back. */
final class Greatest {

    private static final int MANY_ROUNDS = 40;

    private Greatest() {}

    interface GivenBack {

        long at(long tried, boolean isUp);
    }

    // What one step gives is at least the greatest solution and at most the step before. Where steps are small, a start
    // between them is found first:
    // with every division rounded up, the equation gives at least what it does without rounding, which is a line bent
    // downwards.
    static long of(long top, GivenBack equation) {
        long tried = top;
        for (int round = 0; ; round++) {
            if (round == MANY_ROUNDS) {
                tried = Math.min(tried, nearby(tried, equation));
            }
            long next = Math.min(tried, equation.at(tried, false));
            if (next == tried) {
                return tried;
            }
            tried = next;
        }
    }

    private static long nearby(long top, GivenBack equation) {
        long possible = 0;
        long tooMuch = top + 1;
        while (tooMuch - possible > 1) {
            long middle = possible + (tooMuch - possible) / 2;
            if (equation.at(middle, true) < middle) {
                tooMuch = middle;
            } else {
                possible = middle;
            }
        }
        return possible;
    }
}
