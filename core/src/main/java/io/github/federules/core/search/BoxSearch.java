package io.github.federules.core.search;

import io.github.federules.core.worksheet.Influence;
import io.github.federules.core.worksheet.Ranges;
import io.github.federules.core.worksheet.Worksheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions on a worksheet, of which some inputs are unknown within a box.
 *
 * <p>A box is a range for every input. What is the same for the whole box is settled. Otherwise a few points are looked at, and then the box is split. An
 * input of which more only helps, or only harms, is taken at its end.
 */
public final class BoxSearch {

    /** The most boxes that are looked at for a question, of a worksheet that is not very large: {@value}. */
    public static final int MOST_BOXES = 65_536;

    private static final long MOST_CELLS = 1L << 26;
    private static final long MOST_KEPT = 1L << 22;

    private final Worksheet sheet;
    private final Box whole;
    private final int most;

    /**
     * Creates a search.
     *
     * @param sheet the worksheet
     * @param whole the box of all completions
     */
    public BoxSearch(Worksheet sheet, Box whole) {
        this.sheet = sheet;
        this.whole = whole;
        long byCells = MOST_CELLS / Math.max(1, sheet.size());
        long byInputs = MOST_KEPT / Math.max(1, sheet.inputs());
        this.most = (int) Math.max(1, Math.min(MOST_BOXES, Math.min(byCells, byInputs)));
    }

    private record Reached(Box box, long bound) {}

    /**
     * Returns a completion that some conditions allow.
     *
     * @param where the conditions, of which all must hold
     * @return the completion, none, or that the search did not come to an end
     */
    public Extreme find(List<Demand> where) {
        Deque<Box> left = new ArrayDeque<>(List.of(whole));
        SamplePoints points = new SamplePoints();
        Best best = new Best(-1, false);
        for (int seen = 0; !left.isEmpty(); seen++) {
            if (seen == most) {
                return new Extreme(0, 0, null, false);
            }
            Explored node = new Explored(left.pop(), where, -1, false);
            if (node.isImpossible) {
                continue;
            }
            if (points.any(node.box, node.influence(), inputs -> best.isFoundBy(inputs, where))) {
                return best.extreme(true);
            }
            Split split = node.split();
            if (!split.isNone()) {
                left.push(split.after(node.box));
                left.push(split.before(node.box));
            }
        }
        return best.extreme(true);
    }

    /**
     * Returns the greatest number of a cell.
     *
     * @param cell the cell
     * @param where the conditions, of which all must hold
     * @return the greatest number, and a completion that reaches it
     */
    public Extreme greatest(int cell, List<Demand> where) {
        return extreme(cell, where, true);
    }

    /**
     * Returns the least number of a cell.
     *
     * @param cell the cell
     * @param where the conditions, of which all must hold
     * @return the least number, and a completion that reaches it
     */
    public Extreme least(int cell, List<Demand> where) {
        return extreme(cell, where, false);
    }

    private Extreme extreme(int cell, List<Demand> where, boolean isGreatest) {
        Comparator<Reached> byBound = Comparator.comparingLong(Reached::bound);
        PriorityQueue<Reached> left = new PriorityQueue<>(isGreatest ? byBound.reversed() : byBound);
        left.add(new Reached(whole, isGreatest ? Long.MAX_VALUE : Long.MIN_VALUE));
        SamplePoints points = new SamplePoints();
        Best best = new Best(cell, isGreatest);
        for (int seen = 0; !left.isEmpty(); seen++) {
            Reached next = left.poll();
            if (!best.isBetter(next.bound())) {
                break;
            }
            if (seen == most) {
                return best.bounded(next.bound());
            }
            Explored node = new Explored(next.box(), where, cell, isGreatest);
            if (node.isImpossible || !best.isBetter(node.bound())) {
                continue;
            }
            Predicate<long[]> isEnd = inputs -> best.isFoundBy(inputs, where) && !best.isBetter(node.bound());
            if (points.any(node.box, node.influence(), isEnd)) {
                continue;
            }
            Split split = node.split();
            if (!split.isNone()) {
                left.add(new Reached(split.before(node.box), node.bound()));
                left.add(new Reached(split.after(node.box), node.bound()));
            }
        }
        return best.extreme(true);
    }

    /**
     * Returns whether a fact changes any of some cells, whatever all other facts are.
     *
     * @param fact its inputs
     * @param cells the cells
     * @return whether two completions that differ in it alone were seen to differ, or could not be excluded
     */
    public boolean matters(int[] fact, int[] cells) {
        return new FactComparison(sheet, whole, fact, cells).isAny(most);
    }

    // The box of a node has each input at its end of which more only helps, or only harms, and any number of those
    // without influence.
    private final class Explored {

        private final List<Demand> where;
        private final int objective;
        private final boolean isGreatest;
        private Box box;
        private Ranges ranges;
        private Ranges allowed;
        private boolean isImpossible;
        private @Nullable Influence influence;

        Explored(Box box, List<Demand> where, int objective, boolean isGreatest) {
            this.where = where;
            this.objective = objective;
            this.isGreatest = isGreatest;
            this.box = box;
            this.ranges = box.ranges(sheet);
            this.allowed = ranges;
            boolean isNarrower = true;
            while (isNarrower && !isRuledOut()) {
                Influence found = Influence.on(sheet, ranges, wanted(true), wanted(false));
                influence = found;
                Box narrower = narrowed(found);
                isNarrower = narrower != this.box;
                this.box = narrower;
                this.ranges = isNarrower ? narrower.ranges(sheet) : ranges;
            }
            if (!isImpossible) {
                allow();
            }
        }

        private boolean isRuledOut() {
            for (Demand each : where) {
                isImpossible |= each.isImpossible(ranges);
            }
            return isImpossible;
        }

        Influence influence() {
            return Objects.requireNonNull(influence, "influence");
        }

        // Of the completions alone that are allowed.
        private void allow() {
            List<Demand> truths = where.stream()
                    .filter(each -> each.from() == each.to() && sheet.isTruth(each.cell()))
                    .toList();
            Optional<Ranges> narrower = truths.isEmpty()
                    ? Optional.of(ranges)
                    : ranges.where(
                            truths.stream().mapToInt(Demand::cell).toArray(),
                            truths.stream().mapToInt(each -> (int) each.from()).toArray());
            isImpossible |= narrower.isEmpty();
            allowed = narrower.orElse(ranges);
        }

        long bound() {
            return isGreatest ? allowed.most(objective) : allowed.least(objective);
        }

        private int[] wanted(boolean isMore) {
            List<Integer> cells = new ArrayList<>();
            if (objective >= 0 && isGreatest == isMore) {
                cells.add(objective);
            }
            for (Demand each : where) {
                if (isMore ? ranges.least(each.cell()) < each.from() : ranges.most(each.cell()) > each.to()) {
                    cells.add(each.cell());
                }
            }
            return cells.stream().mapToInt(cell -> cell).toArray();
        }

        private Box narrowed(Influence found) {
            long[] lower = box.lower().clone();
            long[] upper = box.upper().clone();
            boolean isChanged = false;
            for (int input = 0; input < lower.length; input++) {
                if (lower[input] == upper[input]) {
                    continue;
                }
                if (found.onlyHelps(input)) {
                    lower[input] = upper[input];
                    isChanged = true;
                } else if (found.onlyHarms(input)) {
                    upper[input] = lower[input];
                    isChanged = true;
                }
            }
            return isChanged ? Box.of(lower, upper) : box;
        }

        Split split() {
            return Split.of(sheet, box, influence());
        }
    }

    // What was seen so far.
    private final class Best {

        private final int objective;
        private final boolean isGreatest;
        private long value;
        private long @Nullable [] point;

        Best(int objective, boolean isGreatest) {
            this.objective = objective;
            this.isGreatest = isGreatest;
        }

        boolean isBetter(long other) {
            return point == null || (isGreatest ? other > value : other < value);
        }

        boolean isFoundBy(long[] inputs, List<Demand> where) {
            long[] values = sheet.values(inputs);
            for (Demand each : where) {
                if (!each.isMetBy(values)) {
                    return false;
                }
            }
            if (objective < 0 || isBetter(values[objective])) {
                point = inputs;
                value = objective < 0 ? 0 : values[objective];
            }
            return true;
        }

        Extreme extreme(boolean isExact) {
            return new Extreme(value, value, point, isExact);
        }

        Extreme bounded(long bound) {
            return new Extreme(value, bound, point, false);
        }
    }
}
