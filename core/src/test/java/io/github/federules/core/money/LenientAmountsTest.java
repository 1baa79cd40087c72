package io.github.federules.core.money;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people write them are read if they have one meaning. */
class LenientAmountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48000",
                "48000.00",
                "48000,00",
                "48000,0",
                "48 000",
                "48 000,00",
                "48 000,00 €",
                "48\u00a0000,00\u00a0€",
                "48\u202f000,00\u00a0€",
                "48\u2009000,00",
                "48.000,00",
                "48.000,00 EUR",
                "48,000.00",
                "€48,000.00",
                "€ 48,000.00",
                "€\u00a048,000.00",
                "EUR 48000",
                "48000 euros",
                "48 000,00 Euro",
                "48'000.00",
                "48’000,00",
                "  48000  ",
                " EUR 48000 ",
                " eur 48000 ",
                " 48000 eur ",
                "048000,00"
            })
    void one_amount_has_many_spellings(String text) {
        assertThat(Euros.parseLenient(text)).isEqualTo(euros("48000.00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,500 | 0.50",
                "0 | 0.00",
                "1.234.567 | 1234567.00",
                "1,234,567 | 1234567.00",
                "1 234 567,89 | 1234567.89",
                "1,234,567.89 | 1234567.89",
                "1234,56 | 1234.56",
                "1234.5 | 1234.50",
                "1.234,5 | 1234.50",
                "1234,000 | 1234.00",
                "12,3400 | 12.34",
                "1,234.560 | 1234.56",
                "999 999 999 999,99 | 999999999999.99"
            })
    void the_last_sign_separates_decimals_unless_it_can_only_separate_thousands(String text, String amount) {
        assertThat(Euros.parseLenient(text)).isEqualTo(euros(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"48,000 | 48000 | 48,00", "48.000 | 48000 | 48.00", "€1,230 | 1230 | 1,23"})
    void an_amount_of_two_meanings_is_refused_with_both(String text, String whole, String decimal) {
        InvalidFactException refused = refusal(text);

        assertThat(refused.fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER);
        assertThat(refused).hasMessageContaining("has two meanings: " + whole + " or " + decimal + ". ");
        assertThat(refused.fault().message(Locale.FRENCH)).contains("deux sens", whole, decimal);
        // Both ways to write it are read.
        assertThat(Decimals.parseLenient(whole)).isEqualTo(new BigDecimal(whole));
        assertThat(Decimals.parseLenient(decimal)).isEqualTo(new BigDecimal(decimal.replace(',', '.')));
    }

    // With three decimals it is no amount: writing it with four would only get the next error.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | 1.234 | 1234", "123,456 € | 123,456 | 123456"})
    void an_amount_that_has_thousands_or_too_many_decimals_is_refused_with_the_bound(
            String text, String value, String whole) {
        InvalidFactException refused = refusal(text);

        assertThat(refused.fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER);
        assertThat(refused)
                .hasMessageContaining("The amount " + value + " can be read as " + whole + ", or")
                .hasMessageContaining("at most 2. Write " + whole + ", or round to the cent.");
        assertThat(refused.fault().message(Locale.FRENCH))
                .contains("Le montant " + value, "2 au plus. Écrivez " + whole + ", ou arrondissez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12,345", "-1,230 €", "\u22121.230"})
    void a_negative_amount_is_refused_whichever_of_its_two_meanings_it_has(String text) {
        assertThat(refusal(text).fault().code()).isEqualTo(FaultCode.AMOUNT_NEGATIVE);
        assertThat(refusal("-1,230 €"))
                .hasMessageContaining("The amount is -1,230, but must be 0 or more. Is it an income? Give only costs.");
    }

    @Test
    void a_number_with_three_decimals_is_written_with_four() {
        assertThatThrownBy(() -> Decimals.parseLenient("1.234"))
                .hasMessageContaining("has two meanings: 1234 or 1.2340. ");
        assertThatThrownBy(() -> Decimals.parseLenient("\u22121,234"))
                .hasMessageContaining("has two meanings: -1234 or -1,2340. ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "€",
                "-",
                "abc",
                "12a",
                "1e3",
                "1..2",
                "1,,2",
                ",5",
                "5,",
                "1  000",
                "1 00",
                "1000 000",
                "1234 567",
                "0 123",
                "1,23,456",
                "12,34.56",
                "1.234,567.89",
                "1.234 567",
                "1 234.567,89",
                "€5€",
                "€ 5 €",
                "5 $",
                "5 %",
                "--5",
                "٣",
                "５",
                "1_000",
                "1\t000",
                "1\n000",
                "1:000",
                "1/000"
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(refusal(text).fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER);
    }

    @Test
    void an_amount_outside_the_bounds_of_a_dossier_is_refused() {
        assertThat(refusal("-5,00 €").fault().code()).isEqualTo(FaultCode.AMOUNT_NEGATIVE);
        assertThat(refusal("\u22125").fault().code()).isEqualTo(FaultCode.AMOUNT_NEGATIVE);
        assertThat(refusal("1234,567").fault().code()).isEqualTo(FaultCode.AMOUNT_TOO_PRECISE);
        assertThat(refusal("1 000 000 000 000").fault().code()).isEqualTo(FaultCode.AMOUNT_TOO_LARGE);
        assertThatThrownBy(() -> Euros.parseLenient(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void a_number_need_not_be_an_amount() {
        assertThat(Decimals.parseLenient("-1 234,5678")).isEqualByComparingTo("-1234.5678");
        assertThat(Decimals.parseLenient("- 5")).isEqualByComparingTo("-5");
        assertThat(Decimals.parseLenient("0,20")).isEqualByComparingTo("0.20");
        assertThatThrownBy(() -> Decimals.parseLenient("5 €")).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void a_text_of_a_hundred_characters_is_read() {
        assertThat(Decimals.parseLenient("5" + " ".repeat(99))).isEqualTo(new BigDecimal("5"));
        assertThat(readOrNull("5" + " ".repeat(100))).isNull();
    }

    @Test
    void thirty_digits_are_read_before_the_decimals_and_thirty_after() {
        String digits = "1".repeat(30);
        assertThat(Decimals.parseLenient(digits)).isEqualTo(new BigDecimal(digits));
        assertThat(Decimals.parseLenient("0," + digits)).isEqualTo(new BigDecimal("0." + digits));
        assertThat(refusal(digits + "1").fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER);
        assertThat(refusal("0," + digits + "1").fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER);
    }

    @Property
    void what_is_formatted_is_read_back(@ForAll @LongRange(min = 0, max = Euros.MAX_CENTS) long cents) {
        MonetaryAmount amount = Euros.ofCents(cents);

        assertThat(Euros.parseLenient(Euros.format(amount, Locale.FRENCH))).isEqualTo(amount);
        assertThat(Euros.parseLenient(Euros.format(amount, Locale.ENGLISH))).isEqualTo(amount);
    }

    @Property
    void a_number_in_the_strict_form_has_the_same_value_or_two_meanings(@ForAll("decimals") BigDecimal number) {
        String text = number.toPlainString();

        if (number.scale() == 3) {
            assertThat(readOrNull(text)).isIn(number, null);
        } else {
            assertThat(Decimals.parseLenient(text)).isEqualTo(number);
        }
    }

    @Property(tries = 5000)
    void any_text_is_read_or_refused(@ForAll("texts") String text) {
        BigDecimal number = readOrNull(text);

        if (number != null) {
            // Nothing but digits, in their order, makes the number.
            String digits = text.replaceAll("[^0-9]", "");
            assertThat(number.unscaledValue().abs()).isEqualTo(new BigInteger(digits));
        }
    }

    @Property
    void what_an_error_takes_a_text_for_is_an_amount_of_the_format(@ForAll("texts") String text) {
        try {
            Euros.euros(text);
        } catch (InvalidFactException e) {
            String meant = e.fault().values().get("meant");
            if (meant != null) {
                assertThat(Euros.euros(meant)).isEqualTo(Euros.parseLenient(text));
            }
        }
    }

    @Property
    void a_long_text_is_refused_and_not_repeated(@ForAll("texts") String text) {
        String hostile = text + "9".repeat(100_000);

        assertThat(refusal(hostile).getMessage()).hasSizeLessThan(400);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(4)
                .map(BigDecimal::stripTrailingZeros)
                .map(each -> each.scale() < 0 ? each.setScale(0) : each);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,' \u00a0\u202f\u2009-€")
                .ofMaxLength(14);
    }

    private static BigDecimal readOrNull(String text) {
        try {
            return Decimals.parseLenient(text);
        } catch (InvalidFactException e) {
            return null;
        }
    }

    private static InvalidFactException refusal(String text) {
        return catchThrowableOfType(InvalidFactException.class, () -> Euros.parseLenient(text));
    }
}
