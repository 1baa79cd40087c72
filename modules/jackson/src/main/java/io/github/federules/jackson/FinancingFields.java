package io.github.federules.jackson;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of the financing plan; what is left out is nothing. */
final class FinancingFields implements ObjectFields {

    private static final List<String> NAMES = List.of("own", "otherPublic", "otherPrivate", "inKind");

    private MonetaryAmount own = Euros.ZERO;
    private MonetaryAmount otherPublic = Euros.ZERO;
    private MonetaryAmount otherPrivate = Euros.ZERO;
    private MonetaryAmount inKind = Euros.ZERO;

    static @Nullable FinancingPlan read(Place place, JsonInput input) {
        FinancingFields fields = new FinancingFields();
        return input.object(place, fields)
                ? new FinancingPlan(fields.own, fields.otherPublic, fields.otherPrivate, fields.inKind)
                : null;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        MonetaryAmount amount = AmountFields.read(place, input);
        if (amount == null) {
            return;
        }
        switch (name) {
            case "own" -> own = amount;
            case "otherPublic" -> otherPublic = amount;
            case "otherPrivate" -> otherPrivate = amount;
            default -> inKind = amount;
        }
    }
}
