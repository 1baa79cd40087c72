package io.github.federules.core.call;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * The co-financing rate: the share of the total eligible cost that is paid as aid.
 *
 * @param rate the rate, not null
 * @param clause the clause that sets it, not null
 */
public record AidIntensity(AidRate rate, Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param rate the rate, not null
     * @param clause the clause that sets it, not null
     */
    public AidIntensity {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public String path() {
        return "funding.aid";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").aid(this);
    }
}
