package io.github.federules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A rate against the arithmetic of a schoolbook: whole numbers, a quotient and a remainder. */
class RateLaws {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger TWO = BigInteger.valueOf(2);

    @Tag("long")
    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_rate_rounds_as_whole_numbers_do(@ForAll("millionths") int millionths, @ForAll("cents") long cents) {
        Rate rate = new Rate(BigDecimal.valueOf(millionths, 6));
        BigInteger[] share = BigInteger.valueOf(cents)
                .multiply(BigInteger.valueOf(millionths))
                .divideAndRemainder(MILLION);
        int half = share[1].multiply(TWO).compareTo(MILLION);
        BigInteger nearest = half >= 0 ? share[0].add(BigInteger.ONE) : share[0];

        Statistics.label("remainder")
                .collect(share[1].signum() == 0 ? "none" : half < 0 ? "below half" : half == 0 ? "half" : "above half")
                .coverage(coverage -> {
                    coverage.check("none").count(count -> count > 20);
                    coverage.check("below half").count(count -> count > 20);
                    coverage.check("half").count(count -> count > 20);
                    coverage.check("above half").count(count -> count > 20);
                });
        Statistics.label("product")
                .collect(share[0].multiply(MILLION).bitLength() > 63 ? "beyond a long" : "within a long")
                .coverage(coverage -> coverage.check("beyond a long").count(count -> count > 20));

        assertThat(BigInteger.valueOf(rate.applyTo(cents, RoundingMode.DOWN))).isEqualTo(share[0]);
        assertThat(BigInteger.valueOf(rate.applyTo(cents, RoundingMode.HALF_UP)))
                .isEqualTo(nearest);
    }

    @Property
    void a_rate_rounds_in_every_mode_as_a_decimal_does(
            @ForAll("millionths") int millionths, @ForAll("cents") long cents, @ForAll RoundingMode mode) {
        BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(millionths, 6));
        boolean isWhole = exact.stripTrailingZeros().scale() <= 0;
        Rate rate = new Rate(BigDecimal.valueOf(millionths, 6));

        if (mode == RoundingMode.UNNECESSARY && !isWhole) {
            assertThatThrownBy(() -> rate.applyTo(cents, mode)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(rate.applyTo(cents, mode))
                    .isEqualTo(exact.setScale(0, mode).longValueExact());
        }
    }

    @Property
    void a_percentage_reads_back_what_a_rate_writes(@ForAll("millionths") int millionths) {
        Rate rate = new Rate(BigDecimal.valueOf(millionths, 6));

        assertThat(Rate.percent(rate.toString().replace(" %", ""))).isEqualTo(rate);
    }

    @Provide
    Arbitrary<Integer> millionths() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(150_000, 600_000, 684_400, 500_000, 250_000)),
                Tuple.of(1, Arbitraries.of(0, 1, 999_999, 1_000_000)),
                Tuple.of(3, Arbitraries.integers().between(0, 1_000_000)));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 100)),
                Tuple.of(1, Arbitraries.of(41_666_666L, 41_666_667L, 7_000_000L, 6_999_999L)),
                // Where a double begins to lose whole numbers
                Tuple.of(1, Arbitraries.longs().between((1L << 53) - 100, (1L << 53) + 100)),
                Tuple.of(1, Arbitraries.longs().between(0, 1L << 53)),
                Tuple.of(2, Arbitraries.longs().between(0, Euros.MAX_CENTS)),
                Tuple.of(1, Arbitraries.longs().between(Long.MAX_VALUE - 1_000_000, Long.MAX_VALUE)));
    }
}
