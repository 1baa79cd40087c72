package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is to be done, its costs and financing apart, under a call. */
final class OperationFacts {

    private static final Activity UNHEARD_OF = Activity.of("an activity that no call names");

    private final List<Declaration> declarations;
    private final List<Activity> activities;
    private final List<Activity> fundable;
    private final Periods periods;
    private final RateRange rates;

    OperationFacts(Call call, Costing costing) {
        declarations = call.operations().declarations().stream()
                .map(RequiredDeclaration::declaration)
                .distinct()
                .toList();
        activities = call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AidRate.ByActivity.class::isInstance)
                .map(rate ->
                        List.copyOf(((AidRate.ByActivity) rate).byActivity().keySet()))
                .orElse(List.of());
        fundable = activities.stream()
                .filter(activity -> costing.isFundable(costing.rateOf(activity)))
                .toList();
        periods = new Periods(call);
        rates = new RateRange(call, costing);
    }

    boolean arePossible() {
        return fundable.isEmpty() == activities.isEmpty() && periods.arePossible() && rates.arePossible();
    }

    /** Operations without costs that are as the call asks. */
    Arbitrary<Operation> sound() {
        Map<Declaration, Boolean> declared = new LinkedHashMap<>();
        declarations.forEach(declaration -> declared.put(declaration, true));
        Arbitrary<Fact<Activity>> known = fundable.isEmpty()
                ? Arbitraries.of(Fact.unknown(), Fact.known(UNHEARD_OF))
                : Arbitraries.of(fundable).map(Fact::known);
        return Combinators.combine(known, periods.sound(), rates.sound())
                .as((activity, period, rate) -> new Operation(
                        Optional.of("an operation"), declared, List.of(), activity, period, Fact.unknown(), rate));
    }

    /** Ways to leave out or deny what the call asks of every applicant. */
    List<Arbitrary<Alteration>> flaws() {
        return declarations.stream()
                .map(declaration -> always(operation -> operation.declaring(declaration, false)))
                .toList();
    }

    List<Arbitrary<Alteration>> gaps() {
        return declarations.stream()
                .map(declaration -> always(operation -> OperationCopies.without(operation, declaration)))
                .toList();
    }

    /** Ways to be what the call does not fund. */
    List<Arbitrary<Alteration>> fundingFlaws() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>();
        if (!activities.isEmpty()) {
            flaws.add(always(operation -> operation.withActivity(UNHEARD_OF)));
        }
        periods.refused().forEach(each -> flaws.add(at(each)));
        rates.refused().forEach(each -> flaws.add(setting(each)));
        return flaws;
    }

    List<Arbitrary<Alteration>> fundingGaps() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>();
        if (!activities.isEmpty()) {
            gaps.add(always(operation -> OperationCopies.withActivity(operation, Fact.unknown())));
        }
        if (periods.areAsked()) {
            gaps.add(always(operation -> OperationCopies.withRealisation(operation, Fact.unknown())));
        }
        return gaps;
    }

    List<Arbitrary<Alteration>> besideTheBounds() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>();
        periods.besideTheBounds().forEach(each -> ways.add(at(each)));
        rates.besideTheBounds().forEach(each -> ways.add(setting(each)));
        return ways;
    }

    /** Operations without costs, of any sort. */
    Arbitrary<Operation> mixed(boolean gaps) {
        Arbitrary<Operation> operations = sound();
        for (Declaration declaration : declarations) {
            operations = Combinators.combine(operations, answers(gaps))
                    .as((operation, answer) -> answer.map(holds -> operation.declaring(declaration, holds))
                            .orElseGet(() -> OperationCopies.without(operation, declaration)));
        }
        if (!activities.isEmpty()) {
            Arbitrary<Fact<Activity>> known = Arbitraries.frequencyOf(
                    Tuple.of(14, Arbitraries.of(activities).map(Fact::known)),
                    Tuple.of(1, Arbitraries.just(Fact.known(UNHEARD_OF))),
                    Tuple.of(gaps ? 2 : 0, Arbitraries.just(Fact.unknown())));
            operations = Combinators.combine(operations, known)
                    .as((operation, activity) -> OperationCopies.withActivity(operation, activity));
        }
        if (periods.areAsked()) {
            List<Arbitrary<Realisation>> beside = new ArrayList<>(periods.besideTheBounds());
            beside.addAll(periods.refused());
            Arbitrary<Optional<Fact<Realisation>>> others = Arbitraries.frequencyOf(
                    Tuple.of(14, Arbitraries.just(Optional.empty())),
                    Tuple.of(
                            beside.isEmpty() ? 0 : 2,
                            beside.isEmpty()
                                    ? Arbitraries.just(Optional.empty())
                                    : Arbitraries.oneOf(beside).map(Fact::known).map(Optional::of)),
                    Tuple.of(gaps ? 2 : 0, Arbitraries.just(Optional.of(Fact.unknown()))));
            operations = Combinators.combine(operations, others)
                    .as((operation, other) -> other.map(period -> OperationCopies.withRealisation(operation, period))
                            .orElse(operation));
        }
        return Combinators.combine(operations, rates.mixed(gaps)).as(OperationCopies::withAidRate);
    }

    private static Arbitrary<Optional<Boolean>> answers(boolean gaps) {
        return Arbitraries.frequency(
                Tuple.of(16, Optional.of(true)),
                Tuple.of(1, Optional.of(false)),
                Tuple.of(gaps ? 2 : 0, Optional.empty()));
    }

    private static Arbitrary<Alteration> at(Arbitrary<Realisation> periods) {
        return periods.map(period ->
                dossier -> Optional.of(dossier.withOperation(dossier.operation().withRealisation(period))));
    }

    private static Arbitrary<Alteration> setting(Arbitrary<Rate> rates) {
        return rates.map(rate ->
                dossier -> Optional.of(dossier.withOperation(dossier.operation().withAidRate(rate))));
    }

    private static Arbitrary<Alteration> always(UnaryOperator<Operation> change) {
        return Arbitraries.just(dossier -> Optional.of(changed(dossier, change)));
    }

    private static Dossier changed(Dossier dossier, UnaryOperator<Operation> change) {
        return dossier.withOperation(change.apply(dossier.operation()));
    }
}
