package io.github.federules.jackson;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of the financing plan; an absent amount is 0.00. */
final class FinancingFields {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<MonetaryAmount> OWN = SHAPE.optional("own", AmountFields::read);
    private static final ObjectField<MonetaryAmount> OTHER_PUBLIC = SHAPE.optional("otherPublic", AmountFields::read);
    private static final ObjectField<MonetaryAmount> OTHER_PRIVATE = SHAPE.optional("otherPrivate", AmountFields::read);
    private static final ObjectField<MonetaryAmount> IN_KIND = SHAPE.optional("inKind", AmountFields::read);

    private FinancingFields() {}

    static @Nullable FinancingPlan read(JsonInput input, JsonPlace place) {
        return SHAPE.read(
                input,
                place,
                values -> new FinancingPlan(
                        values.or(OWN, Euros.ZERO),
                        values.or(OTHER_PUBLIC, Euros.ZERO),
                        values.or(OTHER_PRIVATE, Euros.ZERO),
                        values.or(IN_KIND, Euros.ZERO)));
    }
}
