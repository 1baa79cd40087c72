package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who pays what the aid does not, under a call. */
final class Financings {

    private static final String PLACE = "operation.financing";

    /**
     * How much more is brought than must be.
     *
     * @param own more own funds than must be, in cents
     * @param otherPublic the aid of other public funders in cents, where as much is allowed and no more is needed
     */
    record Surplus(long own, long otherPublic) {

        static final Surplus NOTHING = new Surplus(0, 0);

        static Arbitrary<Surplus> any() {
            Arbitrary<Long> cents = Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.longs().between(0, 2)),
                    Tuple.of(1, Arbitraries.longs().between(0, 50_000_000)));
            return Combinators.combine(cents, cents).as(Surplus::new);
        }
    }

    private final Judge judge;
    private final boolean areAsked;

    Financings(Judge judge) {
        this.judge = judge;
        areAsked = judge.decide(Dossiers.EMPTY).findings().stream()
                .anyMatch(finding -> finding.places().stream().anyMatch(place -> place.startsWith(PLACE)));
    }

    boolean areAsked() {
        return areAsked;
    }

    /** A copy that is financed as the call asks; unknown where it asks nothing, and often nothing but 0.00. */
    Dossier sound(Dossier dossier, Surplus surplus) {
        if (!areAsked) {
            return dossier;
        }
        Set<Rule> regardless = judge.failed(unknown(dossier));
        long otherPublic = chosen(
                new Axis(cents -> with(dossier, Euros.MAX_CENTS, cents), Euros.MAX_CENTS),
                surplus.otherPublic(),
                regardless);
        Axis own = new Axis(cents -> with(dossier, cents, otherPublic), Euros.MAX_CENTS);
        return own.at(chosen(own, 0, regardless) + surplus.own());
    }

    /** The financing: never more own funds than can be asked for, and other public money from too little to too much. */
    Slot slot() {
        if (!areAsked) {
            return new Slot(Arbitraries.just(Optional::of), List.of(), List.of(), List.of());
        }
        Arbitrary<Alteration> accepted =
                Surplus.any().map(surplus -> Alteration.always(dossier -> sound(dossier, surplus)));
        List<Function<Dossier, Optional<Axis>>> quantities = List.of(
                dossier -> plan(dossier)
                        .map(plan -> less(cents -> with(dossier, cents, otherPublic(plan)), Euros.MAX_CENTS)),
                dossier -> plan(dossier)
                        .map(plan -> less(
                                cents -> with(dossier, Euros.cents(plan.own()), cents),
                                mostOtherPublic(dossier, plan))),
                dossier -> plan(dossier).map(plan -> moreOtherPublic(dossier, plan, otherPublic(plan))));
        return new Slot(
                        accepted,
                        List.of(),
                        List.of(Arbitraries.just(Alteration.always(Financings::unknown))),
                        List.of())
                .along(judge, quantities);
    }

    /** A copy with the greater funds of two plans. */
    static Dossier greatest(Dossier dossier, Dossier other) {
        return plan(dossier)
                .flatMap(one -> plan(other)
                        .map(two -> with(
                                dossier,
                                Math.max(Euros.cents(one.own()), Euros.cents(two.own())),
                                Math.max(Euros.cents(one.otherPublic()), Euros.cents(two.otherPublic())))))
                .orElse(dossier);
    }

    private long chosen(Axis axis, long wanted, Set<Rule> regardless) {
        return judge.accepted(axis, regardless)
                .map(range -> Math.max(range.from(), Math.min(range.to(), wanted)))
                .orElse(0L);
    }

    private static Axis less(LongFunction<Dossier> financed, long from) {
        return new Axis(less -> financed.apply(from - less), from);
    }

    private static Axis moreOtherPublic(Dossier dossier, FinancingPlan plan, long from) {
        return new Axis(more -> with(dossier, Euros.cents(plan.own()), from + more), Euros.MAX_CENTS - from);
    }

    private long mostOtherPublic(Dossier dossier, FinancingPlan plan) {
        long from = otherPublic(plan);
        Axis more = moreOtherPublic(dossier, plan, from);
        return from + judge.edge(more).orElse(more.most());
    }

    private static long otherPublic(FinancingPlan plan) {
        return Euros.cents(plan.otherPublic());
    }

    private static Optional<FinancingPlan> plan(Dossier dossier) {
        return dossier.operation().financing().find();
    }

    private static Dossier with(Dossier dossier, long own, long otherPublic) {
        FinancingPlan plan = FinancingPlan.own(Euros.ofCents(own)).withOtherPublic(Euros.ofCents(otherPublic));
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }

    static Dossier unknown(Dossier dossier) {
        return dossier.withOperation(OperationCopies.withFinancing(dossier.operation(), Fact.unknown()));
    }
}
