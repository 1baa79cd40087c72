package io.github.federules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void the_prudent_answers_are_the_defaults_of_the_call() {
        assertThat(Readings.PRUDENT.minimumCostBasis()).isEqualTo(MinimumCostBasis.RETAINED);
        assertThat(Readings.PRUDENT.staffShareScope()).isEqualTo(StaffShareScope.PER_PERSON);
        assertThat(Readings.PRUDENT.flatRateBase()).isEqualTo(FlatRateBase.RETAINED);
        assertThat(Readings.PRUDENT.deadlineDay()).isEqualTo(DeadlineDay.EXCLUSIVE);
        assertThat(Readings.PRUDENT.rounding()).isEqualTo(CentRounding.DOWN);
    }

    @Test
    void readings_of_equal_answers_are_equal_and_print_them() {
        Readings readings = Readings.PRUDENT.with(CentRounding.HALF_UP);
        assertThat(readings.with(CentRounding.DOWN))
                .isEqualTo(Readings.PRUDENT)
                .hasSameHashCodeAs(Readings.PRUDENT)
                .isNotEqualTo(readings)
                .isNotEqualTo("Readings");
        assertThat(readings)
                .hasToString("Readings[MINIMUM_COST_BASIS=RETAINED, STAFF_SHARE_SCOPE=PER_PERSON,"
                        + " FLAT_RATE_BASE=RETAINED, DEADLINE=EXCLUSIVE, ROUNDING=HALF_UP, CEILING_BASE=AFTER]");
    }

    @Test
    void an_answer_to_a_question_of_a_call_stands_beside_those_to_standard_questions() {
        LocalizedText words = new LocalizedText("oui", "yes");
        Question own =
                Question.named("BONUS_IN_CAP", words).withAnswer("YES", words).withAnswer("NO", words);
        Reading no = own.readings().get(1);
        Readings readings = Readings.PRUDENT.with(no).with(CentRounding.HALF_UP);

        assertThat(Readings.PRUDENT.answer(own)).isEqualTo(own.readings().get(0));
        assertThat(readings.answer(own)).isEqualTo(no);
        assertThat(readings.rounding()).isEqualTo(CentRounding.HALF_UP);
        assertThat(readings.agreesOnOwnWith(Readings.PRUDENT.with(no))).isTrue();
        assertThat(readings.agreesOnOwnWith(Readings.PRUDENT)).isFalse();
        assertThat(readings.answers()).hasSize(Question.standard().size() + 1).endsWith(no);
    }

    @Test
    void another_answer_changes_one_question_and_no_other() {
        for (Question changed : Question.standard()) {
            Reading other = changed.readings().get(1);
            Readings readings = Readings.PRUDENT.with(other);

            for (Question question : Question.standard()) {
                assertThat(readings.answer(question))
                        .isEqualTo(question.equals(changed) ? other : Readings.PRUDENT.answer(question));
            }
        }
    }

    @Test
    void six_questions_have_sixty_four_answers() {
        List<Readings> all = Readings.PRUDENT.everyAnswerTo(Question.standard());

        assertThat(all).hasSize(64).doesNotHaveDuplicates().contains(Readings.PRUDENT);
    }

    @Test
    void what_is_not_asked_is_answered_as_before() {
        Readings readings = Readings.PRUDENT.with(CentRounding.HALF_UP);

        assertThat(readings.everyAnswerTo(Set.of())).containsExactly(readings);
        assertThat(readings.everyAnswerTo(Set.of(Question.DEADLINE)))
                .containsExactlyInAnyOrder(readings, readings.with(DeadlineDay.INCLUSIVE));
    }
}
