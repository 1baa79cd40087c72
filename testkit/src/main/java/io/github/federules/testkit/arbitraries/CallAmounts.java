package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a call says of amounts: bounds that leave room for each other, and rates. */
final class CallAmounts {

    // With four flat rates of 100 % each, a cent more of cost is five cents more of total.
    private static final long ROOM = 10;
    private static final int MOST_TIMES = 5;

    private final Optional<MinimumCost> minimum;
    private final Optional<Long> span;
    private final Optional<AidRate> rate;
    private final Optional<Long> cap;
    private final Optional<Integer> floor;
    private final Optional<Long> publicAid;
    private final boolean isShared;
    private final Clause clause;

    private CallAmounts(
            Optional<MinimumCost> minimum,
            Optional<Long> span,
            Optional<AidRate> rate,
            Optional<Long> cap,
            Optional<Integer> floor,
            Optional<Long> publicAid,
            boolean isShared,
            Clause clause) {
        this.minimum = minimum;
        this.span = span;
        this.rate = rate;
        this.cap = cap;
        this.floor = floor;
        this.publicAid = publicAid;
        this.isShared = isShared;
        this.clause = clause;
    }

    static Arbitrary<CallTerm> any() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 100_000).map(euros -> euros * 100)),
                Tuple.of(2, Arbitraries.longs().between(0, 10_000_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 20)));
        Arbitrary<MinimumCost> minimums = Combinators.combine(
                        cents, CallTexts.clauses(), Arbitraries.of(false, true), Arbitraries.of(true, false))
                .as((amount, clause, exceeded, withFlatRates) ->
                        new MinimumCost(new Bound(Euros.ofCents(amount), clause), exceeded, withFlatRates));
        return Combinators.combine(
                        minimums.optional(),
                        sometimes(cents),
                        aidRates().optional(),
                        cents.optional(),
                        sometimes(Arbitraries.integers().between(0, 100)),
                        sometimes(cents),
                        Arbitraries.of(false, true),
                        CallTexts.clauses())
                .as(CallAmounts::new)
                .map(amounts -> amounts::addTo);
    }

    private static Arbitrary<AidRate> aidRates() {
        Arbitrary<AidRate> byKind = Combinators.combine(
                        Facts.rates(),
                        Arbitraries.maps(Arbitraries.of(BeneficiaryKind.class), Facts.rates())
                                .ofMaxSize(3))
                .as((usual, others) -> new AidRate.ByKind(byKind(usual, others)));
        Arbitrary<AidRate> byActivity = Combinators.combine(
                        Arbitraries.maps(Facts.words(), Facts.rates())
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        CallTexts.clauses())
                .as((each, clause) -> new AidRate.ByActivity(byActivity(each), clause));
        Arbitrary<AidRate> within =
                Combinators.combine(Facts.rates(), Facts.rates()).as(CallAmounts::within);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Facts.rates().map(AidRate.Fixed::new)),
                Tuple.of(1, byKind),
                Tuple.of(1, byActivity),
                Tuple.of(1, within));
    }

    private void addTo(CallBuilder call) {
        long least = minimum.map(MinimumCost::leastCents).orElse(0L);
        minimum.ifPresent(call::minimumCost);
        span.ifPresent(more -> call.maximumCost(clause, Euros.ofCents(MOST_TIMES * (least + ROOM) + more)));
        rate.ifPresent(each -> {
            call.aid(clause, each);
            floor().ifPresent(amount -> call.atLeast(clause, Euros.ofCents(amount)));
            cap().ifPresent(amount -> call.atMost(clause, Euros.ofCents(amount)));
            if (isShared) {
                call.sharedByPartners(clause);
            }
        });
        publicAid.ifPresent(more ->
                call.publicAidAtMost(clause, Euros.ofCents(cap().orElse(MOST_TIMES * (least + ROOM)) + more)));
    }

    // A part of what an operation at the minimum gets.
    private Optional<Long> floor() {
        long most = minimum.flatMap(bound -> rate.map(each -> each.rates().stream()
                        .mapToLong(one -> one.of(bound.leastCents(), RoundingMode.DOWN))
                        .max()
                        .orElse(0)))
                .orElse(0L);
        return floor.map(percent -> Rate.ofMillionths(percent * 10_000L).of(most, RoundingMode.DOWN));
    }

    private Optional<Long> cap() {
        return cap.map(amount -> Math.max(amount, floor().orElse(0L)));
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

    private static Map<Activity, Rate> byActivity(Map<String, Rate> rates) {
        Map<Activity, Rate> byActivity = new LinkedHashMap<>();
        rates.forEach((code, rate) -> byActivity.put(Activity.of(code), rate));
        return byActivity;
    }

    private static <T> Arbitrary<Optional<T>> sometimes(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.<T>empty())), Tuple.of(1, values.map(Optional::of)));
    }
}
