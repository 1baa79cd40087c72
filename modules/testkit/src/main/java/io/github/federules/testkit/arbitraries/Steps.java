package io.github.federules.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A step from a bound: just on it, or the least step to either side. */
final class Steps {

    private Steps() {}

    static Arbitrary<Integer> any() {
        return Arbitraries.of(0, -1, 1);
    }
}
