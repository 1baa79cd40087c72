package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.RequiredDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is to be done, its costs, period and financing apart, under a call. */
final class Operations {

    private static final Activity UNHEARD_OF = Activity.of("an activity that no call names");
    private static final long WHOLE = 1_000_000;

    // Downwards the aid is often too low before the rate is: this way is there more often.
    private static final List<Function<Dossier, Optional<Axis>>> RATES = List.of(
            dossier -> rates(dossier, false),
            dossier -> rates(dossier, true),
            dossier -> rates(dossier, false),
            dossier -> rates(dossier, false));

    private Operations() {}

    /** Each declaration that a call asks for. */
    static List<Slot> declarations(Judge judge, Call call, Dossier dossier) {
        List<Slot> slots = new ArrayList<>();
        for (RequiredDeclaration required : call.operations().declarations()) {
            Declaration declaration = required.declaration();
            slots.add(Slot.of(
                    judge,
                    dossier,
                    List.of(
                            changing(operation -> operation.declaring(declaration, true)),
                            changing(operation -> operation.declaring(declaration, false))),
                    changing(operation -> OperationCopies.without(operation, declaration))));
        }
        return slots;
    }

    /** The activity: one that the call names, or one that it has never heard of. */
    static Slot activity(Judge judge, Call call, Dossier dossier) {
        List<Alteration> ways = Stream.concat(call.activities().stream().sorted(), Stream.of(UNHEARD_OF))
                .map(activity -> changing(operation -> operation.withActivity(activity)))
                .toList();
        return Slot.of(
                judge, dossier, ways, changing(operation -> OperationCopies.withActivity(operation, Fact.unknown())));
    }

    /** The rate that a managing authority sets: one that the call names, one between them, none or all. */
    static Slot aidRate(Judge judge, Call call, Dossier dossier) {
        List<Long> named = call.funding().aid().map(AidIntensity::rate).stream()
                .flatMap(rate -> rate.rates().stream())
                .map(Rate::millionths)
                .sorted()
                .toList();
        long sum = named.isEmpty() ? 0 : named.get(0) + named.get(named.size() - 1);
        List<Alteration> ways = Stream.of(named, List.of(sum / 2, 0L, WHOLE))
                .flatMap(Collection::stream)
                .distinct()
                .map(rate -> changing(operation -> operation.withAidRate(Rate.ofMillionths(rate))))
                .toList();
        Alteration unknown = changing(operation -> OperationCopies.withAidRate(operation, Fact.unknown()));
        return call.funding()
                        .aid()
                        .filter(aid -> aid.rate() instanceof AidRate.Within)
                        .isPresent()
                ? Slot.of(judge, dossier, ways, unknown, true).along(judge, RATES)
                : new Slot(
                        Facts.maybe(Facts.rates())
                                .map(rate -> changing(operation -> OperationCopies.withAidRate(operation, rate))),
                        List.of(),
                        List.of(),
                        List.of());
    }

    private static Optional<Axis> rates(Dossier dossier, boolean upwards) {
        return dossier.operation()
                .aidRate()
                .find()
                .map(Rate::millionths)
                .map(rate -> upwards
                        ? new Axis(more -> withRate(dossier, rate + more), WHOLE - rate)
                        : new Axis(less -> withRate(dossier, rate - less), rate));
    }

    static Alteration changing(UnaryOperator<Operation> change) {
        return Alteration.always(dossier -> dossier.withOperation(change.apply(dossier.operation())));
    }

    private static Dossier withRate(Dossier dossier, long millionths) {
        return dossier.withOperation(dossier.operation().withAidRate(Rate.ofMillionths(millionths)));
    }
}
