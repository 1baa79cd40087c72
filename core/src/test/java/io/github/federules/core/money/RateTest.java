package io.github.federules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void equal_rates_are_equal_whatever_their_zeros() {
        assertThat(Rate.percent("15"))
                .isEqualTo(Rate.percent("15.0000"))
                .isEqualTo(new Rate(new BigDecimal("0.15")))
                .isEqualTo(new Rate(new BigDecimal("0.1500000000")))
                .hasSameHashCodeAs(new Rate(new BigDecimal("0.150")));
        assertThat(new Rate(new BigDecimal("1E+0"))).isEqualTo(Rate.percent("100.00"));
        assertThat(Rate.percent("100.00").share()).isEqualTo(BigDecimal.ONE);
        assertThat(Rate.percent("0.00").share()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void null_is_no_rate() {
        assertThatNullPointerException().isThrownBy(() -> new Rate(null)).withMessage("share");
    }

    @ParameterizedTest
    @CsvSource({"15, 15 %", "68.44, 68.44 %", "100.00, 100 %", "0, 0 %", "0.0001, 0.0001 %", "10, 10 %"})
    void a_rate_is_written_as_a_percentage(String percentage, String written) {
        assertThat(Rate.percent(percentage)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        // 15% of 3 cents is 0.45, of 4 cents 0.60, of 10 cents 1.50 cents
        "15, 3, 0, 0",
        "15, 4, 0, 1",
        "15, 10, 1, 2",
        // 60% of 416,666.66 euros is 249,999.996 euros
        "60, 41666666, 24999999, 25000000",
        "60, 41666667, 25000000, 25000000",
        "0, 99999999999999, 0, 0",
        // 15% of 2^63 - 101 is 1,383,505,805,528,216,356.05; the product before the division is over 64 bits
        "15, 9223372036854775707, 1383505805528216356, 1383505805528216356",
        "100, 99999999999999, 99999999999999, 99999999999999"
    })
    void the_share_of_an_amount_is_rounded_as_asked(String percentage, long cents, long down, long halfUp) {
        Rate rate = Rate.percent(percentage);

        assertThat(rate.applyTo(cents, RoundingMode.DOWN)).isEqualTo(down);
        assertThat(rate.applyTo(cents, RoundingMode.HALF_UP)).isEqualTo(halfUp);
    }

    @Test
    void a_rate_is_of_an_amount_that_is_not_negative() {
        Rate rate = Rate.percent("50");
        assertThat(rate.applyTo(0, RoundingMode.UP)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate.applyTo(-1, RoundingMode.UP))
                .withMessage("The amount is -1 cents, but must be 0 or more. Apply the rate to its absolute value.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.000001",
                "1.000001",
                "0.0000001",
                "15",
                "1e999999999",
                "1e-999999999",
                "1e-2147483647",
                "1e2147483647"
            })
    void what_is_not_from_0_to_1_with_six_decimals_is_no_rate(BigDecimal share) {
        assertThatThrownBy(() -> new Rate(share))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.RATE_OUT_OF_RANGE));
    }

    @Test
    void the_message_names_value_bound_and_cure() {
        assertThatThrownBy(() -> new Rate(new BigDecimal("15")))
                .hasMessage("The rate is 15, but must be from 0 to 1 with at most 6 decimals."
                        + " Did you mean 15%? Write it as 0.15.");
    }

    @Test
    void a_share_that_is_no_percentage_either_is_to_be_corrected_alone() {
        assertThatThrownBy(() -> new Rate(new BigDecimal("150"))).hasMessageEndingWith("Correct it, or round it.");
        assertThatThrownBy(() -> new Rate(new BigDecimal("100.000001")))
                .hasMessageEndingWith("Correct it, or round it.");
    }

    // 150% is 1.5: to write it as 0.015 would be another rate.
    @Test
    void a_percentage_over_100_is_to_be_corrected_alone() {
        assertThatThrownBy(() -> Rate.percent("150"))
                .hasMessage(
                        "The rate is 1.50, but must be from 0 to 1 with at most 6 decimals. Correct it, or round it.");
    }

    @Test
    void a_percentage_with_its_sign_is_proposed_without_it_if_it_is_a_rate() {
        assertThatThrownBy(() -> Rate.percent("12,5 %")).hasMessageEndingWith("Did you mean 12.5?");
        assertThatThrownBy(() -> Rate.percent("100 %")).hasMessageEndingWith("Did you mean 100?");
        assertThatThrownBy(() -> Rate.percent("100,5 %"))
                .hasMessageEndingWith("Write digits alone, with a point before the decimals.");
    }

    @Test
    void a_percentage_that_is_no_number_is_refused_as_such() {
        assertThatThrownBy(() -> Rate.percent("15 %"))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.NOT_A_NUMBER));
    }
}
