package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;

/**
 * The cost lines of an operation: an immutable list in which each line has an identifier of its own, with the numbers of the
 * lines in cents, so that an assessment converts no amounts.
 *
 * <p>For example, {@code CostLines.of(operation.costLines()).total()} is the sum of all lines with VAT in cents.
 *
 * <p>A line is added in constant time: the longer list shares the lines before it. Only if another line was added to the same
 * list already, the lines are copied.
 */
public final class CostLines extends AbstractList<CostLine> implements RandomAccess {

    private static final int LEAST_ROOM = 8;

    private final Tail tail;
    private final Columns columns;
    private final int size;
    private final long total;
    private final boolean hasVat;
    private final boolean areStandard;
    private final boolean isAnyOpen;
    private final boolean isAnyByUnit;

    private CostLines(
            Tail tail,
            int size,
            long total,
            boolean hasVat,
            boolean areStandard,
            boolean isAnyOpen,
            boolean isAnyByUnit) {
        this.tail = tail;
        // A reference of its own: the tail may move to longer columns while another thread reads this list.
        this.columns = tail.columns;
        this.size = size;
        this.total = total;
        this.hasVat = hasVat;
        this.areStandard = areStandard;
        this.isAnyOpen = isAnyOpen;
        this.isAnyByUnit = isAnyByUnit;
    }

    /**
     * Returns cost lines as one list. A line without an identifier gets its position from 1.
     *
     * @param lines the lines
     * @return the lines
     * @throws io.github.federules.core.fault.InvalidFactException if two lines have the same identifier, given or not, or all
     *     lines together are over {@link Operation#MAX_TOTAL_CENTS}
     */
    public static CostLines of(List<CostLine> lines) {
        if (Objects.requireNonNull(lines, "lines") instanceof CostLines known) {
            return known;
        }
        NoNulls.in(lines, "lines");
        CostLines all = new CostLines(
                new Tail(new Columns(Math.max(LEAST_ROOM, lines.size())), 0), 0, 0, false, true, false, false);
        for (CostLine line : lines) {
            all = all.with(line);
        }
        return all;
    }

    /**
     * Returns a list with one more line.
     *
     * @param line the line
     * @return the longer list
     * @throws io.github.federules.core.fault.InvalidFactException if another line has its identifier, given or not, or all
     *     lines together are over {@link Operation#MAX_TOTAL_CENTS}
     */
    public CostLines with(CostLine line) {
        String id = Objects.requireNonNull(line, "line").id().orElseGet(this::nextId);
        CostLine identified = line.id().isPresent() ? line : line.withId(id);
        long cents = Euros.cents(line.amount());
        // A price of a unit is paid as it is, without the VAT of a line.
        long vat = line.quantity().isPresent() ? 0 : Euros.cents(line.vat());
        synchronized (tail) {
            Tail longer = tail.size == size ? tail : new Tail(columns.copyOf(size + LEAST_ROOM), size);
            if (!longer.append(id, identified, cents, vat)) {
                throw Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", id)).asException();
            }
            if (total + cents + vat > Operation.MAX_TOTAL_CENTS) {
                throw Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()).asException();
            }
            return new CostLines(
                    longer,
                    size + 1,
                    total + cents + vat,
                    hasVat || vat > 0,
                    areStandard && line.nature().isStandard(),
                    isAnyOpen
                            || line.open()
                            || line.quantity()
                                    .filter(each -> each.units().isEmpty())
                                    .isPresent(),
                    isAnyByUnit || line.quantity().isPresent());
        }
    }

    /** Returns the identifier of the line that follows, if it is not given. */
    String nextId() {
        return Integer.toString(size + 1);
    }

    /**
     * Returns a line.
     *
     * @param index its place from 0
     * @return the line, which has an identifier
     * @throws IndexOutOfBoundsException if there is no line at the place
     */
    @Override
    public CostLine get(int index) {
        return columns.lines[place(index)];
    }

    /**
     * Returns the nature of the cost of a line.
     *
     * @param index the place of the line from 0
     * @return the nature
     * @throws IndexOutOfBoundsException if there is no line at the place
     */
    public CostNature nature(int index) {
        return columns.natures[place(index)];
    }

    /**
     * Returns the amount of a line in cents, net of VAT.
     *
     * @param index the place of the line from 0
     * @return the cents, from 0
     * @throws IndexOutOfBoundsException if there is no line at the place
     */
    public long cents(int index) {
        return columns.cents[place(index)];
    }

    /**
     * Returns the VAT on a line in cents, 0 where it states a quantity: the price of a unit is paid as it is.
     *
     * @param index the place of the line from 0
     * @return the cents, from 0
     * @throws IndexOutOfBoundsException if there is no line at the place
     */
    public long vat(int index) {
        return columns.vat[place(index)];
    }

    /**
     * Returns the share of an FTE (full-time equivalent) that a line states, in billionths.
     *
     * @param index the place of the line from 0
     * @return the share, from 1 to 1,000,000,000; 0 if the line states none
     * @throws IndexOutOfBoundsException if there is no line at the place
     */
    public int share(int index) {
        return columns.shares[place(index)];
    }

    private int place(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("The index is " + index + ", but must be below " + size + ".");
        }
        return index;
    }

    /**
     * Returns the number of lines.
     *
     * @return the number, from 0
     */
    @Override
    public int size() {
        return size;
    }

    /**
     * Returns the sum of all lines in cents, with VAT. A line that states a quantity counts nothing: only a call has its price.
     *
     * @return the sum, from 0 to {@link Operation#MAX_TOTAL_CENTS}
     */
    public long total() {
        return total;
    }

    /**
     * Determines whether some line with an amount has VAT.
     *
     * @return whether the VAT of a line is over 0.00
     */
    public boolean hasVat() {
        return hasVat;
    }

    /**
     * Determines whether a line has no amount yet.
     *
     * @return whether one is open
     */
    public boolean isAnyOpen() {
        return isAnyOpen;
    }

    /**
     * Determines whether a line states a quantity instead of an amount.
     *
     * @return whether one does
     */
    public boolean isAnyByUnit() {
        return isAnyByUnit;
    }

    /**
     * Determines whether all natures are standard ones.
     *
     * @return whether no line is of a nature that a call names itself
     */
    public boolean areStandard() {
        return areStandard;
    }

    /** The lines and their numbers side by side: an object for each line would be fetched from all over the memory. */
    private static final class Columns {

        private final CostLine[] lines;
        private final CostNature[] natures;
        private final long[] cents;
        private final long[] vat;
        private final int[] shares;

        Columns(int room) {
            lines = new CostLine[room];
            natures = new CostNature[room];
            cents = new long[room];
            vat = new long[room];
            shares = new int[room];
        }

        private Columns(Columns some, int room) {
            lines = Arrays.copyOf(some.lines, room);
            natures = Arrays.copyOf(some.natures, room);
            cents = Arrays.copyOf(some.cents, room);
            vat = Arrays.copyOf(some.vat, room);
            shares = Arrays.copyOf(some.shares, room);
        }

        Columns copyOf(int room) {
            return new Columns(this, room);
        }
    }

    /** The columns that lists with the same first lines share. Every access holds its lock. */
    private static final class Tail {

        private final Set<String> ids;
        private Columns columns;
        private int size;

        Tail(Columns columns, int size) {
            this.columns = columns;
            this.size = size;
            ids = new HashSet<>(2 * columns.lines.length);
            for (int i = 0; i < size; i++) {
                ids.add(columns.lines[i].id().orElseThrow());
            }
        }

        boolean append(String id, CostLine line, long cents, long vat) {
            if (!ids.add(id)) {
                return false;
            }
            if (size == columns.lines.length) {
                columns = columns.copyOf(2 * size);
            }
            columns.lines[size] = line;
            columns.natures[size] = line.nature();
            columns.cents[size] = cents;
            columns.vat[size] = vat;
            columns.shares[size] = line.share() instanceof Fact.Known<FteShare> share
                    ? share.value().billionths()
                    : 0;
            size++;
            return true;
        }
    }
}
