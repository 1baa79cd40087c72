package io.github.federules.core.search;

import io.github.federules.core.worksheet.Influence;
import io.github.federules.core.worksheet.Ranges;
import io.github.federules.core.worksheet.Worksheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether a fact changes any of some cells: completions that differ in it alone are compared, one of which has its least numbers. */
final class FactComparison {

    private static final int[] NONE = {};

    private final Worksheet sheet;
    private final Box whole;
    private final int[] fact;
    private final int[] cells;
    private final SamplePoints points = new SamplePoints();

    FactComparison(Worksheet sheet, Box whole, int[] fact, int[] cells) {
        this.sheet = sheet;
        this.whole = whole;
        this.fact = fact;
        this.cells = cells;
    }

    boolean isAny(int most) {
        Deque<Box> left = new ArrayDeque<>(List.of(whole));
        for (int seen = 0; !left.isEmpty(); seen++) {
            if (seen == most) {
                return true;
            }
            Box box = left.pop();
            Box withLeast = box;
            Box both = box;
            for (int input : fact) {
                long reference = whole.least(input);
                withLeast = withLeast.with(input, reference, reference);
                both = both.with(input, reference, box.most(input));
            }
            Ranges ranges = both.ranges(sheet);
            Influence influence = Influence.on(sheet, ranges, cells, NONE);
            if (!isAnyOf(influence) || isSame(box.ranges(sheet), withLeast.ranges(sheet))) {
                continue;
            }
            if (points.any(box, influence, this::isOther)) {
                return true;
            }
            Split split = Split.of(sheet, box, influence);
            if (!split.isNone()) {
                left.push(split.after(box));
                left.push(split.before(box));
            }
        }
        return false;
    }

    private boolean isAnyOf(Influence influence) {
        for (int input : fact) {
            if (influence.isOf(input)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Ranges some, Ranges others) {
        for (int cell : cells) {
            if (!some.isSettled(cell) || !others.isSettled(cell) || some.least(cell) != others.least(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOther(long[] inputs) {
        long[] reference = inputs.clone();
        for (int input : fact) {
            reference[input] = whole.least(input);
        }
        long[] some = sheet.values(inputs);
        long[] others = sheet.values(reference);
        for (int cell : cells) {
            if (some[cell] != others[cell]) {
                return true;
            }
        }
        return false;
    }
}
