package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import java.util.Objects;
import java.util.Optional;

/**
 * The aid for an operation: the co-financing rate, the maximum and minimum aid, and whether partners share the aid.
 *
 * @param rate the co-financing rate, a share of the total eligible cost, not null
 * @param rateClause the clause that sets the rate, not null
 * @param cap the maximum aid in euros: a higher amount is cut to it; or empty, not null
 * @param floor the minimum aid in euros: an operation that would get less is not funded; or empty, not null
 * @param sharedOut the clause that makes the partners of an operation share its aid, and so its maximum; or empty, not
 *     null
 */
public record AidIntensity(
        AidRate rate, Clause rateClause, Optional<Bound> cap, Optional<Bound> floor, Optional<Clause> sharedOut) {

    /**
     * Checks that nothing is null.
     *
     * @param rate the co-financing rate, not null
     * @param rateClause the clause that sets the rate, not null
     * @param cap the maximum aid, or empty, not null
     * @param floor the minimum aid, or empty, not null
     * @param sharedOut the clause that makes partners share the aid, or empty, not null
     */
    public AidIntensity {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(rateClause, "rateClause");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(sharedOut, "sharedOut");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("AidIntensity")
                .add("rate", rate)
                .add("rateClause", rateClause)
                .add("cap", cap)
                .add("floor", floor)
                .add("sharedOut", sharedOut)
                .toString();
    }
}
