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
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call in one case.
 *
 * @param rate the co-financing rate in millionths, 0 where the call sets none
 * @param pays whether each term on costs at real cost holds
 * @param flatRates the flat rates, in their order
 * @param limits the limits, in their order, null for one that does not hold
 */
public record CaseTerms(long rate, List<Boolean> pays, List<CaseFlatRate> flatRates, List<Optional<CaseLimit>> limits) {

    /**
     * A flat rate in one case.
     *
     * @param isPaid whether it is paid
     * @param rate the rate in millionths
     * @param cap its maximum in cents
     */
    public record CaseFlatRate(boolean isPaid, long rate, long cap) {}

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
        call.costs().paid().forEach(costs -> all.add(new Dependent(costs.when(), List.of())));
        for (FlatRate rate : call.costs().flatRates()) {
            List<Value<?>> values = new ArrayList<>(List.of(rate.rate()));
            rate.cap().ifPresent(cap -> values.addAll(values(cap)));
            all.add(new Dependent(rate.when(), values));
        }
        call.limits().forEach(limit -> all.add(new Dependent(limit.when(), values(limit))));
        return all;
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
        return new CaseTerms(
                call.funding()
                        .aid()
                        .map(AidIntensity::rate)
                        .map(rates::orNothing)
                        .orElse(0L),
                call.costs().paid().stream()
                        .map(costs -> holds(costs.when(), truth))
                        .toList(),
                call.costs().flatRates().stream()
                        .map(rate -> flatRate(rate, rates, truth))
                        .toList(),
                call.limits().stream().map(limit -> limit(limit, truth)).toList());
    }

    private static boolean holds(Optional<Condition> when, Truth truth) {
        return when.isEmpty() || truth.of(when.get()).is(true);
    }

    private static CaseFlatRate flatRate(FlatRate rate, ValueAmount<Rate> rates, Truth truth) {
        long cap = rate.cap()
                .flatMap(limit -> bound(limit.upper(), truth))
                .map(CaseBound::cents)
                .orElse(Long.MAX_VALUE);
        return new CaseFlatRate(holds(rate.when(), truth), rates.orNothing(rate.rate()), cap);
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
                call.funding().aid().map(aid -> extreme(aid.rate(), isMost)).orElse(0L),
                call.costs().paid().stream()
                        .map(costs -> costs.when().isEmpty() || isMost)
                        .toList(),
                call.costs().flatRates().stream()
                        .map(rate -> extreme(rate, isMost))
                        .toList(),
                call.limits().stream().map(limit -> extreme(limit, isMost)).toList());
    }

    private static long extreme(Value<Rate> rate, boolean isMost) {
        ValueBounds bounds = ValueBounds.of(rate, Rate::millionths);
        return isMost ? bounds.most() : bounds.least();
    }

    private static CaseFlatRate extreme(FlatRate rate, boolean isMost) {
        long cap = rate.cap()
                .flatMap(Limit::amount)
                .map(Euros::cents)
                .orElse(isMost || rate.cap().isEmpty() ? Long.MAX_VALUE : 0);
        return new CaseFlatRate(rate.when().isEmpty() || isMost, extreme(rate.rate(), isMost), cap);
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
