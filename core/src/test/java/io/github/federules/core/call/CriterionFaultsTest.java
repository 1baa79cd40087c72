package io.github.federules.core.call;

import static io.github.federules.core.call.FoundFaults.faults;
import static io.github.federules.core.call.WholeCall.JOBS;
import static io.github.federules.core.call.WholeCall.RENEWABLE;
import static io.github.federules.core.call.WholeCall.SIZE;
import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts itself in the criteria, conditions and conditional rates of a call. */
class CriterionFaultsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Answer YES = Answer.of(true);
    private static final Answer NO = Answer.of(false);

    static Stream<Arguments> conditions_that_are_wrong() {
        Condition unknown =
                where(Criterion.yesNo("NOBODY", Subject.OPERATION, TEXT)).in(YES);
        return Stream.of(
                Arguments.of(unknown, "requires[1].that.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(where(SIZE).in(Answer.of("SMALL")), "requires[1].that.SIZE CRITERION_OUT_OF_PLACE"),
                Arguments.of(
                        where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")),
                        "requires[1].that.KIND CRITERION_OUT_OF_PLACE"),
                Arguments.of(
                        applicant(where(SIZE).in(Answer.of("TINY"))),
                        "requires[1].that.applicant.SIZE[0] UNKNOWN_VALUE"),
                Arguments.of(where(RENEWABLE).in(Answer.of("YES")), "requires[1].that.RENEWABLE[0] UNKNOWN_VALUE"),
                Arguments.of(where(JOBS).in(Answer.of(1001)), "requires[1].that.JOBS[0] UNKNOWN_VALUE"),
                Arguments.of(where(JOBS).in(), "requires[1].that.JOBS MISSING"),
                Arguments.of(where(JOBS).between(4, 3), "requires[1].that.JOBS MAXIMUM_BELOW_MINIMUM"),
                Arguments.of(Condition.parties().between(4, 3), "requires[1].that.parties.count MAXIMUM_BELOW_MINIMUM"),
                Arguments.of(
                        Condition.parties(where(SIZE).in(Answer.of("TINY"))).atLeast(1),
                        "requires[1].that.parties.where.SIZE[0] UNKNOWN_VALUE"),
                Arguments.of(where(RENEWABLE).atLeast(1), "requires[1].that.RENEWABLE WRONG_TYPE"),
                Arguments.of(all(), "requires[1].that.all MISSING"),
                Arguments.of(
                        any(where(RENEWABLE).in(YES), not(unknown)),
                        "requires[1].that.any[1].not.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        all(where(RENEWABLE).in(YES), where(RENEWABLE).in(NO)),
                        "requires[1].that CONDITION_IMPOSSIBLE"),
                Arguments.of(
                        all(where(JOBS).atMost(3), not(where(JOBS).between(0, 3))),
                        "requires[1].that CONDITION_IMPOSSIBLE"));
    }

    @ParameterizedTest
    @MethodSource("conditions_that_are_wrong")
    void a_condition_is_refused_where_it_is_wrong(Condition condition, String fault) {
        assertThat(faults(asking().requires(A1, "R", condition, TEXT))).containsExactly(fault);
    }

    static Stream<Arguments> rates_that_are_wrong() {
        Condition many = where(JOBS).atLeast(10);
        Condition unknown =
                where(Criterion.yesNo("NOBODY", Subject.OPERATION, TEXT)).in(YES);
        Value<Rate> ofUnknown = Value.when(unknown, Rate.percent("5"));
        List<Value.Case<Rate>> half = List.of(new Value.Case<>(many, Value.of(Rate.percent("50"))));
        return Stream.of(
                Arguments.of(Value.times(Rate.percent("5"), JOBS), "funding.aid.rate WRONG_TYPE"),
                Arguments.of(
                        new Value.Cases<>(half, Optional.of(ofUnknown)),
                        "funding.aid.rate.otherwise.cases[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        new Value.Sum<>(List.of(new Value.Addend<>(Optional.of(many), ofUnknown)), Optional.empty()),
                        "funding.aid.rate.sum[0].is.cases[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        new Value.Sum<>(
                                List.of(new Value.Addend<>(Optional.empty(), Value.of(Rate.percent("50")))),
                                Optional.of(ofUnknown)),
                        "funding.aid.rate.atMost.cases[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        new Value.Cases<>(half, Optional.of(Value.within(Rate.percent("20"), Rate.percent("30")))),
                        "funding.aid.rate.otherwise RATE_OUT_OF_RANGE"),
                Arguments.of(
                        Value.when(many, Rate.percent("50")).orWhen(where(JOBS).atLeast(20), Rate.percent("60")),
                        "funding.aid.rate.cases[1].when CASE_UNREACHABLE"),
                Arguments.of(
                        Value.when(many, Rate.percent("50")).orWhen(all(many, not(many)), Rate.percent("60")),
                        "funding.aid.rate.cases[1].when CONDITION_IMPOSSIBLE"),
                // 60% + 41% is over 100%
                Arguments.of(
                        Value.sum(Rate.percent("60")).plus(many, Rate.percent("41")),
                        "funding.aid.rate RATE_OUT_OF_RANGE"),
                Arguments.of(new Value.Cases<Rate>(List.of(), Optional.empty()), "funding.aid.rate.cases MISSING"),
                Arguments.of(new Value.Sum<Rate>(List.of(), Optional.empty()), "funding.aid.rate.sum MISSING"),
                Arguments.of(
                        Value.sum(Rate.percent("10"))
                                .plus(Value.sum(where(SIZE).in(Answer.of("SMALL")), Rate.percent("5"))),
                        "funding.aid.rate.sum[1].sum[0].when.SIZE CRITERION_OUT_OF_PLACE"));
    }

    @ParameterizedTest
    @MethodSource("rates_that_are_wrong")
    void a_rate_is_refused_where_it_is_wrong(Value<Rate> rate, String fault) {
        assertThat(faults(asking().aid(A1, rate))).containsExactly(fault);
    }

    @Test
    void conditions_within_each_other_have_sixteen_levels() {
        Condition sixteen = within(15, where(RENEWABLE).in(YES));
        String place = "requires[1].that" + ".not".repeat(16);

        assertThat(asking().requires(A1, "R", sixteen, TEXT).build().requirements())
                .hasSize(2);
        assertThat(faults(asking().requires(A1, "R", not(sixteen), TEXT))).containsExactly(place + " TOO_LARGE");
    }

    @Test
    void conditions_deeper_than_the_stack_of_the_machine_are_refused_like_any_that_are_too_deep() {
        Condition deep = within(1_000_000, where(RENEWABLE).in(YES));
        Value<Rate> rate =
                Value.when(deep, Rate.percent("60")).orWhen(where(JOBS).atLeast(3), Rate.percent("50"));

        assertThat(faults(asking().requires(A1, "R", all(deep), TEXT)))
                .containsExactly("requires[1].that.all[0]" + ".not".repeat(15) + " TOO_LARGE");
        assertThat(faults(asking().aid(A1, rate)))
                .containsExactly("funding.aid.rate.cases[0].when" + ".not".repeat(16) + " TOO_LARGE");
        // Whether 60% and 41% hold together is not asked either.
        assertThat(faults(asking().aid(A1, Value.sum(Rate.percent("60")).plus(deep, Rate.percent("41")))))
                .containsExactly("funding.aid.rate.sum[1].when" + ".not".repeat(16) + " TOO_LARGE");
    }

    private static Condition within(int levels, Condition condition) {
        Condition deep = condition;
        for (int i = 0; i < levels; i++) {
            deep = not(deep);
        }
        return deep;
    }

    @Test
    void a_rate_whose_parts_reach_exactly_100_percent_is_accepted() {
        Value<Rate> rate = Value.sum(Rate.percent("60")).plus(where(JOBS).atLeast(10), Rate.percent("40"));

        assertThat(asking().aid(A1, rate).build().funding().aid()).isPresent();
    }

    @Test
    void a_criterion_that_nobody_asks_is_reported_wherever_conditions_are_compared() {
        Condition nobody =
                where(Criterion.yesNo("NOBODY", Subject.OPERATION, TEXT)).in(YES);
        EligibleCosts studies = EligibleCosts.of(A1, Set.of(CostNature.STUDIES));
        Base travel = Base.of(CostNature.TRAVEL);
        Base food = Base.of(CostNature.CATERING);
        Share most = Share.of(Rate.percent("60"), Base.DIRECT);

        assertThat(faults(asking().with(studies.onlyWhen(nobody)).with(studies.onlyWhen(not(nobody)))))
                .containsExactly(
                        "costs.eligible[0].when.NOBODY CRITERION_UNKNOWN",
                        "costs.eligible[1].when.not.NOBODY CRITERION_UNKNOWN");
        assertThat(faults(asking().aid(A1, Value.sum(Rate.percent("60")).plus(nobody, Rate.percent("41")))))
                .containsExactly("funding.aid.rate.sum[1].when.NOBODY CRITERION_UNKNOWN");
        assertThat(faults(asking().pays(A1, CostNature.TRAVEL, CostNature.CATERING)
                        .limit(Limit.on(A1, travel).atMost(most).reducing().onlyWhen(nobody))
                        .limit(Limit.on(A1, food).atMost(most).reducing().onlyWhen(nobody))))
                .containsExactly("limits[0].when.NOBODY CRITERION_UNKNOWN", "limits[1].when.NOBODY CRITERION_UNKNOWN");
    }

    @Test
    void only_parts_of_a_rate_that_can_hold_together_are_added() {
        Value.Sum<Rate> some = Value.sum(Rate.percent("60")).plus(where(JOBS).atMost(9), Rate.percent("40"));
        Condition many = where(JOBS).atLeast(10);
        Value<Rate> tooMuch = some.plus(many, Rate.percent("41"));

        assertThat(asking().aid(A1, some.plus(many, Rate.percent("30")))
                        .build()
                        .funding()
                        .aid())
                .isPresent();
        // 60% + 41%, and not 40% more
        assertThat(catchThrowableOfType(InvalidCallException.class, asking().aid(A1, tooMuch)::build)
                        .faults()
                        .get(0)
                        .message(Locale.ENGLISH))
                .contains("can add up to 1.01,");
    }

    @Test
    void the_criteria_of_a_call_are_named_once_used_and_have_at_least_two_answers() {
        Criterion alone = Criterion.named("ALONE", Subject.OPERATION, TEXT).withAnswer("ONE", TEXT);
        Criterion reversed = Criterion.number("REVERSED", Subject.OPERATION, TEXT, 3, 2);
        Criterion negative = Criterion.number("NEGATIVE", Subject.OPERATION, TEXT, -1, 2);

        assertThat(faults(Call.builder("c", TEXT)
                        .asks(A1, JOBS)
                        .asks(A1, JOBS)
                        .asks(A1, Criterion.yesNo("KIND", Subject.OPERATION, TEXT))
                        .asks(A1, Criterion.yesNo(" ", Subject.OPERATION, TEXT))
                        .asks(A1, alone)
                        .asks(A1, reversed)
                        .asks(A1, negative)
                        .requires(A1, "R", where(JOBS).atLeast(1), TEXT)))
                .containsExactly(
                        "asks[1].criterion DUPLICATE_VALUE",
                        "asks[2].criterion NAME_TAKEN",
                        "asks[3].criterion MISSING",
                        "asks[4].answers NUMBER_OF_ANSWERS",
                        "asks[5].number MAXIMUM_BELOW_MINIMUM",
                        "asks[6].number NOT_A_NUMBER",
                        "asks[2] CRITERION_UNUSED",
                        "asks[3] CRITERION_UNUSED",
                        "asks[4] CRITERION_UNUSED",
                        "asks[5] CRITERION_UNUSED",
                        "asks[6] CRITERION_UNUSED");
    }

    @Test
    @Tag("long")
    void a_call_of_a_thousand_cases_is_built() {
        Value.Cases<Rate> thousand = Value.when(where(JOBS).in(Answer.of(0)), Rate.percent("1"));
        for (int i = 1; i <= 1000; i++) {
            thousand = thousand.orWhen(where(JOBS).in(Answer.of(i)), Rate.percent("2"));
        }

        assertThat(Call.builder("c", TEXT)
                        .asks(A1, JOBS)
                        .aid(A1, thousand)
                        .build()
                        .asks())
                .hasSize(1);
    }

    @Test
    void a_call_that_compares_with_more_than_five_thousand_answers_is_not_built() {
        // 5 × 1,001
        Answer[] every = IntStream.rangeClosed(0, 1000).mapToObj(Answer::of).toArray(Answer[]::new);
        Condition some = where(JOBS).in(every);
        CallBuilder most = Call.builder("c", TEXT).asks(A1, JOBS);
        for (int i = 0; i < 5; i++) {
            most.requires(A1, "R" + i, some, TEXT);
        }

        assertThat(faults(most)).containsExactly("asks TOO_MANY_CONDITIONS");
    }

    @Test
    void a_call_that_counts_parties_more_than_five_thousand_times_is_not_built() {
        assertThat(countingParties(5_000).build().requirements()).hasSize(1);
        assertThat(faults(countingParties(5_001))).containsExactly("asks TOO_MANY_CONDITIONS");
    }

    private static CallBuilder countingParties(int times) {
        Condition some = Condition.parties().atLeast(1);
        return Call.builder("c", TEXT).requires(A1, "R", new Condition.All(Collections.nCopies(times, some)), TEXT);
    }

    @Test
    void conditions_that_are_too_deep_beside_too_many_are_refused_as_too_many() {
        Condition deep = within(1_000_000, where(RENEWABLE).in(YES));
        Condition many =
                new Condition.All(Collections.nCopies(5_001, where(JOBS).atLeast(1)));
        CallBuilder most = asking().requires(A1, "R", many, TEXT)
                .limit(ceiling(Base.STAFF).onlyWhen(deep))
                .limit(ceiling(Base.of(CostNature.SERVICES)));

        assertThat(faults(most)).containsExactly("asks TOO_MANY_CONDITIONS");
    }

    private static Limit ceiling(Base base) {
        return Limit.on(A1, base)
                .atMost(Share.of(Rate.percent("50"), Base.TOTAL))
                .reducing();
    }

    @Test
    void a_requirement_has_a_code_of_its_own() {
        Condition condition = where(JOBS).atLeast(1);

        assertThat(faults(asking().requires(A1, "R", condition, TEXT)
                        .requires(A1, "R", condition, TEXT)
                        .requires(A1, "AID_RATE", condition, TEXT)))
                .containsExactly("requires[2].code DUPLICATE_VALUE", "requires[3].code DUPLICATE_VALUE");
    }

    // A criterion that is used by one term is not missed by another.
    private static CallBuilder asking() {
        Condition used = new Condition.Answered("SIZE", Set.of(Answer.of("SMALL"), Answer.of("LARGE")));
        return Call.builder("c", TEXT)
                .asks(A1, SIZE)
                .asks(A1, JOBS)
                .asks(A1, RENEWABLE)
                .with(Requirement.of(
                        A1,
                        Rule.of("USED"),
                        any(
                                applicant(used),
                                where(JOBS).atLeast(1),
                                where(RENEWABLE).in(YES)),
                        TEXT));
    }
}
