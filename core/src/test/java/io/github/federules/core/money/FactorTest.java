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

/** How many times another sum a limit allows. */
class FactorTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.000001, 1", "2.50, 2500000", "1000, 1000000000", "1000.0000000, 1000000000"})
    void a_factor_is_from_0_to_1000_with_at_most_six_decimals(String number, long millionths) {
        assertThat(Factor.of(number).millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1000.000001", "1001", "0.0000001", "1e999999999", "1e-999999999"})
    void any_other_number_is_refused_with_the_bounds(BigDecimal number) {
        assertThatThrownBy(() -> new Factor(number))
                .hasMessageStartingWith("The factor is ")
                .hasMessageEndingWith(", but must be from 0 to 1,000 with at most six decimals. Correct it.")
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.FACTOR_OUT_OF_RANGE));
    }

    @Test
    void a_number_of_many_digits_is_shown_by_its_first_six() {
        assertThatThrownBy(() -> new Factor(BigDecimal.valueOf(2).setScale(2_000)))
                .hasMessageStartingWith("The factor is 2.00000, but");
    }

    @Test
    void a_text_that_is_no_number_is_refused_with_the_number_that_it_may_mean() {
        assertThatThrownBy(() -> Factor.of("2,5")).hasMessageEndingWith("Did you mean 2.5?");
        assertThatThrownBy(() -> Factor.of("1 001"))
                .hasMessageEndingWith("Write digits alone, with a point before the decimals.");
    }

    @Test
    void equal_factors_are_equal_whatever_their_zeros() {
        assertThat(Factor.of("0.150")).isEqualTo(Factor.of(Rate.percent("15"))).hasToString("0.15");
        assertThat(Factor.of("10.0")).hasToString("10");
    }
}
