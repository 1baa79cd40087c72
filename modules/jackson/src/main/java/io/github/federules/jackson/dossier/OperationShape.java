package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.RATE;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The operation, of which much is known only once the call is. */
final class OperationShape {

    final Shape<Operation, Operation> shape = new Shape<>();
    private final ShapeField<Operation, Optional<String>> title = shape.optional("title", TEXT, Operation::title);
    private final ShapeField<Operation, Answers> answers = AnswerPlace.OPERATION.in(shape, Operation::answers);
    private final CostLinesShape lines = new CostLinesShape();
    private final ShapeField<Operation, CostLinesShape.LinesRead> costLines =
            shape.orElse("costLines", lines, lines.none(), Operation::costLines);
    private final ShapeField<Operation, Boolean> costsComplete = shape.orElseAbsent(
            "costsComplete",
            YES_OR_NO.described("whether no further costs may follow; true where it is absent"),
            true,
            Operation::costsComplete);
    private final ShapeField<Operation, Fact<Realisation>> realisation =
            shape.fact("realisation", realisation(), Operation::realisation);
    private final ShapeField<Operation, Fact<FinancingPlan>> financing =
            shape.fact("financing", financing(), Operation::financing);
    private final ShapeField<Operation, Fact<Rate>> aidRate = shape.fact("aidRate", RATE, Operation::aidRate);

    OperationShape() {
        shape.writeLast(costLines);
        shape.renamed("declarations", answers.name());
        shape.renamed("activity", answers.name());
    }

    private static Shape<Realisation, Realisation> realisation() {
        Shape<Realisation, Realisation> shape = new Shape<>();
        var startsOn = shape.fact("startsOn", DAY, Realisation::startsOn);
        var endsOn = shape.fact("endsOn", DAY, Realisation::endsOn);
        return shape.made(values -> new Realisation(values.get(startsOn), values.get(endsOn)));
    }

    private static Shape<FinancingPlan, FinancingPlan> financing() {
        Shape<FinancingPlan, FinancingPlan> shape = new Shape<>();
        var own = shape.orElse("own", MONEY, Euros.ZERO, FinancingPlan::own);
        var otherPublic = shape.orElse("otherPublic", MONEY, Euros.ZERO, FinancingPlan::otherPublic);
        var otherPrivate = shape.orElse("otherPrivate", MONEY, Euros.ZERO, FinancingPlan::otherPrivate);
        var inKind = shape.orElse("inKind", MONEY, Euros.ZERO, FinancingPlan::inKind);
        var complete = shape.orElseAbsent(
                "complete",
                YES_OR_NO.described(
                        "false: more may be added to the parts named in open, or to every part where none is; true where it is absent"),
                true,
                plan -> !isOpenThroughout(plan));
        var open = shape.orElseAbsent(
                "open",
                Words.of(FinancingPlan.Part.class)
                        .list()
                        .distinctBy("", part -> List.of(part.name()))
                        .described("the parts to which more may be added; none where it is absent"),
                List.of(),
                plan -> isOpenThroughout(plan) ? List.of() : List.copyOf(plan.open()));
        return shape.made(values -> {
            boolean isComplete = values.get(complete);
            Set<FinancingPlan.Part> parts = Set.copyOf(values.get(open));
            if (isComplete && values.isGiven(complete) && !parts.isEmpty()) {
                values.report(complete, Meant.word(FaultCode.UNKNOWN_VALUE, "value", "true", List.of("false")));
            }
            FinancingPlan plan = new FinancingPlan(
                    values.get(own), values.get(otherPublic), values.get(otherPrivate), values.get(inKind), parts);
            return isComplete || !parts.isEmpty() ? plan : plan.incomplete();
        });
    }

    // A plan of which every part is open was written so before parts could be open by themselves.
    private static boolean isOpenThroughout(FinancingPlan plan) {
        return plan.open().size() == FinancingPlan.Part.values().length;
    }

    /** Reports what none of these calls knows; which calls they are may be stated after the operation. */
    void check(ObjectValues values, AppliedCalls calls) {
        AnswerPlace.OPERATION.check(
                values.get(answers), values.place(), calls, values.input().faults());
        values.get(costLines).check(calls, values.input().faults());
    }

    List<CostLine> costLines(ObjectValues values) {
        return values.get(costLines).lines();
    }

    Operation operation(ObjectValues values) {
        return new Operation(
                values.get(title),
                values.get(answers),
                costLines(values),
                values.get(costsComplete),
                values.get(realisation),
                values.get(financing),
                values.get(aidRate));
    }
}
