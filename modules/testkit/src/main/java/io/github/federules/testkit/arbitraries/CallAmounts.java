package io.github.federules.testkit.arbitraries;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import io.github.federules.testkit.arbitraries.CallTerms.CallTerm;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The amounts of a call: bounds that leave room for each other, and rates. */
final class CallAmounts {

    // With four flat rates of 100% each, a cent more of cost is five cents more of total.
    private static final long ROOM = 10;
    private static final int MOST_TIMES = 5;
    private static final Comparator<Rate> BY_SIZE = Comparator.comparing(Rate::millionths);

    // Each of these leaves room for the others, a flat rate has its own, and only an aid counts costs up to an amount.
    private static final EnumSet<Limit.Form> RELATED = EnumSet.of(
            Limit.Form.MINIMUM_COST,
            Limit.Form.MAXIMUM_COST,
            Limit.Form.MINIMUM_AID,
            Limit.Form.MAXIMUM_AID,
            Limit.Form.MAXIMUM_PUBLIC_AID,
            Limit.Form.AID_UP_TO,
            Limit.Form.FLAT_RATE_CAP);

    /**
     * The rate of the aid.
     *
     * @param activities the activities that it depends on, or empty
     * @param sure the rate that some applicant can get
     * @param isShared whether the aid is shared out among partners
     */
    private record Aid(Value<Rate> rate, Optional<Criterion> activities, Rate sure, boolean isShared) {}

    private CallAmounts() {}

    /** The amounts with a rate that depends on conditions, or without. */
    static Arbitrary<Function<Optional<Value<Rate>>, CallTerm>> any() {
        return Combinators.combine(
                        minimumCosts().optional(),
                        Facts.some(2, 1, cents()),
                        aids().optional(),
                        cents().optional(),
                        Facts.some(2, 1, Arbitraries.integers().between(0, 100)),
                        Facts.some(2, 1, cents()),
                        others(),
                        CallTerms.clauses())
                .as((minimum, span, usual, cap, floor, publicAid, others, clause) -> conditional -> call -> {
                    Optional<Aid> aid = conditional
                            .map(rate -> new Aid(
                                    rate,
                                    Optional.empty(),
                                    Collections.min(rate.constants(), BY_SIZE),
                                    usual.filter(Aid::isShared).isPresent()))
                            .or(() -> usual);
                    long least = minimum.map(limit -> limit.threshold(0)).orElse(0L);
                    long mostCost = MOST_TIMES * (least + ROOM);
                    long sure = aid.map(each -> each.sure().applyTo(least, RoundingMode.DOWN))
                            .orElse(0L);
                    Optional<Long> lowest = floor.map(
                            percent -> Rate.ofMillionths(percent * 10_000L).applyTo(sure, RoundingMode.DOWN));
                    Optional<Long> highest = cap.map(amount -> Math.max(amount, lowest.orElse(0L)));
                    minimum.ifPresent(call::with);
                    span.ifPresent(more -> call.maximumCost(clause, Euros.ofCents(mostCost + more)));
                    aid.ifPresent(each -> {
                        each.activities().ifPresent(activities -> call.asks(clause, activities));
                        call.aid(clause, each.rate());
                        lowest.ifPresent(amount -> call.minimumAid(clause, Euros.ofCents(amount)));
                        highest.ifPresent(amount -> call.maximumAid(clause, Euros.ofCents(amount)));
                        if (each.isShared()) {
                            call.sharedOut(clause);
                        }
                    });
                    others.forEach(call::with);
                    long otherPublic = others.stream()
                            .filter(limit -> limit.isLower() && limit.on().equals(Base.OTHER_PUBLIC))
                            .mapToLong(limit -> limit.threshold(mostCost))
                            .sum();
                    publicAid.ifPresent(more -> call.maximumPublicAid(
                            clause, Euros.ofCents(highest.orElse(mostCost) + otherPublic + more)));
                });
    }

    /** Limits that leave room for all others, whatever they are. */
    private static Arbitrary<List<Limit>> others() {
        return Combinators.combine(EnumSet.complementOf(RELATED).stream()
                        .map(form -> Facts.some(3, 1, limits(form)))
                        .toList())
                .as(all -> all.stream().flatMap(Optional::stream).toList());
    }

    private static Arbitrary<Limit> limits(Limit.Form form) {
        return Combinators.combine(CallTerms.clauses(), Facts.rates(), cents())
                .as((clause, share, amount) ->
                        form.isShare() ? Limit.of(clause, form, share) : Limit.of(clause, form, Euros.ofCents(amount)));
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
    private static Arbitrary<Aid> aids() {
        // The kind with the least rate may be the only one that may benefit.
        Arbitrary<Aid> byKind = Combinators.combine(
                        Facts.rates(),
                        Arbitraries.maps(Arbitraries.of(BeneficiaryKind.class), Facts.rates())
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((usual, others) -> new Value.Cases<>(
                        others.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(each -> new Value.Case<>(
                                        Condition.applicant(Condition.where(CommonCriteria.KIND)
                                                .in(Answer.of(each.getKey().name()))),
                                        Value.of(each.getValue())))
                                .toList(),
                        Optional.of(Value.of(usual))))
                .map(rate -> new Aid(rate, Optional.empty(), Collections.min(rate.constants(), BY_SIZE), false));
        Arbitrary<Value<Rate>> within = Combinators.combine(Facts.rates(), Facts.rates())
                .as((one, other) -> Value.within(
                        Collections.min(List.of(one, other), BY_SIZE), Collections.max(List.of(one, other), BY_SIZE)));
        Arbitrary<Aid> chosen = Arbitraries.frequencyOf(
                        Tuple.of(5, Facts.rates().map(Value::of)), Tuple.of(1, within))
                .map(rate -> new Aid(rate, Optional.empty(), Collections.max(rate.constants(), BY_SIZE), false));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, chosen), Tuple.of(1, byActivity()), Tuple.of(1, byKind)),
                        Arbitraries.of(false, true))
                .as((aid, isShared) -> new Aid(aid.rate(), aid.activities(), aid.sure(), isShared));
    }

    // One activity more than there are cases: it has the rate of all others, or none.
    private static Arbitrary<Aid> byActivity() {
        return Combinators.combine(
                        Facts.rates().list().ofMinSize(1).ofMaxSize(3),
                        Facts.some(1, 1, Facts.rates()),
                        CallTerms.localizedTexts())
                .as((rates, usual, words) -> {
                    Criterion activities = Criterion.named("ACTIVITY", Subject.OPERATION, words)
                            .withAnswer("OTHER", words);
                    List<Value.Case<Rate>> cases = new ArrayList<>();
                    for (Rate rate : rates) {
                        String activity = "ACTIVITY_" + (1 + cases.size());
                        activities = activities.withAnswer(activity, words);
                        cases.add(
                                new Value.Case<>(Condition.where(activities).in(Answer.of(activity)), Value.of(rate)));
                    }
                    // An activity can be chosen.
                    return new Aid(
                            new Value.Cases<>(cases, usual.map(Value::of)),
                            Optional.of(activities),
                            Collections.max(rates, BY_SIZE),
                            false);
                });
    }

    private static Arbitrary<Long> cents() {
        return Facts.cents(10_000_000);
    }
}
