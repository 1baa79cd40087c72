package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Amounts of money: an object of an amount and its currency. An error of a value is reported at the whole object. */
public final class MoneyShape {

    // The only one that is right.
    private static final String[] EUR = {"EUR"};

    // The sums of a decision may exceed the most that one fact may be; the cents of this fit into a long.
    private static final BigDecimal MOST_OF_SUMS = new BigDecimal("9999999999999999.99");

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

    private final ShapeField<MonetaryAmount, BigDecimal> amount;
    private final ShapeField<MonetaryAmount, String> currency;
    private final Function<BigDecimal, List<Fault>> check;

    private MoneyShape(
            Shape<MonetaryAmount, MonetaryAmount> shape, String amounts, Function<BigDecimal, List<Fault>> check) {
        this.check = check;
        amount = shape.required(
                "amount",
                Primitives.type(
                        (input, place) -> input.euros(place.holder()),
                        (out, number) -> out.json().writeString(number.toPlainString()),
                        amounts),
                each -> BigDecimal.valueOf(Euros.cents(each), 2));
        currency = shape.required(
                "currency",
                Primitives.type(
                        (input, place) -> input.textAmong(EUR) == 0 ? EUR[0] : input.word(place.holder()),
                        (out, code) -> out.json().writeString(code),
                        "{\"const\": \"EUR\"}"),
                each -> EUR[0]);
    }

    private static JsonType<MonetaryAmount, MonetaryAmount> money(
            Function<BigDecimal, List<Fault>> check, String description, String amounts) {
        Shape<MonetaryAmount, MonetaryAmount> shape = new Shape<>();
        MoneyShape money = new MoneyShape(shape, amounts, check);
        JsonType<MonetaryAmount, MonetaryAmount> type = shape.unmade()
                .with("{\"description\": \"" + description + "\"}")
                .named("money")
                .as(each -> each, money::amount);
        return JsonType.of(type::write, (input, place) -> readObject(type, input, place), type::schema);
    }

    private static @Nullable MonetaryAmount readObject(
            JsonType<MonetaryAmount, MonetaryAmount> type, JsonInput input, JsonPlace place) {
        if (!input.isObject()) {
            input.notMoney(place);
            return null;
        }
        return type.read(input, place);
    }

    private static List<Fault> faultsOfSum(BigDecimal number) {
        return Euros.faultsOf(number).stream()
                .filter(fault -> fault.code() != FaultCode.AMOUNT_TOO_LARGE || number.compareTo(MOST_OF_SUMS) > 0)
                .toList();
    }

    // What is known of a half is reported even if the other is missing.
    private @Nullable MonetaryAmount amount(ObjectValues values, JsonInput input, JsonPlace place) {
        Optional<BigDecimal> number = values.find(amount);
        Optional<String> code = values.find(currency);
        List<Fault> ofNumber = number.map(check).orElse(List.of());
        Optional<Fault> ofCurrency = code.flatMap(Euros::findCurrencyFault);
        input.faults().add(place, ofNumber);
        ofCurrency.ifPresent(values::report);
        boolean isSound = number.isPresent() && code.isPresent() && ofNumber.isEmpty() && ofCurrency.isEmpty();
        return isSound ? Euros.ofCents(number.get().movePointRight(2).longValueExact()) : null;
    }
}
