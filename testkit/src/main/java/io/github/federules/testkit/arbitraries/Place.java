package io.github.federules.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Where in a range an amount is to lie.
 *
 * @param nature which of the natures bears it
 * @param end the point that it is near
 * @param cents how far from that point, towards the inside of the range
 */
record Place(int nature, End end, long cents) {

    /** The points of a range. */
    enum End {
        LEAST,
        CAP,
        MOST
    }

    /** The least that is possible. */
    static final Place FIRST = new Place(0, End.LEAST, 0);

    static Arbitrary<Place> any() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 2)),
                Tuple.of(3, Arbitraries.longs().between(0, 100_000)),
                Tuple.of(3, Arbitraries.longs().between(0, 50_000_000)),
                Tuple.of(1, Arbitraries.longs().between(-3, 1_000_000_000)));
        Arbitrary<End> ends =
                Arbitraries.frequency(Tuple.of(5, End.LEAST), Tuple.of(3, End.CAP), Tuple.of(1, End.MOST));
        return Combinators.combine(Arbitraries.integers().between(0, 20), ends, cents)
                .as(Place::new);
    }

    /** An amount from the least to the most, the cap of the aid being reached at another one. */
    long between(long least, long cap, long most) {
        long from =
                switch (end) {
                    case LEAST -> least;
                    case CAP -> cap;
                    case MOST -> most;
                };
        return Math.max(least, Math.min(most, end == End.MOST ? from - cents : from + cents));
    }
}
