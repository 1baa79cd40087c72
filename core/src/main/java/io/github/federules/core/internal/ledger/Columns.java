package io.github.federules.core.internal.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of cost lines, each kind in an array of its own. To screen a hundred thousand lines then reads numbers side by
 * side; an object for each line would be fetched from all over the memory. Only the ledger reads the arrays.
 *
 * @param <E> the type of the lines
 * @param <N> the type of their natures
 */
final class Columns<E, N> {

    final E[] lines;
    final String[] ids;
    final N[] natures;
    final long[] cents;
    final long[] vat;
    final int[] shares;
    final @Nullable String[] persons;

    /** Creates columns for a number of lines. */
    @SuppressWarnings("unchecked") // only the ledger sees the arrays, which has the same types
    Columns(int room) {
        lines = (E[]) new Object[room];
        ids = new String[room];
        natures = (N[]) new Object[room];
        cents = new long[room];
        vat = new long[room];
        shares = new int[room];
        persons = new @Nullable String[room];
    }

    private Columns(Columns<E, N> some, int room) {
        lines = Arrays.copyOf(some.lines, room);
        ids = Arrays.copyOf(some.ids, room);
        natures = Arrays.copyOf(some.natures, room);
        cents = Arrays.copyOf(some.cents, room);
        vat = Arrays.copyOf(some.vat, room);
        shares = Arrays.copyOf(some.shares, room);
        persons = Arrays.copyOf(some.persons, room);
    }

    /** Returns a copy with room for more lines. */
    Columns<E, N> copyOf(int room) {
        return new Columns<>(this, room);
    }

    int room() {
        return lines.length;
    }

    void set(int place, Entry<E, N> entry) {
        lines[place] = entry.line();
        ids[place] = entry.id();
        natures[place] = entry.nature();
        cents[place] = entry.cents();
        vat[place] = entry.vat();
        shares[place] = entry.share();
        persons[place] = entry.person();
    }
}
