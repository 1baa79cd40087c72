package io.github.federules.core.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        assertThat(millionths(call(Value.within(Rate.ofMillionths(299_999), Rate.ofMillionths(300_001)))))
                .containsExactly(299_999L, 300_000L, 300_001L);
    }

    /** Of 5 and of 6 cents, 30% is 1.5 and 1.8, 50% 2.5 and 3.0, 60% 3.0 and 3.6: a cent more at 50% alone. */
    @Test
    void rates_that_are_far_apart_are_compared_one_by_one() {
        PossibleRates rates = possible(byActivity("30", "50", "60"), UNKNOWN);
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
        PossibleRates rates =
                possible(call(Value.within(Rate.ofMillionths(499_998), Rate.ofMillionths(500_002))), UNKNOWN);
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
        PossibleRates rates = possible(call, UNKNOWN);
        return IntStream.range(0, rates.size()).mapToObj(rates::millionths).toList();
    }

    /** The rates that are possible for a dossier, under a call without requirements. */
    static PossibleRates possible(Call call, Dossier dossier) {
        CallConditions conditions = new CallConditions(
                call.asks(), List.of(), List.of(), call.funding().aid().map(AidIntensity::rate));
        return PossibleRates.of(call, dossier, conditions.scenarios(dossier));
    }

    private static Call byActivity(String... rates) {
        LocalizedText words = new LocalizedText("activité", "activity");
        Criterion activity = Criterion.named("ACTIVITY", Subject.OPERATION, words);
        List<Value.Case<Rate>> cases = new ArrayList<>();
        for (String rate : rates) {
            String code = "A" + cases.size();
            activity = activity.withAnswer(code, words);
            cases.add(new Value.Case<>(Condition.where(activity).in(Answer.of(code)), Value.of(Rate.percent(rate))));
        }
        return Call.builder("rates", words)
                .asks(L1, activity)
                .aid(L1, new Value.Cases<>(cases, Optional.empty()))
                .build();
    }

    private static Call call(Value<Rate> rate) {
        return Call.builder("rates", new LocalizedText("Un appel", "A call"))
                .aid(L1, rate)
                .build();
    }
}
