package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is to be done, its costs, period and financing apart, under a call. */
final class Operations {

    private static final Activity UNHEARD_OF = Activity.of("an activity that no call names");
    private static final long WHOLE = 1_000_000;

    private Operations() {}

    /** Each declaration that a call asks for. */
    static Stream<Slot> declarations(Judge judge, Call call) {
        return call.operations().declarations().stream()
                .map(RequiredDeclaration::declaration)
                .map(declaration -> Slot.of(
                        judge,
                        FactKind.DECLARATION.path(),
                        Stream.of(true, false)
                                .map(holds -> changing(operation -> operation.declaring(declaration, holds)))
                                .toList(),
                        without(declaration)));
    }

    /** The activity: one that the call names, or one that it has never heard of. */
    static Slot activity(Judge judge, Call call) {
        List<Alteration> ways = Stream.concat(call.activities().stream().sorted(), Stream.of(UNHEARD_OF))
                .map(activity -> changing(operation -> operation.withActivity(activity)))
                .toList();
        return Slot.of(judge, FactKind.ACTIVITY.path(), ways, without(FactKind.ACTIVITY));
    }

    /** The rate that a managing authority sets: one that the call names, one between them, none or all. */
    static Slot aidRate(Judge judge, Call call) {
        List<Long> named = call.funding().aid().map(AidIntensity::rate).stream()
                .flatMap(rate -> rate.rates().stream())
                .map(Rate::millionths)
                .sorted()
                .toList();
        long sum = named.isEmpty() ? 0 : named.get(0) + named.get(named.size() - 1);
        List<Alteration> ways = Stream.concat(named.stream(), Stream.of(sum / 2, 0L, WHOLE))
                .distinct()
                .<Alteration>map(rate -> dossier -> withRate(dossier, rate))
                .toList();
        Slot slot = Slot.of(judge, FactKind.AID_RATE.path(), ways, without(FactKind.AID_RATE));
        // Downwards the aid is often too low before the rate is: this way is there more often.
        return judge.asks(FactKind.AID_RATE.path())
                ? slot.along(
                        judge,
                        List.of(
                                dossier -> rates(dossier).downwards(),
                                dossier -> rates(dossier).upwards(),
                                dossier -> rates(dossier).downwards(),
                                dossier -> rates(dossier).downwards()))
                : slot;
    }

    static Alteration changing(UnaryOperator<Operation> change) {
        return dossier -> dossier.withOperation(change.apply(dossier.operation()));
    }

    /** Leaves a fact of the operation unknown. */
    static Alteration without(FactKind fact) {
        return changing(operation -> new Operation(
                operation.title(),
                operation.declarations(),
                operation.costLines(),
                fact == FactKind.ACTIVITY ? Fact.unknown() : operation.activity(),
                fact == FactKind.REALISATION ? Fact.unknown() : operation.realisation(),
                fact == FactKind.FINANCING ? Fact.unknown() : operation.financing(),
                fact == FactKind.AID_RATE ? Fact.unknown() : operation.aidRate()));
    }

    private static Alteration without(Declaration declaration) {
        return changing(operation -> {
            Map<Declaration, Boolean> declared = new LinkedHashMap<>(operation.declarations());
            declared.remove(declaration);
            return new Operation(
                    operation.title(),
                    declared,
                    operation.costLines(),
                    operation.activity(),
                    operation.realisation(),
                    operation.financing(),
                    operation.aidRate());
        });
    }

    private static Axis rates(Dossier dossier) {
        long rate = dossier.operation().aidRate().find().map(Rate::millionths).orElse(0L);
        return new Axis(millionths -> withRate(dossier, millionths), rate, WHOLE);
    }

    private static Dossier withRate(Dossier dossier, long millionths) {
        return dossier.withOperation(dossier.operation().withAidRate(Rate.ofMillionths(millionths)));
    }
}
