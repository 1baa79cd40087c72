package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of a money object. An error of a value is reported at the whole object. */
final class AmountFields {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<BigDecimal> AMOUNT =
            SHAPE.required("amount", (input, place) -> input.decimal(place.holder()));
    private static final ObjectField<String> CURRENCY =
            SHAPE.required("currency", (input, place) -> input.text(place.holder()));

    private AmountFields() {}

    static @Nullable MonetaryAmount read(JsonInput input, JsonPlace place) {
        ObjectValues values = SHAPE.read(input, place);
        if (values == null) {
            return null;
        }
        BigDecimal number = values.orNull(AMOUNT);
        String currency = values.orNull(CURRENCY);
        List<Fault> ofNumber = number == null ? List.of() : Euros.faultsOf(number);
        Optional<Fault> ofCurrency = currency == null ? Optional.empty() : Euros.findCurrencyFault(currency);
        input.faults().add(place, ofNumber);
        ofCurrency.ifPresent(fault -> input.faults().add(place, fault));
        boolean isSound = ofNumber.isEmpty() && ofCurrency.isEmpty();
        return number != null && currency != null && isSound ? Euros.euros(number) : null;
    }
}
