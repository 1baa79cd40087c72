package io.github.federules.core.internal.rule;

import java.util.Optional;
import java.util.function.LongPredicate;

/** A search for the least change that meets a bound on costs, in cents. Aid and totals never fall with more cost. */
final class LeastChange {

    private LeastChange() {}

    /**
     * Returns the least change that is enough, or nothing if the greatest one that is possible is not.
     *
     * @param gap what is missing: the least change is mostly near it, and the greatest may be a million times too large
     * @param most the greatest change that is possible
     * @param isEnough whether a change is enough; no change is too little
     */
    static Optional<Long> find(long gap, long most, LongPredicate isEnough) {
        if (!isEnough.test(most)) {
            return Optional.empty();
        }
        long tooLittle = 0;
        long enough = most;
        for (long step = Math.max(1, gap); step < enough; step *= 2) {
            if (isEnough.test(step)) {
                enough = step;
            } else {
                tooLittle = step;
            }
        }
        while (enough - tooLittle > 1) {
            long half = tooLittle + (enough - tooLittle) / 2;
            if (isEnough.test(half)) {
                enough = half;
            } else {
                tooLittle = half;
            }
        }
        return Optional.of(enough);
    }
}
