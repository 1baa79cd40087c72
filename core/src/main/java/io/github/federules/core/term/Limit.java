package io.github.federules.core.term;

import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.text.Printed;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A limit on a base: an amount, or a share of the total eligible cost, that the base must reach or must not exceed. It
 * refuses an operation that does not meet it, or reduces the base to it.
 *
 * <p>For example, {@code Limit.minimumCost(clause, euros("70000.00")).exceeded()} refuses an operation whose total eligible
 * cost is not over €70,000.00, and {@code Limit.maximumAid(clause, euros("250000.00"))} reduces the aid to €250,000.00.
 */
public final class Limit implements Term {

    /** A familiar form of a limit. A call has at most one limit of each form, except for that of flat rates. */
    @SuppressWarnings("ImmutableEnumChecker") // a base and a rule cannot change
    public enum Form {
        /** The minimum total eligible cost. */
        MINIMUM_COST("costs.minimum", Base.TOTAL, Side.LOWER, Measure.AMOUNT, Rule.MINIMUM_TOTAL_COST),
        /** The maximum total eligible cost. */
        MAXIMUM_COST("costs.maximum", Base.TOTAL, Side.UPPER, Measure.AMOUNT, Rule.MAXIMUM_TOTAL_COST),
        /** The maximum aid. */
        MAXIMUM_AID("funding.aid.cap", Base.AID, Side.UPPER, Measure.AMOUNT, null),
        /** The minimum aid. */
        MINIMUM_AID("funding.aid.floor", Base.AID, Side.LOWER, Measure.AMOUNT, Rule.MINIMUM_AID),
        /** The minimum own contribution. */
        OWN_CONTRIBUTION("funding.ownContribution", Base.OWN, Side.LOWER, Measure.SHARE, Rule.OWN_CONTRIBUTION),
        /** The minimum public co-financing. */
        PUBLIC_COFINANCING(
                "funding.publicCofinancing", Base.OTHER_PUBLIC, Side.LOWER, Measure.SHARE, Rule.PUBLIC_COFINANCING),
        /** The maximum of all public aid together. */
        MAXIMUM_PUBLIC_AID("funding.publicAidCap", Base.PUBLIC_AID, Side.UPPER, Measure.AMOUNT, Rule.PUBLIC_AID),
        /** The maximum of a flat rate, which is a part of that flat rate. */
        FLAT_RATE_CAP("costs.flatRates.cap", Base.FLAT_RATE, Side.UPPER, Measure.AMOUNT, null);

        private enum Side {
            LOWER,
            UPPER
        }

        private enum Measure {
            AMOUNT,
            SHARE
        }

        private final String path;
        private final Base base;
        private final Side side;
        private final Measure measure;
        private final @Nullable Rule rule;

        Form(String path, Base base, Side side, Measure measure, @Nullable Rule rule) {
            this.path = path;
            this.base = base;
            this.side = side;
            this.measure = measure;
            this.rule = rule;
        }

        /**
         * Returns the forms that stand in a section of the call format.
         *
         * @param section the path of the section, such as {@code funding.aid}, not null
         * @return the forms, in their order, never null
         */
        public static List<Form> in(String section) {
            Objects.requireNonNull(section, "section");
            return Stream.of(values())
                    .filter(form -> form.path.equals(section + "." + form.field()))
                    .toList();
        }

        /**
         * Returns the place of such a limit in the call format.
         *
         * @return the path, such as {@code funding.aid.cap}, never null
         */
        public String path() {
            return path;
        }

        /**
         * Returns the name of the place within its section.
         *
         * @return the name, such as {@code cap}, never null
         */
        public String field() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /**
         * Determines whether such a limit is a share of the total eligible cost.
         *
         * @return whether it is; false if it is an amount
         */
        public boolean isShare() {
            return measure == Measure.SHARE;
        }

        /**
         * Determines whether such a limit may have to be {@linkplain Limit#exceeded exceeded}.
         *
         * @return whether it may; false except for a minimum cost
         */
        public boolean mayBeExceeded() {
            return side == Side.LOWER && mayLeaveOutFlatRates();
        }

        /**
         * Determines whether such a limit may leave out {@linkplain Limit#withoutFlatRates what flat rates add}.
         *
         * @return whether it may; false except for a minimum or maximum cost
         */
        public boolean mayLeaveOutFlatRates() {
            return base.equals(Base.TOTAL);
        }
    }

    private final Clause clause;
    private final Form form;
    private final Base on;
    private final boolean isExceeded;
    private final Optional<MonetaryAmount> amount;
    private final Optional<Rate> share;

    Limit(
            Clause clause,
            Form form,
            Base on,
            boolean isExceeded,
            Optional<MonetaryAmount> amount,
            Optional<Rate> share) {
        this.clause = Objects.requireNonNull(clause, "clause");
        this.form = form;
        this.on = on;
        this.isExceeded = isExceeded;
        this.amount = amount;
        this.share = share;
    }

    private Limit(Clause clause, Form form, Optional<MonetaryAmount> amount, Optional<Rate> share) {
        this(clause, Objects.requireNonNull(form, "form"), form.base, false, amount, share);
        if (form.isShare() != share.isPresent()) {
            throw new IllegalArgumentException("The form of the limit is " + form + ", which is "
                    + (form.isShare() ? "a share of the total. Give a rate." : "an amount. Give it in euros."));
        }
    }

    /**
     * Returns a limit that is an amount.
     *
     * @param clause the clause that sets it, not null
     * @param form its form, not null
     * @param amount the amount in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, never null
     * @throws IllegalArgumentException if limits of the form are shares
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit of(Clause clause, Form form, MonetaryAmount amount) {
        return new Limit(clause, form, Optional.of(Euros.checked(amount)), Optional.empty());
    }

    /**
     * Returns a limit that is a share of the total eligible cost. Exactly the share meets it.
     *
     * @param clause the clause that sets it, not null
     * @param form its form, not null
     * @param share the share, not null
     * @return the limit, never null
     * @throws IllegalArgumentException if limits of the form are amounts
     */
    public static Limit of(Clause clause, Form form, Rate share) {
        return new Limit(clause, form, Optional.empty(), Optional.of(Objects.requireNonNull(share, "share")));
    }

    /**
     * Returns the minimum total eligible cost, flat rates included. Exactly the minimum is enough.
     *
     * @param clause the clause that sets it, not null
     * @param amount the minimum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which refuses, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit minimumCost(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MINIMUM_COST, amount);
    }

    /**
     * Returns the maximum total eligible cost, flat rates included.
     *
     * @param clause the clause that sets it, not null
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which refuses, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumCost(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_COST, amount);
    }

    /**
     * Returns the minimum aid: an operation that would get less is not funded.
     *
     * @param clause the clause that sets it, not null
     * @param amount the minimum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which refuses, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit minimumAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MINIMUM_AID, amount);
    }

    /**
     * Returns the maximum aid: a higher amount is cut to it.
     *
     * @param clause the clause that sets it, not null
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which reduces, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_AID, amount);
    }

    /**
     * Returns the minimum own contribution of the applicant.
     *
     * @param clause the clause that sets it, not null
     * @param share the least share of the total eligible cost; exactly this share is enough, not null
     * @return the limit, which refuses, never null
     */
    public static Limit ownContribution(Clause clause, Rate share) {
        return of(clause, Form.OWN_CONTRIBUTION, share);
    }

    /**
     * Returns the minimum public co-financing: what other public funders must bring.
     *
     * @param clause the clause that sets it, not null
     * @param share the least share of the total eligible cost; exactly this share is enough, not null
     * @return the limit, which refuses, never null
     */
    public static Limit publicCofinancing(Clause clause, Rate share) {
        return of(clause, Form.PUBLIC_COFINANCING, share);
    }

    /**
     * Returns the maximum of all public aid together, this aid included.
     *
     * @param clause the clause that sets it, not null
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which refuses, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumPublicAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_PUBLIC_AID, amount);
    }

    /**
     * Returns the maximum of a flat rate: a higher amount is cut to it.
     *
     * @param clause the clause that sets it, not null
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99, not null
     * @return the limit, which reduces, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit ofFlatRate(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.FLAT_RATE_CAP, amount);
    }

    /**
     * Returns a copy that must be exceeded: exactly the amount is not enough.
     *
     * @return the changed copy, never null
     * @throws IllegalArgumentException if this is not a minimum cost
     */
    public Limit exceeded() {
        if (!form.mayBeExceeded()) {
            throw new IllegalArgumentException(
                    "The limit is " + this + ", but only a minimum cost can have to be exceeded.");
        }
        return new Limit(clause, form, on, true, amount, share);
    }

    /**
     * Returns a copy on the direct costs alone, without what flat rates add.
     *
     * @return the changed copy, never null
     * @throws IllegalArgumentException if this is not a minimum or maximum cost
     */
    public Limit withoutFlatRates() {
        if (!form.mayLeaveOutFlatRates()) {
            throw new IllegalArgumentException(
                    "The limit is " + this + ", but only a minimum or maximum cost can leave flat rates out.");
        }
        return new Limit(clause, form, Base.DIRECT, isExceeded, amount, share);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public String path() {
        return form.path;
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").limit(this);
    }

    /**
     * Returns the form of the limit.
     *
     * @return the form, never null
     */
    public Form form() {
        return form;
    }

    /**
     * Returns what the limit is on.
     *
     * @return the base, never null
     */
    public Base on() {
        return on;
    }

    /**
     * Returns the rule that a finding on the limit has.
     *
     * @return the rule, or empty for a limit that reduces, never null
     */
    public Optional<Rule> rule() {
        return Optional.ofNullable(form.rule);
    }

    /**
     * Determines whether the base must reach the limit.
     *
     * @return whether it must; false if the base must not exceed the limit
     */
    public boolean isLower() {
        return form.side == Form.Side.LOWER;
    }

    /**
     * Determines whether exactly the amount is not enough.
     *
     * @return whether the amount must be exceeded; false unless a minimum cost says so
     */
    public boolean isExceeded() {
        return isExceeded;
    }

    /**
     * Determines whether the limit is on costs together with what flat rates add.
     *
     * @return false only for a minimum or maximum cost without flat rates
     */
    public boolean withFlatRates() {
        return !on.equals(Base.DIRECT);
    }

    /**
     * Returns the amount of the limit.
     *
     * @return the amount in euros, or empty if the limit is a share, never null
     */
    public Optional<MonetaryAmount> amount() {
        return amount;
    }

    /**
     * Returns the share of the total eligible cost that the limit is.
     *
     * @return the share, or empty if the limit is an amount, never null
     */
    public Optional<Rate> share() {
        return share;
    }

    /**
     * Returns the least amount of the base that meets a lower limit, or the greatest that meets an upper one.
     *
     * <p>For example, 7,000,001 for a minimum of €70,000.00 that must be exceeded.
     *
     * @param totalCents the total eligible cost in cents, from 0; it matters for a share alone
     * @return the amount in cents
     */
    public long threshold(long totalCents) {
        if (share.isPresent()) {
            return Millionths.of(totalCents, share.get().millionths(), isLower() ? RoundingMode.UP : RoundingMode.DOWN);
        }
        return cents() + (isExceeded ? 1 : 0);
    }

    /**
     * Returns the amount of a limit that is no share, whether it is enough or must be exceeded.
     *
     * @return the amount in cents
     * @throws IllegalArgumentException if the limit is a share
     */
    public long cents() {
        return Euros.cents(amount.orElseThrow(() ->
                new IllegalArgumentException("The limit is " + this + ", a share. Ask for its threshold at a total.")));
    }

    private List<Object> parts() {
        return List.of(clause, form, on, isExceeded, amount, share);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit limit && parts().equals(limit.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        Object bound = amount.isPresent() ? amount : share;
        return Printed.line("Limit", "on", on, isLower() ? "atLeast" : "atMost", bound, "clause", clause);
    }
}
