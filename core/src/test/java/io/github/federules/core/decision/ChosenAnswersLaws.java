package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another answer that an applicant may choose is a remedy exactly where the finding no longer fails with it. */
class ChosenAnswersLaws {

    private static final Answer FORTY = Answer.of("FORTY");
    private static final Answer FIFTEEN = Answer.of("FIFTEEN");
    private static final Answer REAL = Answer.of("REAL");
    private static final Answer YES = Answer.of(true);
    private static final Answer NO = Answer.of(false);
    private static final List<Answer> OPTIONS = List.of(FORTY, FIFTEEN, REAL);
    private static final LocalizedText WORDS = new LocalizedText("f", "e");
    private static final Criterion OPTION = Criterion.named(
                    "OPTION", Subject.OPERATION, new LocalizedText("Option de coûts", "Cost option"))
            .withAnswer("FORTY", new LocalizedText("taux de 40 %", "rate of 40%"))
            .withAnswer("FIFTEEN", new LocalizedText("taux de 15 %", "rate of 15%"))
            .withAnswer("REAL", new LocalizedText("coûts réels", "real costs"))
            .asChoice();
    private static final Criterion OPEN = Criterion.yesNo("OPEN", Subject.PARTY, new LocalizedText("Ouvert", "Open"))
            .asChoice();
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, WORDS);
    private static final Criterion FIFTY_ONE = ofAnswers(51);
    private static final Answer LAST = Answer.of("ANSWER_50");
    private static final Criterion SECOND =
            Criterion.yesNo("SECOND", Subject.OPERATION, WORDS).asChoice();
    private static final Rule NEEDED = Rule.of("NEEDED");

    @Test
    void another_option_of_costs_is_named_with_its_question_in_both_languages() {
        Decision decision = decide(
                options().minimumCost(L1, euros("64000.00")),
                costing(40_000_00, 20_000_00).answering(OPTION, REAL));
        // 40,000.00 + 20,000.00 = 60,000.00; with 15% of staff 66,000.00; with 40% 76,000.00
        Change other = new Change.ChooseAnswer(
                "operation.answers.OPTION",
                OPTION.question(),
                Map.of(
                        FORTY,
                        new LocalizedText("taux de 40 %", "rate of 40%"),
                        FIFTEEN,
                        new LocalizedText("taux de 15 %", "rate of 15%")));

        assertThat(remedies(decision, Rule.MINIMUM_TOTAL_COST)).contains(other);
        Remedy remedy =
                decision.find(Rule.MINIMUM_TOTAL_COST).flatMap(Finding::remedy).orElseThrow();
        assertThat(remedy.message(Locale.ENGLISH))
                .endsWith("; or another answer to “Cost option” would close the gap: rate of 40% or rate of 15%.");
        assertThat(remedy.message(Locale.FRENCH))
                .endsWith("ou bien une autre réponse à «\u00a0Option de coûts\u00a0» comblerait l'écart\u00a0:"
                        + " taux de 40 % ou taux de 15 %.");
    }

    @Test
    void an_answer_of_the_applicant_meets_a_requirement() {
        CallBuilder call = Small.half()
                .asks(L1, OPEN)
                .requires(L1, "NEEDED", applicant(where(OPEN).in(YES)), WORDS);
        Dossier closed = dossier(costing(1_00, 0));
        closed = closed.withApplicant(closed.applicant().answering(OPEN, NO));

        assertThat(remedies(decide(call, closed), NEEDED))
                .containsExactly(new Change.ChooseAnswer(
                        "applicant.answers.OPEN", OPEN.question(), Map.of(YES, new LocalizedText("oui", "yes"))));
    }

    @Test
    void a_rate_that_is_set_for_one_option_alone_is_set_by_choosing_it() {
        CallBuilder call =
                Small.call().asks(L1, OPTION).aid(L1, Value.when(where(OPTION).in(FORTY), Rate.percent("50")));
        Decision decision = decide(call, costing(1_00, 0).answering(OPTION, REAL));

        assertThat(answers(decision, Rule.AID_RATE)).containsExactly(FORTY);
    }

    @Test
    void what_the_applicant_cannot_choose_is_no_remedy() {
        CallBuilder call =
                Small.half().asks(L1, GREEN).requires(L1, "NEEDED", where(GREEN).in(YES), WORDS);

        assertThat(remedies(decide(call, costing(1_00, 0).answering(GREEN, NO)), NEEDED))
                .isEmpty();
    }

    @Test
    void what_the_authority_answers_is_no_remedy() {
        Criterion assessed = Criterion.yesNo("GOOD", Subject.ASSESSMENT, WORDS).asChoice();
        CallBuilder call = Small.half()
                .asks(L1, assessed)
                .requires(L1, "NEEDED", where(assessed).in(YES), WORDS);
        Dossier bad = dossier(costing(1_00, 0));

        assertThat(outcome(decide(call, bad.withAssessment(Answers.none().with(assessed, NO))), NEEDED))
                .isEqualTo(Outcome.FAILED);
        assertThat(remedies(decide(call, bad.withAssessment(Answers.none().with(assessed, NO))), NEEDED))
                .isEmpty();
    }

    // 20 findings × 10 criteria × 99 other answers × 20,000 lines would take minutes.
    @Test
    @Tag("long")
    @Timeout(30)
    void other_answers_are_not_looked_for_among_too_many_lines() {
        CallBuilder call = Small.half();
        Operation operation = Operation.untitled()
                .withCostLines(Collections.nCopies(20_000, CostLine.of(CostNature.STUDIES, euros("1.00"))));
        for (int i = 0; i < 20; i++) {
            call.limit(Limit.on(L1, Base.TOTAL).atLeast(euros("100000.00")).refusing("LIMIT_" + i, WORDS));
        }
        for (int i = 0; i < 10; i++) {
            Criterion option = Criterion.named("OPTION_" + i, Subject.OPERATION, WORDS);
            for (int answer = 0; answer < 100; answer++) {
                option = option.withAnswer("ANSWER_" + answer, WORDS);
            }
            Criterion chosen = option.asChoice();
            call.asks(L1, chosen).requires(L1, "USES_" + i, where(chosen).in("ANSWER_99"), WORDS);
            operation = operation.answering(chosen, Answer.of("ANSWER_99"));
        }
        Decision decision = decide(call, operation);

        assertThat(decision.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.FAILED)
                .hasSize(20)
                .allSatisfy(
                        finding -> assertThat(answers(decision, finding.rule())).isEmpty());
    }

    // 50 other answers, each for 19,999 lines and one way to answer what is missing, are a million together.
    @Test
    void other_answers_are_named_as_long_as_lines_and_ways_to_answer_are_a_million_together() {
        CallBuilder call = Small.half()
                .asks(L1, FIFTY_ONE, GREEN)
                .requires(
                        L1,
                        "NEEDED",
                        all(
                                where(FIFTY_ONE).in(LAST),
                                any(where(GREEN).in(YES), where(GREEN).in(NO))),
                        WORDS);
        Operation open = Operation.untitled().answering(FIFTY_ONE, Answer.of("ANSWER_0"));
        Operation operation = open.answering(GREEN, YES);

        assertThat(answers(decide(call, operation.withCostLines(lines(19_999))), NEEDED))
                .containsExactly(LAST);
        // With a line more, or two ways to answer, they are more.
        assertThat(answers(decide(call, operation.withCostLines(lines(20_000))), NEEDED))
                .isEmpty();
        assertThat(answers(decide(call, open.withCostLines(lines(19_999))), NEEDED))
                .isEmpty();
    }

    // 51 other answers, each for 19,606 or for 19,999 lines and one way to answer
    @Test
    void no_other_answer_is_named_where_those_to_the_last_choice_are_too_many() {
        CallBuilder call = Small.half()
                .asks(L1, FIFTY_ONE, SECOND)
                .requires(
                        L1,
                        "NEEDED",
                        any(where(FIFTY_ONE).in(LAST), where(SECOND).in(YES)),
                        WORDS);
        Operation operation =
                Operation.untitled().answering(FIFTY_ONE, Answer.of("ANSWER_0")).answering(SECOND, NO);

        assertThat(answers(decide(call, operation.withCostLines(lines(19_606))), NEEDED))
                .containsExactlyInAnyOrder(LAST, YES);
        assertThat(answers(decide(call, operation.withCostLines(lines(19_999))), NEEDED))
                .isEmpty();
    }

    // 50 other answers for 19,999 lines are a million, and one more is beyond: but they are none to this requirement.
    @Test
    void answers_to_what_a_requirement_does_not_look_at_are_not_looked_for() {
        CallBuilder call = Small.half()
                .asks(L1, FIFTY_ONE, SECOND)
                .requires(L1, "OTHER_ONE", where(FIFTY_ONE).in(LAST), WORDS)
                .requires(L1, "NEEDED", where(SECOND).in(YES), WORDS);
        Operation operation = Operation.untitled().answering(FIFTY_ONE, LAST).answering(SECOND, NO);

        assertThat(answers(decide(call, operation.withCostLines(lines(19_999))), NEEDED))
                .containsExactly(YES);
    }

    private static Criterion ofAnswers(int count) {
        Criterion criterion = Criterion.named("CHOICE", Subject.OPERATION, WORDS);
        for (int answer = 0; answer < count; answer++) {
            criterion = criterion.withAnswer("ANSWER_" + answer, WORDS);
        }
        return criterion.asChoice();
    }

    private static List<CostLine> lines(int count) {
        return Collections.nCopies(count, CostLine.of(CostNature.STUDIES, euros("1.00")));
    }

    @Property
    void the_answers_offered_are_all_with_which_a_finding_no_longer_fails(
            @ForAll @LongRange(max = 300) long staff,
            @ForAll @LongRange(max = 300) long other,
            @ForAll @LongRange(max = 700) long bound,
            @ForAll @IntRange(max = 3) int given,
            @ForAll Optional<Boolean> green) {
        CallBuilder call = options()
                .asks(L1, GREEN)
                .minimumCost(L1, Euros.ofCents(bound))
                .maximumAid(L1, Euros.ofCents(bound))
                .requires(
                        L1,
                        "ONE",
                        any(
                                where(OPTION).in(FIFTEEN),
                                all(where(OPTION).in(FORTY), where(GREEN).in(YES))),
                        WORDS)
                .requires(Requirement.of(L1, Rule.of("TWO"), where(GREEN).in(YES), WORDS)
                        .onlyWhen(where(OPTION).in(REAL, FORTY)));
        Operation costing = costing(staff, other);
        Operation operation =
                green.map(is -> costing.answering(GREEN, Answer.of(is))).orElse(costing);
        Operation stated = given < OPTIONS.size() ? operation.answering(OPTION, OPTIONS.get(given)) : operation;
        Decision decision = decide(call, stated);

        decision.findings().forEach(finding -> {
            boolean isOpen = given == OPTIONS.size() || finding.outcome() != Outcome.FAILED;
            Set<Answer> enough = OPTIONS.stream()
                    .filter(answer -> !isOpen)
                    .filter(answer -> Set.of(Outcome.PASSED, Outcome.NOT_ASKED)
                            .contains(outcome(decide(call, operation.answering(OPTION, answer)), finding.rule())))
                    .collect(Collectors.toSet());
            assertThat(answers(decision, finding.rule())).as("%s", finding).isEqualTo(enough);
        });
    }

    private static Set<Answer> answers(Decision decision, Rule rule) {
        return remedies(decision, rule).stream()
                .flatMap(change -> change instanceof Change.ChooseAnswer choice
                        ? choice.answers().keySet().stream()
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static CallBuilder options() {
        return Small.half()
                .asks(L1, OPTION)
                .flatRate(FlatRate.of(L1, Rate.percent("40"), Base.STAFF)
                        .onlyWhen(where(OPTION).in(FORTY)))
                .flatRate(FlatRate.of(L1, Rate.percent("15"), Base.STAFF)
                        .onlyWhen(where(OPTION).in(FIFTEEN)));
    }

    private static Operation costing(long staff, long other) {
        return Operation.untitled()
                .with(CostLine.staff("A", Euros.ofCents(staff)))
                .with(CostLine.of(CostNature.STUDIES, Euros.ofCents(other)));
    }
}
