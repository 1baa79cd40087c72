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
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Amounts of money: an object of an amount and its currency, or in a call the euros as text. An error of a value is reported at
 * the whole object.
 */
public final class MoneyShape {

    // The sums of a decision may exceed the most that one fact may be; the cents of this fit into a long.
    private static final BigDecimal MOST_OF_SUMS = new BigDecimal("9999999999999999.99");

    private static final String AMOUNTS = """
            {"anyOf": [
              {"type": "number", "minimum": 0, "maximum": 999999999999.99},
              {"type": "string", "pattern": "^0*[0-9]{1,12}(\\\\.[0-9]{1,2}0*)?$"}]}""";

    private static final JsonType<String, String> CURRENCY = Primitives.type(
            (input, place) -> input.word(place.holder()),
            (out, code) -> out.json().writeString(code),
            "{\"const\": \"EUR\"}");

    /** An amount of a dossier or a call. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> MONEY =
            money(Euros::faultsOf, "an amount in euros with at most 2 decimals", AMOUNTS, "money");

    /** The euros of a call, as text. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> EUROS = Primitives.type(
                    MoneyShape::euros,
                    (out, money) -> out.json()
                            .writeString(
                                    BigDecimal.valueOf(Euros.cents(money), 2).toPlainString()),
                    "{\"type\": \"string\", \"pattern\": \"^0*[0-9]{1,12}(\\\\.[0-9]{1,2}0*)?$\"}")
            .described("an amount in euros with at most 2 decimals")
            .named("euros");

    /** An amount of a call: the euros as text, or an object of an amount and its currency. It is written as text. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> OF_CALL = JsonType.of(
            EUROS::write,
            (input, place) -> (input.isObject() ? MONEY : EUROS).read(input, place),
            definitions -> Definitions.anyOf(EUROS.schema(definitions), MONEY.schema(definitions)));

    /** An amount of a decision, which may be a sum. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> SUM = money(
            MoneyShape::faultsOfSum,
            "an amount in euros, always with two decimals",
            "{\"type\": \"string\", \"pattern\": \"^[0-9]{1,16}\\\\.[0-9]{2}$\"}",
            "money");

    /** An amount of a decision that is below 0 where there is too much. */
    public static final JsonType<MonetaryAmount, MonetaryAmount> DIFFERENCE = money(
            number -> faultsOfSum(number.abs()),
            "an amount in euros, always with two decimals, which may be below 0",
            "{\"type\": \"string\", \"pattern\": \"^-?[0-9]{1,16}\\\\.[0-9]{2}$\"}",
            "difference");

    private MoneyShape() {}

    /** The fields of an amount of a call, in an object that may be something else. It is never written so. */
    public static final class Fields<W> {

        private final ShapeField<W, Optional<BigDecimal>> amount;
        private final ShapeField<W, Optional<String>> currency;

        /** Adds the fields to a shape. */
        public Fields(Shape<W, ?> shape) {
            amount = shape.optional("amount", number(AMOUNTS), each -> Optional.empty());
            currency = shape.optional("currency", CURRENCY, each -> Optional.empty());
        }

        /** Returns the amount that an object states; null if it states none, or one that cannot be. */
        public @Nullable MonetaryAmount made(ObjectValues values) {
            boolean areThere = values.haveOnly(List.of(amount, currency), List.of());
            MonetaryAmount made = sound(
                    values,
                    values.find(amount).flatMap(each -> each),
                    values.find(currency).flatMap(each -> each),
                    Euros::faultsOf);
            return areThere ? made : null;
        }

        /** Returns the schema of an object that states an amount. */
        public ObjectNode schema(Definitions definitions) {
            return Shape.schemaOf(List.of(amount, currency), List.of(), definitions);
        }
    }

    private static JsonType<BigDecimal, BigDecimal> number(String keywords) {
        return Primitives.type(
                (input, place) -> input.decimal(place.holder(), Euros::euros),
                (out, number) -> out.json().writeString(number.toPlainString()),
                keywords);
    }

    private static @Nullable MonetaryAmount euros(JsonInput input, JsonPlace place) {
        if (input.token() != JsonToken.VALUE_STRING) {
            // A number alone is an amount without a currency.
            String text = input.literal();
            Optional<String> meant = Meant.amount(text);
            if (input.token().isNumeric() && meant.isPresent()) {
                Map<String, String> values = Map.of("value", text, "meant", "\"" + meant.get() + "\"");
                input.faults().add(place, Fault.of(FaultCode.WRONG_TYPE, "euros", values));
            } else {
                input.wrongType(place, "text");
            }
            return null;
        }
        BigDecimal number = input.decimal(place, Euros::euros);
        if (number == null) {
            return null;
        }
        List<Fault> found = Euros.faultsOf(number);
        input.faults().add(place, found);
        return found.isEmpty() ? money(number) : null;
    }

    private static MonetaryAmount money(BigDecimal euros) {
        return Euros.ofCents(euros.movePointRight(2).longValueExact());
    }

    // What is known of a half is reported even if the other is missing.
    private static @Nullable MonetaryAmount sound(
            ObjectValues values,
            Optional<BigDecimal> number,
            Optional<String> code,
            Function<BigDecimal, List<Fault>> check) {
        List<Fault> ofNumber = number.map(check).orElse(List.of());
        Optional<Fault> ofCurrency = code.flatMap(Euros::findCurrencyFault);
        values.input().faults().add(values.place(), ofNumber);
        ofCurrency.ifPresent(values::report);
        boolean isSound = ofNumber.isEmpty() && ofCurrency.isEmpty() && code.isPresent();
        return isSound ? number.map(MoneyShape::money).orElse(null) : null;
    }

    private static JsonType<MonetaryAmount, MonetaryAmount> money(
            Function<BigDecimal, List<Fault>> check, String description, String amounts, String name) {
        Shape<MonetaryAmount, MonetaryAmount> shape = new Shape<>();
        JsonType<BigDecimal, BigDecimal> euros = number(amounts);
        var amount = shape.required("amount", euros, each -> BigDecimal.valueOf(Euros.cents(each), 2));
        var currency = shape.required("currency", CURRENCY, each -> "EUR");
        JsonType<MonetaryAmount, MonetaryAmount> type = shape.unmade()
                .described(description)
                .named(name)
                .as(
                        each -> each,
                        (values, input, place) -> sound(values, values.find(amount), values.find(currency), check));
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
