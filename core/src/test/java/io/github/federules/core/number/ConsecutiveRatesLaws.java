package io.github.federules.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** All rates of a range at once against each of them by itself, in decimals. */
class ConsecutiveRatesLaws {

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_shares_at_all_rates_are_the_same_if_they_are_at_each(
            @ForAll("cents") long less,
            @ForAll("few") long difference,
            @ForAll @LongRange(max = 1_000_000) long from,
            @ForAll @LongRange(min = 1, max = 300) long count,
            @ForAll("roundings") RoundingMode rounding) {
        long rates = Math.min(count, 1_000_001 - from);
        boolean isSame = LongStream.range(from, from + rates)
                .allMatch(rate -> share(less, rate, rounding) == share(less + difference, rate, rounding));

        Statistics.label("same").collect(isSame).coverage(coverage -> {
            coverage.check(true).count(tries -> tries > 100);
            coverage.check(false).count(tries -> tries > 100);
        });
        assertThat(ConsecutiveRates.haveSameShares(less, less + difference, from, rates, rounding))
                .isEqualTo(isSame);
    }

    @Example
    void a_cent_is_reached_by_exactly_half_of_it_or_by_the_whole() {
        // A millionth of 499,999 cents is just below half a cent, of 999,999 just below a cent.
        assertThat(ConsecutiveRates.haveSameShares(499_998, 499_999, 1, 1, RoundingMode.HALF_UP))
                .isTrue();
        assertThat(ConsecutiveRates.haveSameShares(499_999, 500_000, 1, 1, RoundingMode.HALF_UP))
                .isFalse();
        assertThat(ConsecutiveRates.haveSameShares(999_998, 999_999, 1, 1, RoundingMode.DOWN))
                .isTrue();
        assertThat(ConsecutiveRates.haveSameShares(999_999, 1_000_000, 1, 1, RoundingMode.DOWN))
                .isFalse();
    }

    private static long share(long cents, long millionths, RoundingMode rounding) {
        return BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(millionths, 6))
                .setScale(0, rounding)
                .longValueExact();
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.DOWN, RoundingMode.HALF_UP);
    }

    @Provide
    Arbitrary<Long> cents() {
        Arbitrary<Long> any = Arbitraries.longs().between(0, 999_999_999_999_999L);
        return Arbitraries.oneOf(any, any.map(cents -> cents / 1_000_000 * 1_000_000 + cents % 10));
    }

    @Provide
    Arbitrary<Long> few() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 3)),
                Tuple.of(1, Arbitraries.longs().between(0, 999_999_999_999_999L)));
    }
}
