package io.github.federules.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Steps from a bound. */
final class Steps {

    private Steps() {}

    /** Just on it, or the least step to either side. */
    static Arbitrary<Integer> any() {
        return Arbitraries.of(0, -1, 1);
    }

    /** No step or one, or up to so many as there are days in five years. */
    static Arbitrary<Integer> many() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(0, 2_000)));
    }
}
