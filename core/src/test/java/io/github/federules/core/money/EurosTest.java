package io.github.federules.core.money;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.01, 1",
        "0.1, 10",
        "22000, 2200000",
        "22000.00, 2200000",
        "22000.0000, 2200000",
        "999999999999.99, 99999999999999"
    })
    void text_becomes_whole_cents(String text, long cents) {
        assertThat(Euros.cents(euros(text))).isEqualTo(cents);
        assertThat(euros(text)).isEqualTo(Euros.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 70_000, 999_999_999_999L})
    void a_whole_number_of_euros_is_an_amount(long number) {
        assertThat(euros(number)).isEqualTo(euros(number + ".00")).isEqualTo(Euros.ofCents(number * 100));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,AMOUNT_NEGATIVE",
        "-9223372036854775808,AMOUNT_NEGATIVE",
        "1000000000000,AMOUNT_TOO_LARGE",
        "9223372036854775807,AMOUNT_TOO_LARGE",
        // A hundred times as much is 16 cents more than 2^64, and would be a small amount gone round.
        "184467440737095517,AMOUNT_TOO_LARGE"
    })
    void a_whole_number_that_cannot_be_an_amount_is_refused(long number, FaultCode code) {
        assertThatThrownBy(() -> euros(number))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4632000         | €46,320.00           | 46_320,00~€
                    0               | €0.00                | 0,00~€
                    5               | €0.05                | 0,05~€
                    99999           | €999.99              | 999,99~€
                    100000          | €1,000.00            | 1_000,00~€
                    99999999999999  | €999,999,999,999.99  | 999_999_999_999,99~€
                    -4632005        | -€46,320.05          | -46_320,05~€
                    """)
    void an_amount_is_written_as_people_write_it(long cents, String english, String french) {
        MonetaryAmount amount = Euros.ofCents(cents);
        // A narrow no-break space between thousands, and a no-break space before the sign
        String inFrench = french.replace('_', '\u202f').replace('~', '\u00a0');
        assertThat(Euros.format(amount, Locale.ENGLISH)).isEqualTo(english);
        assertThat(Euros.format(amount, Locale.FRENCH)).isEqualTo(inFrench);
        assertThat(Euros.format(amount, Locale.CANADA_FRENCH)).isEqualTo(inFrench);
        assertThat(Euros.format(amount, Locale.GERMAN)).isEqualTo(english);
        assertThat(Euros.format(
                        AmountOfAnotherLibrary.of(BigDecimal.valueOf(cents, 2).toString(), "EUR"), Locale.UK))
                .isEqualTo(english);
    }

    @Test
    void an_amount_in_another_currency_is_not_written_in_euros() {
        assertThatThrownBy(() -> Euros.format(Money.of(1, "USD"), Locale.ENGLISH))
                .isInstanceOf(InvalidFactException.class);
    }

    @Test
    void zero_is_no_euros_at_all() {
        assertThat(Euros.ZERO).isEqualTo(euros("0.00"));
        assertThat(Euros.cents(Euros.ZERO)).isZero();
    }

    @Test
    void an_amount_is_in_euros() {
        assertThat(euros("1.00").getCurrency().getCurrencyCode()).isEqualTo("EUR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -0.01            | AMOUNT_NEGATIVE    | The amount is -0.01, but must be 0 or more. Is it an income? Give only costs.
                    0.001            | AMOUNT_TOO_PRECISE | The amount is 0.001, but must have at most 2 decimals. Round it to the cent.
                    1000000000000.00 | AMOUNT_TOO_LARGE   | The amount is 1000000000000.00, but must be at most 999,999,999,999.99. Correct it.
                    one              | NOT_A_NUMBER       | The value is one, but must be a decimal number such as 22000.00. Write digits alone, with a point before the decimals.
                    """)
    void what_cannot_be_an_amount_is_refused_with_value_bound_and_cure(String text, FaultCode code, String message) {
        assertThatThrownBy(() -> euros(text))
                .hasMessage(message)
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(code));
    }

    @Test
    void an_amount_as_people_write_it_is_refused_with_the_form_to_write_it_in() {
        assertThatThrownBy(() -> euros("48 000,5 €")).hasMessageEndingWith("Did you mean 48000.50?");
        assertThatThrownBy(() -> euros("1.000.000.000.000 €"))
                .hasMessageEndingWith("Write digits alone, with a point before the decimals.");
    }

    @Test
    void one_cent_over_the_bound_is_refused_and_the_bound_itself_is_not() {
        assertThat(Euros.cents(euros("999999999999.99"))).isEqualTo(Euros.MAX_CENTS);
        assertThat(codesOf("1000000000000.00")).containsExactly(FaultCode.AMOUNT_TOO_LARGE);
    }

    // As many digits as follow a separator of thousands, after one to three.
    @ParameterizedTest
    @CsvSource({"1.234, 1234", "48.001, 48001", "999.999, 999999"})
    void a_number_whose_point_may_separate_thousands_is_refused_with_the_whole_number(String number, String whole) {
        assertThat(Euros.faultsOf(new BigDecimal(number)))
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .containsExactly(
                        "The amount is " + number + ", but must have at most 2 decimals. If the point separates"
                                + " thousands, write " + whole + ", otherwise round to the cent.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.999", "-1.234", "1000.001", "1.2345", "12.0001"})
    void a_number_whose_point_separates_no_thousands_is_to_be_rounded_alone(String number) {
        assertThat(Euros.faultsOf(new BigDecimal(number)))
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .endsWith("The amount is " + number + ", but must have at most 2 decimals. Round it to the cent.");
    }

    @Test
    void every_fault_of_a_number_is_found() {
        assertThat(codesOf("-0.001")).containsExactly(FaultCode.AMOUNT_NEGATIVE, FaultCode.AMOUNT_TOO_PRECISE);
        assertThat(codesOf("1000000000000.001"))
                .containsExactly(FaultCode.AMOUNT_TOO_PRECISE, FaultCode.AMOUNT_TOO_LARGE);
        assertThat(codesOf("-1000000000000.00")).containsExactly(FaultCode.AMOUNT_NEGATIVE, FaultCode.AMOUNT_TOO_LARGE);
        assertThat(codesOf("70000.000")).isEmpty();
        assertThat(codesOf("-0.00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1000000000000.00", "-1e17", "-1e999999999"})
    void what_is_below_zero_is_negative_however_large_it_is(String number) {
        assertThat(codesOf(number)).startsWith(FaultCode.AMOUNT_NEGATIVE).doesNotContain(FaultCode.AMOUNT_TOO_PRECISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "123456789e900000000"})
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void a_number_of_a_thousand_million_digits_costs_nothing(String number) {
        assertThat(Euros.faultsOf(new BigDecimal(number)))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.message(Locale.ENGLISH)).hasSizeLessThan(200));
        assertThatThrownBy(() -> euros(new BigDecimal(number))).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void zero_is_zero_however_it_is_written() {
        assertThat(euros(new BigDecimal("0E-20"))).isEqualTo(Euros.ZERO);
        assertThat(euros(new BigDecimal("0E+20"))).isEqualTo(Euros.ZERO);
        assertThat(euros(new BigDecimal("0e999999999"))).isEqualTo(Euros.ZERO);
        assertThat(euros(new BigDecimal("0e-999999999"))).isEqualTo(Euros.ZERO);
        assertThat(Euros.cents(Money.of(new BigDecimal("0e200"), "EUR"))).isZero();
    }

    @Test
    void another_currency_is_refused() {
        assertThatThrownBy(() -> Euros.checked(Money.of(1, "USD")))
                .hasMessage("The currency is USD, but must be EUR. Convert the amount to euros.")
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.CURRENCY_NOT_EUR));
        assertThatThrownBy(() -> Euros.cents(Money.of(1, "USD"))).isInstanceOf(InvalidFactException.class);
        assertThat(Euros.findCurrencyFault("EUR")).isEmpty();
        assertThat(Euros.findCurrencyFault("eur").map(Fault::code)).contains(FaultCode.CURRENCY_NOT_EUR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "eur", "Euro", "euros"})
    void a_sign_or_name_of_the_euro_is_to_be_written_as_its_code(String currency) {
        assertThat(Euros.findCurrencyFault(currency).map(fault -> fault.message(Locale.ENGLISH)))
                .contains("The currency is " + currency + ", but must be written as its code. Write EUR.");
        assertThat(Euros.findCurrencyFault("EURO CENT").map(fault -> fault.message(Locale.ENGLISH)))
                .contains("The currency is EURO CENT, but must be EUR. Convert the amount to euros.");
    }

    @Test
    void cents_are_never_cut_off() {
        assertThatThrownBy(() -> Euros.cents(Money.of(new BigDecimal("0.005"), "EUR")))
                .hasMessage("The amount is 0.005, but must have at most 2 decimals. Round it to the cent.");
        assertThatThrownBy(() -> Euros.cents(Money.of(new BigDecimal("1e16"), "EUR")))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.AMOUNT_TOO_LARGE));
    }

    @Test
    void a_sum_may_be_larger_than_an_amount_of_a_dossier() {
        // Sixteen digits before the point
        assertThat(Euros.cents(Money.of(new BigDecimal("9999999999999999.99"), "EUR")))
                .isEqualTo(999_999_999_999_999_999L);
    }

    @Test
    void cents_of_a_difference_may_be_negative() {
        assertThat(Euros.cents(Euros.ofCents(-1))).isEqualTo(-1);
    }

    private static List<FaultCode> codesOf(String number) {
        return Euros.faultsOf(new BigDecimal(number)).stream().map(Fault::code).toList();
    }
}
