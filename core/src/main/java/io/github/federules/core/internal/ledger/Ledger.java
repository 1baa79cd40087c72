package io.github.federules.core.internal.ledger;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;

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

    private final Tail<E, N> tail;
    private final Entry<E, N>[] entries;
    private final int size;
    private final long total;
    private final boolean hasVat;

    private Ledger(Tail<E, N> tail, int size, long total, boolean hasVat) {
        this.tail = tail;
        // A reference of its own: the tail may move to a longer array while another thread reads this list.
        this.entries = tail.entries;
        this.size = size;
        this.total = total;
        this.hasVat = hasVat;
    }

    /** Returns a ledger without lines, with room for some. */
    public static <E, N> Ledger<E, N> withRoomFor(int lines) {
        return new Ledger<>(new Tail<>(Math.max(4, lines)), 0, 0, false);
    }

    /** Returns a list of lines as the ledger that it is. */
    @SuppressWarnings("unchecked") // the lines of one type have natures of one type
    public static <E, N> Ledger<E, N> of(List<E> lines) {
        return (Ledger<E, N>) lines;
    }

    /** Returns a ledger with one more line, or empty if another line has its identifier. */
    public Optional<Ledger<E, N>> append(Entry<E, N> entry) {
        synchronized (tail) {
            Tail<E, N> longer = tail.size == size ? tail : tail.copyOf(entries, size);
            if (!longer.append(entry)) {
                return Optional.empty();
            }
            long sum = total + entry.cents() + entry.vat();
            return Optional.of(new Ledger<>(longer, size + 1, sum, hasVat || entry.vat() > 0));
        }
    }

    /** Returns a line with its numbers. */
    public Entry<E, N> entry(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("The index is " + index + ", but must be below " + size + ".");
        }
        return entries[index];
    }

    @Override
    public E get(int index) {
        return entry(index).line();
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

    /** The array that ledgers with the same first lines share. Every access holds its lock. */
    private static final class Tail<E, N> {

        private final Set<String> ids;
        private Entry<E, N>[] entries;
        private int size;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Tail(int room) {
            entries = new Entry[room];
            ids = new HashSet<>(2 * room);
        }

        Tail<E, N> copyOf(Entry<E, N>[] shared, int length) {
            Tail<E, N> copy = new Tail<>(length + 4);
            for (int i = 0; i < length; i++) {
                copy.append(shared[i]);
            }
            return copy;
        }

        boolean append(Entry<E, N> entry) {
            if (!ids.add(entry.id())) {
                return false;
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = entry;
            return true;
        }
    }
}
