package io.github.federules.core.worksheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Makes a worksheet cell by cell: equal cells are one, and what is always the same is a constant.
 *
 * <p>A cell is named by its number. Every method returns the number of a cell, which may be one that was there before.
 */
public final class WorksheetBuilder {

    // Far beyond every amount: a cell whose range reaches it may be anything.
    private static final long FAR = Long.MAX_VALUE / 4;

    private record CellFormula(CellOperator operator, List<Integer> operands, long constant) {}

    private final List<CellFormula> cells = new ArrayList<>();
    private final Map<CellFormula, Integer> known = new HashMap<>();
    private final List<Long> least = new ArrayList<>();
    private final List<Long> most = new ArrayList<>();
    private final List<Integer> inputs = new ArrayList<>();
    private final Map<Integer, int[]> bodies = new HashMap<>();
    private final List<NavigableSet<Long>> bounds = new ArrayList<>();
    private final List<long[]> domains = new ArrayList<>();
    private int unsolved;

    /** Returns a number that is always the same. */
    public int constant(long number) {
        return cell(CellOperator.CONSTANT, List.of(), number, number, number);
    }

    /** Returns a truth that is always the same. */
    public int constant(boolean truth) {
        return constant(truth ? 1 : 0);
    }

    /**
     * Returns a number that is given, which is an input of its own however often one like it is made.
     *
     * @param from the least that it may be
     * @param to the greatest that it may be
     * @return its cell
     */
    public int input(long from, long to) {
        int input = inputs.size();
        int cell = cell(CellOperator.INPUT, List.of(), input, from, to);
        inputs.add(cell);
        bounds.add(new TreeSet<>());
        domains.add(new long[] {from, to});
        return cell;
    }

    /** Returns the input of a cell that {@link #input} made. */
    public int inputOf(int cell) {
        return (int) cells.get(cell).constant();
    }

    /** Returns the number of inputs. */
    public int inputs() {
        return inputs.size();
    }

    /** Returns the sum of several numbers; of none, 0. */
    public int add(List<Integer> parts) {
        long constant = 0;
        List<Integer> others = new ArrayList<>();
        for (int part : parts) {
            if (isConstant(part)) {
                constant += least.get(part);
            } else {
                others.add(part);
            }
        }
        if (constant != 0 || others.isEmpty()) {
            others.add(constant(constant));
        }
        if (others.size() == 1) {
            return others.get(0);
        }
        long from = 0;
        long to = 0;
        for (int part : others) {
            from = capped(from + least.get(part));
            to = capped(to + most.get(part));
        }
        return cell(CellOperator.ADD, others, 0, from, to);
    }

    /** Returns the sum of two numbers. */
    public int add(int one, int other) {
        return add(List.of(one, other));
    }

    /** Returns one number less another. */
    public int subtract(int from, int less) {
        if (from == less) {
            return constant(0);
        }
        if (isConstant(less) && least.get(less) == 0) {
            return from;
        }
        if (isConstant(from) && isConstant(less)) {
            return constant(least.get(from) - least.get(less));
        }
        return cell(
                CellOperator.SUBTRACT,
                List.of(from, less),
                0,
                capped(least.get(from) - most.get(less)),
                capped(most.get(from) - least.get(less)));
    }

    /** Returns the product of two numbers, of which neither is negative. */
    public int multiply(int one, int other) {
        if (isConstant(one) && !isConstant(other)) {
            return multiply(other, one);
        }
        if (isConstant(other)) {
            long factor = least.get(other);
            if (factor == 0 || factor == 1) {
                return factor == 0 ? other : one;
            }
            if (isConstant(one) && product(least.get(one), factor) < FAR) {
                return constant(least.get(one) * factor);
            }
        }
        return cell(
                CellOperator.MULTIPLY,
                List.of(one, other),
                0,
                product(least.get(one), least.get(other)),
                product(most.get(one), most.get(other)));
    }

    private static long product(long one, long other) {
        BigInteger product = BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        return product.min(BigInteger.valueOf(FAR))
                .max(BigInteger.valueOf(-FAR))
                .longValueExact();
    }

    /** Returns a number divided by a constant over 0, rounded down. */
    public int divide(int number, long by) {
        CellFormula of = cells.get(number);
        if (by == 1) {
            return number;
        }
        if (isConstant(number)) {
            return constant(Math.floorDiv(least.get(number), by));
        }
        if (of.operator() == CellOperator.MULTIPLY && isConstant(of.operands().get(1))) {
            long factor = least.get(of.operands().get(1));
            long common = BigInteger.valueOf(factor).gcd(BigInteger.valueOf(by)).longValueExact();
            if (common > 1) {
                return divide(multiply(of.operands().get(0), constant(factor / common)), by / common);
            }
        }
        long to = most.get(number) >= FAR ? FAR : Math.floorDiv(most.get(number), by);
        return cell(CellOperator.DIVIDE, List.of(number), by, Math.floorDiv(least.get(number), by), to);
    }

    /**
     * Returns a share of a number.
     *
     * @param number the number
     * @param factor the share, in parts of {@code whole}
     * @param whole how many parts are the whole, even
     * @param isHalfUp whether a half is rounded up, otherwise all is rounded down
     * @return the share, in whole numbers
     */
    public int share(int number, int factor, long whole, boolean isHalfUp) {
        if (isConstant(factor) && !isHalfUp) {
            return divide(multiply(number, factor), whole);
        }
        int product = multiply(number, factor);
        return divide(isHalfUp ? add(product, constant(whole / 2)) : product, whole);
    }

    /** Returns the least of several numbers. */
    public int least(List<Integer> numbers) {
        long from = numbers.stream().mapToLong(least::get).min().orElseThrow();
        long to = numbers.stream().mapToLong(most::get).min().orElseThrow();
        List<Integer> possible = extremes(numbers, number -> least.get(number) < to, number -> most.get(number) == to);
        return possible.size() == 1 ? possible.get(0) : folded(cell(CellOperator.LEAST, possible, 0, from, to));
    }

    /** Returns the lesser of two numbers. */
    public int least(int one, int other) {
        return least(List.of(one, other));
    }

    /** Returns the greatest of several numbers. */
    public int most(List<Integer> numbers) {
        long from = numbers.stream().mapToLong(least::get).max().orElseThrow();
        long to = numbers.stream().mapToLong(most::get).max().orElseThrow();
        List<Integer> possible =
                extremes(numbers, number -> most.get(number) > from, number -> least.get(number) == from);
        return possible.size() == 1 ? possible.get(0) : folded(cell(CellOperator.MOST, possible, 0, from, to));
    }

    /** Returns the greater of two numbers. */
    public int most(int one, int other) {
        return most(List.of(one, other));
    }

    // One that is always the extreme stands for all that only equal it.
    private static List<Integer> extremes(List<Integer> numbers, IntPredicate canBeAlone, IntPredicate isTheEnd) {
        Set<Integer> possible = new LinkedHashSet<>();
        for (int number : numbers) {
            if (canBeAlone.test(number)) {
                possible.add(number);
            }
        }
        if (possible.stream().noneMatch(isTheEnd::test)) {
            numbers.stream().filter(isTheEnd::test).findFirst().ifPresent(possible::add);
        }
        return List.copyOf(possible);
    }

    // What is always the same number is a constant, however it is computed.
    private int folded(int cell) {
        return least.get(cell).equals(most.get(cell)) ? constant(least.get(cell)) : cell;
    }

    /** Returns one of two numbers, by a truth. */
    public int choose(int truth, int ifTrue, int ifFalse) {
        if (isConstant(truth)) {
            return least.get(truth) != 0 ? ifTrue : ifFalse;
        }
        if (ifTrue == ifFalse) {
            return ifTrue;
        }
        if (isConstant(ifTrue) && isConstant(ifFalse)) {
            if (least.get(ifTrue) == 1 && least.get(ifFalse) == 0) {
                return truth;
            }
            if (least.get(ifTrue) == 0 && least.get(ifFalse) == 1) {
                return not(truth);
            }
        }
        CellFormula of = cells.get(truth);
        if (of.operator() == CellOperator.NOT) {
            return choose(of.operands().get(0), ifFalse, ifTrue);
        }
        return cell(
                CellOperator.CHOOSE,
                List.of(truth, ifTrue, ifFalse),
                0,
                Math.min(least.get(ifTrue), least.get(ifFalse)),
                Math.max(most.get(ifTrue), most.get(ifFalse)));
    }

    /** Returns whether one number is at most another. */
    public int atMost(int one, int other) {
        if (one == other || most.get(one) <= least.get(other)) {
            return constant(true);
        }
        if (least.get(one) > most.get(other)) {
            return constant(false);
        }
        turnAt(one, other, 1);
        turnAt(other, one, 0);
        return cell(CellOperator.AT_MOST, List.of(one, other), 0, 0, 1);
    }

    /** Returns whether two numbers are the same. */
    public int equal(int one, int other) {
        if (one == other) {
            return constant(true);
        }
        if (most.get(one) < least.get(other) || least.get(one) > most.get(other)) {
            return constant(false);
        }
        turnAt(one, other, 0);
        turnAt(one, other, 1);
        turnAt(other, one, 0);
        turnAt(other, one, 1);
        return isConstant(one) && isConstant(other)
                ? constant(true)
                : cell(CellOperator.EQUAL, List.of(Math.min(one, other), Math.max(one, other)), 0, 0, 1);
    }

    // Where a stretch of an input begins that the call tells from the one before.
    private void turnAt(int input, int constant, long after) {
        if (cells.get(input).operator() == CellOperator.INPUT && isConstant(constant)) {
            bounds.get(inputOf(input)).add(least.get(constant) + after);
        }
    }

    /** Returns whether a truth does not hold. */
    public int not(int truth) {
        CellFormula of = cells.get(truth);
        if (of.operator() == CellOperator.NOT) {
            return of.operands().get(0);
        }
        return isConstant(truth) ? constant(least.get(truth) == 0) : cell(CellOperator.NOT, List.of(truth), 0, 0, 1);
    }

    /** Returns whether all truths hold; of none, true. */
    public int all(List<Integer> truths) {
        Set<Integer> open = new LinkedHashSet<>();
        for (int truth : truths) {
            if (!isConstant(truth)) {
                open.add(truth);
            } else if (least.get(truth) == 0) {
                return constant(false);
            }
        }
        for (int truth : open) {
            CellFormula of = cells.get(truth);
            if (of.operator() == CellOperator.NOT && open.contains(of.operands().get(0))) {
                return constant(false);
            }
        }
        if (open.isEmpty()) {
            return constant(true);
        }
        return open.size() == 1 ? open.iterator().next() : cell(CellOperator.ALL, List.copyOf(open), 0, 0, 1);
    }

    /** Returns whether both truths hold. */
    public int both(int one, int other) {
        return all(List.of(one, other));
    }

    /** Returns whether any of the truths holds; of none, false. */
    public int any(List<Integer> truths) {
        return not(all(truths.stream().map(this::not).toList()));
    }

    /** Returns whether one of two truths holds. */
    public int either(int one, int other) {
        return any(List.of(one, other));
    }

    /** Returns the day that comes so many months after a day; of a shorter month, its last. */
    public int monthsAfter(int day, long months) {
        if (isConstant(day)) {
            return constant(Worksheet.monthsAfter(least.get(day), months));
        }
        return cell(
                CellOperator.MONTHS_AFTER,
                List.of(day),
                months,
                Worksheet.monthsAfter(least.get(day), months),
                Worksheet.monthsAfter(most.get(day), months));
    }

    /**
     * Returns a variable, which {@link #greatest} solves.
     *
     * @param top the cell of the greatest number that it may be
     * @return its cell
     */
    public int variable(int top) {
        cells.add(new CellFormula(CellOperator.VARIABLE, List.of(top), -1));
        least.add(Math.min(0, least.get(top)));
        most.add(most.get(top));
        unsolved++;
        return cells.size() - 1;
    }

    /**
     * Returns the greatest number that its equation gives back, and lets the variable be that number.
     *
     * <p>Nothing in the equation may fall when the variable grows.
     *
     * @param variable the variable
     * @param equation the cell that is to be the variable
     * @return its cell
     */
    public int greatest(int variable, int equation) {
        unsolved--;
        int top = cells.get(variable).operands().get(0);
        cells.set(variable, new CellFormula(CellOperator.VARIABLE, List.of(top), equation));
        // Without the variable in it, the equation may stand before it.
        boolean[] depends = new boolean[Math.max(variable, equation) + 1];
        depends[variable] = true;
        List<Integer> body = new ArrayList<>();
        for (int cell = variable + 1; cell <= equation; cell++) {
            depends[cell] = cells.get(cell).operands().stream().anyMatch(of -> depends[of]);
            if (depends[cell]) {
                body.add(cell);
            }
        }
        int solved = cell(
                CellOperator.GREATEST, List.of(variable, equation, top), 0, least.get(variable), most.get(variable));
        bodies.put(solved, body.stream().mapToInt(each -> each).toArray());
        return solved;
    }

    private boolean isConstant(int cell) {
        return cells.get(cell).operator() == CellOperator.CONSTANT;
    }

    /** Returns the number of a cell that is always the same, or another where it is not. */
    public long constantOf(int cell, long otherwise) {
        return isConstant(cell) ? least.get(cell) : otherwise;
    }

    /** Returns the least number that a cell may be. */
    public long leastOf(int cell) {
        return least.get(cell);
    }

    /** Returns the greatest number that a cell may be, as far as amounts go. */
    public long mostOf(int cell) {
        return most.get(cell);
    }

    private static long capped(long number) {
        return Math.max(-FAR, Math.min(FAR, number));
    }

    private int cell(CellOperator operator, List<Integer> operands, long constant, long from, long to) {
        CellFormula cell = new CellFormula(operator, operands, constant);
        Integer same = known.putIfAbsent(cell, cells.size());
        if (same != null) {
            return same;
        }
        cells.add(cell);
        least.add(from);
        most.add(to);
        return cells.size() - 1;
    }

    /**
     * Returns the worksheet.
     *
     * @return the cells so far
     * @throws IllegalStateException if a variable was not solved
     */
    public Worksheet build() {
        if (unsolved != 0) {
            throw new IllegalStateException("There are " + unsolved + " variables without an equation.");
        }
        int count = cells.size();
        CellOperator[] operators = new CellOperator[count];
        int[][] operands = new int[count][];
        long[] constants = new long[count];
        int[][] bodyOf = new int[count][];
        for (int cell = 0; cell < count; cell++) {
            CellFormula each = cells.get(cell);
            operators[cell] = each.operator();
            operands[cell] = each.operands().stream().mapToInt(of -> of).toArray();
            constants[cell] = each.constant();
            bodyOf[cell] = bodies.getOrDefault(cell, new int[0]);
        }
        return new Worksheet(
                operators,
                operands,
                constants,
                bodyOf,
                inputs.stream().mapToInt(cell -> cell).toArray(),
                domains.stream().mapToLong(ends -> ends[0]).toArray(),
                domains.stream().mapToLong(ends -> ends[1]).toArray(),
                bounds.stream()
                        .map(each -> each.stream().mapToLong(bound -> bound).toArray())
                        .toArray(long[][]::new));
    }
}
