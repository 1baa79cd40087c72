package io.github.federules.core.worksheet;

/**
 * Which inputs can still move some cells within their ranges, and in which direction.
 *
 * <p>It follows only what can still be reached: the branch that a settled choice takes, the operands that can be the least. It is never too small.
 */
public final class Influence {

    private static final byte UP = 1;
    private static final byte DOWN = 2;
    private static final byte BOTH = UP | DOWN;

    private final Worksheet sheet;
    private final Ranges ranges;
    private final byte[] signs;
    private boolean isSolvedAgain;

    private Influence(Worksheet sheet, Ranges ranges) {
        this.sheet = sheet;
        this.ranges = ranges;
        this.signs = new byte[sheet.size()];
    }

    /**
     * Returns what can still move some cells.
     *
     * @param sheet the worksheet
     * @param ranges its ranges
     * @param wanted the cells that are to be as great as possible
     * @param unwanted the cells that are to be as little as possible
     * @return the influence
     */
    public static Influence on(Worksheet sheet, Ranges ranges, int[] wanted, int[] unwanted) {
        Influence influence = new Influence(sheet, ranges);
        do {
            influence.isSolvedAgain = false;
            for (int cell : wanted) {
                influence.mark(cell, UP);
            }
            for (int cell : unwanted) {
                influence.mark(cell, DOWN);
            }
            influence.follow();
        } while (influence.isSolvedAgain);
        return influence;
    }

    /** Returns whether an input can move one of the cells. */
    public boolean isOf(int input) {
        return signs[sheet.cellOf(input)] != 0;
    }

    /** Returns whether more of an input never makes a wanted cell less or an unwanted one more. */
    public boolean onlyHelps(int input) {
        return signs[sheet.cellOf(input)] == UP;
    }

    /** Returns whether more of an input never makes a wanted cell more or an unwanted one less. */
    public boolean onlyHarms(int input) {
        return signs[sheet.cellOf(input)] == DOWN;
    }

    private void mark(int cell, int sign) {
        if (!ranges.isSettled(cell)) {
            signs[cell] |= (byte) sign;
        }
    }

    private static int opposite(int sign) {
        return (sign >> 1 | sign << 1) & BOTH;
    }

    private void follow() {
        for (int cell = sheet.size() - 1; cell >= 0; cell--) {
            if (signs[cell] != 0) {
                follow(cell, signs[cell], sheet.operands[cell]);
            }
        }
    }

    private void follow(int cell, int sign, int[] of) {
        switch (sheet.operators[cell]) {
            case CONSTANT, INPUT -> {}
            case ADD, ALL, DIVIDE, MONTHS_AFTER -> {
                for (int each : of) {
                    mark(each, sign);
                }
            }
            case SUBTRACT -> {
                mark(of[0], sign);
                mark(of[1], opposite(sign));
            }
            case MULTIPLY -> {
                mark(of[0], times(sign, of[1]));
                mark(of[1], times(sign, of[0]));
            }
            case LEAST -> {
                for (int each : of) {
                    if (ranges.least(each) < ranges.most(cell)) {
                        mark(each, sign);
                    }
                }
            }
            case MOST -> {
                for (int each : of) {
                    if (ranges.most(each) > ranges.least(cell)) {
                        mark(each, sign);
                    }
                }
            }
            case CHOOSE -> choose(sign, of);
            case AT_MOST -> {
                mark(of[0], opposite(sign));
                mark(of[1], sign);
            }
            case EQUAL -> {
                mark(of[0], BOTH);
                mark(of[1], BOTH);
            }
            case NOT -> mark(of[0], opposite(sign));
            // Its equation comes after it.
            case VARIABLE -> {
                mark(of[0], sign);
                int equation = (int) sheet.constants[cell];
                int before = signs[equation];
                mark(equation, sign);
                isSolvedAgain |= signs[equation] != before;
            }
            case GREATEST -> {
                mark(of[1], sign);
                mark(of[2], sign);
            }
            default -> throw new IllegalStateException("The operator " + sheet.operators[cell] + " has no influence.");
        }
    }

    private int times(int sign, int factor) {
        if (ranges.least(factor) >= 0) {
            return ranges.most(factor) == 0 ? 0 : sign;
        }
        return ranges.most(factor) <= 0 ? opposite(sign) : BOTH;
    }

    private void choose(int sign, int[] of) {
        if (ranges.isSettled(of[0])) {
            mark(of[ranges.least(of[0]) != 0 ? 1 : 2], sign);
            return;
        }
        mark(of[1], sign);
        mark(of[2], sign);
        boolean isMore = ranges.least(of[1]) >= ranges.most(of[2]);
        boolean isLess = ranges.most(of[1]) <= ranges.least(of[2]);
        if (isMore && isLess) {
            return;
        }
        mark(of[0], isMore ? sign : isLess ? opposite(sign) : BOTH);
    }
}
