package io.github.federules.core.worksheet;

import java.math.BigInteger;

/** Ranges in numbers of any size, for the few passes in which 64 bits are not enough. */
final class WideRanges {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Worksheet sheet;
    private final BigInteger[] least;
    private final BigInteger[] most;

    private WideRanges(Worksheet sheet) {
        this.sheet = sheet;
        this.least = new BigInteger[sheet.size()];
        this.most = new BigInteger[sheet.size()];
    }

    // What has more than 64 bits is anything, so that it is never settled.
    static Ranges of(Worksheet sheet, long[] leastInputs, long[] mostInputs) {
        WideRanges wide = new WideRanges(sheet);
        long[] lower = new long[sheet.size()];
        long[] upper = new long[sheet.size()];
        for (int cell = 0; cell < sheet.size(); cell++) {
            int input = sheet.inputOf(cell);
            if (input >= 0) {
                wide.set(cell, BigInteger.valueOf(leastInputs[input]), BigInteger.valueOf(mostInputs[input]));
            } else {
                wide.compute(cell, false);
            }
        }
        for (int cell = 0; cell < sheet.size(); cell++) {
            boolean isNarrow = isNarrow(wide.least[cell]) && isNarrow(wide.most[cell]);
            lower[cell] = isNarrow ? wide.least[cell].longValueExact() : Long.MIN_VALUE;
            upper[cell] = isNarrow ? wide.most[cell].longValueExact() : Long.MAX_VALUE;
        }
        return new Ranges(sheet, lower, upper);
    }

    private static boolean isNarrow(BigInteger number) {
        return number.compareTo(LEAST) > 0 && number.compareTo(MOST) < 0;
    }

    private void compute(int cell, boolean isUp) {
        int[] of = sheet.operands[cell];
        switch (sheet.operators[cell]) {
            case CONSTANT -> set(cell, BigInteger.valueOf(sheet.constants[cell]));
            case ADD -> {
                set(cell, least[of[0]], most[of[0]]);
                for (int i = 1; i < of.length; i++) {
                    set(cell, least[cell].add(least[of[i]]), most[cell].add(most[of[i]]));
                }
            }
            case SUBTRACT -> set(cell, least[of[0]].subtract(most[of[1]]), most[of[0]].subtract(least[of[1]]));
            case MULTIPLY -> {
                BigInteger first = least[of[0]].multiply(least[of[1]]);
                BigInteger second = least[of[0]].multiply(most[of[1]]);
                BigInteger third = most[of[0]].multiply(least[of[1]]);
                BigInteger fourth = most[of[0]].multiply(most[of[1]]);
                set(
                        cell,
                        first.min(second).min(third).min(fourth),
                        first.max(second).max(third).max(fourth));
            }
            case DIVIDE -> {
                BigInteger by = BigInteger.valueOf(sheet.constants[cell]);
                set(cell, divide(least[of[0]], by, isUp), divide(most[of[0]], by, isUp));
            }
            case LEAST -> {
                set(cell, least[of[0]], most[of[0]]);
                for (int each : of) {
                    set(cell, least[cell].min(least[each]), most[cell].min(most[each]));
                }
            }
            case MOST -> {
                set(cell, least[of[0]], most[of[0]]);
                for (int each : of) {
                    set(cell, least[cell].max(least[each]), most[cell].max(most[each]));
                }
            }
            case CHOOSE -> {
                if (least[of[0]].equals(most[of[0]])) {
                    int chosen = of[least[of[0]].signum() != 0 ? 1 : 2];
                    set(cell, least[chosen], most[chosen]);
                } else {
                    set(cell, least[of[1]].min(least[of[2]]), most[of[1]].max(most[of[2]]));
                }
            }
            case AT_MOST ->
                set(cell, most[of[0]].compareTo(least[of[1]]) <= 0, least[of[0]].compareTo(most[of[1]]) > 0);
            case EQUAL ->
                set(
                        cell,
                        least[of[0]].equals(most[of[0]])
                                && least[of[0]].equals(least[of[1]])
                                && least[of[1]].equals(most[of[1]]),
                        most[of[0]].compareTo(least[of[1]]) < 0 || least[of[0]].compareTo(most[of[1]]) > 0);
            case NOT -> set(cell, BigInteger.ONE.subtract(most[of[0]]), BigInteger.ONE.subtract(least[of[0]]));
            case ALL -> {
                boolean isSure = true;
                boolean isNever = false;
                for (int truth : of) {
                    isSure &= least[truth].signum() != 0;
                    isNever |= most[truth].signum() == 0;
                }
                set(cell, isSure, isNever);
            }
            case MONTHS_AFTER -> set(cell, monthsAfter(least[of[0]], cell), monthsAfter(most[of[0]], cell));
            case VARIABLE -> set(cell, least[of[0]], most[of[0]]);
            case GREATEST -> greatest(cell, of);
            default -> throw new IllegalStateException("The operator " + sheet.operators[cell] + " has no range.");
        }
    }

    private BigInteger monthsAfter(BigInteger day, int cell) {
        return BigInteger.valueOf(Worksheet.monthsAfter(day.longValueExact(), sheet.constants[cell]));
    }

    private void set(int cell, BigInteger value) {
        set(cell, value, value);
    }

    private void set(int cell, BigInteger lower, BigInteger upper) {
        least[cell] = lower;
        most[cell] = upper;
    }

    private void set(int truth, boolean isSure, boolean isNever) {
        set(truth, isSure ? BigInteger.ONE : BigInteger.ZERO, isNever ? BigInteger.ZERO : BigInteger.ONE);
    }

    private static BigInteger divide(BigInteger number, BigInteger by, boolean isUp) {
        BigInteger[] parts = (isUp ? number.negate() : number).divideAndRemainder(by);
        BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return isUp ? down.negate() : down;
    }

    // The amounts themselves have 64 bits: what is wider is a product on the way.
    private void greatest(int cell, int[] of) {
        long lower = Greatest.of(least[of[2]].longValueExact(), (tried, isUp) -> {
            equation(cell, tried, tried, isUp);
            return narrowed(least[of[1]]);
        });
        long upper = Greatest.of(most[of[2]].longValueExact(), (tried, isUp) -> {
            equation(cell, tried, tried, isUp);
            return narrowed(most[of[1]]);
        });
        equation(cell, lower, upper, false);
        set(cell, BigInteger.valueOf(lower), BigInteger.valueOf(upper));
    }

    private static long narrowed(BigInteger number) {
        return number.min(MOST).longValueExact();
    }

    private void equation(int cell, long lower, long upper, boolean isUp) {
        set(sheet.operands[cell][0], BigInteger.valueOf(lower), BigInteger.valueOf(upper));
        for (int each : sheet.bodies[cell]) {
            compute(each, isUp);
        }
    }
}
