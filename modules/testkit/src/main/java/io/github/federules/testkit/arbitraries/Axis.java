package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * A quantity of a dossier that grows step by step: by cents, days, seconds, or parts of a rate or a share.
 *
 * @param values the dossier after so many steps
 * @param most the last step
 */
record Axis(LongFunction<Dossier> values, long most) {

    Dossier at(long step) {
        return values.apply(Math.max(0, Math.min(most, step)));
    }

    Dossier last() {
        return values.apply(most);
    }

    /** The first step from which on something holds that holds at the last one. */
    long first(Predicate<Dossier> holds) {
        return first(0, holds);
    }

    /** The first step from which on something holds that holds at the last one, not before another step. */
    long first(long from, Predicate<Dossier> holds) {
        long low = from;
        long high = holds.test(values.apply(from)) ? from : most;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (holds.test(values.apply(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
