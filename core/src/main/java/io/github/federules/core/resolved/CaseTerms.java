package io.github.federules.core.resolved;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.Dependent;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call in one case.
 *
 * @param rate the co-financing rate in millionths, 0 where the call sets none
 * @param pays whether each term on costs at real cost holds
 * @param prices what a unit costs in cents under each of these terms; 0 for those without a price of their own
 * @param added the lump sums and the flat rates, in the order of {@link io.github.federules.core.call.CostTerms#added()}
 * @param limits the limits, in their order, null for one that does not hold
 */
public record CaseTerms(
        long rate, List<Boolean> pays, List<Long> prices, List<CaseAdded> added, List<Optional<CaseLimit>> limits) {

    /**
     * A lump sum or a flat rate in one case.
     *
     * @param isPaid whether it is paid
     * @param fixed the amount of a lump sum in cents
     * @param rate the rate of a flat rate in millionths
     * @param cap the maximum of a flat rate in cents
     */
    public record CaseAdded(boolean isPaid, long fixed, long rate, long cap) {}

    /**
     * A limit in one case.
     *
     * @param lower what the base must reach
     * @param upper what the base must not exceed
     */
    public record CaseLimit(
            @Nullable CaseBound lower, @Nullable CaseBound upper) {

        /** Returns each side as a limit of its own. */
        public List<CaseLimit> sides() {
            return lower == null || upper == null
                    ? List.of(this)
                    : List.of(new CaseLimit(lower, null), new CaseLimit(null, upper));
        }
    }

    /** Returns the terms of a call that may depend on conditions. */
    public static List<Dependent> dependents(Call call) {
        List<Dependent> all = new ArrayList<>();
        call.funding().aid().ifPresent(aid -> all.add(new Dependent(Optional.empty(), List.of(aid.rate()))));
        call.costs()
                .paid()
                .forEach(costs -> all.add(new Dependent(
                        costs.when(),
                        costs.price()
                                .flatMap(UnitPrice::price)
                                .<List<Value<?>>>map(List::of)
                                .orElse(List.of()))));
        for (AddedCosts costs : call.costs().added()) {
            all.add(new Dependent(costs.when(), values(costs)));
        }
        call.limits().forEach(limit -> all.add(new Dependent(limit.when(), values(limit))));
        return all;
    }

    private static List<Value<?>> values(AddedCosts costs) {
        if (costs instanceof LumpSum lump) {
            return List.of(lump.amount());
        }
        FlatRate rate = (FlatRate) costs;
        List<Value<?>> values = new ArrayList<>(List.of(rate.rate()));
        rate.cap().ifPresent(cap -> values.addAll(values(cap)));
        return values;
    }

    private static List<Value<?>> values(Limit limit) {
        List<Value<?>> values = new ArrayList<>();
        Stream.of(limit.lower(), limit.upper())
                .flatMap(Optional::stream)
                .map(Limit.Edge::bound)
                .forEach(bound -> {
                    values.add(bound);
                    bound.constants().forEach(each -> each.shares().forEach(share -> values.add(share.factor())));
                });
        return values;
    }

    /** Returns the terms of a call in a case. */
    public static CaseTerms of(Call call, Truth truth) {
        ValueAmount<Rate> rates = new ValueAmount<>(truth, Rate::millionths);
        ValueAmount<MonetaryAmount> amounts = new ValueAmount<>(truth, Euros::cents);
        return new CaseTerms(
                call.funding()
                        .aid()
                        .map(AidIntensity::rate)
                        .map(rates::orNothing)
                        .orElse(0L),
                call.costs().paid().stream()
                        .map(costs -> holds(costs.when(), truth))
                        .toList(),
                prices(call, amounts::orNothing),
                call.costs().added().stream()
                        .map(costs -> added(costs, rates, amounts, truth))
                        .toList(),
                call.limits().stream().map(limit -> limit(limit, truth)).toList());
    }

    private static boolean holds(Optional<Condition> when, Truth truth) {
        return when.isEmpty() || truth.of(when.get()).is(true);
    }

    private static List<Long> prices(Call call, ToLongFunction<Value<MonetaryAmount>> amount) {
        return call.costs().paid().stream()
                .map(costs -> costs.price()
                        .flatMap(UnitPrice::price)
                        .map(amount::applyAsLong)
                        .orElse(0L))
                .toList();
    }

    private static CaseAdded added(
            AddedCosts costs, ValueAmount<Rate> rates, ValueAmount<MonetaryAmount> amounts, Truth truth) {
        if (costs instanceof LumpSum lump) {
            return new CaseAdded(holds(lump.when(), truth), amounts.orNothing(lump.amount()), 0, Long.MAX_VALUE);
        }
        FlatRate rate = (FlatRate) costs;
        long cap = rate.cap()
                .flatMap(limit -> bound(limit.upper(), truth))
                .map(CaseBound::cents)
                .orElse(Long.MAX_VALUE);
        return new CaseAdded(holds(rate.when(), truth), 0, rates.orNothing(rate.rate()), cap);
    }

    private static Optional<CaseLimit> limit(Limit limit, Truth truth) {
        return holds(limit.when(), truth)
                ? Optional.of(new CaseLimit(
                        bound(limit.lower(), truth).orElse(null),
                        bound(limit.upper(), truth).orElse(null)))
                : Optional.empty();
    }

    private static Optional<CaseBound> bound(Optional<Limit.Edge> edge, Truth truth) {
        return edge.map(each -> bound(chosen(each.bound(), truth), each.isStrict(), truth));
    }

    private static Bound chosen(Value<Bound> value, Truth truth) {
        if (value instanceof Value.Constant<Bound> constant) {
            return constant.is();
        }
        if (value instanceof Value.Cases<Bound> cases) {
            for (Value.Case<Bound> each : cases.cases()) {
                if (truth.of(each.when()).is(true)) {
                    return chosen(each.is(), truth);
                }
            }
            if (cases.otherwise().isPresent()) {
                return chosen(cases.otherwise().get(), truth);
            }
        }
        throw new IllegalStateException(
                "The value is " + value + ", but must be constants in cases that cover everything.");
    }

    private static CaseBound bound(Bound bound, boolean isStrict, Truth truth) {
        ValueAmount<Factor> factors = new ValueAmount<>(truth, Factor::millionths);
        List<CaseBound.CaseShare> shares = new ArrayList<>();
        bound.shares()
                .forEach(share -> shares.add(new CaseBound.CaseShare(factors.orNothing(share.factor()), share.of())));
        return new CaseBound(bound.amount().map(Euros::cents).orElse(0L), shares, isStrict);
    }

    /**
     * Returns terms that give no less than those of any case, or no more, for where the cases are too many to look at.
     *
     * @param isMost whether they give the most
     */
    public static CaseTerms extreme(Call call, boolean isMost) {
        return new CaseTerms(
                call.funding()
                        .aid()
                        .map(aid -> extreme(aid.rate(), Rate::millionths, isMost))
                        .orElse(0L),
                call.costs().paid().stream()
                        .map(costs -> costs.when().isEmpty() || isMost)
                        .toList(),
                prices(call, price -> extreme(price, Euros::cents, isMost)),
                call.costs().added().stream()
                        .map(costs -> extreme(costs, isMost))
                        .toList(),
                call.limits().stream().map(limit -> extreme(limit, isMost)).toList());
    }

    private static <T> long extreme(Value<T> value, ToLongFunction<T> units, boolean isMost) {
        ValueBounds bounds = ValueBounds.of(value, units);
        return isMost ? bounds.most() : bounds.least();
    }

    private static CaseAdded extreme(AddedCosts costs, boolean isMost) {
        boolean isPaid = costs.when().isEmpty() || isMost;
        if (costs instanceof LumpSum lump) {
            return new CaseAdded(isPaid, extreme(lump.amount(), Euros::cents, isMost), 0, Long.MAX_VALUE);
        }
        FlatRate rate = (FlatRate) costs;
        long cap = rate.cap()
                .flatMap(Limit::amount)
                .map(Euros::cents)
                .orElse(isMost || rate.cap().isEmpty() ? Long.MAX_VALUE : 0);
        return new CaseAdded(isPaid, 0, extreme(rate.rate(), Rate::millionths, isMost), cap);
    }

    // A limit that depends on conditions takes nothing from the most, and everything from the least.
    private static Optional<CaseLimit> extreme(Limit limit, boolean isMost) {
        if (limit.conditions().isEmpty()) {
            return limit(limit, new Truth(CaseFacts.NOTHING));
        }
        return limit.reduces() && !isMost
                ? Optional.of(new CaseLimit(null, new CaseBound(0, List.of(), false)))
                : Optional.empty();
    }
}
