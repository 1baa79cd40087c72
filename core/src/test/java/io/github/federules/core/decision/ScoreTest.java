package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of an assessment, their pass mark, and amounts for each unit of a number. */
class ScoreTest {

    private static final Clause A1 = new Clause("A1", "works, at 50%");
    private static final Clause A8 = new Clause("A8", "0 to 5 points for each of four criteria");
    private static final Clause A9 = new Clause("A9", "at least 12 of 20 points");
    private static final Criterion QUALITY = mark("QUALITY", "Qualité du projet", "Quality of the project");
    private static final Criterion IMPACT = mark("IMPACT", "Effet sur le territoire", "Effect on the area");
    private static final Criterion TEAM = mark("TEAM", "Équipe", "Team");
    private static final Criterion CLIMATE = mark("CLIMATE", "Climat", "Climate");
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, text("Emplois créés", "Jobs created"), 0, 100);
    private static final Rule PASS_MARK = Rule.of("PASS_MARK");
    private static final Call CALL = grid().build();

    @ParameterizedTest
    @CsvSource({
        // 3 + 3 + 3 + 2 = 11, one under the pass mark
        "3, 3, 3, 2, 11, INELIGIBLE, FAILED",
        // 3 + 3 + 3 + 3 = 12
        "3, 3, 3, 3, 12, ELIGIBLE, PASSED",
        // 5 + 5 + 5 + 5 = 20
        "5, 5, 5, 5, 20, ELIGIBLE, PASSED",
        "0, 0, 0, 0, 0, INELIGIBLE, FAILED"
    })
    void twelve_of_twenty_points_pass_and_eleven_do_not(
            int quality, int impact, int team, int climate, int points, Verdict verdict, Outcome outcome) {
        Decision decision = decide(CALL, assessed(quality, impact, team, climate));

        assertThat(decision.score()).contains(new PointRange(points, points));
        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(verdict);
        assertThat(decision.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(outcome);
        assertThat(decision.missing()).isEmpty();
        // Points never change the funding: 100,000.00 × 50%.
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("50000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // 3 + 3 + 3 + 3 = 12 are not more than 12
        "3, FAILED",
        "4, PASSED"
    })
    void a_strict_pass_mark_must_be_exceeded(int climate, Outcome outcome) {
        Limit.Edge over = new Limit.Edge(Value.of(Bound.ofPoints(12)), true);
        Call call = grid(passMark().withLower(over)).build();

        Decision decision = decide(call, assessed(3, 3, 3, climate));

        assertThat(decision.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void a_pass_mark_that_only_the_greatest_points_reach_is_open() {
        // 3 + 2 + 2 = 7, and 5 more are the 12 of the pass mark.
        Decision decision = decide(CALL, assessed(3, 2, 2));

        assertThat(decision.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_pass_mark_is_found_at_the_answers_of_the_assessment() {
        assertThat(decide(CALL, assessed(3, 3, 3)).find(PASS_MARK).orElseThrow().places())
                .containsExactly(
                        "assessment.answers.QUALITY",
                        "assessment.answers.IMPACT",
                        "assessment.answers.TEAM",
                        "assessment.answers.CLIMATE");
    }

    @Test
    void a_pass_mark_of_some_operations_is_asked_of_no_other() {
        Criterion large = Criterion.yesNo("LARGE", Subject.OPERATION, text("Grand", "Large"));
        Call call =
                grid(passMark().onlyWhen(where(large).isYes())).asks(A9, large).build();
        Dossier small = dossier();
        Answers low = assessed(0, 0, 0, 0);

        assertThat(outcome(call, small.withOperation(small.operation().answering(large, Answer.of(false))), low))
                .isEqualTo(Outcome.NOT_ASKED);
        assertThat(outcome(call, small.withOperation(small.operation().answering(large, Answer.of(true))), low))
                .isEqualTo(Outcome.FAILED);
        // Not known whether it is asked.
        assertThat(outcome(call, small, low)).isEqualTo(Outcome.UNKNOWN);
        Decision open = decide(call, low);
        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("operation.answers.LARGE");
    }

    @Test
    void an_unanswered_criterion_leaves_a_range_and_is_missing() {
        // 3 + 3 + 3 = 9, and 0 to 5 more
        Decision decision = decide(CALL, assessed(3, 3, 3));

        assertThat(decision.score()).contains(new PointRange(9, 14));
        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("assessment.answers.CLIMATE");
    }

    @Test
    void an_unanswered_criterion_that_cannot_change_the_verdict_is_not_missing() {
        // 5 + 4 + 3 = 12 already, and 1 + 1 + 1 + 5 = 8 at most
        Decision passed = decide(CALL, assessed(5, 4, 3));
        Decision failed = decide(CALL, assessed(1, 1, 1));

        assertThat(passed.verdictOn(Track.SELECTION)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(passed.score()).contains(new PointRange(12, 17));
        assertThat(passed.missing()).isEmpty();
        assertThat(failed.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(failed.missing()).isEmpty();
    }

    @Test
    void nothing_is_selected_and_nothing_missing_before_an_assessment() {
        Decision without = Assessor.of(CALL).assess(dossier());
        Decision selectionAlone = Assessor.of(CALL).assess(dossier().withSeeks(Set.of(Track.SELECTION)));
        Decision begun = decide(CALL, Answers.none());

        assertThat(without.verdictOn(Track.SELECTION)).isEqualTo(Verdict.NOT_SOUGHT);
        assertThat(without.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.NOT_ASKED);
        assertThat(without.score()).isEmpty();
        assertThat(without.missing()).isEmpty();
        assertThat(selectionAlone.tracks().values()).allMatch(track -> track.verdict() == Verdict.NOT_SOUGHT);
        assertThat(begun.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(begun.score()).contains(new PointRange(0, 20));
        assertThat(begun.missing()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1, INELIGIBLE", "2, ELIGIBLE", ", INCOMPLETE"})
    void an_eliminatory_criterion_needs_no_points_beside_it(Integer quality, Verdict expected) {
        Call call = offering()
                .asks(A8, QUALITY)
                .requires(Requirement.of(
                                A9,
                                Rule.of("QUALITY_FLOOR"),
                                where(QUALITY).atLeast(2),
                                text("au moins 2", "at least 2"))
                        .deciding(Track.SELECTION))
                .build();
        Decision decision = decide(call, quality == null ? assessed() : assessed(quality));

        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(expected);
        assertThat(decision.score()).isEmpty();
    }

    @Test
    void an_eliminatory_criterion_decides_the_selection_alone() {
        Call call = grid().requires(Requirement.of(
                                A9,
                                Rule.of("QUALITY_FLOOR"),
                                where(QUALITY).atLeast(2),
                                text("au moins 2", "at least 2"))
                        .deciding(Track.SELECTION))
                .build();

        // 1 + 5 + 5 + 5 = 16 points, but one for the quality
        Decision decision = decide(call, assessed(1, 5, 5, 5));
        // 5 + 5 + 5 = 15 points without the quality, which need not reach 2
        Decision open = decide(
                call,
                Answers.none()
                        .with("IMPACT", Answer.of(5))
                        .with("TEAM", Answer.of(5))
                        .with("CLIMATE", Answer.of(5)));

        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_number_counts_at_both_ends_of_each_stretch_that_a_condition_tells_apart() {
        // Twice the quality, and 3 points where it is 4 or more: 0 to 6 without, 8 + 3 to 10 + 3 with it.
        Call call = offering()
                .asks(A8, QUALITY)
                .score(
                        A8,
                        Value.times(2L, QUALITY),
                        Value.when(where(QUALITY).atLeast(4), 3L).otherwise(0L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(7).refusing("PASS_MARK", text("points", "points")))
                .build();

        Decision open = decide(call, Answers.none());

        assertThat(open.score()).contains(new PointRange(0, 13));
        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        // 2 × 3 = 6 and 2 × 4 + 3 = 11
        assertThat(decide(call, Answers.none().with("QUALITY", Answer.of(3))).score())
                .contains(new PointRange(6, 6));
        assertThat(decide(call, Answers.none().with("QUALITY", Answer.of(4))).score())
                .contains(new PointRange(11, 11));
    }

    @Test
    void an_answer_that_matters_only_between_the_ends_of_a_number_is_missing() {
        // 0 to 5 points for the quality and 2 for yes: of 4 points, 0 + 2 are too few and 5 enough, but 2 and 3 need
        // the yes.
        Criterion green = Criterion.yesNo("GREEN", Subject.ASSESSMENT, text("Vert ?", "Green?"));
        Criterion little = Criterion.yesNo("LITTLE", Subject.ASSESSMENT, text("Peu ?", "Little?"));
        CallBuilder builder = offering()
                .asks(A8, QUALITY)
                .asks(A8, green)
                .score(
                        A8,
                        Value.times(1L, QUALITY),
                        Value.when(where(green).isYes(), 2L).otherwise(0L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(4).refusing("PASS_MARK", text("points", "points")));
        // Of 5 points in steps of 10, 1 more never matters.
        Call inSteps = offering()
                .asks(A8, QUALITY)
                .asks(A8, little)
                .score(
                        A8,
                        Value.times(10L, QUALITY),
                        Value.when(where(little).isYes(), 1L).otherwise(0L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(5).refusing("PASS_MARK", text("points", "points")))
                .build();

        assertThat(decide(builder.build(), Answers.none()).missing())
                .extracting(MissingFact::path)
                .containsExactly("assessment.answers.QUALITY", "assessment.answers.GREEN");
        assertThat(decide(inSteps, Answers.none()).missing())
                .extracting(MissingFact::path)
                .containsExactly("assessment.answers.QUALITY");
    }

    @Test
    void points_that_depend_on_one_answer_are_not_added_as_if_there_were_two() {
        // 10 points for yes or 4 for no, never 10 and 4, nor none.
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert ?", "Green?"));
        Call call = offering()
                .asks(A8, green)
                .score(
                        A8,
                        Value.when(where(green).isYes(), 10L).otherwise(0L),
                        Value.when(where(green).isYes(), 0L).otherwise(4L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(4).refusing("PASS_MARK", text("points", "points")))
                .build();

        Decision open = decide(call, Answers.none());

        assertThat(open.score()).contains(new PointRange(4, 10));
        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(open.missing()).isEmpty();
    }

    @Test
    void points_that_no_answer_brings_to_the_pass_mark_fail_it_before_one_is_known() {
        // 10 points for yes or 4 for no, and never 11.
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert ?", "Green?"));
        Call call = offering()
                .asks(A8, green)
                .score(
                        A8,
                        Value.when(where(green).isYes(), 10L).otherwise(0L),
                        Value.when(where(green).isYes(), 0L).otherwise(4L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(11).refusing("PASS_MARK", text("points", "points")))
                .build();
        Decision open = decide(call, Answers.none());

        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(open.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(open.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, ELIGIBLE, PASSED", "4, INELIGIBLE, FAILED"})
    void points_that_are_given_to_all_are_compared_with_the_pass_mark(int mark, Verdict verdict, Outcome outcome) {
        Call call = offering()
                .score(A8, Value.of(3L))
                .limit(Limit.on(A9, Base.SCORE).atLeast(mark).refusing("PASS_MARK", text("points", "points")))
                .build();
        Decision decision = decide(call, Answers.none());

        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(verdict);
        assertThat(decision.find(PASS_MARK).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void forty_unanswered_criteria_are_beyond_what_is_looked_at_one_by_one() {
        List<Criterion> many = IntStream.rangeClosed(1, 40)
                .mapToObj(each -> mark("MARK" + each, "Critère " + each, "Criterion " + each))
                .toList();
        CallBuilder builder = offering();
        many.forEach(each -> builder.asks(A8, each));
        Value.Sum<Long> sum = Value.sum(0L);
        for (Criterion each : many) {
            sum = sum.plus(Value.times(1L, each));
        }
        Call call = builder.score(A8, sum)
                .limit(Limit.on(A9, Base.SCORE).atLeast(12).refusing("PASS_MARK", text("points", "points")))
                .build();

        // 40 × 5 = 200
        Decision open = decide(call, Answers.none());

        assertThat(open.score()).contains(new PointRange(0, 200));
        assertThat(open.verdictOn(Track.SELECTION)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.missing()).hasSize(40);
    }

    @Test
    void points_that_are_given_in_any_case_are_certain_however_many_answers_are_open() {
        // 10 points, and 1 for each of 17 answers of yes or no: 2^17 is over 65,536.
        Value.Sum<Long> sum = Value.sum(10L);
        CallBuilder builder = offering();
        for (int i = 0; i < 17; i++) {
            builder.asks(A8, Small.question(i));
            sum = sum.plus(Small.isYes(i), 1L);
        }
        Call call = builder.score(A8, sum)
                .limit(Limit.on(A9, Base.SCORE).atLeast(10).refusing("PASS_MARK", text("points", "points")))
                .build();
        Decision decision = decide(call, Answers.none());

        assertThat(decision.score()).contains(new PointRange(10, 27));
        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(Verdict.ELIGIBLE);
    }

    // A point for yes and one for no: 16 points, of which three values know 0 to 32.
    @ParameterizedTest
    @CsvSource({"16, 16, 16, ELIGIBLE", "17, 0, 34, INCOMPLETE"})
    void points_are_added_up_for_each_way_to_answer_up_to_65_536(int questions, int least, int most, Verdict verdict) {
        CallBuilder builder = offering();
        Value.Sum<Long> sum = Value.sum(0L);
        for (int i = 0; i < questions; i++) {
            builder.asks(A8, Small.question(i));
            sum = sum.plus(Small.isYes(i), 1L).plus(Condition.not(Small.isYes(i)), 1L);
        }
        Call call = builder.score(A8, sum)
                .limit(Limit.on(A9, Base.SCORE).atLeast(questions).refusing("PASS_MARK", text("points", "points")))
                .build();
        Decision decision = decide(call, Answers.none());

        assertThat(decision.score()).contains(new PointRange(least, most));
        assertThat(decision.verdictOn(Track.SELECTION)).isEqualTo(verdict);
    }

    @Test
    void points_that_depend_on_no_answer_have_a_line_of_their_own_with_the_clause_of_the_score() {
        Call call = offering()
                .asks(A1, QUALITY)
                .score(A8, Value.of(3L), Value.times(1L, QUALITY))
                .limit(passMark())
                .build();

        // 3 + 4 = 7 of 3 + 5
        assertThat(decide(call, assessed(4)).explain(Locale.ENGLISH))
                .contains(
                        "A8. Points given to all: 3 points out of 3\n",
                        "A1. Quality of the project: 4 points out of 5\n",
                        "A8. Total: 7 points out of 8\n");
    }

    @ParameterizedTest
    @CsvSource({"999999998, '3 points out of 999,999,998'", "999999999, 3 points"})
    void points_without_a_greatest_number_of_the_call_are_out_of_none(long most, String points) {
        Criterion jobs = Criterion.number("JOBS", Subject.ASSESSMENT, text("Emplois", "Jobs"), 0, most);
        Call call = offering()
                .asks(A8, jobs)
                .score(A8, Value.times(1L, jobs))
                .limit(passMark())
                .build();

        assertThat(decide(call, Answers.none().with("JOBS", Answer.of(3))).explain(Locale.ENGLISH))
                .contains("A8. Jobs: " + points + "\n");
    }

    @Test
    void an_explanation_has_the_points_of_each_part_their_sum_and_the_pass_mark() {
        String french = decide(CALL, assessed(4, 3, 3, 2)).explain(Locale.FRENCH);
        String open = decide(CALL, assessed(3, 3, 3)).explain(Locale.ENGLISH);

        assertThat(french.replace('\u00a0', ' '))
                .contains(
                        "Points, d'après l'évaluation par l'autorité compétente",
                        "Qualité du projet : 4 points sur 5",
                        // 4 + 3 + 3 + 2 = 12
                        "Total : 12 points sur 20",
                        "Points obtenus, d'après l'évaluation par l'autorité compétente : 12 points sur 20."
                                + " Le minimum de 12 points est atteint.");
        assertThat(open)
                .contains(
                        "Climate: 0 to 5 points out of 5",
                        "Total: 9 to 14 points out of 20",
                        "9 to 14 points out of 20, depending on what is missing. The minimum is 12 points.");
    }

    @Test
    void a_disclosure_states_the_weights_and_never_that_there_is_no_score() {
        Decision decision = decide(CALL, assessed(3, 3, 3, 3));

        for (String text : List.of(decision.disclosure(Locale.FRENCH).text(), CALL.explainProcessing(Locale.FRENCH))) {
            assertThat(text.replace('\u00a0', ' '))
                    .doesNotContain("aucun score n'est calculé")
                    .contains(
                            "Un score est calculé",
                            "« Qualité du projet » : autant de points que la réponse, de 0 à 5.");
        }
        assertThat(decision.disclosure(Locale.FRENCH).text()).contains("12 points");
    }

    @ParameterizedTest
    @CsvSource({
        // 3 × 10,000.00 = 30,000.00 of 50,000.00; 6 × 10,000.00 is over it
        "3, 30000.00",
        "6, 50000.00",
        "0, 0.00"
    })
    void a_maximum_for_each_job_reduces_the_aid(int jobs, String aid) {
        Decision decision = Assessor.of(byJobs()).assess(dossier(Answer.of(jobs)));

        assertThat(decision.funding().aid()).contains(euros(aid));
    }

    @Test
    void a_maximum_for_each_job_is_at_most_the_greatest_amount_of_money() {
        // 777,777,777 × 200,000,000.00 is over 155 million billion, which limits nothing.
        Criterion many = Criterion.number("MANY", Subject.OPERATION, text("Emplois", "Jobs"), 0, 999_999_999);
        Operation big = Operation.untitled()
                .withCostLines(
                        Collections.nCopies(3, CostLine.of(CostNature.INFRASTRUCTURE, euros("999999999999.99"))));

        assertThat(aid(many, "200000000.00", operation().answering(many, Answer.of(777_777_777))))
                .contains(euros("50000.00"));
        // 2 × 499,999,999,999.99 of half of 2,999,999,999,999.97
        assertThat(aid(many, "499999999999.99", big.answering(many, Answer.of(2))))
                .contains(euros("999999999999.98"));
        assertThat(aid(many, "500000000000.00", big.answering(many, Answer.of(2))))
                .contains(euros("999999999999.99"));
    }

    private static Optional<MonetaryAmount> aid(Criterion number, String each, Operation operation) {
        Call call = Call.builder("jobs", text("Emplois", "Jobs"))
                .asks(A8, number)
                .pays(A1, CostNature.INFRASTRUCTURE)
                .aid(A1, Rate.percent("50"))
                .limit(Limit.of(A1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros(each)), number)))
                .build();
        return Assessor.of(call)
                .assess(dossier().withOperation(operation))
                .funding()
                .aid();
    }

    @Test
    void a_lump_sum_is_paid_for_each_job() {
        Call call = Call.builder("jobs", text("Emplois", "Jobs"))
                .asks(A8, JOBS)
                .pays(A1, CostNature.INFRASTRUCTURE)
                .with(LumpSum.of(A1, Value.times(euros("1500.00"), JOBS), Set.of()))
                .aid(A1, Rate.percent("50"))
                .build();

        // (100,000.00 + 4 × 1,500.00) × 50%
        assertThat(Assessor.of(call).assess(dossier(Answer.of(4))).funding().aid())
                .contains(euros("53000.00"));
        // 0 to 100 jobs
        assertThat(Assessor.of(call).assess(dossier()).funding().aid()).contains(euros("50000.00"));
        assertThat(Assessor.of(call).assess(dossier()).funding().aidUpTo()).contains(euros("125000.00"));
    }

    @Test
    void an_unknown_number_counts_at_its_two_ends() {
        // 0 jobs give nothing, and 100 jobs at 10,000.00 each take nothing from 50,000.00.
        Decision decision = Assessor.of(byJobs()).assess(dossier());

        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("50000.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.JOBS");
    }

    @Test
    void a_pass_mark_needs_a_score_a_track_and_points_alone() {
        Limit mark = Limit.on(A9, Base.SCORE).atLeast(12).refusing("PASS_MARK", text("points", "points"));

        assertThat(faults(offering().limit(mark))).containsExactly("MISSING score");
        assertThat(faults(Call.builder("grid", text("Grille", "Grid"))
                        .asks(A8, QUALITY)
                        .pays(A1, CostNature.INFRASTRUCTURE)
                        .score(A8, Value.times(1L, QUALITY))
                        .limit(mark)))
                .containsExactly("NOT_OFFERED tracks");
        assertThat(faults(offering()
                        .asks(A8, QUALITY)
                        .score(A8, Value.times(1L, QUALITY))
                        .limit(Limit.on(A9, Base.SCORE).atLeast(euros("12.00")).refusing("A", text("a", "a")))
                        .limit(Limit.on(A9, Base.SCORE)
                                .atMost(Value.of(Bound.ofPoints(3)))
                                .refusing("B", text("b", "b")))
                        .limit(Limit.on(A9, Base.TOTAL).atLeast(12).refusing("C", text("c", "c")))))
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE limits[0].atLeast", "MISSING limits[1]", "WRONG_TYPE limits[2].atLeast");
    }

    @Test
    void only_a_number_of_the_operation_is_multiplied() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert ?", "Green?"));
        Criterion ofParty = Criterion.number("AGE", Subject.PARTY, text("Âge", "Age"), 0, 100);

        assertThat(faults(offering().asks(A8, green).score(A8, Value.times(1L, green))))
                .containsExactly("WRONG_TYPE score.parts[0].points");
        assertThat(faults(offering().asks(A8, ofParty).score(A8, Value.times(1L, ofParty))))
                .containsExactly("CRITERION_OUT_OF_PLACE score.parts[0].points");
        assertThat(faults(offering().asks(A8, QUALITY).score(A8, Value.times(-1L, QUALITY))))
                .containsExactly("NOT_A_NUMBER score.parts[0]");
        assertThat(faults(offering().score(A8, Value.times(1L, QUALITY))))
                .containsExactly("CRITERION_UNKNOWN score.parts[0].points");
        assertThat(faults(offering().score(A8))).containsExactly("MISSING score.parts");
    }

    private static List<String> faults(CallBuilder builder) {
        List<String> faults = new ArrayList<>();
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidCallException.class,
                        thrown -> thrown.faults()
                                .forEach(each -> faults.add(each.fault().code() + " " + each.path())));
        return faults;
    }

    private static CallBuilder offering() {
        return Call.builder("grid", text("Grille", "Grid"))
                .offersFunding()
                .offers(Track.SELECTION, text("Sélection", "Selection"))
                .pays(A1, CostNature.INFRASTRUCTURE)
                .aid(A1, Rate.percent("50"));
    }

    private static CallBuilder grid() {
        return grid(passMark());
    }

    private static CallBuilder grid(Limit passMark) {
        return offering()
                .asks(A8, QUALITY)
                .asks(A8, IMPACT)
                .asks(A8, TEAM)
                .asks(A8, CLIMATE)
                .score(
                        A8,
                        Value.times(1L, QUALITY),
                        Value.times(1L, IMPACT),
                        Value.times(1L, TEAM),
                        Value.times(1L, CLIMATE))
                .limit(passMark);
    }

    private static Limit passMark() {
        return Limit.on(A9, Base.SCORE).atLeast(12).refusing("PASS_MARK", text("points obtenus", "points obtained"));
    }

    private static Call byJobs() {
        return Call.builder("jobs", text("Emplois", "Jobs"))
                .asks(A8, JOBS)
                .pays(A1, CostNature.INFRASTRUCTURE)
                .aid(A1, Rate.percent("50"))
                .limit(Limit.of(A1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros("10000.00")), JOBS)))
                .build();
    }

    private static Dossier dossier(Answer jobs) {
        return dossier().withOperation(operation().answering(JOBS, jobs));
    }

    private static Answers assessed(int... marks) {
        List<String> codes = List.of("QUALITY", "IMPACT", "TEAM", "CLIMATE");
        Answers answers = Answers.none();
        for (int i = 0; i < marks.length; i++) {
            answers = answers.with(codes.get(i), Answer.of(marks[i]));
        }
        return answers;
    }

    private static Decision decide(Call call, Answers assessment) {
        return Assessor.of(call).assess(dossier().withAssessment(assessment));
    }

    private static Outcome outcome(Call call, Dossier dossier, Answers assessment) {
        return Assessor.of(call)
                .assess(dossier.withAssessment(assessment))
                .find(PASS_MARK)
                .orElseThrow()
                .outcome();
    }

    private static Dossier dossier() {
        return Dossier.of(Applicant.of("Commune de Lille", BeneficiaryKind.LOCAL_AUTHORITY), operation());
    }

    private static Operation operation() {
        return Operation.titled("Halle").cost(CostNature.INFRASTRUCTURE, "Travaux", euros("100000.00"));
    }

    private static Criterion mark(String code, String french, String english) {
        return Criterion.number(code, Subject.ASSESSMENT, text(french, english), 0, 5);
    }

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }
}
