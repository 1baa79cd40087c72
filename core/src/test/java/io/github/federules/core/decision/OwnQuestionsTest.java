package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of a call's own: any term may depend on how they are read. */
class OwnQuestionsTest {

    private static final Clause A7 = new Clause("A7", "a bonus of 20% within the cap of 60%");
    private static final Answer YES = Answer.of(true);
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, text("Does it save energy?"));
    private static final Question BONUS_IN_CAP = Question.named(
                    "BONUS_IN_CAP", new LocalizedText("Le bonus compte-t-il ?", "Does the bonus count within the cap?"))
            .withAnswer("YES", new LocalizedText("oui", "yes"))
            .withAnswer("NO", new LocalizedText("non", "no"));
    private static final Question OVERHEADS = Question.named("OVERHEADS", text("What carries overheads?"))
            .withAnswer("NOTHING", text("nothing"))
            .withAnswer("STUDIES", text("studies"))
            .withAnswer("ALL", text("all costs"));
    private static final Call BONUS = bonus().build();

    // 50% and 20% more, of which the cap leaves 60% unless the bonus comes on top of it.
    private static CallBuilder bonus() {
        return call().asks(L1, GREEN)
                .aid(
                        L1,
                        new Value.Sum<>(
                                Value.sum(Rate.percent("50"))
                                        .plus(where(GREEN).in(YES), Rate.percent("20"))
                                        .parts(),
                                Optional.of(Value.when(reading(BONUS_IN_CAP, "YES"), Rate.percent("60"))
                                        .otherwise(Rate.percent("70")))))
                .leavesOpen(A7, BONUS_IN_CAP);
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(english, english);
    }

    private static Dossier green() {
        return dossier(studies("100000.00").answering(GREEN, YES));
    }

    @ParameterizedTest
    @CsvSource({
        // min(50% + 20%, 60%) of 100,000.00
        "YES, 60000.00",
        // min(50% + 20%, 70%) of 100,000.00
        "NO, 70000.00"
    })
    void a_bonus_counts_within_the_cap_or_beside_it(String answer, String aid) {
        Decision decision =
                Assessor.of(BONUS).reading(BONUS_IN_CAP.reading(answer)).assess(green());

        assertThat(decision.funding().aid()).contains(euros(aid));
        assertThat(decision.readings().answer(BONUS_IN_CAP)).isEqualTo(BONUS_IN_CAP.reading(answer));
    }

    @Test
    void the_first_answer_is_in_force_unless_the_call_says_otherwise() {
        assertThat(Assessor.of(BONUS).assess(green()).funding().aid()).contains(euros("60000.00"));

        Call other = bonus().readAs(BONUS_IN_CAP.reading("NO")).build();
        assertThat(Assessor.of(other).assess(green()).funding().aid()).contains(euros("70000.00"));
        assertThat(other).isNotEqualTo(BONUS);
        assertThat(bonus().readAs(BONUS_IN_CAP.reading("YES")).build()).isEqualTo(BONUS);
    }

    @Test
    void a_decision_that_depends_on_the_reading_shows_what_another_gives() {
        Decision decision = Assessor.of(BONUS).assess(green());

        assertThat(decision.robustness().robust()).isFalse();
        assertThat(decision.robustness().aidFrom()).contains(euros("60000.00"));
        assertThat(decision.robustness().aidTo()).contains(euros("70000.00"));
        assertThat(decision.robustness().differing())
                .extracting(Difference::reading)
                .containsExactly(BONUS_IN_CAP.reading("NO"));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("the question “Does the bonus count within the cap?” is read as “no”")
                .contains("would lie between €60,000.00 and €70,000.00");
        // Without the bonus it is 50% under either.
        assertThat(Assessor.of(BONUS)
                        .assess(dossier(studies("100000.00").answering(GREEN, Answer.of(false))))
                        .robustness()
                        .robust())
                .isTrue();
    }

    @Test
    void a_requirement_may_hold_under_one_reading_alone() {
        Call call = half().asks(L1, GREEN)
                .requires(
                        L1,
                        "SAVING",
                        any(reading(BONUS_IN_CAP, "NO"), where(GREEN).in(YES)),
                        text("it saves energy"))
                .offersFunding()
                .offers(Small.COACHING, Small.COACHED)
                .leavesOpen(A7, BONUS_IN_CAP)
                .build();
        Dossier dossier = dossier(studies("10.00").answering(GREEN, Answer.of(false)));

        Map<Readings, Decision> every = Assessor.of(call).underEveryReading(dossier);

        assertThat(every.values())
                .extracting(decision -> outcome(decision, Rule.of("SAVING")))
                .containsExactly(Outcome.FAILED, Outcome.PASSED);
        assertThat(every.values())
                .extracting(decision -> decision.verdictOn(Small.COACHING))
                .containsExactly(Verdict.INELIGIBLE, Verdict.ELIGIBLE);
        assertThat(every.values())
                .extracting(decision -> decision.verdictOn(Track.FUNDING))
                .containsExactly(Verdict.INELIGIBLE, Verdict.ELIGIBLE);
    }

    @Test
    void a_requirement_that_looks_at_no_fact_is_met_by_its_reading() {
        Call call = half().requires(L1, "NEVER", not(reading(BONUS_IN_CAP, "YES")), text("the bonus is apart"))
                .leavesOpen(A7, BONUS_IN_CAP)
                .build();

        Decision decision = Assessor.of(call).assess(dossier(studies("10.00")));

        assertThat(decision.find(Rule.of("NEVER")).orElseThrow().message(Locale.ENGLISH))
                .doesNotContain("assess")
                .contains("the bonus is apart");
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void an_answer_is_missing_only_under_a_reading_that_looks_at_it() {
        Call call = call().asks(L1, GREEN)
                .aid(
                        L1,
                        Value.when(
                                        all(
                                                reading(BONUS_IN_CAP, "YES"),
                                                where(GREEN).in(YES)),
                                        Rate.percent("60"))
                                .otherwise(Rate.percent("50")))
                .leavesOpen(A7, BONUS_IN_CAP)
                .build();
        Map<Readings, Decision> every = Assessor.of(call).underEveryReading(dossier(studies("10.00")));

        assertThat(every.values())
                .extracting(decision ->
                        decision.missing().stream().map(MissingFact::path).toList())
                .containsExactly(List.of("operation.answers.GREEN"), List.of());
    }

    @Test
    void every_combination_of_readings_is_decided_as_if_it_alone_were_chosen() {
        // Overheads, a limit and the rate depend on two questions of the call; the others are standard ones.
        Call call = bonus().flatRate(FlatRate.of(L1, Rate.percent("15"), Base.of(CostNature.STUDIES), List.of())
                        .onlyWhen(reading(OVERHEADS, "STUDIES")))
                .flatRate(FlatRate.of(L1, Rate.percent("7"), Base.DIRECT, List.of())
                        .onlyWhen(reading(OVERHEADS, "ALL")))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(euros("75000.00"))
                        .reducing()
                        .onlyWhen(not(reading(OVERHEADS, "NOTHING"))))
                .deadline(L1, DAY, PARIS)
                .leavesOpen(L1, Question.DEADLINE)
                .leavesOpen(L1, Question.ROUNDING)
                .leavesOpen(L1, OVERHEADS)
                .build();
        Dossier dossier = dossier(studies("100000.03").answering(GREEN, YES));

        Map<Readings, Decision> every = Assessor.of(call).underEveryReading(dossier);

        // 2 × 2 standard answers, 2 to the one and 3 to the other question
        assertThat(every).hasSize(24);
        every.forEach((readings, decision) -> {
            Assessor assessor = Assessor.of(call);
            for (Reading each : readings.answers()) {
                assessor = assessor.accepts(each) ? assessor.reading(each) : assessor;
            }
            Decision alone = assessor.assess(dossier);
            assertThat(decision.readings()).isEqualTo(readings);
            assertThat(decision).isEqualTo(alone);
            assertThat(decision.tracks()).isEqualTo(alone.tracks());
            assertThat(decision.findings()).isEqualTo(alone.findings());
            assertThat(decision.explain(Locale.FRENCH)).isEqualTo(alone.explain(Locale.FRENCH));
            assertThat(decision.robustness().aidFrom())
                    .isEqualTo(alone.robustness().aidFrom());
        });
        Readings most = Readings.PRUDENT
                .with(DeadlineDay.INCLUSIVE)
                .with(CentRounding.HALF_UP)
                .with(BONUS_IN_CAP.reading("NO"));
        // 70% of 100,000.03 is 70,000.021
        assertThat(every.get(most.with(OVERHEADS.reading("NOTHING"))).funding().aid())
                .contains(euros("70000.02"));
        // 100,000.03 + 7,000.00 = 107,000.03, of which 70% is 74,900.021
        assertThat(every.get(most.with(OVERHEADS.reading("ALL"))).funding().aid())
                .contains(euros("74900.02"));
        // 100,000.03 + 15,000.00 = 115,000.03, of which 70% is 80,500.02, over the limit
        assertThat(every.get(most.with(OVERHEADS.reading("STUDIES"))).funding().aid())
                .contains(euros("75000.00"));
    }

    @Test
    void the_text_of_the_call_words_its_questions_in_both_languages() {
        assertThat(BONUS.explain(Locale.ENGLISH))
                .contains("60% if the question “Does the bonus count within the cap?” is read as “yes”")
                .contains("A7. Reading in force: the question “Does the bonus count within the cap?” is read as “yes”."
                        + " Other reading: the question “Does the bonus count within the cap?” is read as “no”.");
        assertThat(BONUS.explain(Locale.FRENCH).replace('\u00a0', ' '))
                .contains("la question « Le bonus compte-t-il ? » se lit « non »");
    }

    @Test
    void the_answer_to_a_question_of_another_call_counts_by_its_name_and_is_worded_as_this_call_does() {
        Question elsewhere = Question.named("BONUS_IN_CAP", text("Other words?"))
                .withAnswer("NO", text("other words"))
                .withAnswer("MAYBE", text("maybe"));

        Assessor assessor = Assessor.of(BONUS).reading(elsewhere.reading("NO"));

        assertThat(assessor.readings().answer(BONUS_IN_CAP)).isEqualTo(BONUS_IN_CAP.reading("NO"));
        assertThat(assessor.accepts(elsewhere.reading("MAYBE"))).isFalse();
    }

    @Test
    void a_reading_of_a_question_that_the_call_does_not_have_is_refused() {
        assertThatThrownBy(() -> Assessor.of(BONUS).reading(OVERHEADS.reading("NOTHING")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The reading is OVERHEADS=NOTHING, but the call small leaves open only [BONUS_IN_CAP]."
                        + " Maybe it is meant for another call.");
        assertThatThrownBy(() -> BONUS_IN_CAP.reading("MAYBE"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("YES, NO");
        assertThatThrownBy(() -> BONUS_IN_CAP.withAnswer("YES", text("again")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BONUS.openReading("BONUS_IN_CAP=NO")).contains(BONUS_IN_CAP.reading("NO"));
        assertThat(BONUS.openReading("ROUNDING=DOWN")).isEmpty();
    }
}
