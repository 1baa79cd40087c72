package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.List;

/** What a limit took. */
final class ReductionShape {

    private static final Words<Reduction.Target> KINDS =
            Words.of(List.of(Reduction.Target.FLAT_RATE, Reduction.Target.COSTS, Reduction.Target.AID), Enum::name);

    static final Shape<Reduction, Reduction> TYPE = reduction();

    private ReductionShape() {}

    private static Shape<Reduction, Reduction> reduction() {
        Shape<Reduction, Reduction> shape = new Shape<>();
        var on = shape.required("on", TEXT.described("the base that was reduced"), Reduction::on);
        var kind = shape.required("kind", KINDS, ReductionShape::kind);
        var clause =
                shape.required("clause", TEXT, reduction -> reduction.clause().id());
        var regime = ClauseOfRegime.field(shape, Reduction::clause);
        var before = shape.required("before", SUM, Reduction::before);
        var limit = shape.required("limit", SUM.described("what the limit left"), Reduction::limit);
        shape.required("amount", SUM.described("what the limit took"), Reduction::amount);
        var wholeEuros = shape.orElseAbsent(
                "wholeEuros",
                YES_OR_NO.described("whether the aid was cut to whole euros; false where it is absent"),
                false,
                Reduction::isWholeEuros);
        var party = shape.optional(
                "party", TEXT.described("the place of the party whose costs or aid were reduced"), Reduction::party);
        var message = shape.required("message", Languages.TEXT, reduction -> reduction::message);
        return shape.made(values -> new Reduction(
                values.get(on),
                ClauseOfRegime.of(new Clause(values.get(clause), ""), values.get(regime)),
                values.get(before),
                values.get(limit),
                values.get(wholeEuros) ? Reduction.Target.WHOLE_EUROS : values.get(kind),
                values.get(message),
                values.get(party)));
    }

    private static Reduction.Target kind(Reduction reduction) {
        return reduction.isOfAid() ? Reduction.Target.AID : reduction.kind();
    }
}
