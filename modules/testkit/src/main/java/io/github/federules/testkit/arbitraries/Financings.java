package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Mark;
import io.github.federules.testkit.threshold.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Who pays what the aid does not, under a call.
 *
 * @param judge who says how much that is
 * @param areAsked whether a rule asks for them
 * @param limited the parts that a limit looks at
 */
record Financings(Judge judge, boolean areAsked, Set<FinancingPlan.Part> limited) {

    static final Alteration UNKNOWN = Operations.without(FactKind.FINANCING.path());

    private static final FinancingPlan.Part[] PARTS = FinancingPlan.Part.values();

    static Financings of(Judge judge) {
        Set<FinancingPlan.Part> limited = judge.assessor().call().terms().stream()
                .flatMap(term -> term instanceof Limit limit ? limit.bases().stream() : Stream.empty())
                .flatMap(base -> base.part().stream())
                .collect(Collectors.toSet());
        return new Financings(judge, judge.asks(FactKind.FINANCING.path()), limited);
    }

    /** The financing: never more own funds than can be asked for, and other public money from too little to too much. */
    Slot slot() {
        if (!areAsked) {
            return Slot.of(false, Arbitraries.just(Alteration.NONE), List.of(), List.of());
        }
        List<Mark> reducing = judge.assessor().call().limits().stream()
                .filter(limit -> limit.reduces() && !limit.on().isOfCosts())
                .map(Mark::taking)
                .toList();
        Arbitrary<List<Long>> surplus =
                Arbitraries.oneOf(Facts.upTo(2), Facts.upTo(50_000_000)).list().ofSize(PARTS.length);
        Slot slot = Slot.of(true, surplus.map(each -> dossier -> sound(dossier, each)), List.of(), opened())
                .along(
                        judge,
                        judge.assessor().call().terms().stream()
                                .flatMap(Financings::bounded)
                                .toList());
        List<Arbitrary<Alteration>> near = new ArrayList<>(slot.beside());
        reducing.forEach(mark -> limited.forEach(part ->
                near.add(Axis.nextSteps().map(step -> dossier -> beside(dossier, mark, part, step)))));
        return new Slot(slot.accepted(), slot.refused(), slot.open(), near);
    }

    // The plan as a whole, or one of its parts, from what it is or from nothing.
    private List<Arbitrary<Alteration>> opened() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>(List.of(Arbitraries.just(UNKNOWN)));
        for (FinancingPlan.Part part : PARTS) {
            if (limited.contains(part)) {
                ways.add(Arbitraries.just(dossier -> with(dossier, plan(dossier).withOpen(part))));
                ways.add(Arbitraries.just(dossier ->
                        with(dossier, changed(plan(dossier), part, Euros.ZERO).withOpen(part))));
            }
        }
        return ways;
    }

    // Just where a limit on the aid begins to take, or no longer does.
    private Dossier beside(Dossier dossier, Mark mark, FinancingPlan.Part part, int step) {
        Axis axis = axis(dossier, part);
        return mark.beside(judge, axis, Mark.Ends.of(judge, axis), step, dossier)
                .orElse(dossier);
    }

    // A limit that the plan has to meet, towards and beyond it.
    private static Stream<Function<Dossier, Axis>> bounded(Term term) {
        return term instanceof Limit limit
                ? limit.on().part().stream()
                        .map(part -> dossier -> limit.isLower()
                                ? axis(dossier, part).downwards()
                                : axis(dossier, part).upwards())
                : Stream.empty();
    }

    /** A copy that is financed just as the call asks; unknown where it asks nothing. */
    Dossier sound(Dossier dossier) {
        return sound(dossier, Collections.nCopies(PARTS.length, 0L));
    }

    /**
     * A copy that is financed as the call asks; unknown where it asks nothing.
     *
     * @param surplus how much more of each amount the plan has than it must, in cents, as far as it is allowed
     */
    Dossier sound(Dossier dossier, List<Long> surplus) {
        if (!areAsked) {
            return dossier;
        }
        Set<Rule> regardless = judge.failed(UNKNOWN.of(dossier));
        Dossier financed = with(dossier, FinancingPlan.own(Euros.ZERO));
        for (int i = 0; i < PARTS.length; i++) {
            Axis axis = axis(financed, PARTS[i]);
            financed = limited.contains(PARTS[i]) ? chosen(axis, surplus.get(i), regardless) : axis.at(surplus.get(i));
        }
        return financed;
    }

    // What fails whatever this amount is, another amount has to mend.
    private Dossier chosen(Axis axis, long surplus, Set<Rule> regardless) {
        Set<Rule> ofOthers = judge.failed(axis.at(0));
        ofOthers.retainAll(judge.failed(axis.at(axis.most())));
        ofOthers.addAll(regardless);
        return axis.at(judge.accepted(axis, ofOthers)
                .map(range -> Math.min(range.to(), range.from() + surplus))
                .orElse(0L));
    }

    private static Axis axis(Dossier dossier, FinancingPlan.Part part) {
        FinancingPlan plan = plan(dossier);
        return new Axis(
                cents -> with(dossier, changed(plan, part, Euros.ofCents(cents))),
                Euros.cents(plan.amount(part)),
                Euros.MAX_CENTS);
    }

    private static FinancingPlan changed(FinancingPlan plan, FinancingPlan.Part part, MonetaryAmount amount) {
        return switch (part) {
            case OWN -> plan.withOwn(amount);
            case OTHER_PUBLIC -> plan.withOtherPublic(amount);
            case OTHER_PRIVATE -> plan.withOtherPrivate(amount);
            case IN_KIND -> plan.withInKind(amount);
        };
    }

    private static FinancingPlan plan(Dossier dossier) {
        return dossier.operation().financing().find().orElse(FinancingPlan.own(Euros.ZERO));
    }

    private static Dossier with(Dossier dossier, FinancingPlan plan) {
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }
}
