package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Rate;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Slot;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is to be done, its costs, period and financing apart, under a call. */
final class Operations {

    private static final long WHOLE = 1_000_000;

    private Operations() {}

    /** The rate that an authority sets: one that the call names, one between them, none or all. */
    static Slot aidRate(Judge judge, Call call) {
        List<Long> named = call.funding().aid().stream()
                .flatMap(aid -> aid.rate().constants().stream())
                .map(Rate::millionths)
                .sorted()
                .toList();
        long sum = named.isEmpty() ? 0 : named.get(0) + named.get(named.size() - 1);
        boolean isAsked = judge.asks(FactKind.AID_RATE.path());
        Slot slot = Slot.of(
                judge,
                isAsked,
                Stream.concat(named.stream(), Stream.of(sum / 2, 0L, WHOLE))
                        .distinct()
                        .map(Rate::ofMillionths)
                        .map(rate -> changing(operation -> operation.withAidRate(rate)))
                        .toList(),
                without(FactKind.AID_RATE.path()));
        // Downwards the aid is often too low before the rate is: this way is there more often.
        Function<Dossier, Axis> downwards = dossier -> rates(dossier).downwards();
        return isAsked
                ? slot.along(judge, Axis.bothWays(Operations::rates)).along(judge, List.of(downwards, downwards))
                : slot;
    }

    static Alteration changing(UnaryOperator<Operation> change) {
        return dossier -> dossier.withOperation(change.apply(dossier.operation()));
    }

    /** Leaves a fact of the operation unknown. */
    static Alteration without(String path) {
        return changing(operation -> new Operation(
                operation.title(),
                operation.answers(),
                operation.costLines(),
                operation.costsComplete(),
                path.equals(FactKind.REALISATION.path()) ? Fact.unknown() : operation.realisation(),
                path.equals(FactKind.FINANCING.path()) ? Fact.unknown() : operation.financing(),
                path.equals(FactKind.AID_RATE.path()) ? Fact.unknown() : operation.aidRate()));
    }

    private static Axis rates(Dossier dossier) {
        Operation operation = dossier.operation();
        long rate = operation.aidRate().find().map(Rate::millionths).orElse(0L);
        return new Axis(
                millionths -> dossier.withOperation(operation.withAidRate(Rate.ofMillionths(millionths))), rate, WHOLE);
    }
}
