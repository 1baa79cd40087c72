package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.ofCents;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.quoted;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are exact: no binary floating point, no number that is written out. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "0.01, 1",
        "1, 100",
        "1.5, 150",
        "01, 100",
        "007.10, 710",
        "70000.000, 7000000",
        "70000.000000000000000000000000000000, 7000000",
        "000000000000000000000000070000, 7000000",
        // Binary floating point has neither of the next two.
        "0.07, 7",
        "999999999999.99, 99999999999999",
        "999999999999.990, 99999999999999",
    })
    void text_is_taken_to_the_cent(String text, long cents) {
        assertThat(cents(quoted(text))).isEqualTo(ofCents(cents));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "0.00e5, 0",
        "0e30, 0",
        "-0E-30, 0",
        "1, 100",
        "1e2, 10000",
        "1E+2, 10000",
        "7E+4, 7000000",
        "7e04, 7000000",
        "7e0000000000000000000000000000000000000004, 7000000",
        "700000e-1, 7000000",
        "70000.000, 7000000",
        "70000.10, 7000010",
        "0.07, 7",
        "0.7e-1, 7",
        "1e-2, 1",
        "1e11, 10000000000000",
        "999999999999.99, 99999999999999",
        "0.99999999999999e12, 99999999999999",
        "99999999999999e-2, 99999999999999",
        "1000000000000000000000000000000e-30, 100",
    })
    void a_json_number_is_taken_to_the_cent(String number, long cents) {
        assertThat(cents(number)).isEqualTo(ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "+1",
                "--1",
                "1.",
                ".5",
                "1,5",
                "1 000",
                "1_000",
                "1e2",
                "1E2",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "1/2",
                "1.2.3",
                "-",
                "€1",
                "1 EUR",
                "１",
                "٣",
                "1\\u0000",
                "1\\n",
                // One digit more than thirty, before and behind the point.
                "1000000000000000000000000000000",
                "0000000000000000000000000000001",
                "0.0000000000000000000000000000000",
                "null"
            })
    void text_of_another_form_is_not_a_number(String text) {
        assertThat(faults(amount(quoted(text)))).containsExactly("operation.costLines[0].amount NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e31",
                "1e-31",
                "0e31",
                "1E+31",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999999999",
                "1e-99999999999999999999999999",
                "-1e2147483648",
                "1e2147483647",
                "0e-2147483648"
            })
    void an_exponent_beyond_thirty_is_not_a_number(String number) {
        assertThat(faults(amount(number))).containsExactly("operation.costLines[0].amount NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "01", "-01", ".5", "1.", "1e", "NaN", "Infinity", "-", "0x1", "1e1.5", "1_0", "١"})
    void a_number_that_json_does_not_have_makes_the_text_no_json(String number) {
        assertThat(faults(amount(number))).containsExactly(" NOT_JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"-0.01\"', AMOUNT_NEGATIVE",
        "-1e-2, AMOUNT_NEGATIVE",
        "-1e11, AMOUNT_NEGATIVE",
        "'\"0.001\"', AMOUNT_TOO_PRECISE",
        "0.001, AMOUNT_TOO_PRECISE",
        "1e-3, AMOUNT_TOO_PRECISE",
        "1e-30, AMOUNT_TOO_PRECISE",
        "'\"0.000000000000000000000000000001\"', AMOUNT_TOO_PRECISE",
        "'\"1000000000000\"', AMOUNT_TOO_LARGE",
        "1000000000000, AMOUNT_TOO_LARGE",
        "1e12, AMOUNT_TOO_LARGE",
        "1e30, AMOUNT_TOO_LARGE",
        "1e+30, AMOUNT_TOO_LARGE",
        "'\"999999999999999999999999999999\"', AMOUNT_TOO_LARGE",
        "999999999999999999999999999999, AMOUNT_TOO_LARGE",
        "18446744073709551616, AMOUNT_TOO_LARGE", // 2^64 would be 0 if it were cut off
        "184467440737095516.16, AMOUNT_TOO_LARGE", // as would be so many cents
    })
    void a_number_that_is_no_amount_is_reported_by_its_own_code(String number, String code) {
        assertThat(faults(amount(number))).containsExactly("operation.costLines[0].amount " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999.991, AMOUNT_TOO_PRECISE AMOUNT_TOO_LARGE",
        "-0.001, AMOUNT_NEGATIVE AMOUNT_TOO_PRECISE",
        "1000000000000.001, AMOUNT_TOO_PRECISE AMOUNT_TOO_LARGE",
    })
    void a_number_with_two_faults_has_both(String number, String codes) {
        assertThat(faults(amount(number)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(codes.split(" ", -1))
                        .map(code -> "operation.costLines[0].amount " + code)
                        .toList());
    }

    @Test
    void all_lines_together_may_be_9_999_999_999_999_99() {
        // 10 × 999,999,999,999.99 = 9,999,999,999,999.90, and 0.09 more is the bound.
        List<String> ten = Collections.nCopies(10, services("999999999999.99"));
        assertThat(faults(ofLines(ten))).isEmpty();
        assertThat(faults(ofLines(with(ten, services("0.09"))))).isEmpty();
        assertThat(faults(ofLines(with(ten, services("0.10"))))).containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    @Test
    void lines_of_every_nature_count_in_the_total() {
        List<String> ten = Collections.nCopies(10, ExampleDossier.line("OTHER", "999999999999.99"));
        assertThat(faults(ofLines(with(ten, ExampleDossier.line("TRAVEL", "0.10")))))
                .containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    @Test
    @Tag("long")
    void the_tax_on_the_lines_counts_in_the_total() {
        String taxed = services("0.01", "\"vat\": {\"amount\": \"999999999999.99\", \"currency\": \"EUR\"}");
        assertThat(faults(ofLines(Collections.nCopies(9, taxed)))).isEmpty();
        assertThat(faults(ofLines(Collections.nCopies(100_000, taxed))))
                .containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    @Test
    @Tag("long")
    void a_total_that_would_overflow_a_long_is_too_large_once() {
        // 100,000 × 999,999,999,999.99 in cents is beyond 2^63 = 92,233 × 10^14.
        assertThat(faults(ofLines(Collections.nCopies(100_000, services("999999999999.99")))))
                .containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    static Stream<String> millionsOfDigits() {
        String nines = "9".repeat(5_000_000);
        return Stream.of(nines, "-" + nines, "0." + nines, "1." + "0".repeat(5_000_000) + "1", nines + "e-30");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("millionsOfDigits")
    void a_number_of_millions_of_digits_is_refused_at_once(String number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(faults(amount(number)))
                        .isNotEmpty()
                        .allMatch(fault -> fault.startsWith("operation.costLines[0].amount ")));
    }

    @Test
    void millions_of_zeros_behind_the_point_change_nothing() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(cents("70000." + "0".repeat(5_000_000))).isEqualTo(ofCents(7_000_000)));
    }

    private static List<String> with(List<String> lines, String more) {
        return Stream.concat(lines.stream(), Stream.of(more)).toList();
    }

    private static String amount(String literal) {
        return ofLines(services(literal));
    }

    private static Object cents(String literal) {
        return accepted(amount(literal)).operation().costLines().get(0).amount();
    }
}
