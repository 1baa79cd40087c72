package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The parts of a money object. A fault of its value is told of the whole object. */
final class AmountFields implements ObjectFields {

    private static final List<String> NAMES = List.of("amount", "currency");

    private final Place place;
    private @Nullable BigDecimal number;
    private @Nullable String currency;
    private boolean numberGiven;
    private boolean currencyGiven;

    private AmountFields(Place place) {
        this.place = place;
    }

    static @Nullable MonetaryAmount read(Place place, JsonInput input) {
        AmountFields fields = new AmountFields(place);
        return input.object(place, fields) ? fields.judged(input.faults()) : null;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place part, JsonInput input) {
        if (name.equals("amount")) {
            numberGiven = true;
            number = input.decimal(place);
        } else {
            currencyGiven = true;
            currency = input.text(place);
        }
    }

    private @Nullable MonetaryAmount judged(Faults faults) {
        if (!numberGiven) {
            faults.missing(place.field("amount"));
        }
        if (!currencyGiven) {
            faults.missing(place.field("currency"));
        }
        List<Fault> found = new ArrayList<>();
        if (number != null) {
            found.addAll(Euros.faultsOf(number));
        }
        if (currency != null) {
            Euros.findCurrencyFault(currency).ifPresent(found::add);
        }
        faults.add(place, found);
        return number != null && currency != null && found.isEmpty() ? Euros.euros(number) : null;
    }
}
