package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Who pays what the aid does not, under a call.
 *
 * @param judge who says how much that is
 * @param areAsked whether a rule asks for them
 */
record Financings(Judge judge, boolean areAsked) {

    static final Alteration UNKNOWN = Operations.without(FactKind.FINANCING.path());

    static Financings of(Judge judge) {
        return new Financings(judge, judge.asks(FactKind.FINANCING.path()));
    }

    /** The financing: never more own funds than can be asked for, and other public money from too little to too much. */
    Slot slot() {
        if (!areAsked) {
            return Slot.of(false, Arbitraries.just(Alteration.NONE), List.of(), List.of());
        }
        Arbitrary<Long> surplus = Arbitraries.oneOf(Facts.upTo(2), Facts.upTo(50_000_000));
        return Slot.of(
                        true,
                        Combinators.combine(surplus, surplus)
                                .as((own, otherPublic) -> dossier -> sound(dossier, own, otherPublic)),
                        List.of(),
                        List.of(Arbitraries.just(UNKNOWN)))
                .along(
                        judge,
                        List.of(
                                dossier -> own(dossier).downwards(),
                                dossier -> otherPublic(dossier).downwards(),
                                dossier -> otherPublic(dossier).upwards()));
    }

    /**
     * A copy that is financed as the call asks; unknown where it asks nothing.
     *
     * @param surplus how much more own funds are brought than must be, in cents
     * @param others how much more aid other public funders give than must be, in cents, as far as it is allowed
     */
    Dossier sound(Dossier dossier, long surplus, long others) {
        if (!areAsked) {
            return dossier;
        }
        Set<Rule> regardless = judge.failed(UNKNOWN.of(dossier));
        Dossier rich = with(dossier, FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS)));
        return chosen(own(chosen(otherPublic(rich), others, regardless)), surplus, regardless);
    }

    private Dossier chosen(Axis axis, long surplus, Set<Rule> regardless) {
        return axis.at(judge.accepted(axis, regardless)
                .map(range -> Math.min(range.to(), range.from() + surplus))
                .orElse(0L));
    }

    private static Axis own(Dossier dossier) {
        FinancingPlan plan = plan(dossier);
        return axis(plan.own(), amount -> with(dossier, plan.withOwn(amount)));
    }

    private static Axis otherPublic(Dossier dossier) {
        FinancingPlan plan = plan(dossier);
        return axis(plan.otherPublic(), amount -> with(dossier, plan.withOtherPublic(amount)));
    }

    private static Axis axis(MonetaryAmount here, Function<MonetaryAmount, Dossier> values) {
        return new Axis(cents -> values.apply(Euros.ofCents(cents)), Euros.cents(here), Euros.MAX_CENTS);
    }

    private static FinancingPlan plan(Dossier dossier) {
        return dossier.operation().financing().find().orElse(FinancingPlan.own(Euros.ZERO));
    }

    private static Dossier with(Dossier dossier, FinancingPlan plan) {
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }
}
