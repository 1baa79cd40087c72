package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.money.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each explanation on its bounds and a cent beside them, worked out by hand. */
class ExplanationTest {

    @ParameterizedTest
    @CsvSource({
        // 0.4 × 1 000.00 = 400.00
        "1000.00, 0.4,  400.00",
        // 0.15 × 0.03 = 0.0045, under half a cent
        "0.03,    0.15, 0.00",
        // 1.00 × 138 411.14
        "138411.14, 1.00, 138411.14",
        // Nothing of something, and something of nothing
        "450000.00, 0.0, 0.00",
        "0.00,    0.6,  0.00",
        // 0.999999 × 999 999 999 999.99 = 999 999 999 999.99 − 999 999.99999999 = 999 998 999 999.99000001
        "999999999999.99, 0.999999, 999998999999.99",
    })
    void to_the_cent_where_both_roundings_agree(String total, String rate, String published) {
        assertThat(explanation(total, rate, published)).isEqualTo(Explanation.TO_THE_CENT);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.5 × 10.03 = 5.015, half a cent exactly: 5.02 half up, 5.01 down
        "10.03, 0.5,   5.02,  HALF_UP_ONLY",
        "10.03, 0.5,   5.01,  DOWN_ONLY",
        // 0.15 × 0.04 = 0.006: 0.01 half up, 0.00 down
        "0.04,  0.15,  0.01,  HALF_UP_ONLY",
        "0.04,  0.15,  0.00,  DOWN_ONLY",
    })
    void a_cent_that_the_rounding_decides(String total, String rate, String published, Explanation expected) {
        assertThat(explanation(total, rate, published)).isEqualTo(expected);
    }

    @Test
    void a_cent_comes_before_a_whole_euro() {
        // 0.5 × 10.01 = 5.005: down it is 5.00, which is a whole euro too
        assertThat(explanation("10.01", "0.5", "5.00")).isEqualTo(Explanation.DOWN_ONLY);
        // 0.5 × 11.99 = 5.995: half up it is 6.00, which is a whole euro too
        assertThat(explanation("11.99", "0.5", "6.00")).isEqualTo(Explanation.HALF_UP_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.500 × 101.50 = 50.75: 50 down, 51 half up
        "101.50, 0.500, 50.00",
        "101.50, 0.500, 51.00",
        // 0.500 × 101.00 = 50.50, half a euro exactly
        "101.00, 0.500, 51.00",
        "101.00, 0.500, 50.00",
        // 0.500 × 100.98 = 50.49: 50 either way
        "100.98, 0.500, 50.00",
    })
    void a_whole_euro_down_or_half_up(String total, String rate, String published) {
        assertThat(explanation(total, rate, published)).isEqualTo(Explanation.WHOLE_EURO);
    }

    @Test
    void a_whole_euro_is_not_rounded_up() {
        // 50.49 is 50 down and half up; 0.5005 × 100.98 = 50.54049 is the most that the rate allows
        assertThat(explanation("100.98", "0.500", "51.00")).isEqualTo(Explanation.UNEXPLAINED);
    }

    @Test
    void a_whole_euro_comes_before_a_rounded_rate() {
        // 50.75 again, but 0.45 × 101.50 = 45.675 and 0.55 × 101.50 = 55.825 would allow 50.00 as well
        assertThat(explanation("101.50", "0.5", "50.00")).isEqualTo(Explanation.WHOLE_EURO);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.255 × 1 000.00 = 255.00; 0.265 × 1 000.00 = 265.00
        "1000.00, 0.26, 255.00, ROUNDED_RATE",
        "1000.00, 0.26, 254.99, UNEXPLAINED",
        "1000.00, 0.26, 265.00, ROUNDED_RATE",
        "1000.00, 0.26, 265.01, UNEXPLAINED",
        // 0.68435 × 10 000.00 = 6 843.50; 0.68445 × 10 000.00 = 6 844.50
        "10000.00, 0.6844, 6843.50, ROUNDED_RATE",
        "10000.00, 0.6844, 6843.49, UNEXPLAINED",
        "10000.00, 0.6844, 6844.50, ROUNDED_RATE",
        "10000.00, 0.6844, 6844.51, UNEXPLAINED",
    })
    void a_rate_rounded_to_its_last_decimal_bounds_included(
            String total, String rate, String published, Explanation expected) {
        assertThat(explanation(total, rate, published)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.35 × 1 000.00 = 350.00; 0.45 × 1 000.00 = 450.00
        "1000.00, 0.4,  350.00, ROUNDED_RATE",
        "1000.00, 0.4,  349.99, UNEXPLAINED",
        "1000.00, 0.4,  450.00, ROUNDED_RATE",
        "1000.00, 0.4,  450.01, UNEXPLAINED",
        // 0.405 × 1 000.00 = 405.00
        "1000.00, 0.40, 405.00, ROUNDED_RATE",
        "1000.00, 0.40, 405.01, UNEXPLAINED",
        "1000.00, 0.40, 450.00, UNEXPLAINED",
        // A rate without a point shows units: from 0.5 × 100.00 to 1.5 × 100.00
        "100.00, 1,   150.00, ROUNDED_RATE",
        "100.00, 1,   150.01, UNEXPLAINED",
        // 1.05 × 100.00 = 105.00
        "100.00, 1.0, 105.00, ROUNDED_RATE",
        "100.00, 1.0, 105.01, UNEXPLAINED",
        // 0.05 × 100.00 = 5.00
        "100.00, 0.0, 5.00,   ROUNDED_RATE",
        "100.00, 0.0, 5.01,   UNEXPLAINED",
    })
    void the_decimals_that_count_are_those_written(String total, String rate, String published, Explanation expected) {
        assertThat(explanation(total, rate, published)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.265 × 33.35 = 8.83775, which would be 8.84 if the bound were rounded
        "33.35, 0.26, 8.83, ROUNDED_RATE",
        "33.35, 0.26, 8.84, UNEXPLAINED",
        // 0.255 × 33.35 = 8.50425, which would be 8.50 if the bound were rounded
        "33.35, 0.26, 8.51, ROUNDED_RATE",
        "33.35, 0.26, 8.50, UNEXPLAINED",
    })
    void a_bound_between_two_cents_is_not_rounded(String total, String rate, String published, Explanation expected) {
        assertThat(explanation(total, rate, published)).isEqualTo(expected);
    }

    private static Explanation explanation(String total, String rate, String published) {
        return Explanation.of(new Operation(
                2, "1", "P", "B", Decimals.parse(total), Decimals.parse(rate), Decimals.parse(published)));
    }
}
