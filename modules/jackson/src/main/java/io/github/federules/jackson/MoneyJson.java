package io.github.federules.jackson;

import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/** Writes money objects: the amount as text with two decimals, and the currency. */
final class MoneyJson {

    private MoneyJson() {}

    static void write(JsonGenerator json, String field, MonetaryAmount amount) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty(
                "amount", BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString());
        json.writeStringProperty("currency", "EUR");
        json.writeEndObject();
    }

    /** Writes an amount of aid, which is null under a call that sets no rate. */
    static void write(JsonGenerator json, String field, Optional<MonetaryAmount> amount) {
        if (amount.isPresent()) {
            write(json, field, amount.get());
        } else {
            json.writeNullProperty(field);
        }
    }
}
