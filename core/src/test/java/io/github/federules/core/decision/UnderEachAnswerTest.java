package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each answer to a criterion gives. */
class UnderEachAnswerTest {

    private static final LocalizedText WORDS = new LocalizedText("f", "e");
    private static final Answer YES = Answer.of(true);
    private static final Answer NO = Answer.of(false);
    // Not in the order of the alphabet.
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.OPERATION, WORDS)
            .withAnswer("TOWN", WORDS)
            .withAnswer("ISLAND", WORDS)
            .withAnswer("COAST", WORDS);
    private static final Criterion LABEL = Criterion.yesNo("LABEL", Subject.APPLICANT, WORDS);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, WORDS, 0, 9);
    private static final Criterion SMALL = Criterion.yesNo("SMALL", Subject.PARTY, WORDS);
    private static final Criterion GOOD = Criterion.yesNo("GOOD", Subject.ASSESSMENT, WORDS);

    // 50%, on an island 60%; the applicant needs a label.
    private static final Call CALL = Small.call()
            .asks(L1, PLACE, LABEL, JOBS, SMALL, GOOD)
            .aid(L1, Value.when(where(PLACE).in("ISLAND"), Rate.percent("60")).otherwise(Rate.percent("50")))
            .requires(L1, "LABELLED", applicant(where(LABEL).isYes()), WORDS)
            .requires(L1, "HIRES", where(JOBS).atLeast(1), WORDS)
            .requires(L1, "ONE_SMALL", parties(where(SMALL).isYes()).atLeast(1), WORDS)
            .requires(L1, "IS_GOOD", where(GOOD).isYes(), WORDS)
            .leavesOpen(L1, Question.ROUNDING)
            .build();

    private static Dossier labelled(Answer label) {
        Dossier dossier = dossier(studies("100.01").answering(JOBS, Answer.of(1)));
        return dossier.withApplicant(dossier.applicant().answering(LABEL, label).answering(SMALL, YES))
                .withAssessment(Answers.none().with(GOOD, YES));
    }

    private static Dossier in(String place) {
        return labelled(YES).withOperation(labelled(YES).operation().answering(PLACE, Answer.of(place)));
    }

    @Test
    void each_named_answer_has_its_decision_in_the_order_of_the_call_whatever_was_answered() {
        Assessor assessor = Assessor.of(CALL).reading(CentRounding.HALF_UP);

        for (Dossier dossier : new Dossier[] {labelled(YES), in("COAST"), in("ISLAND")}) {
            Map<Answer, Decision> each = assessor.assess(dossier).underEachAnswer(PLACE);

            assertThat(each.keySet()).extracting(Answer::toString).containsExactly("TOWN", "ISLAND", "COAST");
            // 50% of 100.01 is 50.005, and 60% is 60.006; both are rounded to the nearest cent.
            assertThat(each.values())
                    .extracting(decision -> decision.funding().aid().orElseThrow())
                    .containsExactly(euros("50.01"), euros("60.01"), euros("50.01"));
            each.forEach((answer, decision) -> assertThat(decision).isEqualTo(assessor.assess(in(answer.toString()))));
        }
    }

    @Test
    void yes_and_no_of_the_applicant_have_their_verdicts() {
        Assessor assessor = Assessor.of(CALL);
        for (Answer given : new Answer[] {YES, NO}) {
            Map<Answer, Decision> each = assessor.assess(labelled(given)).underEachAnswer(LABEL);

            assertThat(each.keySet()).containsExactly(YES, NO);
            assertThat(each.get(YES).funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(each.get(NO).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        }
    }

    @Test
    void a_decision_under_another_reading_of_several_keeps_it() {
        Assessor.of(CALL)
                .underEveryReading(labelled(YES))
                .forEach((readings, decision) -> assertThat(
                                decision.underEachAnswer(PLACE).values())
                        .allSatisfy(other -> assertThat(other.readings()).isEqualTo(readings)));
    }

    @Test
    void what_cannot_be_tried_is_refused_with_what_can() {
        Decision decision = Assessor.of(CALL).assess(labelled(YES));
        Criterion unasked = Criterion.yesNo("UNASKED", Subject.OPERATION, WORDS);

        for (Criterion criterion : new Criterion[] {unasked, JOBS, SMALL, GOOD}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> decision.underEachAnswer(criterion))
                    .withMessageContainingAll("The criterion is " + criterion.code(), "[PLACE, LABEL]");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> decision.underEachAnswer(null))
                .withMessage("criterion");
    }
}
