package io.github.federules.jackson;

import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes money objects: the amount as text with two decimals, and the currency. */
final class MoneyJson {

    // Encoded once: a decision has some thirty amounts.
    private static final SerializableString AMOUNT = new SerializedString("amount");
    private static final SerializableString CURRENCY = new SerializedString("currency");
    private static final SerializableString EUR = new SerializedString("EUR");

    private MoneyJson() {}

    static void write(JsonGenerator json, String field, MonetaryAmount amount) {
        json.writeObjectPropertyStart(field);
        json.writeName(AMOUNT);
        json.writeString(BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString());
        json.writeName(CURRENCY);
        json.writeString(EUR);
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
