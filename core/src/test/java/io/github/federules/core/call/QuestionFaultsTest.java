package io.github.federules.core.call;

import static io.github.federules.core.call.FoundFaults.faults;
import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.value.Value;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What contradicts itself in the questions of a call's own, and in the conditions that look at them. */
class QuestionFaultsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Question CAP =
            Question.named("CAP", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);

    @Test
    void a_condition_looks_at_open_questions_of_the_call_alone() {
        assertThat(faults(call().requires(A1, "R", all(reading(CAP, "YES")), TEXT)))
                .containsExactly("requires[0].that.all[0].reading.CAP QUESTION_UNKNOWN");
        assertThat(faults(call().leavesOpen(A1, Question.DEADLINE)
                        .requires(A1, "R", reading(Question.DEADLINE, "INCLUSIVE"), TEXT)))
                .containsExactly("requires[0].that.reading.DEADLINE QUESTION_UNKNOWN");
        assertThat(faults(call().leavesOpen(A1, CAP.withAnswer("MAYBE", TEXT))
                        .requires(A1, "R", reading(CAP, "YES"), TEXT)))
                .containsExactly("requires[0].that.reading.CAP QUESTION_UNKNOWN");
    }

    @Test
    void no_cost_line_looks_at_a_reading() {
        assertThat(faults(call().leavesOpen(A1, CAP)
                        .with(EligibleCosts.of(A1, Set.of(CostNature.STUDIES)).ofLines(reading(CAP, "YES")))))
                .containsExactly("costs.eligible[0].where CRITERION_OUT_OF_PLACE");
    }

    @Test
    void the_answer_in_force_is_one_of_an_open_question() {
        assertThat(faults(call().readAs(CAP.reading("NO")))).containsExactly("readings.inForce QUESTION_UNKNOWN");
        assertThat(call().readAs(DeadlineDay.INCLUSIVE).build().readings().deadlineDay())
                .isEqualTo(DeadlineDay.INCLUSIVE);
    }

    @Test
    void a_question_has_a_name_of_its_own_and_at_least_two_answers() {
        assertThat(faults(call().leavesOpen(A1, Question.named("NONE", TEXT))
                        .leavesOpen(A1, Question.named("ONE", TEXT).withAnswer("YES", TEXT))
                        .leavesOpen(
                                A1,
                                Question.named("DEADLINE", TEXT)
                                        .withAnswer("YES", TEXT)
                                        .withAnswer("NO", TEXT))
                        .leavesOpen(
                                A1,
                                Question.named(" ", TEXT)
                                        .withAnswer("YES", TEXT)
                                        .withAnswer("NO", TEXT))))
                .containsExactly(
                        "readings.questions.  MISSING",
                        "readings.questions.DEADLINE NAME_TAKEN",
                        "readings.questions.NONE.answers NUMBER_OF_ANSWERS",
                        "readings.questions.ONE.answers NUMBER_OF_ANSWERS");
        assertThat(faults(call().leavesOpen(A1, CAP).leavesOpen(A1, CAP.withAnswer("MAYBE", TEXT))))
                .containsExactly("readings.open DUPLICATE_VALUE");
    }

    @Test
    void the_error_of_a_single_answer_is_a_sentence() {
        assertThat(FoundFaults.sentences(
                        call().leavesOpen(A1, Question.named("ONE", TEXT).withAnswer("YES", TEXT))))
                .containsExactly("The number of answers is 1, but must be from 2 to 100. Add or remove some.");
    }

    @Test
    void an_answer_of_a_question_or_a_criterion_has_a_name() {
        Question unnamed =
                Question.named("UNNAMED", TEXT).withAnswer("YES", TEXT).withAnswer(" ", TEXT);
        Criterion size = Criterion.named("SIZE", Subject.OPERATION, TEXT)
                .withAnswer("", TEXT)
                .withAnswer("SMALL", TEXT);

        assertThat(faults(call().leavesOpen(A1, unnamed)
                        .asks(A1, size)
                        .requires(A1, "R", where(size).in(Answer.of("SMALL")), TEXT)))
                .containsExactly("asks[0].answers. MISSING", "readings.questions.UNNAMED.answers.  MISSING");
    }

    @Test
    void the_answers_make_at_most_256_combinations() {
        // 2 to the power of 8, and twice as many
        CallBuilder most = call();
        for (int i = 0; i < 8; i++) {
            most.leavesOpen(
                    A1, Question.named("Q" + i, TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT));
        }
        assertThat(most.build().everyReading()).hasSize(256);
        assertThat(faults(most.leavesOpen(A1, Question.ROUNDING))).containsExactly("readings TOO_MANY_READINGS");
    }

    @Test
    void what_can_never_hold_or_never_be_reached_is_found_whatever_the_reading() {
        Condition yes = reading(CAP, "YES");
        Condition no = reading(CAP, "NO");
        assertThat(faults(call().leavesOpen(A1, CAP).requires(A1, "R", all(yes, no), TEXT)))
                .containsExactly("requires[0].that CONDITION_IMPOSSIBLE");
        assertThat(faults(call().leavesOpen(A1, CAP)
                        .aid(
                                A1,
                                Value.when(yes, Rate.percent("50"))
                                        .orWhen(no, Rate.percent("40"))
                                        .orWhen(any(yes, no), Rate.percent("30")))))
                .containsExactly("funding.aid.rate.cases[2].when CASE_UNREACHABLE");
        // 60% + 40%, never 60% + 40% + 40%
        assertThat(call().leavesOpen(A1, CAP)
                        .aid(
                                A1,
                                Value.sum(Rate.percent("60"))
                                        .plus(yes, Rate.percent("40"))
                                        .plus(no, Rate.percent("40")))
                        .build()
                        .openQuestions())
                .containsExactly(CAP);
        // Costs under readings that exclude each other are paid once.
        EligibleCosts studies = EligibleCosts.of(A1, Set.of(CostNature.STUDIES));
        assertThat(call().leavesOpen(A1, CAP)
                        .with(studies.onlyWhen(yes))
                        .with(studies.onlyWhen(not(yes)))
                        .build()
                        .costs()
                        .paid())
                .hasSize(2);
    }

    @Test
    void a_call_that_looks_at_readings_more_than_five_thousand_times_is_not_built() {
        Condition many = new Condition.All(Collections.nCopies(5_001, reading(CAP, "YES")));

        assertThat(faults(call().leavesOpen(A1, CAP).requires(A1, "R", many, TEXT)))
                .containsExactly("asks TOO_MANY_CONDITIONS");
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT);
    }
}
