package io.github.federules.jackson.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "9, 9",
        "100, 100",
        "1.50, 1.5",
        "1.00, 1",
        "12e2, 1200",
        "12E+02, 1200",
        "12e-2, 0.12",
        "12e0, 12",
        "1e0000000000000000000030, 1000000000000000000000000000000",
        "1e-30, 0.000000000000000000000000000001"
    })
    void a_literal_is_read_exactly(String literal, BigDecimal number) {
        assertThat(JsonNumber.find(literal))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e31", "1e-31", "1e100", "1e99999999999", "NaN", "-Infinity"})
    void a_number_beyond_every_bound_is_none(String literal) {
        assertThat(JsonNumber.find(literal)).isEmpty();
    }

    @Test
    void a_number_has_a_thousand_digits_at_most_without_zeros_at_the_end() {
        assertThat(JsonNumber.find("1".repeat(1000))).isPresent();
        assertThat(JsonNumber.find("1".repeat(1001))).isEmpty();
        assertThat(JsonNumber.find("1." + "0".repeat(1_000_000))).hasValue(BigDecimal.ONE);
    }
}
