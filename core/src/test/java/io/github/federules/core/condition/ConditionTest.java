package io.github.federules.core.condition;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cost lines meet a condition, and which numbers. */
class ConditionTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
            .withAnswer("HERE", TEXT)
            .withAnswer("THERE", TEXT);
    private static final Criterion PART = Criterion.named("PART", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT);
    private static final Condition HERE = where(PLACE).in("HERE");
    private static final Condition MAIN = where(PART).in("MAIN");
    private static final Answers MAIN_HERE =
            Answers.none().with("PLACE", Answer.of("HERE")).with("PART", Answer.of("MAIN"));

    @Test
    void a_line_meets_lists_of_answers_if_each_has_its_own() {
        assertThat(all(HERE, MAIN).isMetByLine(MAIN_HERE)).isTrue();
        assertThat(all(HERE, MAIN).isMetByLine(MAIN_HERE.with("PART", Answer.of("ANCILLARY"))))
                .isFalse();
        assertThat(all(HERE, MAIN).isMetByLine(MAIN_HERE.with("PLACE", Answer.of("THERE"))))
                .isFalse();
        assertThat(where(PLACE).in("HERE", "THERE").isMetByLine(MAIN_HERE.with("PLACE", Answer.of("THERE"))))
                .isTrue();
        assertThat(HERE.isMetByLine(Answers.none())).isFalse();
    }

    @Test
    void a_line_meets_no_other_condition_than_lists_of_answers() {
        List<Condition> others = List.of(
                any(HERE, MAIN),
                not(MAIN),
                where(PLACE).atLeast(0),
                Condition.parties().atLeast(0));

        assertThat(others).noneMatch(each -> each.isMetByLine(MAIN_HERE));
    }

    @Test
    void any_number_lies_between_zero_and_the_greatest() {
        assertThat(new Condition.Between("JOBS", 0, 999_999_999).isOfAny()).isTrue();
        assertThat(new Condition.Between("JOBS", 1, 999_999_999).isOfAny()).isFalse();
        assertThat(new Condition.Between("JOBS", 0, 999_999_998).isOfAny()).isFalse();
    }
}
