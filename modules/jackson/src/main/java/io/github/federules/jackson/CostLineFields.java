package io.github.federules.jackson;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of a cost line. */
final class CostLineFields {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<String> ID = SHAPE.optional("id", JsonInput::nameNotBlank);
    private static final ObjectField<CostNature> NATURE = SHAPE.required("nature", Words.NATURES);
    private static final ObjectField<String> LABEL = SHAPE.optional("label", JsonInput::text);
    private static final ObjectField<String> PERSON = SHAPE.optional("person", JsonInput::nameNotBlank);
    private static final ObjectField<FteShare> FTE = SHAPE.optional("fte", JsonInput::share);
    private static final ObjectField<MonetaryAmount> AMOUNT = SHAPE.required("amount", AmountFields::read);
    private static final ObjectField<MonetaryAmount> VAT = SHAPE.optional("vat", AmountFields::read);
    private static final ObjectField<String> PARTNER = SHAPE.optional("partner", JsonInput::nameNotBlank);

    private CostLineFields() {}

    /** Reads the line that starts here, and reports a person or a share of another nature than staff. */
    static @Nullable ObjectValues read(JsonInput input, JsonPlace place) {
        ObjectValues values = SHAPE.read(input, place);
        if (values == null) {
            return null;
        }
        CostNature nature = values.orNull(NATURE);
        if (nature != null && nature != CostNature.STAFF) {
            requireStaff(PERSON, nature, values, place, input.faults());
            requireStaff(FTE, nature, values, place, input.faults());
        }
        return values;
    }

    private static void requireStaff(
            ObjectField<?> field, CostNature nature, ObjectValues values, JsonPlace place, FoundFaults faults) {
        if (values.isGiven(field)) {
            faults.add(place.field(field.name()), Fault.of(FaultCode.NOT_STAFF, Map.of("nature", nature.code())));
        }
    }

    /** Returns the line's identifier, its position from 1 if none is given. */
    static String id(ObjectValues values, JsonPlace place) {
        String id = values.orNull(ID);
        return id == null ? Integer.toString(place.index() + 1) : id;
    }

    /** Returns the cents of the amount and of the VAT on it, as far as they could be read. */
    static long cents(ObjectValues values) {
        return cents(values.orNull(AMOUNT)) + cents(values.orNull(VAT));
    }

    /** Returns the partner who bears the cost, as far as it could be read. */
    static Optional<String> partner(ObjectValues values) {
        return values.find(PARTNER);
    }

    private static long cents(@Nullable MonetaryAmount amount) {
        return amount == null ? 0 : Euros.cents(amount);
    }

    /** Creates the line of values that are complete and without errors, with its identifier. */
    static CostLine line(ObjectValues values, String id) {
        return new CostLine(
                Optional.of(id),
                values.get(NATURE),
                values.find(LABEL),
                values.find(PERSON),
                values.fact(FTE),
                values.get(AMOUNT),
                values.or(VAT, Euros.ZERO),
                values.find(PARTNER));
    }
}
