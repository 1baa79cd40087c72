package io.github.federules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private static final String THIRTY_NINES = "9".repeat(30);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0.00",
        "007, 7",
        "22000.00, 22000.00",
        "-1.5, -1.5",
        "0.10, 0.10",
        "999999999999999999, 999999999999999999",
        "-9999999999999999.9, -9999999999999999.9",
        // One digit more than surely fits into a long, and one more than 2^63.
        "1000000000000000000, 1000000000000000000",
        "9223372036854775809, 9223372036854775809"
    })
    void digits_with_an_optional_minus_and_point_are_a_number(String text, BigDecimal number) {
        assertThat(Decimals.parse(text)).isEqualTo(number);
        assertThat(Decimals.find(text)).contains(number);
    }

    @Test
    void thirty_digits_before_and_after_the_point_are_a_number() {
        String text = THIRTY_NINES + "." + THIRTY_NINES;

        assertThat(Decimals.parse(text).toPlainString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "1 000",
                "1:",
                "1/",
                "1,5",
                "1_000",
                "+1",
                "--1",
                "-",
                ".",
                ".5",
                "1.",
                "1.2.3",
                "1e3",
                "1E3",
                "1e999999999",
                "0x10",
                "1f",
                "1d",
                "NaN",
                "Infinity",
                "22000.00 €",
                "٣",
                "１",
                "1\u00a0000",
                "−1"
            })
    void anything_else_is_no_number(String text) {
        assertThat(Decimals.find(text)).isEmpty();
        assertThatThrownBy(() -> Decimals.parse(text))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER));
    }

    @Test
    void a_thirty_first_digit_is_refused_on_either_side_of_the_point() {
        assertThat(Decimals.find(THIRTY_NINES + "9")).isEmpty();
        assertThat(Decimals.find("0." + THIRTY_NINES + "9")).isEmpty();
    }

    @Test
    void the_message_names_the_text_the_form_and_the_cure() {
        assertThatThrownBy(() -> Decimals.parse("22 000,00"))
                .hasMessage("The value is 22 000,00, but must be a decimal number such as 22000.00."
                        + " Did you mean 22000.00?");
    }

    @Test
    void ten_million_digits_cost_no_more_than_a_short_message() {
        assertThatThrownBy(() -> Decimals.parse("9".repeat(10_000_000)))
                .isInstanceOf(InvalidFactException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(300)
                .startsWith("The value is 999");
    }

    @Test
    void both_meanings_of_a_text_are_proposed_as_the_format_writes_them() {
        assertThatThrownBy(() -> Decimals.parse("48,123"))
                .hasMessage("The value 48,123 has two meanings: 48123 or 48.1230. Write the one that you mean.");
    }

    @Test
    void a_percentage_is_proposed_as_a_share_of_one() {
        assertThatThrownBy(() -> Decimals.parse("12,5 %")).hasMessageEndingWith("Did you mean 0.125?");
        // Neither 48123% nor 48.123% is the number 48123 or 48.1230.
        assertThatThrownBy(() -> Decimals.parse("48,123 %"))
                .hasMessageStartingWith("The value is 48,123 %, but")
                .hasMessageEndingWith("Write digits alone, with a point before the decimals.");
    }

    @Test
    void a_number_that_its_field_refuses_is_not_proposed() {
        assertThatThrownBy(() -> Decimals.parse("12,5", number -> number.scale() == 0))
                .hasMessageEndingWith("Write digits alone, with a point before the decimals.");
        assertThatThrownBy(() -> Decimals.parse("12 500", number -> number.scale() == 0))
                .hasMessageEndingWith("Did you mean 12500?");
        // Of two meanings, one is left.
        assertThatThrownBy(() -> Decimals.parse("1,250", number -> number.scale() == 0))
                .hasMessageEndingWith("Did you mean 1250?");
    }
}
