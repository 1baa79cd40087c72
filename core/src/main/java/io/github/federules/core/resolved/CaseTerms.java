package io.github.federules.core.resolved;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
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
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call as numbers, in one case. A term of each party is there once for each of them.
 *
 * @param parts the parts of the aid
 * @param pays whether each of the terms on costs by line pays anything
 * @param prices what a unit costs in cents under each of these terms; 0 for those without a price of their own
 * @param added the lump sums and the flat rates, in the order of {@link CostTerms#added()}
 * @param limits the limits that apply
 * @param bearers the parties of which each condition on the bearers of costs holds
 */
public record CaseTerms(
        List<CasePart> parts,
        List<Boolean> pays,
        List<Long> prices,
        List<CaseAdded> added,
        List<CaseLimit> limits,
        Map<Condition, Set<Integer>> bearers) {

    /**
     * A part of the aid in one case.
     *
     * @param term the place of the part in the call
     * @param party the party whose costs it is a share of, or {@link CaseBase#ALL}
     * @param rate the rate in millionths, 0 where none is set
     * @param isSet whether a rate is set
     * @param upTo the most of its base that it is a share of, or null for all of it
     */
    public record CasePart(
            int term,
            int party,
            long rate,
            boolean isSet,
            @Nullable CaseBound upTo) {}

    /**
     * A lump sum or a flat rate in one case.
     *
     * @param term the place of the lump sum or the flat rate in the call
     * @param party the party that is paid it, or {@link CaseBase#ALL}
     * @param isPaid whether it is paid
     * @param fixed the amount of a lump sum in cents
     * @param rate the rate of a flat rate in millionths
     * @param cap the maximum of a flat rate in cents
     */
    public record CaseAdded(int term, int party, boolean isPaid, long fixed, long rate, long cap) {}

    /**
     * A limit that applies in one case.
     *
     * @param term the place of the limit in the call
     * @param party the party that it is on, or {@link CaseBase#ALL}
     * @param lower what the base must reach
     * @param upper what the base must not exceed
     * @param ofPartner the earlier aid of the partner that it is on, where that counts
     */
    public record CaseLimit(
            int term,
            int party,
            @Nullable CaseBound lower,
            @Nullable CaseBound upper,
            Optional<Fact<Long>> ofPartner) {

        /** Returns each side as a limit of its own. */
        public List<CaseLimit> sides() {
            return lower == null || upper == null
                    ? List.of(this)
                    : List.of(
                            new CaseLimit(term, party, lower, null, ofPartner),
                            new CaseLimit(term, party, null, upper, ofPartner));
        }
    }

    /** Returns the rate of the aid in millionths, of the first part if there are several, 0 under a call without one. */
    public long rate() {
        return parts.isEmpty() ? 0 : parts.get(0).rate();
    }

    /** Returns the terms of a call that may depend on conditions. */
    public static List<Dependent> dependents(Call call) {
        List<Dependent> all = new ArrayList<>();
        for (AidIntensity part : call.funding().parts()) {
            List<Value<?>> values = new ArrayList<>(List.of(part.rate()));
            part.upTo().ifPresent(most -> values.addAll(values(most)));
            all.add(new Dependent(Optional.empty(), values, part.isOfEach()));
        }
        for (EligibleCosts costs : call.costs().paid()) {
            List<Value<?>> price = new ArrayList<>();
            costs.price().flatMap(UnitPrice::price).ifPresent(price::add);
            all.add(new Dependent(costs.when(), price, false));
        }
        call.costs().added().forEach(costs -> all.add(new Dependent(costs.when(), values(costs), costs.isOfEach())));
        call.limits().forEach(limit -> all.add(new Dependent(limit.when(), values(limit), isOfEach(limit, call))));
        call.conditionsOnBearers()
                .forEach(condition -> all.add(new Dependent(Optional.of(condition), List.of(), true)));
        return all;
    }

    // Where no part of the aid is of each party, a limit on the aid of each is one on the whole aid.
    private static boolean isOfEach(Limit limit, Call call) {
        return limit.isOfEach()
                && (limit.on().isOfCosts() || call.funding().parts().stream().anyMatch(AidIntensity::isOfEach));
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

    private interface OfParty<T, C> {
        C of(int place, T term, int party);
    }

    private interface InCase<T, C> {
        C of(int place, T term, int party, Truth truth);
    }

    private static <T, C> List<C> each(List<T> terms, Predicate<T> isOfEach, Truth truth, InCase<T, C> inCase) {
        return each(
                terms,
                isOfEach,
                truth.parties(),
                (place, term, party) -> inCase.of(place, term, party, party < 0 ? truth : truth.ofParty(party)));
    }

    private static <T, C> List<C> each(List<T> terms, Predicate<T> isOfEach, int parties, OfParty<T, C> ofParty) {
        List<C> all = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            T term = terms.get(place);
            if (!isOfEach.test(term)) {
                all.add(ofParty.of(place, term, CaseBase.ALL));
                continue;
            }
            for (int party = 0; party < parties; party++) {
                all.add(ofParty.of(place, term, party));
            }
        }
        return all;
    }

    /** Returns the terms of a call in a case. */
    public static CaseTerms of(Call call, Truth truth) {
        Map<Condition, Set<Integer>> bearers = new HashMap<>();
        for (Condition condition : call.conditionsOnBearers()) {
            bearers.put(
                    condition,
                    IntStream.range(0, truth.parties())
                            .filter(party -> truth.ofParty(party).of(condition).is(true))
                            .boxed()
                            .collect(Collectors.toSet()));
        }
        return new CaseTerms(
                each(call.funding().parts(), AidIntensity::isOfEach, truth, CaseTerms::part),
                call.costs().paid().stream()
                        .map(costs -> holds(costs.when(), truth))
                        .toList(),
                prices(call, price -> new ValueAmount<>(truth, Euros::cents).orNothing(price)),
                each(call.costs().added(), AddedCosts::isOfEach, truth, CaseTerms::added),
                each(call.limits(), limit -> isOfEach(limit, call), truth, CaseTerms::limit).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                bearers);
    }

    private static boolean holds(Optional<Condition> when, Truth truth) {
        return when.isEmpty() || truth.of(when.get()).is(true);
    }

    private static CasePart part(int place, AidIntensity part, int party, Truth truth) {
        OptionalLong rate = new ValueAmount<>(truth, Rate::millionths).of(part.rate());
        return new CasePart(
                place,
                party,
                rate.orElse(0),
                rate.isPresent(),
                part.upTo().flatMap(limit -> bound(limit.upper(), party, truth)).orElse(null));
    }

    private static List<Long> prices(Call call, ToLongFunction<Value<MonetaryAmount>> amount) {
        return call.costs().paid().stream()
                .map(costs -> costs.price()
                        .flatMap(UnitPrice::price)
                        .map(amount::applyAsLong)
                        .orElse(0L))
                .toList();
    }

    private static CaseAdded added(int place, AddedCosts costs, int party, Truth truth) {
        boolean isPaid = holds(costs.when(), truth);
        if (costs instanceof LumpSum lump) {
            long amount = new ValueAmount<>(truth, Euros::cents).orNothing(lump.amount());
            return new CaseAdded(place, party, isPaid, amount, 0, Long.MAX_VALUE);
        }
        FlatRate rate = (FlatRate) costs;
        long cap = rate.cap()
                .flatMap(limit -> bound(limit.upper(), party, truth))
                .map(CaseBound::cents)
                .orElse(Long.MAX_VALUE);
        long millionths = new ValueAmount<>(truth, Rate::millionths).orNothing(rate.rate());
        return new CaseAdded(place, party, isPaid, 0, millionths, cap);
    }

    private static Optional<CaseLimit> limit(int place, Limit limit, int party, Truth truth) {
        return holds(limit.when(), truth)
                ? Optional.of(new CaseLimit(
                        place,
                        party,
                        bound(limit.lower(), party, truth).orElse(null),
                        bound(limit.upper(), party, truth).orElse(null),
                        party > 0 && limit.on().equals(Base.DE_MINIMIS)
                                ? Optional.of(truth.earlierAid())
                                : Optional.empty()))
                : Optional.empty();
    }

    private static Optional<CaseBound> bound(Optional<Limit.Edge> edge, int party, Truth truth) {
        return edge.map(each -> bound(chosen(each.bound(), truth), each.isStrict(), party, truth));
    }

    private static Bound chosen(Value<Bound> value, Truth truth) {
        if (value instanceof Value.Constant<Bound> constant) {
            return constant.is();
        }
        if (value instanceof Value.Times<Bound> times) {
            long cents = new ValueAmount<Bound>(truth, CaseTerms::cents).orNothing(times);
            return Bound.of(Euros.ofCents(cents));
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

    private static long cents(Bound bound) {
        return bound.amount().map(Euros::cents).orElse(0L);
    }

    private static CaseBound bound(Bound bound, boolean isStrict, int party, Truth truth) {
        ValueAmount<Factor> factors = new ValueAmount<>(truth, Factor::millionths);
        List<CaseBound.CaseShare> shares = new ArrayList<>();
        for (Share share : bound.shares()) {
            int of = share.isOfAllParties() ? CaseBase.ALL : party;
            shares.add(new CaseBound.CaseShare(factors.orNothing(share.factor()), new CaseBase(share.of(), of)));
        }
        return new CaseBound(cents(bound), shares, isStrict);
    }

    /**
     * Returns terms that give no less than those of any case, or no more, for where the cases are too many to look at.
     *
     * @param parties the number of parties
     * @param isMost whether they give the most
     */
    public static CaseTerms extreme(Call call, int parties, boolean isMost) {
        Set<Integer> all = IntStream.range(0, parties).boxed().collect(Collectors.toSet());
        Map<Condition, Set<Integer>> bearers = new HashMap<>();
        if (isMost) {
            call.conditionsOnBearers().forEach(condition -> bearers.put(condition, all));
        }
        return new CaseTerms(
                each(
                        call.funding().parts(),
                        AidIntensity::isOfEach,
                        parties,
                        (place, part, party) -> new CasePart(
                                place,
                                party,
                                extreme(part.rate(), Rate::millionths, isMost),
                                // At the least, each limit that refuses is met if it is in any case.
                                !isMost,
                                part.upTo()
                                        .flatMap(most -> extreme(place, most, party, isMost))
                                        .map(CaseLimit::upper)
                                        .orElse(null))),
                call.costs().paid().stream()
                        .map(costs -> costs.when().isEmpty() || isMost)
                        .toList(),
                prices(call, price -> extreme(price, Euros::cents, isMost)),
                each(
                        call.costs().added(),
                        AddedCosts::isOfEach,
                        parties,
                        (place, costs, party) -> extreme(place, costs, party, isMost)),
                each(
                                call.limits(),
                                limit -> isOfEach(limit, call),
                                parties,
                                (place, limit, party) -> extreme(place, limit, party, isMost))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList(),
                bearers);
    }

    private static <T> long extreme(Value<T> value, ToLongFunction<T> units, boolean isMost) {
        ValueBounds bounds = ValueBounds.of(value, units);
        return isMost ? bounds.most() : bounds.least();
    }

    private static CaseAdded extreme(int place, AddedCosts costs, int party, boolean isMost) {
        boolean isPaid = costs.when().isEmpty() || isMost;
        if (costs instanceof LumpSum lump) {
            return new CaseAdded(place, party, isPaid, extreme(lump.amount(), Euros::cents, isMost), 0, Long.MAX_VALUE);
        }
        FlatRate rate = (FlatRate) costs;
        long cap = rate.cap()
                .flatMap(Limit::amount)
                .map(Euros::cents)
                .orElse(isMost || rate.cap().isEmpty() ? Long.MAX_VALUE : 0);
        return new CaseAdded(place, party, isPaid, 0, extreme(rate.rate(), Rate::millionths, isMost), cap);
    }

    // A limit that depends on conditions takes nothing from the most, and everything from the least.
    private static Optional<CaseLimit> extreme(int place, Limit limit, int party, boolean isMost) {
        if (limit.conditions().isEmpty()) {
            return limit(place, limit, party, new Truth(CaseFacts.NOTHING));
        }
        return limit.reduces() && !isMost
                ? Optional.of(new CaseLimit(place, party, null, new CaseBound(0, List.of(), false), Optional.empty()))
                : Optional.empty();
    }
}
