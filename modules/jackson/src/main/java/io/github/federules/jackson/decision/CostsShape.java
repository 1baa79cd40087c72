package io.github.federules.jackson.decision;

import static io.github.federules.jackson.decision.Languages.LOCALIZED_TEXT;
import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.decision.BasisOfCosts;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.IndirectCost;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The sums of a decision, and what they rest on. */
final class CostsShape {

    /** An amount of aid. */
    static final JsonType<Optional<MonetaryAmount>, MonetaryAmount> AID =
            SUM.orNull().described("null under a call that sets no co-financing rate");

    static final Shape<Costs, Costs> COSTS = costs();
    static final Shape<BasisOfCosts, BasisOfCosts> BASIS = basis();

    private CostsShape() {}

    private static Shape<Costs, Costs> costs() {
        Shape<Costs, Costs> shape = new Shape<>();
        var presented = shape.required("presented", SUM, Costs::presented);
        var setAside = shape.required("setAside", SUM, Costs::setAside);
        var presentedDirect = shape.required("presentedDirect", SUM, Costs::presentedDirect);
        var retainedStaff = shape.required("retainedStaff", SUM, Costs::retainedStaff);
        var retainedInvestment = shape.required("retainedInvestment", SUM, Costs::retainedInvestment);
        var retainedOperating = shape.required("retainedOperating", SUM, Costs::retainedOperating);
        var retainedDirect = shape.required("retainedDirect", SUM, Costs::retainedDirect);
        var indirect = shape.required("indirect", SUM, Costs::indirect);
        var retainedTotal = shape.required("retainedTotal", SUM, Costs::retainedTotal);
        var computedAid = shape.nullable("computedAid", AID, Costs::computedAid);
        return shape.made(values -> new Costs(
                values.get(presented),
                values.get(setAside),
                values.get(presentedDirect),
                values.get(retainedStaff),
                values.get(retainedInvestment),
                values.get(retainedOperating),
                values.get(retainedDirect),
                values.get(indirect),
                values.get(retainedTotal),
                values.get(computedAid)));
    }

    private static Shape<BasisOfCosts, BasisOfCosts> basis() {
        Shape<BasisOfCosts, BasisOfCosts> shape = new Shape<>();
        var withVat = shape.required("withVat", YES_OR_NO, BasisOfCosts::withVat);
        var sure = shape.required("sure", YES_OR_NO, BasisOfCosts::sure);
        var indirect = shape.required("indirect", indirectCost().list(), BasisOfCosts::indirect);
        var aid = shape.optional("aid", LOCALIZED_TEXT, BasisOfCosts::aid);
        return shape.made(values ->
                new BasisOfCosts(values.get(withVat), values.get(sure), values.get(indirect), values.get(aid)));
    }

    private static Shape<IndirectCost, IndirectCost> indirectCost() {
        Shape<IndirectCost, IndirectCost> shape = new Shape<>();
        var amount = shape.required("amount", SUM, IndirectCost::amount);
        var basis = shape.required("basis", LOCALIZED_TEXT, IndirectCost::basis);
        return shape.made(values -> new IndirectCost(values.get(amount), values.get(basis)));
    }
}
