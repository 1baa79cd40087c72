package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Amounts of money: an object of an amount and its currency. An error of a value is reported at the whole object. */
public final class MoneyShape {

    // The sums of a decision may exceed the most that one fact may be; the cents of this fit into a long.
    private static final BigDecimal MOST_OF_SUMS = new BigDecimal("9999999999999999.99");

    private static final JsonType<String, String> CURRENCY = Primitives.type(
            (input, place) -> input.word(place.holder()),
            (out, code) -> out.json().writeString(code),
            "{\"const\": \"EUR\"}");

    /** An amount of a dossier or a call. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> MONEY =
            money(Euros::faultsOf, "an amount in euros with at most 2 decimals", """
            {"anyOf": [
              {"type": "number", "minimum": 0, "maximum": 999999999999.99},
              {"type": "string", "pattern": "^0*[0-9]{1,12}(\\\\.[0-9]{1,2}0*)?$"}]}""");

    /** An amount of a decision, which may be a sum. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> SUM = money(
            MoneyShape::faultsOfSum,
            "an amount in euros, always with two decimals",
            "{\"type\": \"string\", \"pattern\": \"^[0-9]{1,16}\\\\.[0-9]{2}$\"}");

    private MoneyShape() {}

    private static JsonType<MonetaryAmount, MonetaryAmount> money(
            Function<BigDecimal, List<Fault>> check, String description, String amounts) {
        Shape<MonetaryAmount, MonetaryAmount> shape = new Shape<>();
        JsonType<BigDecimal, BigDecimal> euros = Primitives.type(
                (input, place) -> input.decimal(place.holder(), Euros::euros),
                (out, number) -> out.json().writeString(number.toPlainString()),
                amounts);
        var amount = shape.required("amount", euros, each -> BigDecimal.valueOf(Euros.cents(each), 2));
        var currency = shape.required("currency", CURRENCY, each -> "EUR");
        JsonType<MonetaryAmount, MonetaryAmount> type = shape.unmade()
                .described(description)
                .named("money")
                .as(each -> each, (values, input, place) -> {
                    // What is known of a half is reported even if the other is missing.
                    Optional<BigDecimal> number = values.find(amount);
                    Optional<String> code = values.find(currency);
                    List<Fault> ofNumber = number.map(check).orElse(List.of());
                    Optional<Fault> ofCurrency = code.flatMap(Euros::findCurrencyFault);
                    input.faults().add(place, ofNumber);
                    ofCurrency.ifPresent(values::report);
                    boolean isSound = ofNumber.isEmpty() && ofCurrency.isEmpty() && code.isPresent();
                    return isSound
                            ? number.map(each ->
                                            Euros.ofCents(each.movePointRight(2).longValueExact()))
                                    .orElse(null)
                            : null;
                });
        return JsonType.of(
                type::write,
                (input, place) -> input.isObject() ? type.read(input, place) : notMoney(input, place),
                type::schema);
    }

    // Reports a value in the place of a money object, with that object if the value is an amount.
    private static @Nullable MonetaryAmount notMoney(JsonInput input, JsonPlace place) {
        Optional<String> money = Meant.money(input.literal());
        if (money.isPresent()) {
            Map<String, String> values = Map.of("value", input.shown(), "meant", money.get());
            input.faults().add(place, Fault.of(FaultCode.WRONG_TYPE, "money", values));
        } else {
            input.wrongType(place, "object");
        }
        return null;
    }

    private static List<Fault> faultsOfSum(BigDecimal number) {
        return Euros.faultsOf(number).stream()
                .filter(fault -> fault.code() != FaultCode.AMOUNT_TOO_LARGE || number.compareTo(MOST_OF_SUMS) > 0)
                .toList();
    }
}
