package io.github.federules.testkit.arbitraries;

import io.github.federules.core.money.Euros;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Where in a range an amount is to lie.
 *
 * <p>The upper end is reached by cents that are too many, not by an end of its own, so that they shrink towards the lower.
 *
 * @param nature which of the natures bears it
 * @param atCap whether it is counted from where the aid reaches its cap, and not from the least
 * @param cents how much more it is
 */
record Place(int nature, boolean atCap, long cents) {

    static Arbitrary<Place> any() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(4, Facts.upTo(2)),
                Tuple.of(3, Facts.upTo(100_000)),
                Tuple.of(3, Facts.upTo(50_000_000)),
                Tuple.of(1, Arbitraries.longs().between(-3, 3)),
                Tuple.of(1, Facts.upTo(Euros.MAX_CENTS)));
        Arbitrary<Boolean> atCap = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(3, true));
        return Combinators.combine(Arbitraries.integers().between(0, 20), atCap, cents)
                .as(Place::new);
    }
}
