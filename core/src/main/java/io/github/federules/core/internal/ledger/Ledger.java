package io.github.federules.core.internal.ledger;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of cost lines with their numbers, so that an assessment converts no amounts.
 *
 * <p>A line is appended in constant time: the longer list shares the lines before it. Only if another line was appended
 * to the same list already, the lines are copied.
 *
 * @param <E> the type of the lines
 * @param <N> the type of their natures
 */
public final class Ledger<E, N> extends AbstractList<E> implements RandomAccess {

    private static final int LEAST_ROOM = 8;

    private final Tail<E, N> tail;
    private final Columns<E, N> columns;
    private final int size;
    private final long total;
    private final boolean hasVat;

    private Ledger(Tail<E, N> tail, int size, long total, boolean hasVat) {
        this.tail = tail;
        // A reference of its own: the tail may move to longer columns while another thread reads this list.
        this.columns = tail.columns;
        this.size = size;
        this.total = total;
        this.hasVat = hasVat;
    }

    /** Returns a ledger without lines, with room for some. */
    public static <E, N> Ledger<E, N> withRoomFor(int lines) {
        return new Ledger<>(new Tail<>(Math.max(LEAST_ROOM, lines)), 0, 0, false);
    }

    /** Returns a list of lines as the ledger that it is. */
    @SuppressWarnings("unchecked") // the lines of one type have natures of one type
    public static <E, N> Ledger<E, N> of(List<E> lines) {
        return (Ledger<E, N>) lines;
    }

    /** Returns a ledger with one more line, or empty if another line has its identifier. */
    public Optional<Ledger<E, N>> append(Entry<E, N> entry) {
        synchronized (tail) {
            Tail<E, N> longer = tail.size == size ? tail : new Tail<>(columns, size);
            if (!longer.append(entry)) {
                return Optional.empty();
            }
            long sum = total + entry.cents() + entry.vat();
            return Optional.of(new Ledger<>(longer, size + 1, sum, hasVat || entry.vat() > 0));
        }
    }

    @Override
    public E get(int index) {
        return columns.lines[place(index)];
    }

    // Nobody can change the list, so that a walk over it need not check that nobody does.
    @Override
    public Iterator<E> iterator() {
        return new Walk<>(columns.lines, size);
    }

    /** Returns the identifier of a line. */
    public String id(int index) {
        return columns.ids[place(index)];
    }

    /** Returns the nature of the cost of a line. */
    public N nature(int index) {
        return columns.natures[place(index)];
    }

    /** Returns the cost of a line in cents, net of VAT. */
    public long cents(int index) {
        return columns.cents[place(index)];
    }

    /** Returns the VAT on a line in cents. */
    public long vat(int index) {
        return columns.vat[place(index)];
    }

    /** Returns the share of an FTE that a line states, in billionths; 0 if it states none. */
    public int share(int index) {
        return columns.shares[place(index)];
    }

    /** Returns the person that a line pays, or null if it names none. */
    public @Nullable String person(int index) {
        return columns.persons[place(index)];
    }

    private int place(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("The index is " + index + ", but must be below " + size + ".");
        }
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns the sum of all lines in cents, with VAT. */
    public long total() {
        return total;
    }

    /** Determines whether some line has VAT. */
    public boolean hasVat() {
        return hasVat;
    }

    private static final class Walk<E> implements Iterator<E> {

        private final E[] lines;
        private final int size;
        private int next;

        Walk(E[] lines, int size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public E next() {
            if (next >= size) {
                throw new NoSuchElementException("No line is left of " + size + ". Ask hasNext() before next().");
            }
            return lines[next++];
        }
    }

    /** The columns that ledgers with the same first lines share. Every access holds its lock. */
    private static final class Tail<E, N> {

        private final Set<String> ids;
        private Columns<E, N> columns;
        private int size;

        Tail(int room) {
            columns = new Columns<>(room);
            ids = new HashSet<>(2 * room);
        }

        /** Creates a copy of some lines. */
        Tail(Columns<E, N> shared, int length) {
            columns = shared.copyOf(length + LEAST_ROOM);
            size = length;
            ids = new HashSet<>(2 * (length + LEAST_ROOM));
            for (int i = 0; i < length; i++) {
                ids.add(columns.ids[i]);
            }
        }

        boolean append(Entry<E, N> entry) {
            if (!ids.add(entry.id())) {
                return false;
            }
            if (size == columns.room()) {
                columns = columns.copyOf(2 * size);
            }
            columns.set(size++, entry);
            return true;
        }
    }
}
