package io.github.federules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    static Stream<Reading> every_reading() {
        return Question.standard().stream().flatMap(question -> question.readings().stream());
    }

    @ParameterizedTest
    @MethodSource("every_reading")
    void a_reading_reads_back_the_code_that_it_writes(Reading reading) {
        assertThat(Reading.parse(reading.code())).isSameAs(reading);
    }

    @Test
    void the_codes_are_the_ones_that_the_call_names() {
        assertThat(every_reading().map(Reading::code))
                .containsExactly(
                        "MINIMUM_COST_BASIS=RETAINED",
                        "MINIMUM_COST_BASIS=PRESENTED",
                        "STAFF_SHARE_SCOPE=PER_PERSON",
                        "STAFF_SHARE_SCOPE=OPERATION",
                        "FLAT_RATE_BASE=RETAINED",
                        "FLAT_RATE_BASE=PRESENTED",
                        "DEADLINE=EXCLUSIVE",
                        "DEADLINE=INCLUSIVE",
                        "ROUNDING=DOWN",
                        "ROUNDING=HALF_UP",
                        "CEILING_BASE=AFTER",
                        "CEILING_BASE=BEFORE");
    }

    @Test
    void an_answer_to_a_question_of_a_call_prints_both_by_their_names() {
        LocalizedText words = new LocalizedText("oui", "yes");
        Question bonus =
                Question.named("BONUS_IN_CAP", words).withAnswer("YES", words).withAnswer("NO", words);

        assertThat(bonus.readings().get(1)).hasToString("OwnReading[question=BONUS_IN_CAP, name=NO]");
    }

    @Test
    void every_answer_knows_its_question() {
        for (Question question : Question.standard()) {
            assertThat(question.readings()).extracting(Reading::question).containsOnly(question);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ROUNDING", "ROUNDING=", "rounding=down", "ROUNDING=PRESENTED", "ROUNDING = DOWN", "=DOWN"})
    void a_code_of_no_reading_is_refused(String code) {
        assertThatThrownBy(() -> Reading.parse(code))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.UNKNOWN_VALUE));
    }

    @Test
    void the_refusal_names_every_reading_that_there_is() {
        List<String> codes = every_reading().map(Reading::code).toList();

        assertThatThrownBy(() -> Reading.parse("ROUNDING=UP"))
                .hasMessage("The value ROUNDING=UP is not accepted. Accepted values: " + String.join(", ", codes)
                        + ". Use one of them.");
    }
}
