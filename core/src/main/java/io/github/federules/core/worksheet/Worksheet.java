package io.github.federules.core.worksheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Cells, each a whole number or a truth, each computed from cells before it.
 *
 * <p>Numbers are cents, millionths, points or days; a truth is 1 or 0. Numbers never overflow in silence: a pass that needs more than 64 bits is made
 * again with numbers of any size.
 */
public final class Worksheet {

    final CellOperator[] operators;
    final int[][] operands;
    final long[] constants;
    // Cells that depend on a variable, by the cell that solves it.
    final int[][] bodies;
    private final int[] inputs;
    private final long[] leastInputs;
    private final long[] greatestInputs;
    private final long[][] named;
    // Constants need no computing: a pass begins with a copy of them.
    private final long[] start;
    private final int[] computed;
    private final BitSet inEquation = new BitSet();

    Worksheet(
            CellOperator[] operators,
            int[][] operands,
            long[] constants,
            int[][] bodies,
            int[] inputs,
            long[] leastInputs,
            long[] greatestInputs,
            long[][] named) {
        this.operators = operators;
        this.operands = operands;
        this.constants = constants;
        this.bodies = bodies;
        this.inputs = inputs;
        this.leastInputs = leastInputs;
        this.greatestInputs = greatestInputs;
        this.named = named;
        this.start = new long[operators.length];
        int[] all = new int[operators.length];
        int count = 0;
        for (int cell = 0; cell < operators.length; cell++) {
            if (operators[cell] == CellOperator.CONSTANT) {
                start[cell] = constants[cell];
            } else if (operators[cell] != CellOperator.INPUT) {
                all[count++] = cell;
            }
        }
        this.computed = Arrays.copyOf(all, count);
        for (int cell = 0; cell < operators.length; cell++) {
            if (operators[cell] == CellOperator.GREATEST || operators[cell] == CellOperator.VARIABLE) {
                inEquation.set(cell);
                Arrays.stream(bodies[cell]).forEach(inEquation::set);
            }
        }
    }

    /**
     * Returns the range of each cell, from the range of each input.
     *
     * @param least the least number of each input
     * @param most the greatest number of each input
     * @return the ranges
     */
    public Ranges ranges(long[] least, long[] most) {
        long[] lower = start.clone();
        long[] upper = start.clone();
        for (int input = 0; input < inputs.length; input++) {
            lower[inputs[input]] = least[input];
            upper[inputs[input]] = most[input];
        }
        Ranges ranges = new Ranges(this, lower, upper);
        try {
            for (int cell : computed) {
                ranges.compute(cell, false);
            }
            return ranges;
        } catch (ArithmeticException tooLarge) {
            return WideRanges.of(this, least, most);
        }
    }

    int[] computed() {
        return computed;
    }

    // Cells of an equation are found step by step, each from the one before.
    boolean isInEquation(int cell) {
        return inEquation.get(cell);
    }

    /** Returns the number of cells. */
    public int size() {
        return operators.length;
    }

    /** Returns whether a cell is a truth. */
    public boolean isTruth(int cell) {
        return switch (operators[cell]) {
            case AT_MOST, EQUAL, NOT, ALL -> true;
            case CONSTANT -> constants[cell] == 0 || constants[cell] == 1;
            default -> false;
        };
    }

    /** Returns the number of inputs. */
    public int inputs() {
        return inputs.length;
    }

    /** Returns the cell of an input. */
    public int cellOf(int input) {
        return inputs[input];
    }

    /** Returns the least number that an input may be. */
    public long leastOf(int input) {
        return leastInputs[input];
    }

    /** Returns the greatest number that an input may be. */
    public long greatestOf(int input) {
        return greatestInputs[input];
    }

    /**
     * Returns where a range of an input is split: the bound that the cells name and that is nearest to the middle, or else the middle.
     *
     * @param input the input
     * @param from the least number of the range
     * @param to the greatest, more than the least
     * @return the first number of the second part
     */
    public long boundWithin(int input, long from, long to) {
        long middle = from + (to - from) / 2 + 1;
        long nearest = -1;
        for (long bound : named[input]) {
            if (bound > from && bound <= to && (nearest < 0 || Math.abs(bound - middle) < Math.abs(nearest - middle))) {
                nearest = bound;
            }
        }
        return nearest < 0 ? middle : nearest;
    }

    /**
     * Returns the value of each cell.
     *
     * @param given the number of each input
     * @return the values; of a cell that does not fit into 64 bits, the nearest number that does
     */
    public long[] values(long[] given) {
        long[] values = start.clone();
        for (int input = 0; input < inputs.length; input++) {
            values[inputs[input]] = given[input];
        }
        try {
            for (int cell : computed) {
                values[cell] =
                        operators[cell] == CellOperator.GREATEST ? greatest(cell, values) : value(cell, values, false);
            }
            return values;
        } catch (ArithmeticException tooLarge) {
            return WideRanges.of(this, given, given).least();
        }
    }

    private long value(int cell, long[] values, boolean isUp) {
        int[] of = operands[cell];
        switch (operators[cell]) {
            case ADD -> {
                long sum = values[of[0]];
                for (int i = 1; i < of.length; i++) {
                    sum = Math.addExact(sum, values[of[i]]);
                }
                return sum;
            }
            case SUBTRACT -> {
                return Math.subtractExact(values[of[0]], values[of[1]]);
            }
            case MULTIPLY -> {
                return Math.multiplyExact(values[of[0]], values[of[1]]);
            }
            case DIVIDE -> {
                return divide(values[of[0]], constants[cell], isUp);
            }
            case LEAST -> {
                long least = values[of[0]];
                for (int i = 1; i < of.length; i++) {
                    least = Math.min(least, values[of[i]]);
                }
                return least;
            }
            case MOST -> {
                long most = values[of[0]];
                for (int i = 1; i < of.length; i++) {
                    most = Math.max(most, values[of[i]]);
                }
                return most;
            }
            case CHOOSE -> {
                return values[of[values[of[0]] != 0 ? 1 : 2]];
            }
            case AT_MOST -> {
                return values[of[0]] <= values[of[1]] ? 1 : 0;
            }
            case EQUAL -> {
                return values[of[0]] == values[of[1]] ? 1 : 0;
            }
            case NOT -> {
                return 1 - values[of[0]];
            }
            case ALL -> {
                for (int truth : of) {
                    if (values[truth] == 0) {
                        return 0;
                    }
                }
                return 1;
            }
            case MONTHS_AFTER -> {
                return monthsAfter(values[of[0]], constants[cell]);
            }
            case VARIABLE -> {
                return values[of[0]];
            }
            default -> throw new IllegalStateException("The operator " + operators[cell] + " has no value here.");
        }
    }

    static long divide(long number, long by, boolean isUp) {
        return isUp ? -Math.floorDiv(-number, by) : Math.floorDiv(number, by);
    }

    static long monthsAfter(long day, long months) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    // Nothing in the equation falls when the variable grows: from above, each step gives at least the greatest.
    private long greatest(int cell, long[] values) {
        int[] of = operands[cell];
        return Greatest.of(values[of[2]], (tried, isUp) -> {
            values[of[0]] = tried;
            for (int each : bodies[cell]) {
                values[each] = value(each, values, isUp);
            }
            return values[of[1]];
        });
    }

    /** Returns the input of a cell, or -1. */
    int inputOf(int cell) {
        return operators[cell] == CellOperator.INPUT ? (int) constants[cell] : -1;
    }
}
