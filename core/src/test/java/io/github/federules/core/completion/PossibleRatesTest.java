package io.github.federules.core.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleRatesTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Operation UNKNOWN = Operation.untitled();

    @Test
    void each_case_has_one_rate() {
        Value<Rate> byAnswer = Value.when(Condition.where(GREEN).in(Answer.of(true)), Rate.percent("60"))
                .otherwise(Rate.percent("50"));
        assertThat(millionths(byAnswer, UNKNOWN)).containsExactlyInAnyOrder(List.of(500_000L), List.of(600_000L));
        assertThat(millionths(byAnswer, UNKNOWN.answering(GREEN, Answer.of(true))))
                .containsExactly(List.of(600_000L));
    }

    @Test
    void a_case_without_a_rate_has_the_rate_zero() {
        Value<Rate> onlyGreen = Value.when(Condition.where(GREEN).in(Answer.of(true)), Rate.percent("60"));
        assertThat(millionths(onlyGreen, UNKNOWN.answering(GREEN, Answer.of(false))))
                .containsExactly(List.of(0L));
    }

    @Test
    void a_range_has_a_rate_at_each_millionth_until_one_is_set() {
        Value<Rate> range = Value.within(Rate.ofMillionths(299_999), Rate.ofMillionths(300_001));
        assertThat(millionths(range, UNKNOWN)).containsExactly(List.of(299_999L, 300_000L, 300_001L));
        assertThat(millionths(range, UNKNOWN.withAidRate(Rate.percent("30")))).containsExactly(List.of(300_000L));
    }

    /** Of a million cents less one, and of a million, each millionth of a rate is a cent more. */
    @Test
    void the_rates_of_a_range_are_compared_from_the_one_that_is_named() {
        PossibleRates rates = possible(Value.within(Rate.ofMillionths(499_998), Rate.ofMillionths(500_002)), UNKNOWN)
                .get(0);
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

    private static List<List<Long>> millionths(Value<Rate> rate, Operation operation) {
        return possible(rate, operation).stream()
                .map(rates -> IntStream.range(0, rates.size())
                        .mapToObj(rates::millionths)
                        .toList())
                .toList();
    }

    /** The possible rates in each case. */
    private static List<PossibleRates> possible(Value<Rate> rate, Operation operation) {
        CallBuilder builder = Call.builder("rates", TEXT).aid(L1, rate);
        Call call = (rate.conditions().isEmpty() ? builder : builder.asks(L1, GREEN)).build();
        Dossier dossier = Dossier.of(Applicant.unknown(), operation);
        return new CallConditions<>(
                        1,
                        call.asks(),
                        List.of(),
                        Marks.NONE,
                        List.of(),
                        CaseTerms.dependents(call),
                        truth -> CaseTerms.of(call, truth),
                        parties -> List.of(),
                        0)
                .scenarios(dossier, Readings.PRUDENT).cases().stream()
                        .map(terms -> PossibleRates.of(call, dossier, terms))
                        .toList();
    }
}
