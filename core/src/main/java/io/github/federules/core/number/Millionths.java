package io.github.federules.core.number;

import java.math.RoundingMode;

/** Exact shares of whole cents, for rates in millionths. */
public final class Millionths {

    /** The whole: 100%. */
    public static final long WHOLE = 1_000_000;

    private Millionths() {}

    /**
     * Returns the share of an amount that is not negative, rounded to a whole cent. No intermediate value overflows.
     */
    public static long of(long cents, long millionths, RoundingMode rounding) {
        long rest = cents % WHOLE * millionths;
        long floor = cents / WHOLE * millionths + rest / WHOLE;
        long remainder = rest % WHOLE;
        return switch (rounding) {
            case DOWN, FLOOR -> floor;
            case UP, CEILING -> remainder == 0 ? floor : floor + 1;
            case HALF_UP -> 2 * remainder < WHOLE ? floor : floor + 1;
            case HALF_DOWN -> 2 * remainder <= WHOLE ? floor : floor + 1;
            case HALF_EVEN -> 2 * remainder + floor % 2 <= WHOLE ? floor : floor + 1;
            case UNNECESSARY -> {
                if (remainder != 0) {
                    throw new ArithmeticException("The share of " + cents + " cents is not a whole cent, but rounding"
                            + " is UNNECESSARY. Name another rounding mode.");
                }
                yield floor;
            }
        };
    }
}
