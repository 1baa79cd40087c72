package io.github.federules.core.scenario;

import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a value is, and the ends of what it may be, where an answer is known or open. */
class ValueAmountTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 2, 9);
    private static final Map<String, Criterion> ASKED = CallConditions.asked(List.of(GREEN, JOBS));
    private static final Condition IS_GREEN = where(GREEN).isYes();

    private static Truth truth(Operation operation) {
        Dossier dossier = Dossier.of(Applicant.unknown(), operation);
        return new Truth(CaseFacts.stated(ASKED, dossier, Readings.PRUDENT));
    }

    private static Truth open() {
        return truth(Operation.untitled());
    }

    private static Truth green(boolean isGreen) {
        return truth(Operation.untitled().answering(GREEN, Answer.of(isGreen)));
    }

    private static OptionalLong known(Value<Long> value, Truth truth) {
        return new ValueAmount<Long>(truth, Long::longValue).of(value);
    }

    private static ValueBounds bounds(Value<Long> value, Truth truth) {
        return ValueBounds.of(value, Long::longValue, truth);
    }

    @Test
    void a_case_that_is_open_lies_between_the_ends_and_is_not_known() {
        Value<Long> least = Value.when(IS_GREEN, 3L).otherwise(5L);
        Value<Long> most = Value.when(IS_GREEN, 5L).otherwise(3L);

        assertThat(known(least, open())).hasValue(5);
        assertThat(known(most, open())).hasValue(3);
        assertThat(bounds(least, open())).isEqualTo(new ValueBounds(3, 5));
        assertThat(bounds(most, open())).isEqualTo(new ValueBounds(3, 5));
        assertThat(bounds(least, green(true))).isEqualTo(new ValueBounds(3, 3));
        assertThat(bounds(least, green(false))).isEqualTo(new ValueBounds(5, 5));
    }

    @Test
    void all_cases_that_are_open_lie_between_the_ends() {
        Value<Long> cases =
                Value.when(IS_GREEN, 3L).orWhen(where(JOBS).atLeast(5), 1L).otherwise(2L);

        assertThat(bounds(cases, open())).isEqualTo(new ValueBounds(1, 3));
    }

    @Test
    void a_part_that_is_open_counts_at_the_most_alone() {
        // 2, or 2 + 3 where it is green, and 4 at most
        Value<Long> sum = Value.sum(2L).plus(IS_GREEN, 3L).atMost(4L);

        assertThat(known(sum, open())).hasValue(2);
        assertThat(bounds(sum, open())).isEqualTo(new ValueBounds(2, 4));
        assertThat(bounds(sum, green(false))).isEqualTo(new ValueBounds(2, 2));
    }

    @Test
    void no_sum_is_over_the_most() {
        Value<Long> sum = Value.sum(ValueAmount.MOST).plus(Value.of(1L));

        assertThat(known(sum, open())).hasValue(ValueAmount.MOST);
        assertThat(bounds(sum, open())).isEqualTo(new ValueBounds(ValueAmount.MOST, ValueAmount.MOST));
    }

    @Test
    void a_case_that_holds_and_is_set_nowhere_hides_the_later_ones() {
        Value<Long> unset = Value.when(where(GREEN).in(Answer.of(false)), 1L);
        Value<Long> cases = new Value.Cases<>(List.of(new Value.Case<>(IS_GREEN, unset)), Optional.of(Value.of(5L)));

        assertThat(known(cases, green(true))).isEmpty();
        assertThat(new ValueAmount<Long>(green(true), Long::longValue).orNothing(cases))
                .isZero();
        assertThat(known(cases, green(false))).hasValue(5);
        assertThat(bounds(cases, green(true))).isEqualTo(new ValueBounds(0, 0));
    }

    @Test
    void a_part_that_is_set_nowhere_makes_the_sum_unset_and_adds_nothing_to_its_ends() {
        Value<Long> sum = Value.sum(2L).plus(Value.when(IS_GREEN, 3L));

        assertThat(known(sum, green(false))).isEmpty();
        assertThat(known(sum, green(true))).hasValue(5);
        // 2 + 0, and 2 + 3 wherever it may be set
        assertThat(bounds(sum, green(false))).isEqualTo(new ValueBounds(2, 2));
        assertThat(bounds(sum, open())).isEqualTo(new ValueBounds(5, 5));
    }

    @Test
    void an_open_number_is_the_least_and_the_most_that_the_criterion_takes() {
        Value<Long> times = Value.times(3L, JOBS);

        // 3 × 2 and 3 × 9
        assertThat(bounds(times, open())).isEqualTo(new ValueBounds(6, 27));
        assertThat(ValueBounds.of(times, Long::longValue, ASKED)).isEqualTo(new ValueBounds(6, 27));
        assertThat(known(times, open())).hasValue(6);
        assertThat(bounds(Value.within(3L, 5L), open())).isEqualTo(new ValueBounds(3, 5));
    }
}
