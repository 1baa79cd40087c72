package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.MoneyShape.DIFFERENCE;
import static io.github.federules.jackson.shape.MoneyShape.SUM;

import io.github.federules.core.result.Financing;
import io.github.federules.jackson.shape.Shape;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Who brings how much of the total. */
final class FinancingShape {

    static final Shape<Financing, Financing> TYPE = financing();

    private FinancingShape() {}

    private static Shape<Financing, Financing> financing() {
        Shape<Financing, Financing> shape = new Shape<>();
        var aid = shape.required("aid", SUM, Financing::aid);
        var otherPublic = shape.required("otherPublic", SUM, Financing::otherPublic);
        var own = shape.required("own", SUM, Financing::own);
        var otherPrivate = shape.required("otherPrivate", SUM, Financing::otherPrivate);
        var inKind = shape.required("inKind", SUM, Financing::inKind);
        var open = shape.required(
                "open",
                DIFFERENCE.described("the total without all of them; below 0 where they are more"),
                Financing::open);
        return shape.made(values -> {
            MonetaryAmount total = Stream.of(aid, otherPublic, own, otherPrivate, inKind, open)
                    .map(values::get)
                    .reduce(MonetaryAmount::add)
                    .orElseThrow();
            return new Financing(
                    total,
                    values.get(aid),
                    values.get(otherPublic),
                    values.get(own),
                    values.get(otherPrivate),
                    values.get(inKind));
        });
    }
}
