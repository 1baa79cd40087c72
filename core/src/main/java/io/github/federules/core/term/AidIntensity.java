package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * A co-financing rate: the share of the total eligible cost, or of a part of it, that is paid as aid.
 *
 * <p>For example, {@code AidIntensity.of(clause, rate).ofEach()} pays each party a share of its own costs.
 *
 * <p>A call may pay aid in several parts, each of other costs.
 *
 * @param clause the clause that sets it
 * @param rate the rate
 * @param base the costs that it is a share of
 * @param upTo the most of these costs that it is a share of, or empty for all of them
 * @param isOfEach whether it is the rate of each party, of the party's own costs
 */
public record AidIntensity(Clause clause, Value<Rate> rate, Base base, Optional<Limit> upTo, boolean isOfEach)
        implements Term {

    /**
     * Checks the rate.
     *
     * @param clause the clause that sets it
     * @param rate the rate
     * @param base the costs that it is a share of
     * @param upTo the most of these costs that it is a share of
     * @param isOfEach whether it is the rate of each party
     * @throws IllegalArgumentException if the authority sets the rate within a range whose least rate is over its greatest, or
     *     the base is none of costs, or the limit is none of the costs of an aid
     */
    public AidIntensity {
        NoNulls.among("clause", clause, "rate", rate, "base", base, "upTo", upTo);
        if (!base.isOfCosts()) {
            throw new IllegalArgumentException(
                    "The base is " + base + ", but the aid must be a share of costs. Name a base of costs.");
        }
        if (!upTo.stream().allMatch(limit -> limit.isOf(Limit.Form.AID_UP_TO))) {
            throw new IllegalArgumentException(
                    "The limit is " + upTo.get() + ", but must be one of the costs of an aid. Make it with upTo.");
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
     * @param clause the clause that sets it
     * @param rate the rate, always the same, in cases, as a sum, or set by the authority within a range
     * @return the term
     * @throws IllegalArgumentException if the authority sets the rate within a range whose least rate is over its greatest
     */
    public static AidIntensity of(Clause clause, Value<Rate> rate) {
        return new AidIntensity(clause, rate, Base.TOTAL, Optional.empty(), false);
    }

    /**
     * Returns a copy that is a share of some costs alone.
     *
     * @param base the costs
     * @return the changed copy
     * @throws IllegalArgumentException if the base is none of costs
     */
    public AidIntensity of(Base base) {
        return new AidIntensity(clause, rate, base, upTo, isOfEach);
    }

    /**
     * Returns a copy that is a share of at most so much of its costs. It takes nothing from the costs themselves.
     *
     * @param clause the clause that sets the maximum
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public AidIntensity upTo(Clause clause, MonetaryAmount amount) {
        return withUpTo(Limit.of(clause, Limit.Form.AID_UP_TO, amount));
    }

    /**
     * Returns a copy that is a share of at most so much of its costs.
     *
     * @param most the maximum, of the form {@link Limit.Form#AID_UP_TO}
     * @return the changed copy
     * @throws IllegalArgumentException if the limit is of another form
     */
    public AidIntensity withUpTo(Limit most) {
        return new AidIntensity(clause, rate, base, Optional.of(Objects.requireNonNull(most, "most")), isOfEach);
    }

    /**
     * Returns a copy that is the rate of each party, the applicant and every partner, of the party's own costs.
     *
     * @return the changed copy
     */
    public AidIntensity ofEach() {
        return new AidIntensity(clause, rate, base, upTo, true);
    }

    @Override
    public String path() {
        return "funding.aid";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(rate.conditions().stream(), upTo.stream().flatMap(limit -> limit.conditions().stream()))
                .toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").aid(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("AidIntensity", "rate", rate, "base", base, "clause", clause);
    }
}
