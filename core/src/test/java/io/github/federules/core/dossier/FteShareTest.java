package io.github.federules.core.dossier;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteShareTest {

    private static final String BOUNDS = ", but must be over 0 and at most 1.";

    @Test
    void equal_shares_are_equal_whatever_their_zeros() {
        assertThat(fte("0.5"))
                .isEqualTo(fte("0.50"))
                .isEqualTo(fte("0.500000000000"))
                .hasSameHashCodeAs(fte("0.50"))
                .isNotEqualTo(fte("0.51"));
        assertThat(new FteShare(new BigDecimal("1E+0"))).isEqualTo(fte("1.000"));
    }

    @ParameterizedTest
    @CsvSource({"0.000000001, 0.000000001", "0.20, 0.2", "1, 1", "1.00, 1", "0.999999999, 0.999999999"})
    void a_share_is_over_0_and_at_most_1(String text, String written) {
        assertThat(fte(text)).hasToString(written);
    }

    @Test
    void shares_are_ordered_by_their_size() {
        assertThat(fte("0.199999999")).isLessThan(fte("0.2"));
        assertThat(fte("0.2")).isEqualByComparingTo(fte("0.200"));
        assertThat(fte("1")).isGreaterThan(fte("0.9"));
    }

    @Test
    void a_number_is_a_share_as_its_text_is() {
        assertThat(fte(new BigDecimal("0.20"))).isEqualTo(fte("0.20")).hasToString("0.2");
        assertThat(fte(BigDecimal.ONE)).isEqualTo(fte("1.00"));
        assertThat(fte(new BigDecimal("1E-9"))).isEqualTo(fte("0.000000001"));
        assertThatThrownBy(() -> fte(BigDecimal.ZERO)).isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> fte(new BigDecimal("1.000000001"))).isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> fte(new BigDecimal("1E-10"))).isInstanceOf(InvalidFactException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2           | Did you mean 2%? Write it as 0.02.
                    20          | Did you mean 20%? Write it as 0.20.
                    100         | Did you mean 100%? Write it as 1.00.
                    """)
    void over_1_is_refused_and_the_cure_recognizes_a_percentage(String text, String cure) {
        assertThatThrownBy(() -> fte(text))
                .hasMessage("The share of a full-time equivalent (FTE) is " + text + BOUNDS + " " + cure)
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.FTE_OUT_OF_RANGE));
    }

    // 1.2 may be 1.2%, or full time and a fifth of another person.
    @ParameterizedTest
    @CsvSource({"1.2, 120", "1.000000001, 100.0000001", "1.99, 199"})
    void a_little_more_than_full_time_is_refused_without_a_guess(String text, String percentage) {
        assertThatThrownBy(() -> fte(text))
                .hasMessage("The share of a full-time equivalent (FTE) is " + text + ", which is " + percentage
                        + "% of full time" + BOUNDS + " Correct it, or give each person a line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-0.5", "100.01", "1000"})
    void what_no_percentage_explains_is_refused_without_a_guess(String text) {
        assertThatThrownBy(() -> fte(text))
                .hasMessage("The share of a full-time equivalent (FTE) is " + text + BOUNDS
                        + " Write the part of full time that is spent on the operation.")
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.FTE_OUT_OF_RANGE));
    }

    @Test
    void a_share_that_is_written_in_another_way_is_refused_with_the_share_that_it_is() {
        assertThatThrownBy(() -> fte("0,5"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("0,5")
                .hasMessageContaining("Did you mean 0.5?");
        // 1.5 is no share.
        assertThatThrownBy(() -> fte("1,5"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("1,5")
                .message()
                .doesNotContain("Did you mean");
    }

    @Test
    void a_tenth_decimal_is_refused() {
        assertThatThrownBy(() -> fte("0.1234567891"))
                .hasMessage(
                        "The share of a full-time equivalent (FTE) is 0.1234567891, but must have at most 9 decimals. Round it.")
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.FTE_TOO_PRECISE));
    }

    @Test
    void every_fault_of_a_number_is_found() {
        assertThat(FteShare.faultsOf(new BigDecimal("1.0000000001")))
                .extracting(Fault::code)
                .containsExactly(FaultCode.FTE_OUT_OF_RANGE, FaultCode.FTE_TOO_PRECISE);
        // With so many digits, it is not asked whether the number is over 1.
        assertThat(FteShare.faultsOf(new BigDecimal("1." + "1".repeat(2_000))))
                .extracting(Fault::code)
                .containsExactly(FaultCode.FTE_TOO_PRECISE);
        assertThat(FteShare.faultsOf(new BigDecimal("0.5"))).isEmpty();
        assertThat(FteShare.faultsOf(BigDecimal.ONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999"})
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void a_number_of_a_thousand_million_digits_costs_nothing(BigDecimal number) {
        assertThatThrownBy(() -> new FteShare(number))
                .isInstanceOf(InvalidFactException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(200);
    }
}
