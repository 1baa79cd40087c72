package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A limit on a base: an amount, or shares of other bases, that the base must reach or must not exceed. It refuses an
 * operation that does not meet it, or reduces the base to it.
 *
 * <p>The familiar limits have names of their own: {@code Limit.minimumCost(clause, euros("70000.00")).exceeded()} refuses an
 * operation whose total eligible cost is not over €70,000.00, and {@code Limit.maximumAid(clause, euros("250000.00"))} reduces
 * the aid to €250,000.00. Any other limit says what it is on:
 *
 * <pre>{@code
 * Limit.on(A5, Base.of(CostNature.COMMUNICATION)).atMost(Share.of(percent("5"), Base.TOTAL)).reducing()
 * Limit.on(A6, Base.AID).atMost(Share.times("4", Base.OTHER_PUBLIC)).reducing()
 * Limit.on(A7, Base.STAFF).atLeast(euros("10000.00")).refusing("STAFF_COSTS", name)
 * }</pre>
 *
 * <p>A limit on {@link Base#SCORE} is a pass mark: {@code Limit.on(A8, Base.SCORE).atLeast(12).refusing("PASS_MARK", name)}. It
 * decides the track {@link io.github.federules.core.dossier.Track#SELECTION} alone, and any other limit funding alone.
 *
 * <p>A share is compared exactly, and what a limit leaves is cut to the cent.
 */
public final class Limit implements RegimeTerm {

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
        /** The most of its base that the aid is a share of. */
        AID_UP_TO("funding.aid.upTo", Base.TOTAL, Side.UPPER, Measure.AMOUNT, null),
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
         * @param section the path of the section, such as {@code funding.aid}
         * @return the forms, in their order
         */
        public static List<Form> in(String section) {
            Objects.requireNonNull(section, "section");
            return Stream.of(values())
                    .filter(form -> form != AID_UP_TO && form.path.equals(section + "." + form.field()))
                    .toList();
        }

        /**
         * Returns the place of such a limit in the call format.
         *
         * @return the path, such as {@code funding.aid.cap}
         */
        public String path() {
            return path;
        }

        /**
         * Returns the name of the place within its section.
         *
         * @return the name, such as {@code cap}
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
            return this == MINIMUM_COST || this == MAXIMUM_COST;
        }
    }

    /**
     * One side of a limit.
     *
     * @param bound what the base is compared with
     * @param isStrict whether exactly the bound does not meet it
     */
    public record Edge(Value<Bound> bound, boolean isStrict) {

        /**
         * Checks that nothing is null.
         *
         * @param bound what the base is compared with
         * @param isStrict whether exactly the bound does not meet it
         */
        public Edge {
            Objects.requireNonNull(bound, "bound");
        }

        /**
         * Returns the conditions that the bound depends on.
         *
         * @return the conditions in their order, none for a bound that is always the same
         */
        public List<Condition> conditions() {
            return Stream.concat(
                            bound.conditions().stream(),
                            bound.constants().stream().flatMap(each -> each.conditions().stream()))
                    .toList();
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Edge", "bound", bound, "isStrict", isStrict);
        }
    }

    /** A limit that does not say yet what it compares with. */
    public static final class Start {

        private final Clause clause;
        private final Base on;

        private Start(Clause clause, Base on) {
            this.clause = clause;
            this.on = on;
        }

        /**
         * Returns a limit that the base must reach. Exactly the bound is enough.
         *
         * @param bound what the base is compared with
         * @return the limit
         */
        public Limit atLeast(Value<Bound> bound) {
            return start().withLower(new Edge(bound, false));
        }

        /**
         * Returns a limit that the base must reach. Exactly the amount is enough.
         *
         * @param amount the amount in euros
         * @return the limit
         * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not
         *     in euros
         */
        public Limit atLeast(MonetaryAmount amount) {
            return atLeast(Value.of(Bound.of(amount)));
        }

        /**
         * Returns a limit that the base must reach. Exactly the share is enough.
         *
         * @param share the share of another base
         * @return the limit
         */
        public Limit atLeast(Share share) {
            Objects.requireNonNull(share, "share");
            return atLeast(Value.of(Bound.of(share)));
        }

        /**
         * Returns a limit that the points must reach. Exactly these points are enough.
         *
         * @param points the points, from 0 to 999,999,999
         * @return the limit
         */
        public Limit atLeast(long points) {
            return atLeast(Value.of(Bound.ofPoints(points)));
        }

        /**
         * Returns a limit that the base must not exceed.
         *
         * @param bound what the base is compared with
         * @return the limit
         */
        public Limit atMost(Value<Bound> bound) {
            return start().withUpper(new Edge(bound, false));
        }

        /**
         * Returns a limit that the base must not exceed.
         *
         * @param amount the amount in euros
         * @return the limit
         * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not
         *     in euros
         */
        public Limit atMost(MonetaryAmount amount) {
            return atMost(Value.of(Bound.of(amount)));
        }

        /**
         * Returns a limit that the base must not exceed.
         *
         * @param share the share of another base
         * @return the limit
         */
        public Limit atMost(Share share) {
            Objects.requireNonNull(share, "share");
            return atMost(Value.of(Bound.of(share)));
        }

        private Limit start() {
            return new Limit(clause, null, on, null, null, false, null, null, null, false);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Start", "on", on, "clause", clause);
        }
    }

    private final Clause clause;
    private final @Nullable Form form;
    private final Base on;
    private final @Nullable Edge lower;
    private final @Nullable Edge upper;
    private final boolean reduces;
    private final @Nullable Rule rule;
    private final @Nullable LocalizedText name;
    private final @Nullable Condition when;
    private final boolean isOfEach;

    private Limit(
            Clause clause,
            @Nullable Form form,
            Base on,
            @Nullable Edge lower,
            @Nullable Edge upper,
            boolean reduces,
            @Nullable Rule rule,
            @Nullable LocalizedText name,
            @Nullable Condition when,
            boolean isOfEach) {
        this.clause = Objects.requireNonNull(clause, "clause");
        this.form = form;
        this.on = Objects.requireNonNull(on, "on");
        this.lower = lower;
        this.upper = upper;
        this.reduces = reduces;
        this.rule = rule;
        this.name = name;
        this.when = when;
        this.isOfEach = isOfEach;
    }

    /**
     * Returns a limit in a familiar form. What it compares with may depend on conditions.
     *
     * @param clause the clause that sets it
     * @param form its form
     * @param bound the amount, or the shares
     * @return the limit
     */
    public static Limit of(Clause clause, Form form, Value<Bound> bound) {
        NoNulls.among("clause", clause, "form", form, "bound", bound);
        Edge edge = new Edge(bound, false);
        boolean reduces = form.rule == null;
        Limit whole = new Limit(clause, form, form.base, null, null, reduces, form.rule, null, null, false);
        return form.side == Form.Side.LOWER ? whole.withLower(edge) : whole.withUpper(edge);
    }

    /**
     * Begins a limit on any base.
     *
     * @param clause the clause that sets it
     * @param on what it is on
     * @return what says how much
     */
    public static Start on(Clause clause, Base on) {
        return new Start(Objects.requireNonNull(clause, "clause"), Objects.requireNonNull(on, "on"));
    }

    /**
     * Returns a limit that is an amount.
     *
     * @param clause the clause that sets it
     * @param form its form
     * @param amount the amount in euros, from 0 to 999,999,999,999.99
     * @return the limit
     * @throws IllegalArgumentException if limits of the form are shares
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit of(Clause clause, Form form, MonetaryAmount amount) {
        NoNulls.among("clause", clause, "form", form, "amount", amount);
        if (form.isShare()) {
            throw new IllegalArgumentException(
                    "The form of the limit is " + form + ", which is a share of the total. Give a rate.");
        }
        return of(clause, form, Value.of(Bound.of(amount)));
    }

    /**
     * Returns a limit that is a share of the total eligible cost. Exactly the share meets it.
     *
     * @param clause the clause that sets it
     * @param form its form
     * @param share the share
     * @return the limit
     * @throws IllegalArgumentException if limits of the form are amounts
     */
    public static Limit of(Clause clause, Form form, Rate share) {
        NoNulls.among("clause", clause, "form", form, "share", share);
        if (!form.isShare()) {
            throw new IllegalArgumentException(
                    "The form of the limit is " + form + ", which is an amount. Give it in euros.");
        }
        return of(clause, form, Value.of(Bound.of(Share.of(share, Base.TOTAL))));
    }

    /**
     * Returns the minimum total eligible cost, flat rates included. Exactly the minimum is enough.
     *
     * @param clause the clause that sets it
     * @param amount the minimum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which refuses
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit minimumCost(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MINIMUM_COST, amount);
    }

    /**
     * Returns the maximum total eligible cost, flat rates included.
     *
     * @param clause the clause that sets it
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which refuses
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumCost(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_COST, amount);
    }

    /**
     * Returns the minimum aid: an operation that would get less is not funded.
     *
     * @param clause the clause that sets it
     * @param amount the minimum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which refuses
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit minimumAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MINIMUM_AID, amount);
    }

    /**
     * Returns the maximum aid: a higher amount is cut to it.
     *
     * @param clause the clause that sets it
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which reduces
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_AID, amount);
    }

    /**
     * Returns the minimum own contribution of the applicant.
     *
     * @param clause the clause that sets it
     * @param share the least share of the total eligible cost; exactly this share is enough
     * @return the limit, which refuses
     */
    public static Limit ownContribution(Clause clause, Rate share) {
        return of(clause, Form.OWN_CONTRIBUTION, share);
    }

    /**
     * Returns the minimum public co-financing: what other public funders must bring.
     *
     * @param clause the clause that sets it
     * @param share the least share of the total eligible cost; exactly this share is enough
     * @return the limit, which refuses
     */
    public static Limit publicCofinancing(Clause clause, Rate share) {
        return of(clause, Form.PUBLIC_COFINANCING, share);
    }

    /**
     * Returns the maximum of all public aid together, this aid included.
     *
     * @param clause the clause that sets it
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which refuses
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit maximumPublicAid(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.MAXIMUM_PUBLIC_AID, amount);
    }

    /**
     * Returns the maximum of a flat rate: a higher amount is cut to it.
     *
     * @param clause the clause that sets it
     * @param amount the maximum in euros, from 0 to 999,999,999,999.99
     * @return the limit, which reduces
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public static Limit ofFlatRate(Clause clause, MonetaryAmount amount) {
        return of(clause, Form.FLAT_RATE_CAP, amount);
    }

    /**
     * Returns a copy that must be exceeded: exactly the bound is not enough.
     *
     * @return the changed copy
     * @throws IllegalArgumentException if this is a familiar limit other than a minimum cost, or an upper one
     */
    public Limit exceeded() {
        if (lower == null || (form != null && !form.mayBeExceeded())) {
            throw new IllegalArgumentException("The limit is " + this
                    + ", but only a minimum cost or a limit on any base can have to be exceeded.");
        }
        return withLower(new Edge(lower.bound, true));
    }

    /**
     * Returns a copy on the direct costs alone, without what flat rates add.
     *
     * @return the changed copy
     * @throws IllegalArgumentException if this is not a minimum or maximum cost
     */
    public Limit withoutFlatRates() {
        if (form == null || !form.mayLeaveOutFlatRates()) {
            throw new IllegalArgumentException(
                    "The limit is " + this + ", but only a minimum or maximum cost can leave flat rates out.");
        }
        return new Limit(clause, form, Base.DIRECT, lower, upper, reduces, rule, name, when, isOfEach);
    }

    /**
     * Returns a copy that the base must also reach.
     *
     * @param edge what the base is compared with
     * @return the changed copy
     */
    public Limit withLower(Edge edge) {
        Objects.requireNonNull(edge, "edge");
        return new Limit(clause, form, on, edge, upper, reduces, rule, name, when, isOfEach);
    }

    /**
     * Returns a copy that the base must also not exceed.
     *
     * @param edge what the base is compared with
     * @return the changed copy
     */
    public Limit withUpper(Edge edge) {
        Objects.requireNonNull(edge, "edge");
        return new Limit(clause, form, on, lower, edge, reduces, rule, name, when, isOfEach);
    }

    /**
     * Returns a copy that reduces the base to the limit, instead of refusing the operation.
     *
     * @return the changed copy
     */
    public Limit reducing() {
        return new Limit(clause, form, on, lower, upper, true, null, null, when, isOfEach);
    }

    /**
     * Returns a copy that refuses an operation that does not meet it, with a code of its own instead of that of a familiar form.
     *
     * @param code the code of the rule, which findings use
     * @param name the words for the base in findings, such as “the staff costs”
     * @return the changed copy
     */
    public Limit refusing(String code, LocalizedText name) {
        Objects.requireNonNull(name, "name");
        return refusing(Rule.of(Objects.requireNonNull(code, "code")), Optional.of(name));
    }

    /**
     * Returns a copy that refuses an operation that does not meet it, with a rule of its own instead of that of a familiar form.
     *
     * @param rule the rule of its finding
     * @param name the words for the base in findings, or empty for those of the base
     * @return the changed copy
     */
    public Limit refusing(Rule rule, Optional<LocalizedText> name) {
        NoNulls.among("rule", rule, "name", name);
        return new Limit(clause, null, on, lower, upper, false, rule, name.orElse(null), when, isOfEach);
    }

    /**
     * Returns a copy that holds only where a condition does.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Limit onlyWhen(Condition condition) {
        Objects.requireNonNull(condition, "condition");
        return new Limit(clause, form, on, lower, upper, reduces, rule, name, condition, isOfEach);
    }

    /**
     * Returns a copy that is a limit on each party by itself: the applicant and every partner. Its base, and the bases of its
     * shares, are then the party's, unless {@link Share#ofAllParties()} makes one the operation's.
     *
     * <p>Familiar forms are those of the whole operation. A limit in one of them becomes a limit on its base, which needs a code
     * of its own where it refuses.
     *
     * @return the changed copy
     */
    public Limit ofEach() {
        return new Limit(clause, null, on, lower, upper, reduces, form == null ? rule : null, name, when, true);
    }

    /**
     * Determines whether it is a limit on each party by itself.
     *
     * @return whether it is; false for one on the whole operation
     */
    public boolean isOfEach() {
        return isOfEach;
    }

    @Override
    public Limit as(Under under) {
        Objects.requireNonNull(under, "under");
        Clause cited = clause.of(under.regime());
        Rule named = rule == null ? null : rule.of(under.regime());
        Condition holds = under.whenOf(when(), isOfEach).orElse(null);
        return new Limit(cited, form, on, lower, upper, reduces, named, name, holds, isOfEach);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public String path() {
        return form == null ? "limits" : form.path;
    }

    @Override
    public boolean isRepeatable() {
        return form == null;
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(when().stream(), edges().flatMap(edge -> edge.conditions().stream()))
                .toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").limit(this);
    }

    /**
     * Returns the familiar form of the limit.
     *
     * @return the form, or empty for a limit on any base
     */
    public Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    /**
     * Determines whether the limit has a familiar form.
     *
     * @param form the form
     * @return whether it has this one
     */
    public boolean isOf(Form form) {
        return Objects.requireNonNull(form, "form") == this.form;
    }

    /**
     * Returns what the limit is on.
     *
     * @return the base
     */
    public Base on() {
        return on;
    }

    /**
     * Determines whether the limit is a pass mark: on the points of the assessment.
     *
     * @return whether it is on {@link Base#SCORE}
     */
    public boolean isPassMark() {
        return on.equals(Base.SCORE);
    }

    /**
     * Returns what the base must reach.
     *
     * @return the lower bound, or empty if there is none
     */
    public Optional<Edge> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * Returns what the base must not exceed.
     *
     * @return the upper bound, or empty if there is none
     */
    public Optional<Edge> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * Returns every base that the limit names: what it is on, and what its bounds are shares of.
     *
     * @return the bases, the one that it is on first
     */
    public List<Base> bases() {
        return Stream.concat(
                        Stream.of(on),
                        edges().flatMap(edge -> edge.bound.constants().stream())
                                .flatMap(bound -> bound.shares().stream())
                                .map(Share::of))
                .toList();
    }

    /**
     * Determines whether the limit reduces the base, instead of refusing the operation.
     *
     * @return whether it reduces
     */
    public boolean reduces() {
        return reduces;
    }

    /**
     * Returns the rule that a finding on the limit has.
     *
     * @return the rule, or empty for a limit that reduces
     */
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Returns the words for the base in findings.
     *
     * @return the words, or empty for those of the base
     */
    public Optional<LocalizedText> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Returns where the limit holds.
     *
     * @return the condition, or empty for everywhere
     */
    public Optional<Condition> when() {
        return Optional.ofNullable(when);
    }

    /**
     * Determines whether the base must reach the limit.
     *
     * @return whether it must; false if the base must not exceed the limit
     */
    public boolean isLower() {
        return lower != null;
    }

    /**
     * Determines whether exactly the amount is not enough.
     *
     * @return whether the amount must be exceeded
     */
    public boolean isExceeded() {
        return lower != null && lower.isStrict;
    }

    /**
     * Determines whether exactly a bound does not meet the limit.
     *
     * @return whether one of its bounds is strict
     */
    public boolean isStrict() {
        return (lower != null && lower.isStrict) || (upper != null && upper.isStrict);
    }

    /**
     * Determines whether the limit is on costs together with what flat rates add.
     *
     * @return false only for a minimum or maximum cost without flat rates
     */
    public boolean withFlatRates() {
        return form == null || !on.equals(Base.DIRECT);
    }

    private Stream<Edge> edges() {
        return Stream.of(lower(), upper()).flatMap(Optional::stream);
    }

    private Optional<Bound> constant() {
        Edge edge = lower == null ? upper : lower;
        return edge != null && edge.bound instanceof Value.Constant<Bound> constant
                ? Optional.of(constant.is())
                : Optional.empty();
    }

    /**
     * Returns the amount of the limit, where it is one and always the same.
     *
     * @return the amount in euros, or empty if the limit is a share or depends on conditions
     */
    public Optional<MonetaryAmount> amount() {
        return constant().flatMap(Bound::amount);
    }

    /**
     * Returns the share of the total eligible cost that the limit is, where it is one and always the same.
     *
     * @return the share, or empty if the limit is something else
     */
    public Optional<Rate> share() {
        return constant()
                .filter(bound -> bound.shares().size() == 1)
                .map(bound -> bound.shares().get(0))
                .filter(share -> share.of().equals(Base.TOTAL))
                .flatMap(share -> share.factor() instanceof Value.Constant<Factor> factor
                                && factor.is().millionths() <= Millionths.WHOLE
                        ? Optional.of(Rate.ofMillionths(factor.is().millionths()))
                        : Optional.empty());
    }

    /**
     * Returns the least amount of the base that meets a lower limit, or the greatest that meets an upper one, where the limit is
     * an amount or a share of the total and always the same.
     *
     * <p>For example, 7,000,001 for a minimum of €70,000.00 that must be exceeded.
     *
     * @param totalCents the total eligible cost in cents, from 0; it matters for a share alone
     * @return the amount in cents
     * @throws IllegalArgumentException if the limit is anything else
     */
    public long threshold(long totalCents) {
        Optional<Rate> share = share();
        if (share.isPresent()) {
            return Millionths.of(totalCents, share.get().millionths(), isLower() ? RoundingMode.UP : RoundingMode.DOWN);
        }
        return cents() + (isExceeded() ? 1 : 0);
    }

    /**
     * Returns the amount of a limit that is always the same amount, whether it is enough or must be exceeded.
     *
     * @return the amount in cents
     * @throws IllegalArgumentException if the limit is anything else
     */
    public long cents() {
        return Euros.cents(amount().orElseThrow(() ->
                new IllegalArgumentException("The limit is " + this + ", no amount that is always the same.")));
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(clause, form, on, lower, upper, reduces, rule, name, when, isOfEach);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Limit limit
                        && form == limit.form
                        && on.equals(limit.on)
                        && state().equals(limit.state()));
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Limit", "on", on, "atLeast", shown(lower), "atMost", shown(upper), "clause", clause);
    }

    private static Optional<Object> shown(@Nullable Edge edge) {
        if (edge == null) {
            return Optional.empty();
        }
        if (!(edge.bound instanceof Value.Constant<Bound> constant)) {
            return Optional.of(edge.bound);
        }
        Bound bound = constant.is();
        return Optional.of(
                bound.points().isPresent()
                        ? bound.points().getAsLong()
                        : bound.amount().<Object>map(amount -> amount).orElse(bound.shares()));
    }
}
