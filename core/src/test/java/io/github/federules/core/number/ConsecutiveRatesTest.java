package io.github.federules.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples beside {@link ConsecutiveRatesLaws}, which draws at random. */
class ConsecutiveRatesTest {

    private static final long MILLION = 1_000_000;

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"DOWN", "HALF_UP"})
    void amounts_a_few_cents_apart_are_the_same_at_a_range_if_they_are_at_each_rate(RoundingMode rounding) {
        int same = 0;
        int different = 0;
        for (long less : new long[] {0, 1, 7, 333_333, 499_999, 999_998, 999_999, 7_999_999, 123_456_789}) {
            for (long difference = 0; difference <= 2; difference++) {
                for (long from : new long[] {0, 1, 2, 333_333, 499_999, 500_000, 999_000}) {
                    for (long count : new long[] {1, 2, 3, 17, 1_000}) {
                        long more = less + difference;
                        boolean isSame = isSameAtEach(less, more, from, count, rounding);
                        assertThat(ConsecutiveRates.haveSameShares(less, more, from, count, rounding))
                                .as(less + " and " + more + " from " + from + " for " + count)
                                .isEqualTo(isSame);
                        same += isSame ? 1 : 0;
                        different += isSame ? 0 : 1;
                    }
                }
            }
        }
        assertThat(same).isGreaterThan(100);
        assertThat(different).isGreaterThan(100);
    }

    /** A cent less than a whole number of millions loses less than half a cent at any rate up to a half, and so nothing. */
    @Test
    void a_cent_below_the_next_million_is_rounded_up_to_its_share_up_to_a_rate_of_a_half() {
        for (long millions : new long[] {1, 2, 999}) {
            long more = millions * MILLION;
            assertThat(ConsecutiveRates.haveSameShares(more - 1, more, 1, 500_000, RoundingMode.HALF_UP))
                    .isTrue();
            assertThat(ConsecutiveRates.haveSameShares(more - 1, more, 1, 500_001, RoundingMode.HALF_UP))
                    .isFalse();
            assertThat(ConsecutiveRates.haveSameShares(more - 1, more, 1, 1, RoundingMode.DOWN))
                    .isFalse();
        }
    }

    @Test
    void at_a_rate_of_nothing_all_amounts_have_the_same_share() {
        assertThat(ConsecutiveRates.haveSameShares(0, MILLION, 0, 1, RoundingMode.DOWN))
                .isTrue();
        assertThat(ConsecutiveRates.haveSameShares(0, 999_999_999_999_999L, 0, 1, RoundingMode.HALF_UP))
                .isTrue();
        assertThat(ConsecutiveRates.haveSameShares(0, MILLION, 0, 2, RoundingMode.DOWN))
                .isFalse();
    }

    /** The shares of the greater amount are together exactly 2 to the power of 64, which is 0 in a long. */
    @Test
    void amounts_far_apart_are_distinguished_even_if_their_sums_overflow_to_the_same() {
        assertThat(ConsecutiveRates.haveSameShares(0, 872_594_904_084_097L, 5, 205_617, RoundingMode.DOWN))
                .isFalse();
    }

    private static boolean isSameAtEach(long less, long more, long from, long count, RoundingMode rounding) {
        return LongStream.range(from, from + count)
                .allMatch(rate -> share(less, rate, rounding) == share(more, rate, rounding));
    }

    private static long share(long cents, long millionths, RoundingMode rounding) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(millionths, 6))
                .setScale(0, rounding)
                .longValueExact();
    }
}
