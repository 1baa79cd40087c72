package io.github.federules.core.worksheet;

import java.util.Optional;

/** The least and the greatest number of each cell, where each input lies within a range. A cell may reach less than its range, never more. */
public final class Ranges {

    private final Worksheet sheet;
    private final long[] least;
    private final long[] most;

    Ranges(Worksheet sheet, long[] least, long[] most) {
        this.sheet = sheet;
        this.least = least;
        this.most = most;
    }

    /** Returns the least number that a cell may be. */
    public long least(int cell) {
        return least[cell];
    }

    /** Returns the greatest number that a cell may be. */
    public long most(int cell) {
        return most[cell];
    }

    /** Returns whether a cell is the same number for every input within its range. */
    public boolean isSettled(int cell) {
        return least[cell] == most[cell];
    }

    long[] least() {
        return least;
    }

    /**
     * Returns the ranges of those completions alone in which some truths have a value.
     *
     * @param truths the truths
     * @param values 1 for each that holds, 0 for each that does not
     * @return the narrower ranges, or empty where no completion is left
     */
    public Optional<Ranges> where(int[] truths, int[] values) {
        Ranges demanded = new Ranges(sheet, least.clone(), most.clone());
        for (int i = 0; i < truths.length; i++) {
            demanded.demand(truths[i], values[i], values[i]);
        }
        for (int cell = sheet.size() - 1; cell >= 0; cell--) {
            if (least[cell] != most[cell] && demanded.least[cell] == demanded.most[cell]) {
                demanded.spread(cell, demanded.least[cell] != 0, sheet.operands[cell]);
            }
        }
        Ranges narrower = new Ranges(sheet, least.clone(), most.clone());
        for (int cell : sheet.computed()) {
            if (sheet.isInEquation(cell)) {
                continue;
            }
            try {
                narrower.compute(cell, false);
            } catch (ArithmeticException tooLarge) {
                narrower.set(cell, least[cell], most[cell]);
            }
            narrower.demand(
                    cell, Math.max(least[cell], demanded.least[cell]), Math.min(most[cell], demanded.most[cell]));
            if (narrower.least[cell] > narrower.most[cell]) {
                return Optional.empty();
            }
        }
        return Optional.of(narrower);
    }

    private void demand(int cell, long lower, long upper) {
        set(cell, Math.max(least[cell], lower), Math.min(most[cell], upper));
    }

    // What a truth that is demanded demands of the cells that it is made of.
    private void spread(int cell, boolean holds, int[] of) {
        switch (sheet.operators[cell]) {
            case NOT -> demand(of[0], holds ? 0 : 1, holds ? 0 : 1);
            case ALL -> {
                if (holds) {
                    for (int truth : of) {
                        demand(truth, 1, 1);
                    }
                }
            }
            case AT_MOST -> {
                if (holds) {
                    demand(of[0], Long.MIN_VALUE, most[of[1]]);
                    demand(of[1], least[of[0]], Long.MAX_VALUE);
                } else if (most[of[0]] > Long.MIN_VALUE && least[of[1]] < Long.MAX_VALUE) {
                    demand(of[0], least[of[1]] + 1, Long.MAX_VALUE);
                    demand(of[1], Long.MIN_VALUE, most[of[0]] - 1);
                }
            }
            default -> {
                // Nothing more is known of its cells.
            }
        }
    }

    void compute(int cell, boolean isUp) {
        int[] of = sheet.operands[cell];
        switch (sheet.operators[cell]) {
            case ADD -> add(cell, of);
            case SUBTRACT ->
                set(cell, Math.subtractExact(least[of[0]], most[of[1]]), Math.subtractExact(most[of[0]], least[of[1]]));
            case MULTIPLY -> multiply(cell, of[0], of[1]);
            case DIVIDE ->
                set(
                        cell,
                        Worksheet.divide(least[of[0]], sheet.constants[cell], isUp),
                        Worksheet.divide(most[of[0]], sheet.constants[cell], isUp));
            case LEAST -> {
                set(cell, least[of[0]], most[of[0]]);
                for (int each : of) {
                    set(cell, Math.min(least[cell], least[each]), Math.min(most[cell], most[each]));
                }
            }
            case MOST -> {
                set(cell, least[of[0]], most[of[0]]);
                for (int each : of) {
                    set(cell, Math.max(least[cell], least[each]), Math.max(most[cell], most[each]));
                }
            }
            case CHOOSE -> {
                if (isSettled(of[0])) {
                    int chosen = of[least[of[0]] != 0 ? 1 : 2];
                    set(cell, least[chosen], most[chosen]);
                } else {
                    set(cell, Math.min(least[of[1]], least[of[2]]), Math.max(most[of[1]], most[of[2]]));
                }
            }
            case AT_MOST -> set(cell, most[of[0]] <= least[of[1]], least[of[0]] > most[of[1]]);
            case EQUAL ->
                set(
                        cell,
                        isSettled(of[0]) && isSettled(of[1]) && least[of[0]] == least[of[1]],
                        most[of[0]] < least[of[1]] || least[of[0]] > most[of[1]]);
            case NOT -> set(cell, 1 - most[of[0]], 1 - least[of[0]]);
            case ALL -> {
                boolean isSure = true;
                boolean isNever = false;
                for (int truth : of) {
                    isSure &= least[truth] != 0;
                    isNever |= most[truth] == 0;
                }
                set(cell, isSure, isNever);
            }
            case MONTHS_AFTER ->
                set(
                        cell,
                        Worksheet.monthsAfter(least[of[0]], sheet.constants[cell]),
                        Worksheet.monthsAfter(most[of[0]], sheet.constants[cell]));
            case VARIABLE -> set(cell, least[of[0]], most[of[0]]);
            case GREATEST -> greatest(cell, of);
            default -> throw new IllegalStateException("The operator " + sheet.operators[cell] + " has no range.");
        }
    }

    private void set(int cell, long lower, long upper) {
        least[cell] = lower;
        most[cell] = upper;
    }

    private void set(int truth, boolean isSure, boolean isNever) {
        set(truth, isSure ? 1 : 0, isNever ? 0 : 1);
    }

    private void add(int cell, int[] of) {
        long lower = least[of[0]];
        long upper = most[of[0]];
        for (int i = 1; i < of.length; i++) {
            lower = Math.addExact(lower, least[of[i]]);
            upper = Math.addExact(upper, most[of[i]]);
        }
        set(cell, lower, upper);
    }

    private void multiply(int cell, int one, int other) {
        if (least[one] >= 0 && least[other] >= 0) {
            set(cell, Math.multiplyExact(least[one], least[other]), Math.multiplyExact(most[one], most[other]));
            return;
        }
        long first = Math.multiplyExact(least[one], least[other]);
        long second = Math.multiplyExact(least[one], most[other]);
        long third = Math.multiplyExact(most[one], least[other]);
        long fourth = Math.multiplyExact(most[one], most[other]);
        set(
                cell,
                Math.min(Math.min(first, second), Math.min(third, fourth)),
                Math.max(Math.max(first, second), Math.max(third, fourth)));
    }

    // At one number of the variable, the equation has a range: its least end gives the least solution, its greatest the
    // greatest.
    private void greatest(int cell, int[] of) {
        long lower = Greatest.of(least[of[2]], (tried, isUp) -> {
            equation(cell, tried, tried, isUp);
            return least[of[1]];
        });
        long upper = Greatest.of(most[of[2]], (tried, isUp) -> {
            equation(cell, tried, tried, isUp);
            return most[of[1]];
        });
        equation(cell, lower, upper, false);
        set(cell, lower, upper);
    }

    private void equation(int cell, long lower, long upper, boolean isUp) {
        set(sheet.operands[cell][0], lower, upper);
        for (int each : sheet.bodies[cell]) {
            compute(each, isUp);
        }
    }
}
