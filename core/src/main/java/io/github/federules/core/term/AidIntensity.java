package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Objects;

/**
 * The co-financing rate: the share of the total eligible cost that is paid as aid.
 *
 * @param clause the clause that sets it, not null
 * @param rate the rate, not null
 */
public record AidIntensity(Clause clause, AidRate rate) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that sets it, not null
     * @param rate the rate, not null
     */
    public AidIntensity {
        NoNulls.among("clause", clause, "rate", rate);
    }

    /**
     * Returns the co-financing rate of a call.
     *
     * @param clause the clause that sets it, not null
     * @param rate the rate, not null
     * @return the term, never null
     */
    public static AidIntensity of(Clause clause, AidRate rate) {
        return new AidIntensity(clause, rate);
    }

    @Override
    public String path() {
        return "funding.aid";
    }

    @Override
    public List<Condition> conditions() {
        return rate instanceof AidRate.Conditional conditional
                ? conditional.value().conditions()
                : List.of();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").aid(this);
    }
}
