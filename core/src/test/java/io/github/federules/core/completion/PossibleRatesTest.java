package io.github.federules.core.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.term.AidRate;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleRatesTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final Dossier UNKNOWN = Dossier.of(Applicant.unknown(), Operation.untitled());

    @Test
    void each_rate_is_possible_once_and_the_least_comes_first() {
        assertThat(millionths(byActivity("50", "30", "50", "60", "30"))).containsExactly(300_000L, 500_000L, 600_000L);
    }

    @Test
    void a_range_has_a_rate_at_each_millionth() {
        assertThat(millionths(call(new AidRate.Within(Rate.ofMillionths(299_999), Rate.ofMillionths(300_001)))))
                .containsExactly(299_999L, 300_000L, 300_001L);
    }

    /** Of 5 and of 6 cents, 30% is 1.5 and 1.8, 50% 2.5 and 3.0, 60% 3.0 and 3.6: a cent more at 50% alone. */
    @Test
    void rates_that_are_far_apart_are_compared_one_by_one() {
        PossibleRates rates = PossibleRates.of(byActivity("30", "50", "60"), UNKNOWN, Scenarios.NONE);
        assertThat(rates.giveSameShares(5, 6, 0, 3, RoundingMode.DOWN)).isFalse();
        assertThat(rates.giveSameShares(5, 6, 0, 1, RoundingMode.DOWN)).isTrue();
        assertThat(rates.giveSameShares(5, 6, 0, 2, RoundingMode.DOWN)).isFalse();
        assertThat(rates.giveSameShares(5, 6, 1, 1, RoundingMode.DOWN)).isFalse();
        assertThat(rates.giveSameShares(5, 6, 2, 1, RoundingMode.DOWN)).isTrue();
        // Half a cent up: 1.5 and 1.8 are 2, 3.0 and 3.6 are 3 and 4.
        assertThat(rates.giveSameShares(5, 6, 0, 1, RoundingMode.HALF_UP)).isTrue();
        assertThat(rates.giveSameShares(5, 6, 2, 1, RoundingMode.HALF_UP)).isFalse();
    }

    /** Of a million cents less one, and of a million, each millionth of a rate is a cent more. */
    @Test
    void the_rates_of_a_range_are_compared_from_the_one_that_is_named() {
        PossibleRates rates = PossibleRates.of(
                call(new AidRate.Within(Rate.ofMillionths(499_998), Rate.ofMillionths(500_002))),
                UNKNOWN,
                Scenarios.NONE);
        // A cent less than a million is a half less at 50%, which is rounded up up to there and down beyond.
        assertThat(rates.giveSameShares(999_999, 1_000_000, 0, 3, RoundingMode.HALF_UP))
                .isTrue();
        assertThat(rates.giveSameShares(999_999, 1_000_000, 0, 4, RoundingMode.HALF_UP))
                .isFalse();
        assertThat(rates.giveSameShares(999_999, 1_000_000, 2, 1, RoundingMode.HALF_UP))
                .isTrue();
        assertThat(rates.giveSameShares(999_999, 1_000_000, 3, 1, RoundingMode.HALF_UP))
                .isFalse();
    }

    private static List<Long> millionths(Call call) {
        PossibleRates rates = PossibleRates.of(call, UNKNOWN, Scenarios.NONE);
        return IntStream.range(0, rates.size()).mapToObj(rates::millionths).toList();
    }

    private static Call byActivity(String... rates) {
        Map<Activity, Rate> byActivity = new LinkedHashMap<>();
        for (int i = 0; i < rates.length; i++) {
            byActivity.put(Activity.of("A" + i), Rate.percent(rates[i]));
        }
        return call(new AidRate.ByActivity(L1, byActivity));
    }

    private static Call call(AidRate rate) {
        return Call.builder("rates", new LocalizedText("Un appel", "A call"))
                .aid(L1, rate)
                .build();
    }
}
