package io.github.federules.core.call;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an error of a condition is: as exactly as in the call format. */
class CriterionPathsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);

    private static List<String> faults(Criterion asked, Condition that) {
        CallBuilder call = Call.builder("c", TEXT).asks(A1, asked).requires(A1, "FIT", that, TEXT);
        List<String> found = new ArrayList<>();
        assertThatExceptionOfType(InvalidCallException.class)
                .isThrownBy(call::build)
                .satisfies(e -> e.faults().forEach(fault -> found.add(fault.path() + " " + fault.code())));
        return found;
    }

    @Test
    void an_answer_that_a_criterion_does_not_take_is_named_by_its_place_in_the_list() {
        assertThat(faults(SIZE, applicant(where(SIZE).in(Answer.of("SMALL"), Answer.of("HUGE")))))
                .containsExactly("requires[0].that.applicant.SIZE[1] UNKNOWN_VALUE");
        assertThat(faults(SIZE, all(applicant(where(SIZE).in(Answer.of("HUGE"))))))
                .containsExactly("requires[0].that.all[0].applicant.SIZE[0] UNKNOWN_VALUE");
    }

    @Test
    void a_yes_or_a_no_alone_is_no_list() {
        assertThat(faults(SIZE, applicant(where(SIZE).in(Answer.of(true)))))
                .containsExactly("requires[0].that.applicant.SIZE UNKNOWN_VALUE");
    }

    @Test
    void a_criterion_of_each_party_stands_inside_applicant_and_one_of_the_applicant_alone_need_not() {
        assertThat(faults(SIZE, where(SIZE).in(Answer.of("SMALL"))))
                .containsExactly("requires[0].that.SIZE CRITERION_OUT_OF_PLACE");
        Criterion mayor = Criterion.yesNo("MAYOR", Subject.APPLICANT, TEXT);
        Condition that = where(mayor).in(Answer.of(true));
        assertThat(Call.builder("c", TEXT)
                        .asks(A1, mayor)
                        .requires(A1, "FIT", that, TEXT)
                        .build()
                        .asks())
                .containsExactly(mayor);
    }

    @Test
    void a_criterion_whose_bounds_are_wrong_makes_no_condition_impossible() {
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, TEXT, 9, 1);
        assertThat(faults(jobs, where(jobs).atLeast(1))).containsExactly("asks[0].number MAXIMUM_BELOW_MINIMUM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KIND", "applicant", "parties", "reading", "all", "any", "not"})
    void a_criterion_has_no_name_that_conditions_use_otherwise(String code) {
        Criterion taken = Criterion.yesNo(code, Subject.OPERATION, TEXT);
        assertThat(faults(taken, where(taken).in(Answer.of(true)))).contains("asks[0].criterion NAME_TAKEN");
    }
}
