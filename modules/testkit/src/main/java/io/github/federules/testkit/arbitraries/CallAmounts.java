package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.Limit;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The amounts of a call: bounds that leave room for each other, and rates.
 *
 * @param span how much more than is sure to be possible the maximum cost allows, in cents
 * @param cap the maximum aid, in cents
 * @param floor what part of the aid at the minimum cost the minimum aid is, in percent
 * @param publicAid how much more public aid than must fit in it the maximum allows, in cents
 * @param cofinancing the share that other public funders must bring
 * @param isShared whether the aid is shared out among partners
 */
record CallAmounts(
        Optional<Limit> minimum,
        Optional<Long> span,
        Optional<AidRate> rate,
        Optional<Long> cap,
        Optional<Integer> floor,
        Optional<Long> publicAid,
        Optional<Rate> cofinancing,
        boolean isShared) {

    // With four flat rates of 100% each, a cent more of cost is five cents more of total.
    private static final long ROOM = 10;
    private static final int MOST_TIMES = 5;

    static Arbitrary<CallTerm> any() {
        Arbitrary<CallAmounts> amounts = Combinators.combine(
                        minimumCosts().optional(),
                        oneIn(3, cents()),
                        aidRates().optional(),
                        cents().optional(),
                        oneIn(3, Arbitraries.integers().between(0, 100)),
                        oneIn(3, cents()),
                        oneIn(4, Facts.rates()),
                        Arbitraries.of(false, true))
                .as(CallAmounts::new);
        return Combinators.combine(amounts, CallTerms.clauses()).as((each, clause) -> call -> each.addTo(call, clause));
    }

    private void addTo(CallBuilder call, Clause clause) {
        long least = minimum.map(limit -> limit.threshold(0)).orElse(0L);
        long mostCost = MOST_TIMES * (least + ROOM);
        minimum.ifPresent(call::with);
        span.ifPresent(more -> call.maximumCost(clause, Euros.ofCents(mostCost + more)));
        rate.ifPresent(each -> {
            call.aid(clause, each);
            lowest().ifPresent(amount -> call.minimumAid(clause, Euros.ofCents(amount)));
            highest().ifPresent(amount -> call.maximumAid(clause, Euros.ofCents(amount)));
            if (isShared) {
                call.sharedOut(clause);
            }
        });
        cofinancing.ifPresent(each -> call.publicCofinancing(clause, each));
        long others =
                cofinancing.map(each -> each.applyTo(mostCost, RoundingMode.UP)).orElse(0L);
        publicAid.ifPresent(
                more -> call.maximumPublicAid(clause, Euros.ofCents(highest().orElse(mostCost) + others + more)));
    }

    // A part of what an operation at the minimum gets.
    private Optional<Long> lowest() {
        long most = minimum.flatMap(bound -> rate.map(each -> surelyGiven(each, bound.threshold(0))))
                .orElse(0L);
        return floor.map(percent -> Rate.ofMillionths(percent * 10_000L).applyTo(most, RoundingMode.DOWN));
    }

    // An activity or a rate can be chosen; of the kinds, the one with the least rate may be the only one that may
    // benefit.
    private static long surelyGiven(AidRate rate, long cents) {
        LongStream aids = rate.rates().stream().mapToLong(one -> one.applyTo(cents, RoundingMode.DOWN));
        return (rate instanceof AidRate.ByKind ? aids.min() : aids.max()).orElse(0);
    }

    private Optional<Long> highest() {
        return cap.map(amount -> Math.max(amount, lowest().orElse(0L)));
    }

    private static <T> Arbitrary<Optional<T>> oneIn(int calls, Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(calls - 1, Arbitraries.just(Optional.<T>empty())), Tuple.of(1, values.map(Optional::of)));
    }

    /** Minimum costs, that must be reached or exceeded, with flat rates or without. */
    private static Arbitrary<Limit> minimumCosts() {
        return Combinators.combine(
                        cents(), CallTerms.clauses(), Arbitraries.of(false, true), Arbitraries.of(true, false))
                .as((amount, clause, exceeded, withFlatRates) -> {
                    Limit whole = Limit.minimumCost(clause, Euros.ofCents(amount));
                    Limit minimum = exceeded ? whole.exceeded() : whole;
                    return withFlatRates ? minimum : minimum.withoutFlatRates();
                });
    }

    /** Rates of aid: mostly one for all, or one for each kind of beneficiary or activity, or a range. */
    private static Arbitrary<AidRate> aidRates() {
        Arbitrary<AidRate> byKind = Combinators.combine(
                        Facts.rates(),
                        Arbitraries.maps(Arbitraries.of(BeneficiaryKind.class), Facts.rates())
                                .ofMaxSize(3))
                .as((usual, others) -> new AidRate.ByKind(byKind(usual, others)));
        Arbitrary<AidRate> byActivity = Combinators.combine(
                        Arbitraries.maps(Facts.activities(), Facts.rates())
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        CallTerms.clauses())
                .as((each, clause) -> new AidRate.ByActivity(clause, each));
        Arbitrary<AidRate> within =
                Combinators.combine(Facts.rates(), Facts.rates()).as(CallAmounts::within);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Facts.rates().map(AidRate.Fixed::new)),
                Tuple.of(1, byKind),
                Tuple.of(1, byActivity),
                Tuple.of(1, within));
    }

    /** Cents that calls name: often whole euros, seldom next to nothing. */
    private static Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 100_000).map(euros -> euros * 100)),
                Tuple.of(2, Arbitraries.longs().between(0, 10_000_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 20)));
    }

    private static AidRate within(Rate one, Rate other) {
        boolean isInOrder = one.share().compareTo(other.share()) <= 0;
        return new AidRate.Within(isInOrder ? one : other, isInOrder ? other : one);
    }

    private static Map<BeneficiaryKind, Rate> byKind(Rate usual, Map<BeneficiaryKind, Rate> others) {
        Map<BeneficiaryKind, Rate> rates = new EnumMap<>(BeneficiaryKind.class);
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            rates.put(kind, others.getOrDefault(kind, usual));
        }
        return rates;
    }
}
