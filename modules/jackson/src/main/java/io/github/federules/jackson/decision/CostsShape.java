package io.github.federules.jackson.decision;

import static io.github.federules.core.result.CostItem.COMPUTED_AID;
import static io.github.federules.core.result.CostItem.FLAT_RATE;
import static io.github.federules.core.result.CostItem.INDIRECT;
import static io.github.federules.core.result.CostItem.PRESENTED;
import static io.github.federules.core.result.CostItem.PRESENTED_DIRECT;
import static io.github.federules.core.result.CostItem.REDUCED;
import static io.github.federules.core.result.CostItem.RETAINED_DIRECT;
import static io.github.federules.core.result.CostItem.RETAINED_INVESTMENT;
import static io.github.federules.core.result.CostItem.RETAINED_OPERATING;
import static io.github.federules.core.result.CostItem.RETAINED_STAFF;
import static io.github.federules.core.result.CostItem.RETAINED_TOTAL;
import static io.github.federules.core.result.CostItem.SET_ASIDE;
import static io.github.federules.core.result.CostItem.UNIT_COST;
import static io.github.federules.jackson.decision.Languages.LOCALIZED_TEXT;
import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** The sums of a decision, and what they rest on. */
final class CostsShape {

    /** An amount of aid. */
    static final JsonType<Optional<MonetaryAmount>, MonetaryAmount> AID =
            SUM.orNull().described("null under a call that sets no co-financing rate");

    private static final List<String> IN_JSON = List.of(
            PRESENTED,
            SET_ASIDE,
            REDUCED,
            PRESENTED_DIRECT,
            RETAINED_STAFF,
            RETAINED_INVESTMENT,
            RETAINED_OPERATING,
            RETAINED_DIRECT,
            INDIRECT,
            RETAINED_TOTAL);

    static final Shape<Costs, Map<String, MonetaryAmount>> AMOUNTS = amounts();
    static final Shape<Costs, BasisOfCosts> BASIS = basis();

    /** What a record states the amounts to rest on. */
    record BasisOfCosts(
            boolean withVat,
            boolean sure,
            List<CostItem> unitCosts,
            List<CostItem> added,
            Optional<LocalizedText> aid) {}

    private CostsShape() {}

    /** Returns the costs that a record states in two fields. */
    static Costs costs(Map<String, MonetaryAmount> amounts, BasisOfCosts basis) {
        List<CostItem> items = new ArrayList<>();
        // A table has the sum of the retained costs before its parts.
        List<String> inTable = new ArrayList<>(IN_JSON);
        inTable.remove(REDUCED);
        inTable.add(inTable.indexOf(PRESENTED_DIRECT) + 1, REDUCED);
        inTable.remove(RETAINED_DIRECT);
        inTable.add(inTable.indexOf(RETAINED_STAFF), RETAINED_DIRECT);
        for (String code : inTable) {
            items.add(CostItem.of(code, Objects.requireNonNull(amounts.get(code))));
            if (code.equals(RETAINED_OPERATING)) {
                items.addAll(basis.unitCosts());
            }
            if (code.equals(INDIRECT)) {
                items.addAll(basis.added());
            }
        }
        Optional.ofNullable(amounts.get(COMPUTED_AID))
                .ifPresent(aid -> items.add(CostItem.of(COMPUTED_AID, aid, basis.aid())));
        return Costs.of(basis.withVat(), basis.sure(), items);
    }

    private static Shape<Costs, Map<String, MonetaryAmount>> amounts() {
        Shape<Costs, Map<String, MonetaryAmount>> shape = new Shape<>();
        List<ShapeField<Costs, MonetaryAmount>> sums = new ArrayList<>();
        for (String code : IN_JSON) {
            Function<Costs, MonetaryAmount> amount =
                    costs -> costs.find(code).orElseThrow().amount();
            // Earlier decisions had no ceilings.
            sums.add(
                    code.equals(REDUCED)
                            ? shape.orElse(code, SUM, Euros.ZERO, Costs::reduced)
                            : shape.required(code, SUM, amount));
        }
        var computedAid = shape.nullable(COMPUTED_AID, AID, Costs::computedAid);
        return shape.made(values -> {
            Map<String, MonetaryAmount> amounts = new HashMap<>();
            sums.forEach(sum -> amounts.put(sum.name(), values.get(sum)));
            values.get(computedAid).ifPresent(aid -> amounts.put(COMPUTED_AID, aid));
            return amounts;
        });
    }

    private static Shape<Costs, BasisOfCosts> basis() {
        Shape<Costs, BasisOfCosts> shape = new Shape<>();
        var withVat = shape.required("withVat", YES_OR_NO, Costs::withVat);
        var sure = shape.required("sure", YES_OR_NO, Costs::isSure);
        var unitCosts = shape.orElseAbsent("unitCosts", item(UNIT_COST).list(), List.of(), Costs::unitCosts);
        var indirect = shape.required("indirect", item(FLAT_RATE).list(), Costs::added);
        var aid = shape.optional(
                "aid", LOCALIZED_TEXT, costs -> costs.find(COMPUTED_AID).flatMap(CostItem::how));
        return shape.made(values -> new BasisOfCosts(
                values.get(withVat), values.get(sure), values.get(unitCosts), values.get(indirect), values.get(aid)));
    }

    private static Shape<CostItem, CostItem> item(String usual) {
        Shape<CostItem, CostItem> shape = new Shape<>();
        var code = shape.orElseAbsent(
                "code", TEXT.described("what it is; " + usual + " where it is absent"), usual, CostItem::code);
        var amount = shape.required("amount", SUM, CostItem::amount);
        var basis = shape.required("basis", LOCALIZED_TEXT, item -> item.how().orElseThrow());
        return shape.made(values -> CostItem.of(values.get(code), values.get(amount), Optional.of(values.get(basis))));
    }
}
