package io.github.federules.core.call;

import java.util.Objects;
import java.util.Optional;

/**
 * How much aid an operation gets: a rate of its total eligible cost, between a floor and a cap; and whether its partners
 * share it out.
 *
 * @param rate the share of the total eligible cost, not null
 * @param rateClause where the call gives the rate, not null
 * @param cap the most that is given, or empty, not null
 * @param floor the least that is given: an operation that gets less is refused; or empty, not null
 * @param sharedOut where the call says that the partners of an operation share out its aid, and so its cap; or empty, not
 *     null
 */
public record AidIntensity(
        AidRate rate, Clause rateClause, Optional<Bound> cap, Optional<Bound> floor, Optional<Clause> sharedOut) {

    /**
     * Checks and copies what is given.
     *
     * @param rate the share of the total eligible cost, not null
     * @param rateClause where the call gives the rate, not null
     * @param cap the most that is given, or empty, not null
     * @param floor the least that is given: an operation that gets less is refused; or empty, not null
     * @param sharedOut where the call says that partners share out the aid; or empty, not null
     */
    public AidIntensity {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(rateClause, "rateClause");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(sharedOut, "sharedOut");
    }
}
