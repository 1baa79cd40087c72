package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of a money object. An error of a value is reported at the whole object. */
final class AmountFields {

    // The only one that is right.
    private static final String[] EUR = {"EUR"};

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<BigDecimal> AMOUNT =
            SHAPE.required("amount", (input, place) -> input.euros(place.holder()));
    private static final ObjectField<String> CURRENCY = SHAPE.required(
            "currency", (input, place) -> input.textAmong(EUR) == 0 ? EUR[0] : input.word(place.holder()));

    // The sums of a decision may exceed the most that one fact may be; the cents of this fit into a long.
    private static final BigDecimal MOST_OF_SUMS = new BigDecimal("9999999999999999.99");

    private AmountFields() {}

    static @Nullable MonetaryAmount read(JsonInput input, JsonPlace place) {
        return read(input, place, Euros::faultsOf);
    }

    /** Reads an amount of a decision, which may be a sum. */
    static @Nullable MonetaryAmount readSum(JsonInput input, JsonPlace place) {
        return read(input, place, AmountFields::faultsOfSum);
    }

    private static List<Fault> faultsOfSum(BigDecimal number) {
        return Euros.faultsOf(number).stream()
                .filter(fault -> fault.code() != FaultCode.AMOUNT_TOO_LARGE || number.compareTo(MOST_OF_SUMS) > 0)
                .toList();
    }

    private static @Nullable MonetaryAmount read(
            JsonInput input, JsonPlace place, Function<BigDecimal, List<Fault>> check) {
        if (!input.isObject()) {
            input.notMoney(place);
            return null;
        }
        ObjectValues values = SHAPE.read(input, place);
        if (values == null) {
            return null;
        }
        BigDecimal number = values.orNull(AMOUNT);
        String currency = values.orNull(CURRENCY);
        List<Fault> ofNumber = number == null ? List.of() : check.apply(number);
        Optional<Fault> ofCurrency = currency == null ? Optional.empty() : Euros.findCurrencyFault(currency);
        input.faults().add(place, ofNumber);
        ofCurrency.ifPresent(fault -> input.faults().add(place, fault));
        boolean isSound = ofNumber.isEmpty() && ofCurrency.isEmpty();
        return number != null && currency != null && isSound
                ? Euros.ofCents(number.movePointRight(2).longValueExact())
                : null;
    }
}
