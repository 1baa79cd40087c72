package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.partners;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.isYes;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Missing answers are tried in all ways that conditions tell apart, up to 65,536, and what known facts settle is not tried. */
class WaysToAnswerTest {

    private static final Rule NEEDED = Rule.of("NEEDED");
    private static final LocalizedText TEXT = new LocalizedText("la condition", "the condition");
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);
    private static final Criterion NACE = Criterion.coded("NACE", Subject.OPERATION, TEXT, "nace");
    private static final Criterion KNOWN = Criterion.yesNo("KNOWN", Subject.OPERATION, TEXT);
    private static final Criterion MORE = Criterion.yesNo("MORE", Subject.OPERATION, TEXT);
    private static final Criterion FURTHER = Criterion.yesNo("FURTHER", Subject.OPERATION, TEXT);
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Condition IS_SMALL = where(SIZE).in("SMALL");
    private static final Condition IS_KNOWN = where(KNOWN).isYes();
    private static final Condition IS_MORE = where(MORE).isYes();
    private static final Condition IS_FURTHER = where(FURTHER).isYes();
    private static final Value<Rate> FIFTY = Value.of(Rate.percent("50"));
    private static final Value<Rate> TEN = Value.of(Rate.percent("10"));

    private static CallBuilder requiring(Condition... conditions) {
        CallBuilder call = Small.half();
        for (int i = 0; i < conditions.length; i++) {
            call.requires(L1, i == 0 ? "NEEDED" : "NEEDED_" + i, conditions[i], TEXT);
        }
        return call;
    }

    private static Verdict verdict(CallBuilder call) {
        return decide(call, studies("1000.00")).funding().verdict();
    }

    private static List<String> missing(Decision decision) {
        return decision.missing().stream().map(MissingFact::path).toList();
    }

    static Stream<Arguments> conditionsOnNumbers() {
        Answer three = Answer.of(3);
        return Stream.of(
                Arguments.of(where(JOBS).atMost(10), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).atLeast(100), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).atLeast(1), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).atMost(99), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).between(3, 3), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).in(three, Answer.of(5)), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).in(Answer.of(0)), Outcome.UNKNOWN),
                Arguments.of(where(JOBS).atMost(100), Outcome.PASSED),
                Arguments.of(where(JOBS).atLeast(0), Outcome.PASSED),
                // 3 lies between them, and no other number does both.
                Arguments.of(all(where(JOBS).between(2, 3), where(JOBS).between(3, 4)), Outcome.UNKNOWN),
                Arguments.of(all(where(JOBS).between(3, 5), where(JOBS).in(three)), Outcome.UNKNOWN),
                Arguments.of(
                        any(
                                where(JOBS).atMost(2),
                                where(JOBS).in(three),
                                where(JOBS).atLeast(4)),
                        Outcome.PASSED),
                Arguments.of(any(where(JOBS).atMost(2), where(JOBS).atLeast(4)), Outcome.UNKNOWN));
    }

    // Of numbers from 0 to 100, those on each side of every bound are tried, and both ends.
    @ParameterizedTest
    @MethodSource("conditionsOnNumbers")
    void a_missing_number_may_be_on_any_side_of_what_conditions_compare_it_with(Condition condition, Outcome outcome) {
        CallBuilder call = requiring(condition).asks(L1, JOBS);

        assertThat(Small.outcome(decide(call, studies("1000.00")), NEEDED)).isEqualTo(outcome);
        assertThat(verdict(call)).isEqualTo(outcome == Outcome.PASSED ? Verdict.ELIGIBLE : Verdict.INCOMPLETE);
    }

    @Test
    void two_conditions_on_a_number_that_exclude_each_other_are_never_met() {
        assertThat(verdict(requiring(where(JOBS).between(3, 5), where(JOBS).in(Answer.of(2), Answer.of(6)))
                        .asks(L1, JOBS)))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(requiring(where(JOBS).between(3, 5), where(JOBS).in(Answer.of(2), Answer.of(5)))
                        .asks(L1, JOBS)))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"2, 400.00", "3, 600.00", "4, 400.00", "5, 600.00", "6, 400.00"})
    void a_rate_may_depend_on_single_numbers(int jobs, String aid) {
        CallBuilder call = Small.call()
                .asks(L1, JOBS)
                .aid(
                        L1,
                        Value.when(where(JOBS).in(Answer.of(3), Answer.of(5)), Rate.percent("60"))
                                .otherwise(Rate.percent("40")));
        Decision decision = decide(call, studies("1000.00").answering(JOBS, Answer.of(jobs)));

        assertThat(decision.funding().aid()).contains(euros(aid));
    }

    @Test
    void a_number_that_an_amount_is_multiplied_by_is_greatest_where_a_condition_ends_it() {
        CallBuilder call = requiring(where(JOBS).between(3, 10))
                .asks(L1, JOBS)
                .lumpSum(LumpSum.of(L1, Value.times(euros("100.00"), JOBS), Set.of()));
        Decision decision = decide(call, studies("1000.00"));

        // Half of 1,000.00 and of ten times 100.00: with more jobs it is not eligible.
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("1000.00"));
        // Half of 1,000.00 and of three times 100.00.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1300.00"));
    }

    // The lump sum is 100.00 for each, so that half of the total is never over 60% of it.
    @ParameterizedTest
    @CsvSource({"1, 1000, ELIGIBLE", "0, 999, ELIGIBLE", "1, 1001, INCOMPLETE", "0, 1000, INCOMPLETE"})
    void up_to_a_thousand_numbers_are_tried_one_by_one(long from, long to, Verdict verdict) {
        Criterion many = Criterion.number("MANY", Subject.OPERATION, TEXT, from, to);
        CallBuilder call = Small.half()
                .asks(L1, many)
                .lumpSum(LumpSum.of(L1, Value.times(euros("100.00"), many), Set.of()))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.of(Rate.percent("60"), Base.TOTAL))
                        .refusing("NEEDED", TEXT));

        assertThat(verdict(call)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"6201, 600.00", "62, 600.00", "72, 600.00", "6, 400.00", "7120, 400.00"})
    void a_rate_may_depend_on_the_first_characters_of_a_code(String code, String aid) {
        assertThat(decide(byActivity(), studies("1000.00").answering(NACE, Answer.of(code)))
                        .funding()
                        .aid())
                .contains(euros(aid));
    }

    private static CallBuilder byActivity() {
        return Small.call()
                .asks(L1, NACE)
                .aid(
                        L1,
                        Value.when(where(NACE).in("62", "72"), Rate.percent("60"))
                                .otherwise(Rate.percent("40")));
    }

    @Test
    void a_missing_code_may_be_any_that_a_condition_names_or_none_of_them() {
        Decision decision = decide(byActivity(), studies("1000.00"));

        assertThat(decision.funding().aid()).contains(euros("400.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("600.00"));
        assertThat(missing(decision)).containsExactly("operation.answers.NACE");
    }

    @Test
    void a_code_may_begin_with_two_codes_if_one_begins_with_the_other() {
        assertThat(verdict(
                        requiring(where(NACE).in("62"), where(NACE).in("6201")).asks(L1, NACE)))
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(requiring(where(NACE).in("62"), where(NACE).in("63")).asks(L1, NACE)))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void what_is_missing_is_listed_in_the_order_in_which_the_call_asks_for_it() {
        CallBuilder call = requiring(any(IS_KNOWN, IS_MORE, IS_FURTHER)).asks(L1, FURTHER, KNOWN, MORE);

        assertThat(missing(decide(call, studies("1000.00"))))
                .containsExactly("operation.answers.FURTHER", "operation.answers.KNOWN", "operation.answers.MORE");
    }

    /** Holds whatever is answered, which shows only if every answer is tried: to so many questions, and to a first one. */
    private static Condition always(Condition first, int questions) {
        List<Condition> either = new ArrayList<>(List.of(first, not(first)));
        for (int i = 0; i < questions; i++) {
            either.add(isYes(i));
        }
        return new Condition.Any(either);
    }

    private static CallBuilder asking(CallBuilder call, int questions) {
        for (int i = 0; i < questions; i++) {
            call.asks(L1, Small.question(i));
        }
        return call;
    }

    // 2^16 = 65,536
    @ParameterizedTest
    @CsvSource({"16, PASSED, ELIGIBLE", "17, UNKNOWN, INCOMPLETE"})
    void answers_are_tried_in_65_536_ways_at_most(int questions, Outcome outcome, Verdict verdict) {
        CallBuilder call = asking(requiring(always(isYes(0), questions)), questions);

        assertThat(Small.outcome(decide(call, studies("1000.00")), NEEDED)).isEqualTo(outcome);
        assertThat(verdict(call)).isEqualTo(verdict);
    }

    // 2 × 2^15 = 65,536
    @ParameterizedTest
    @CsvSource({"15, PASSED, ELIGIBLE", "16, UNKNOWN, INCOMPLETE"})
    void readings_of_the_call_s_own_questions_count_among_the_ways(int questions, Outcome outcome, Verdict verdict) {
        Question own = Question.named("OWN", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        CallBuilder call = asking(requiring(any(always(isYes(0), questions), Condition.reading(own, "NO"))), questions)
                .leavesOpen(L1, own);

        assertThat(Small.outcome(decide(call, studies("1000.00")), NEEDED)).isEqualTo(outcome);
        assertThat(verdict(call)).isEqualTo(verdict);
    }

    // 2^11 = 2,048, and 3^11 = 177,147
    @Test
    void a_number_counts_as_often_as_conditions_tell_its_values_apart() {
        CallBuilder call = Small.half();
        List<Condition> either = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            Criterion number = Criterion.number("N" + i, Subject.OPERATION, TEXT, 0, 100);
            call.asks(L1, number);
            either.add(where(number).atLeast(1));
        }
        either.add(not(either.get(0)));

        assertThat(verdict(call.requires(L1, "NEEDED", new Condition.Any(either), TEXT)))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    private static Decision decideWith(CallBuilder call, int partners, Party partner) {
        Applicant applicant = Applicant.unknown().withMembers(Collections.nCopies(partners, partner));
        return decide(call, Dossier.of(applicant, studies("1000.00")));
    }

    // 65,536 × 256 looks at a party
    @ParameterizedTest
    @CsvSource({"256, PASSED, ELIGIBLE", "257, UNKNOWN, INCOMPLETE"})
    void parties_that_depend_on_a_missing_answer_are_looked_at_256_times_as_often_at_most(
            int partners, Outcome outcome, Verdict verdict) {
        CallBuilder call = asking(requiring(partners(always(isYes(0), 16)).atLeast(1)), 16);
        Decision decision = decideWith(call, partners, Party.unknown());

        assertThat(Small.outcome(decision, NEEDED)).isEqualTo(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
    }

    // 2 readings × 2^15 × 256 looks at a party
    @ParameterizedTest
    @CsvSource({"256, ELIGIBLE", "257, INCOMPLETE"})
    void readings_count_where_parties_are_looked_at_for_each_way_to_answer(int partners, Verdict verdict) {
        Question own = Question.named("OWN", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        Condition depends = any(always(isYes(0), 15), Condition.reading(own, "NO"));
        CallBuilder call = asking(requiring(partners(depends).atLeast(1)), 15).leavesOpen(L1, own);

        assertThat(decideWith(call, partners, Party.unknown()).funding().verdict())
                .isEqualTo(verdict);
    }

    // With the applicant 257 parties, of which each has an aid of its own in each of 65,536 ways.
    @Test
    void parties_count_where_each_has_a_rate_of_its_own() {
        CallBuilder call = asking(
                Small.call()
                        .requires(L1, "NEEDED", always(isYes(0), 16), TEXT)
                        .aid(AidIntensity.of(L1, FIFTY).ofEach()),
                16);

        assertThat(decideWith(call, 256, Party.unknown()).funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    // 2^16 for sixteen partners. With the applicant it would be 2^17.
    @Test
    void a_number_of_partners_does_not_depend_on_answers_of_the_applicant() {
        CallBuilder call = requiring(
                        any(partners(IS_SMALL).none(), partners(IS_SMALL).between(1, 16)))
                .asks(L1, SIZE);
        Decision decision = decideWith(call, 16, Party.unknown());

        assertThat(Small.outcome(decision, NEEDED)).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    static Stream<Arguments> termsThatKnownFactsSettle() {
        Value<Rate> more = Value.sum(Rate.percent("10")).plus(IS_MORE, Rate.percent("10"));
        Value.Case<Rate> ifKnown = new Value.Case<>(IS_KNOWN, more);
        Value.Case<Rate> ifNot = new Value.Case<>(not(IS_KNOWN), FIFTY);
        return Stream.of(
                Arguments.of(
                        "a requirement that holds",
                        Small.half().requires(L1, "TERM", any(not(IS_KNOWN), IS_MORE), TEXT)),
                Arguments.of(
                        "a lump sum that is not paid",
                        Small.half()
                                .lumpSum(LumpSum.of(
                                                L1,
                                                Value.when(IS_MORE, euros("1.00"))
                                                        .otherwise(euros("2.00")),
                                                Set.of())
                                        .onlyWhen(IS_KNOWN))),
                Arguments.of(
                        "a case that does not hold",
                        Small.call().aid(L1, new Value.Cases<>(List.of(ifKnown), Optional.of(FIFTY)))),
                Arguments.of(
                        "a case after one that holds",
                        Small.call()
                                .aid(
                                        L1,
                                        new Value.Cases<>(
                                                List.of(ifNot, new Value.Case<>(IS_MORE, TEN)), Optional.of(TEN)))),
                Arguments.of(
                        "all other cases than one that holds",
                        Small.call().aid(L1, new Value.Cases<>(List.of(ifNot), Optional.of(more)))),
                Arguments.of(
                        "a part that does not count",
                        Small.call()
                                .aid(
                                        L1,
                                        Value.sum(Rate.percent("40"))
                                                .plus(new Value.Cases<>(List.of(ifKnown), Optional.of(TEN))))),
                Arguments.of(
                        "a part of a condition that does not hold",
                        Small.call()
                                .aid(
                                        L1,
                                        new Value.Sum<>(
                                                List.of(
                                                        new Value.Addend<>(Optional.empty(), FIFTY),
                                                        new Value.Addend<>(Optional.of(IS_KNOWN), more)),
                                                Optional.empty()))));
    }

    // With one more answer there would be 131,072 ways.
    @ParameterizedTest(name = "{0}")
    @MethodSource("termsThatKnownFactsSettle")
    void an_answer_that_cannot_matter_beside_what_is_known_is_not_tried(String term, CallBuilder call) {
        asking(call.asks(L1, KNOWN, MORE), 16).requires(L1, "NEEDED", always(isYes(0), 16), TEXT);
        Operation operation = studies("1000.00");

        assertThat(decide(call, operation.answering(KNOWN, Answer.of(false))).funding())
                .satisfies(funding -> {
                    assertThat(funding.verdict()).as(term).isEqualTo(Verdict.ELIGIBLE);
                    // 50% of 1,000.00
                    assertThat(funding.aid()).as(term).contains(euros("500.00"));
                });
        assertThat(decide(call, operation).funding().verdict()).as(term).isEqualTo(Verdict.INCOMPLETE);
    }

    static Stream<Arguments> valuesWithinValues() {
        Value<Rate> more = Value.when(IS_MORE, Rate.percent("60")).otherwise(Rate.percent("50"));
        return Stream.of(
                Arguments.of(
                        "in a case that holds",
                        new Value.Cases<>(List.of(new Value.Case<>(IS_KNOWN, more)), Optional.of(TEN))),
                Arguments.of(
                        "in all other cases",
                        new Value.Cases<>(List.of(new Value.Case<>(not(IS_KNOWN), TEN)), Optional.of(more))),
                Arguments.of("in a part", Value.sum(Rate.percent("0")).plus(more)),
                Arguments.of(
                        "in the most of a sum",
                        new Value.Sum<>(
                                List.of(new Value.Addend<>(Optional.of(IS_KNOWN), Value.of(Rate.percent("70")))),
                                Optional.of(more))));
    }

    // 50% or 60% of 1,000.00
    @ParameterizedTest(name = "{0}")
    @MethodSource("valuesWithinValues")
    void a_missing_answer_on_which_a_rate_within_another_depends_is_tried(String place, Value<Rate> rate) {
        CallBuilder call = Small.call().asks(L1, MORE).aid(L1, rate);
        if (rate.conditions().contains(IS_KNOWN) || rate.conditions().contains(not(IS_KNOWN))) {
            call.asks(L1, KNOWN);
        }
        Operation operation = studies("1000.00").answering(KNOWN, Answer.of(true));
        Decision decision = decide(call, operation);

        assertThat(decision.funding().aid()).as(place).contains(euros("500.00"));
        assertThat(decision.funding().aidUpTo()).as(place).contains(euros("600.00"));
        assertThat(missing(decision)).as(place).containsExactly("operation.answers.MORE");
    }

    // At 60% the aid of 600.00 is over the least of 500.00; at 40% it is not.
    @Test
    void a_minimum_is_found_at_the_answers_that_change_what_it_compares_where_the_dossier_may_be_eligible() {
        Value<Rate> rate = Value.when(IS_MORE, Rate.percent("60")).otherwise(Rate.percent("40"));
        assertThat(placesOfMinimum(rate, any(IS_FURTHER, IS_MORE))).containsExactly("operation.answers.MORE");
        assertThat(placesOfMinimum(rate, any(not(IS_FURTHER), not(IS_MORE)))).containsExactly("operation.answers.MORE");
    }

    private static List<String> placesOfMinimum(Value<Rate> rate, Condition required) {
        CallBuilder call = Small.call()
                .asks(L1, FURTHER, MORE)
                .aid(L1, rate)
                .minimumAid(L1, euros("500.00"))
                .requires(L1, "NEEDED", required, TEXT);
        return decide(call, studies("1000.00"))
                .find(Rule.MINIMUM_AID)
                .orElseThrow()
                .places();
    }

    @Test
    void all_parties_are_counted_without_any_of_their_answers() {
        CallBuilder call = requiring(any(parties().between(2, 3), IS_KNOWN)).asks(L1, KNOWN);

        assertThat(decideWith(call, 2, Party.unknown()).funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decideWith(call, 3, Party.unknown()).funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }
}
