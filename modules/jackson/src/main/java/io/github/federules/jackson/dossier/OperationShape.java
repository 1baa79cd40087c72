package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.NAME_NOT_BLANK;
import static io.github.federules.jackson.shape.Primitives.RATE;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The operation, of which much is known only once the call is. */
final class OperationShape {

    final Shape<Operation, Operation> shape = new Shape<>();
    private final ShapeField<Operation, Optional<String>> title = shape.optional("title", TEXT, Operation::title);
    private final ShapeField<Operation, Map<String, Optional<Boolean>>> declarations = shape.orElse(
            "declarations",
            Entries.of(
                            Declaration::code,
                            YES_OR_NO,
                            input -> input.context(DossierNames.class).declarations())
                    .described("true or false for what the call asks to declare"),
            Map.of(),
            Operation::declarations);
    private final ShapeField<Operation, Answers> answers = AnswerPlace.OPERATION.in(shape, Operation::answers);
    private final ShapeField<Operation, List<CostLine>> costLines =
            shape.orElse("costLines", new CostLinesShape(), List.of(), Operation::costLines);
    private final ShapeField<Operation, Fact<Activity>> activity = shape.fact(
            "activity",
            NAME_NOT_BLANK
                    .<Activity, Activity>as(Activity::code, (code, input, place) -> Activity.of(code))
                    .described("a word of the call"),
            Operation::activity);
    private final ShapeField<Operation, Fact<Realisation>> realisation =
            shape.fact("realisation", realisation(), Operation::realisation);
    private final ShapeField<Operation, Fact<FinancingPlan>> financing =
            shape.fact("financing", financing(), Operation::financing);
    private final ShapeField<Operation, Fact<Rate>> aidRate = shape.fact("aidRate", RATE, Operation::aidRate);

    OperationShape() {
        shape.writeLast(costLines);
    }

    private static Shape<Realisation, Realisation> realisation() {
        Shape<Realisation, Realisation> shape = new Shape<>();
        var startsOn = shape.required("startsOn", DAY, Realisation::startsOn);
        var endsOn = shape.required("endsOn", DAY, Realisation::endsOn);
        return shape.made(values -> Realisation.from(values.get(startsOn), values.get(endsOn)));
    }

    private static Shape<FinancingPlan, FinancingPlan> financing() {
        Shape<FinancingPlan, FinancingPlan> shape = new Shape<>();
        var own = shape.orElse("own", MONEY, Euros.ZERO, FinancingPlan::own);
        var otherPublic = shape.orElse("otherPublic", MONEY, Euros.ZERO, FinancingPlan::otherPublic);
        var otherPrivate = shape.orElse("otherPrivate", MONEY, Euros.ZERO, FinancingPlan::otherPrivate);
        var inKind = shape.orElse("inKind", MONEY, Euros.ZERO, FinancingPlan::inKind);
        return shape.made(values -> new FinancingPlan(
                values.get(own), values.get(otherPublic), values.get(otherPrivate), values.get(inKind)));
    }

    void requireCostLines(ObjectValues values) {
        if (!values.isGiven(costLines)) {
            values.input().faults().missing(values.place(costLines));
        }
    }

    /** Reports what none of these calls knows; which calls they are may be stated after the operation. */
    void check(ObjectValues values, List<Call> calls) {
        for (String name : values.get(declarations).keySet()) {
            if (calls.stream().noneMatch(call -> call.requires(Declaration.of(name)))) {
                Fault unknown = Shape.unknown(name, DossierNames.declarations(calls));
                values.input().faults().add(values.place(declarations).field(name), unknown);
            }
        }
        AnswerPlace.OPERATION.check(
                values.get(answers), values.place(), calls, values.input().faults());
        values.get(activity).find().ifPresent(each -> check(values, each, calls));
    }

    // An activity that no call has a rate for is an error only where they have one for others.
    private void check(ObjectValues values, Activity each, List<Call> calls) {
        Set<Activity> known =
                calls.stream().flatMap(call -> call.activities().stream()).collect(Collectors.toSet());
        if (!known.isEmpty() && !known.contains(each)) {
            String allowed = known.stream().map(Activity::code).sorted().collect(Collectors.joining(", "));
            values.report(
                    activity, Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", each.code(), "allowed", allowed)));
        }
    }

    List<CostLine> costLines(ObjectValues values) {
        return values.get(costLines);
    }

    Operation operation(ObjectValues values) {
        return new Operation(
                values.get(title),
                Entries.present(values.get(declarations), Declaration::of, values.input(), values.place(declarations)),
                values.get(answers),
                values.get(costLines),
                values.get(activity),
                values.get(realisation),
                values.get(financing),
                values.get(aidRate));
    }
}
