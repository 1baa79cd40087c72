package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * The co-financing rate: the share of the total eligible cost, or of a part of it, that is paid as aid.
 *
 * @param clause the clause that sets it, not null
 * @param rate the rate, not null
 * @param base the costs that it is a share of, not null
 */
public record AidIntensity(Clause clause, Value<Rate> rate, Base base) implements Term {

    /**
     * Checks the rate.
     *
     * @param clause the clause that sets it, not null
     * @param rate the rate, not null
     * @param base the costs that it is a share of, not null
     * @throws IllegalArgumentException if the authority sets the rate within a range whose least rate is over its greatest, or
     *     the base is none of costs
     */
    public AidIntensity {
        NoNulls.among("clause", clause, "rate", rate, "base", base);
        if (!base.isOfCosts()) {
            throw new IllegalArgumentException(
                    "The base is " + base + ", but the aid must be a share of costs. Name a base of costs.");
        }
        if (rate instanceof Value.Within<Rate> range
                && range.least().millionths() > range.most().millionths()) {
            throw new IllegalArgumentException("The rate is from " + range.least() + " to " + range.most()
                    + ", but must be from the lesser to the greater.");
        }
    }

    /**
     * Returns the co-financing rate of a call.
     *
     * @param clause the clause that sets it, not null
     * @param rate the rate, always the same, in cases, as a sum, or set by the authority within a range, not null
     * @return the term, never null
     * @throws IllegalArgumentException if the authority sets the rate within a range whose least rate is over its greatest
     */
    public static AidIntensity of(Clause clause, Value<Rate> rate) {
        return new AidIntensity(clause, rate, Base.TOTAL);
    }

    /**
     * Returns a copy that is a share of some costs alone.
     *
     * @param base the costs, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the base is none of costs
     */
    public AidIntensity of(Base base) {
        return new AidIntensity(clause, rate, base);
    }

    @Override
    public String path() {
        return "funding.aid";
    }

    @Override
    public List<Condition> conditions() {
        return rate.conditions();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").aid(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("AidIntensity", "rate", rate, "base", base, "clause", clause);
    }
}
