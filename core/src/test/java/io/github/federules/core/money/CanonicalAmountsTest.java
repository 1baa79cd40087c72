package io.github.federules.core.money;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalAmountsTest {

    static Stream<MonetaryAmount> seventy_thousand_euros() {
        return Stream.of(
                Money.of(70000, "EUR"),
                Money.of(new BigDecimal("70000.00"), "EUR"),
                Money.of(new BigDecimal("70000.0000000"), "EUR"),
                Money.of(new BigDecimal("7E+4"), "EUR"),
                Money.of(
                        new BigDecimal("70000"),
                        "EUR",
                        MonetaryContextBuilder.of(Money.class)
                                .set(new MathContext(5, RoundingMode.HALF_UP))
                                .build()),
                FastMoney.of(70000, "EUR"),
                FastMoney.of(new BigDecimal("70000.00"), "EUR"),
                RoundedMoney.of(new BigDecimal("70000.00"), Monetary.getCurrency("EUR")),
                AmountOfAnotherLibrary.of("70000", "EUR"),
                AmountOfAnotherLibrary.of("70000.0", "EUR"),
                AmountOfAnotherLibrary.of("7E+4", "EUR"));
    }

    @ParameterizedTest
    @MethodSource("seventy_thousand_euros")
    void any_implementation_and_scale_comes_into_one_form(MonetaryAmount amount) {
        MonetaryAmount canonical = Euros.checked(amount);

        assertThat(canonical)
                .isEqualTo(euros("70000.00"))
                .hasSameHashCodeAs(euros("70000.00"))
                .hasSameClassAs(euros("70000.00"));
        assertThat(canonical.getContext()).isEqualTo(euros("1.00").getContext());
        assertThat(Euros.cents(amount)).isEqualTo(7_000_000);
    }

    @Test
    void no_implementation_hides_a_third_decimal() {
        Stream.of(
                        FastMoney.of(new BigDecimal("0.00001"), "EUR"),
                        Money.of(new BigDecimal("0.001"), "EUR"),
                        AmountOfAnotherLibrary.of("0.0000000000000000000000000000001", "EUR"))
                .forEach(amount -> assertThatThrownBy(() -> Euros.checked(amount))
                        .isInstanceOfSatisfying(
                                InvalidFactException.class,
                                e -> assertThat(e.fault().code()).isEqualTo(FaultCode.AMOUNT_TOO_PRECISE)));
    }

    @Test
    void an_amount_in_the_one_form_is_not_made_again() {
        MonetaryAmount most = euros("999999999999.99");

        assertThat(Euros.checked(most)).isSameAs(most);
        assertThat(Euros.checked(Euros.ZERO)).isSameAs(Euros.ZERO);
    }

    @Test
    void a_result_of_arithmetic_on_an_amount_in_the_one_form_is_checked() {
        MonetaryAmount seven = euros("7.00");

        assertThat(Euros.cents(seven.negate())).isEqualTo(-700);
        assertThat(Euros.checked(seven.multiply(10_000))).isEqualTo(euros("70000.00"));
        Stream.of(
                        Map.entry(seven.negate(), FaultCode.AMOUNT_NEGATIVE),
                        Map.entry(seven.divide(8), FaultCode.AMOUNT_TOO_PRECISE),
                        Map.entry(euros("999999999999.99").add(euros("0.01")), FaultCode.AMOUNT_TOO_LARGE),
                        Map.entry(seven.scaleByPowerOfTen(12), FaultCode.AMOUNT_TOO_LARGE),
                        Map.entry(seven.scaleByPowerOfTen(200), FaultCode.AMOUNT_TOO_LARGE))
                .forEach(each -> assertThatThrownBy(() -> Euros.checked(each.getKey()))
                        .isInstanceOfSatisfying(
                                InvalidFactException.class,
                                e -> assertThat(e.fault().code()).isEqualTo(each.getValue())));
        assertThatThrownBy(() -> Euros.cents(seven.scaleByPowerOfTen(200))).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void an_amount_of_another_currency_in_the_same_context_is_refused() {
        MonetaryAmount dollars =
                Money.of(new BigDecimal("7.00"), "USD", euros("7.00").getContext());

        assertThatThrownBy(() -> Euros.cents(dollars))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.CURRENCY_NOT_EUR));
    }

    @Test
    void cents_that_do_not_fit_into_a_long_are_refused_however_few_digits_they_have() {
        // 95 * 10^17 cents are over 2^63 - 1, which is about 92 * 10^17.
        assertThatThrownBy(() -> Euros.cents(euros("95.00").scaleByPowerOfTen(15)))
                .isInstanceOf(InvalidFactException.class);
    }

    @Test
    void the_greatest_amount_may_have_a_third_decimal_that_is_zero() {
        assertThat(euros("999999999999.990")).isEqualTo(euros("999999999999.99"));
    }

    @Test
    void a_zero_of_another_library_may_have_any_exponent() {
        assertThat(Euros.cents(AmountOfAnotherLibrary.of("0E+20", "EUR"))).isZero();
        assertThat(Euros.cents(AmountOfAnotherLibrary.of(new NumberOfAnotherLibrary("0E+20"), "EUR")))
                .isZero();
    }

    @Test
    void an_amount_that_is_given_out_adds_up_exactly() {
        MonetaryAmount most = euros("999999999999.99");

        assertThat(most.add(most).subtract(euros("0.01")).multiply(1000))
                .isEqualTo(Money.of(new BigDecimal("1999999999999970"), "EUR"));
    }
}
