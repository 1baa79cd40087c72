package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.PublicCofinancing;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The amounts of a call: bounds that leave room for each other, and rates. */
final class CallAmounts {

    // With four flat rates of 100% each, a cent more of cost is five cents more of total.
    private static final long ROOM = 10;
    private static final int MOST_TIMES = 5;

    /**
     * The terms of a call on all public funders together.
     *
     * @param aid how much more public aid than must fit in it the maximum allows, in cents
     * @param cofinancing what other public funders must bring
     */
    private record PublicMoney(Optional<Long> aid, Optional<PublicCofinancing> cofinancing) {}

    private final Optional<MinimumCost> minimum;
    private final Optional<Long> span;
    private final Optional<AidRate> rate;
    private final Optional<Long> cap;
    private final Optional<Integer> floor;
    private final PublicMoney publicMoney;
    private final boolean isShared;
    private final Clause clause;

    private CallAmounts(
            Optional<MinimumCost> minimum,
            Optional<Long> span,
            Optional<AidRate> rate,
            Optional<Long> cap,
            Optional<Integer> floor,
            PublicMoney publicMoney,
            boolean isShared,
            Clause clause) {
        this.minimum = minimum;
        this.span = span;
        this.rate = rate;
        this.cap = cap;
        this.floor = floor;
        this.publicMoney = publicMoney;
        this.isShared = isShared;
        this.clause = clause;
    }

    static Arbitrary<CallTerm> any() {
        Arbitrary<Long> cents = Terms.cents();
        Arbitrary<PublicMoney> publicMoney = Combinators.combine(sometimes(cents), oneIn(4, Terms.publicCofinancings()))
                .as(PublicMoney::new);
        return Combinators.combine(
                        Terms.minimumCosts().optional(),
                        sometimes(cents),
                        Terms.aidRates().optional(),
                        cents.optional(),
                        sometimes(Arbitraries.integers().between(0, 100)),
                        publicMoney,
                        Arbitraries.of(false, true),
                        Terms.clauses())
                .as(CallAmounts::new)
                .map(amounts -> amounts::addTo);
    }

    private void addTo(CallBuilder call) {
        long least = minimum.map(MinimumCost::leastCents).orElse(0L);
        long mostCost = MOST_TIMES * (least + ROOM);
        minimum.ifPresent(call::minimumCost);
        span.ifPresent(more -> call.maximumCost(clause, Euros.ofCents(mostCost + more)));
        rate.ifPresent(each -> {
            call.aid(clause, each);
            floor().ifPresent(amount -> call.minimumAid(clause, Euros.ofCents(amount)));
            cap().ifPresent(amount -> call.maximumAid(clause, Euros.ofCents(amount)));
            if (isShared) {
                call.sharedByPartners(clause);
            }
        });
        publicMoney.cofinancing().ifPresent(each -> call.minimumPublicCofinancing(each.clause(), each.rate()));
        long others = publicMoney
                .cofinancing()
                .map(each -> each.rate().applyTo(mostCost, RoundingMode.UP))
                .orElse(0L);
        publicMoney
                .aid()
                .ifPresent(
                        more -> call.maximumPublicAid(clause, Euros.ofCents(cap().orElse(mostCost) + others + more)));
    }

    // A part of what an operation at the minimum gets.
    private Optional<Long> floor() {
        long most = minimum.flatMap(bound -> rate.map(each -> surelyGiven(each, bound.leastCents())))
                .orElse(0L);
        return floor.map(percent -> Rate.ofMillionths(percent * 10_000L).applyTo(most, RoundingMode.DOWN));
    }

    // An activity or a rate can be chosen; of the kinds, the one with the least rate may be the only one that may
    // benefit.
    private static long surelyGiven(AidRate rate, long cents) {
        LongStream aids = rate.rates().stream().mapToLong(one -> one.applyTo(cents, RoundingMode.DOWN));
        return (rate instanceof AidRate.ByKind ? aids.min() : aids.max()).orElse(0);
    }

    private Optional<Long> cap() {
        return cap.map(amount -> Math.max(amount, floor().orElse(0L)));
    }

    private static <T> Arbitrary<Optional<T>> sometimes(Arbitrary<T> values) {
        return oneIn(3, values);
    }

    private static <T> Arbitrary<Optional<T>> oneIn(int calls, Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(calls - 1, Arbitraries.just(Optional.<T>empty())), Tuple.of(1, values.map(Optional::of)));
    }
}
