package io.github.federules.jackson;

import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes money objects: the amount as text with two decimals, and the currency; null under a call that sets no rate. */
final class MoneyJson {

    private MoneyJson() {}

    static void write(JsonGenerator json, String field, @Nullable MonetaryAmount amount) {
        if (amount == null) {
            json.writeNullProperty(field);
            return;
        }
        json.writeObjectPropertyStart(field);
        json.writeStringProperty(
                "amount", BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString());
        json.writeStringProperty("currency", "EUR");
        json.writeEndObject();
    }
}
