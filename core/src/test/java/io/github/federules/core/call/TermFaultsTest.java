package io.github.federules.core.call;

import static io.github.federules.core.call.FoundFaults.faults;
import static io.github.federules.core.call.FoundFaults.refused;
import static io.github.federules.core.call.WholeCall.JOBS;
import static io.github.federules.core.call.WholeCall.RENEWABLE;
import static io.github.federules.core.call.WholeCall.SIZE;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contradicts itself in one term: its conditions, its bounds, what it is a share of. */
class TermFaultsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
            .withAnswer("HERE", TEXT)
            .withAnswer("THERE", TEXT);

    private static final Condition MANY = where(JOBS).atLeast(10);
    private static final Condition NOBODY =
            where(Criterion.yesNo("NOBODY", Subject.OPERATION, TEXT)).in(Answer.of(true));
    private static final Share HALF = Share.of(Rate.percent("50"), Base.TOTAL);
    private static final Value<MonetaryAmount> SOMETIMES = Value.when(MANY, euros("10.00"));
    // 9,999,999.99 is the greatest price.
    private static final MonetaryAmount TOO_DEAR = euros("10000000.00");

    static Stream<Arguments> terms_that_are_wrong() {
        Set<CostNature> studies = Set.of(CostNature.STUDIES);
        EligibleCosts paid = EligibleCosts.of(A1, studies);
        Value<Rate> someRate = Value.when(MANY, Rate.percent("50"));
        Share someShare = Share.of(Value.when(MANY, Factor.of("0.2")), Base.TOTAL);
        LumpSum sum = LumpSum.of(A1, euros("10.00"), CostNature.STUDIES);
        FlatRate flat = FlatRate.of(A1, Rate.percent("7"), Base.STAFF, CostNature.TRAVEL);
        Limit capOfNobody = Limit.ofFlatRate(A1, euros("10.00")).onlyWhen(NOBODY);
        AidIntensity aid = AidIntensity.of(A1, Value.of(Rate.percent("50"))).upTo(A1, euros("10.00"));
        return Stream.of(
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Value.when(MANY, Bound.of(HALF)))
                                .reducing(),
                        "limits[0].atMost OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF).atMost(someShare).reducing(),
                        "limits[0].atMost.share OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Value.of(Bound.of(HALF, someShare)))
                                .reducing(),
                        "limits[0].atMost.sum[1].share OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.DIRECT)
                                .atLeast(Value.when(MANY, Bound.of(euros("1.00"))))
                                .refusing("MUCH", TEXT),
                        "limits[0].atLeast OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.DIRECT)
                                .atLeast(Value.of(Bound.of(euros("1.00"))))
                                .withLower(new Limit.Edge(Value.when(MANY, Bound.of(euros("1.00"))), true))
                                .refusing("MUCH", TEXT),
                        "limits[0].moreThan OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.DIRECT)
                                .atMost(HALF)
                                .withUpper(new Limit.Edge(Value.when(MANY, Bound.of(HALF)), true))
                                .refusing("MUCH", TEXT),
                        "limits[0].lessThan OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Share.of(
                                        Value.when(NOBODY, Factor.of("0.2")).otherwise(Factor.of("0.1")), Base.TOTAL))
                                .reducing(),
                        "limits[0].atMost.share.cases[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        Requirement.of(A1, Rule.of("R"), MANY, TEXT).onlyWhen(NOBODY),
                        "requires[1].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF).atLeast(12).refusing("POINTS", TEXT), "limits[0].atLeast WRONG_TYPE"),
                Arguments.of(ceiling(Base.STAFF).onlyWhen(NOBODY), "limits[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        Limit.of(A1, Limit.Form.MAXIMUM_COST, Value.when(MANY, Bound.of(euros("1.00")))),
                        "costs.maximum.amount OTHERWISE_MISSING"),
                Arguments.of(
                        Limit.of(A1, Limit.Form.OWN_CONTRIBUTION, Value.when(MANY, Bound.of(HALF))),
                        "funding.ownContribution.rate OTHERWISE_MISSING"),
                Arguments.of(
                        FlatRate.of(A1, someRate, Base.STAFF, Set.of(CostNature.TRAVEL)),
                        "costs.flatRates[0].rate OTHERWISE_MISSING"),
                Arguments.of(flat.onlyWhen(NOBODY), "costs.flatRates[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(flat.withCap(capOfNobody), "costs.flatRates[0].cap.when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        FlatRate.of(
                                A1,
                                Value.within(Rate.percent("5"), Rate.percent("7")),
                                Base.STAFF,
                                Set.of(CostNature.TRAVEL)),
                        "costs.flatRates[0].rate RATE_OUT_OF_RANGE"),
                Arguments.of(
                        AidIntensity.of(A1, Value.within(Rate.percent("20"), Rate.percent("50")))
                                .ofEach(),
                        "funding.aid.rate RATE_OUT_OF_RANGE"),
                Arguments.of(LumpSum.of(A1, SOMETIMES, studies), "costs.lumpSums[0].amount OTHERWISE_MISSING"),
                Arguments.of(
                        LumpSum.of(A1, Value.sum(euros("10.00")).plus(MANY, euros("5.00")), studies),
                        "costs.lumpSums[0].amount WRONG_TYPE"),
                Arguments.of(
                        LumpSum.of(A1, Value.times(euros("10.00"), RENEWABLE), studies),
                        "costs.lumpSums[0].amount.times WRONG_TYPE"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Value.sum(Bound.of(euros("10.00"))).plus(MANY, Bound.of(HALF)))
                                .reducing(),
                        "limits[0].atMost WRONG_TYPE"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Value.times(Bound.of(HALF), JOBS))
                                .reducing(),
                        "limits[0].atMost WRONG_TYPE"),
                Arguments.of(
                        Limit.on(A1, Base.STAFF)
                                .atMost(Value.times(Bound.of(euros("10.00")), RENEWABLE))
                                .reducing(),
                        "limits[0].atMost.times WRONG_TYPE"),
                Arguments.of(
                        ceiling(Base.STAFF).onlyWhen(where(PLACE).in(Answer.of("HERE"))),
                        "limits[0].when.PLACE CRITERION_OUT_OF_PLACE"),
                Arguments.of(sum.onlyWhen(NOBODY), "costs.lumpSums[0].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(paid.at(UnitPrice.of(TEXT, SOMETIMES)), "costs.unitCosts[0].price OTHERWISE_MISSING"),
                Arguments.of(paid.at(UnitPrice.of(TEXT, TOO_DEAR)), "costs.unitCosts[0].price AMOUNT_TOO_LARGE"),
                Arguments.of(paid.onlyWhen(NOBODY), "costs.eligible[1].when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        aid.withUpTo(aid.upTo().orElseThrow().onlyWhen(NOBODY)),
                        "funding.aid.upTo.when.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(paid.ofLines(NOBODY), "costs.eligible[1].where.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        paid.ofLines(where(RENEWABLE).in(Answer.of(true))),
                        "costs.eligible[1].where.RENEWABLE CRITERION_OUT_OF_PLACE"),
                Arguments.of(
                        paid.ofLines(where(PLACE).in(Answer.of("NOWHERE"))),
                        "costs.eligible[1].where.PLACE[0] UNKNOWN_VALUE"),
                Arguments.of(
                        paid.ofLines(Condition.all(where(PLACE).in(Answer.of("HERE")), NOBODY)),
                        "costs.eligible[1].where.NOBODY CRITERION_UNKNOWN"),
                Arguments.of(
                        ceiling(Base.lines("HERE", where(PLACE).in(Answer.of("NOWHERE")))),
                        "bases.HERE.where.PLACE[0] UNKNOWN_VALUE"),
                Arguments.of(
                        ceiling(Base.lines("OTHERS", CostNature.STUDIES).borneBy(NOBODY)),
                        "bases.OTHERS.party.NOBODY CRITERION_UNKNOWN"));
    }

    private static Limit ceiling(Base base) {
        return Limit.on(A1, base).atMost(HALF).reducing();
    }

    @ParameterizedTest
    @MethodSource("terms_that_are_wrong")
    void a_term_is_refused_where_it_is_wrong(Term term, String fault) {
        assertThat(faults(asking().with(term))).containsExactly(fault);
    }

    static Stream<Arguments> pass_marks_that_are_wrong() {
        Limit.Start points = Limit.on(A1, Base.SCORE);
        Limit mark = points.atLeast(12);
        Rule rule = Rule.of("MARK");
        return Stream.of(
                Arguments.of(mark, "limits[0].code MISSING"),
                Arguments.of(mark.reducing(), "limits[0].effect REDUCES_A_MINIMUM"),
                Arguments.of(
                        points.atMost(Value.of(Bound.ofPoints(12))).refusing(rule, Optional.empty()),
                        "limits[0] MISSING"),
                Arguments.of(
                        mark.withUpper(new Limit.Edge(Value.of(Bound.ofPoints(15)), false))
                                .refusing(rule, Optional.empty()),
                        "limits[0] MISSING"),
                Arguments.of(mark.refusing(rule, Optional.empty()).ofEach(), "limits[0] MISSING"),
                Arguments.of(
                        points.atLeast(euros("12.00")).refusing(rule, Optional.empty()),
                        "limits[0].atLeast WRONG_TYPE"),
                Arguments.of(points.atLeast(-1).refusing(rule, Optional.empty()), "limits[0].atLeast NOT_A_NUMBER"),
                // 999,999,999 is the greatest number.
                Arguments.of(
                        points.atLeast(1_000_000_000).refusing(rule, Optional.empty()),
                        "limits[0].atLeast NOT_A_NUMBER"));
    }

    @ParameterizedTest
    @MethodSource("pass_marks_that_are_wrong")
    void a_pass_mark_is_refused_where_it_is_wrong(Limit mark, String fault) {
        assertThat(faults(scored(asking()).with(mark))).containsExactly(fault);
    }

    @Test
    void a_pass_mark_needs_a_score_and_a_selection() {
        Limit mark = Limit.on(A1, Base.SCORE).atLeast(12).refusing(Rule.of("MARK"), Optional.empty());

        assertThat(faults(asking().with(mark))).containsExactly("score MISSING", "tracks NOT_OFFERED");
        assertThat(scored(asking()).with(mark).build().passMarks()).hasSize(1);
    }

    @Test
    void the_parts_of_a_score_are_set_points() {
        CallBuilder selection = asking().offersFunding().offers(Track.SELECTION, TEXT);

        assertThat(faults(asking().offersFunding().offers(Track.SELECTION, TEXT).with(new Score(A1, List.of()))))
                .containsExactly("score.parts MISSING");
        assertThat(faults(selection.score(
                        A1, Value.of(-1L), Value.when(MANY, 3L), Value.of(1_000_000_000L), Value.times(1L, RENEWABLE))))
                .containsExactly(
                        "score.parts[0] NOT_A_NUMBER",
                        "score.parts[1] OTHERWISE_MISSING",
                        "score.parts[2] NOT_A_NUMBER",
                        "score.parts[3].points WRONG_TYPE");
    }

    private static CallBuilder scored(CallBuilder call) {
        return call.offersFunding().offers(Track.SELECTION, TEXT).score(A1, Value.times(1L, JOBS));
    }

    @Test
    void the_greatest_price_number_and_number_of_answers_are_accepted_and_one_more_is_not() {
        Criterion hundred = Criterion.named("MANY", Subject.OPERATION, TEXT);
        for (int i = 0; i < 100; i++) {
            hundred = hundred.withAnswer("A" + i, TEXT);
        }
        Criterion great = Criterion.number("GREAT", Subject.OPERATION, TEXT, 0, 999_999_999);
        CallBuilder call = asking().asks(A1, hundred, great)
                .requires(A1, "FIRST", where(hundred).in(Answer.of("A0")), TEXT)
                .requires(A1, "SECOND", where(great).atLeast(999_999_999), TEXT)
                .with(EligibleCosts.of(A1, Set.of(CostNature.STUDIES)).at(UnitPrice.of(TEXT, euros("9999999.99"))));
        Criterion more = hundred.withAnswer("ONE_MORE", TEXT);
        Criterion greater = Criterion.number("GREATER", Subject.OPERATION, TEXT, 0, 1_000_000_000);

        assertThat(call.build().asks()).hasSize(6);
        assertThat(faults(asking().asks(A1, more)
                        .requires(A1, "FIRST", where(more).in(Answer.of("A0")), TEXT)))
                .containsExactly("asks[4].answers NUMBER_OF_ANSWERS");
        InvalidCallException refused = refused(
                asking().asks(A1, greater).requires(A1, "FIRST", where(greater).atLeast(1), TEXT));
        assertThat(refused.faults()).extracting(LocatedFault::path).containsExactly("asks[4].number");
        assertThat(refused.faults().get(0).message(Locale.ENGLISH)).contains("1000000000");
        Criterion negative = Criterion.number("NEGATIVE", Subject.OPERATION, TEXT, -7, 9);
        assertThat(refused(asking().asks(A1, negative)
                                .requires(A1, "FIRST", where(negative).atLeast(1), TEXT))
                        .faults()
                        .get(0)
                        .message(Locale.ENGLISH))
                .startsWith("The number is -7, but must be a whole number from 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "parties", "reading", "all", "any", "not", "STUDIES_HERE"})
    void a_word_of_conditions_or_the_name_of_a_base_is_no_name_of_a_criterion(String taken) {
        Criterion criterion = Criterion.yesNo(taken, Subject.OPERATION, TEXT);
        Base here = Base.lines("STUDIES_HERE", CostNature.STUDIES);

        assertThat(faults(asking().limit(ceiling(here))
                        .asks(A1, criterion)
                        .requires(A1, "R", where(criterion).in(Answer.of(true)), TEXT)))
                .contains("asks[4].criterion NAME_TAKEN");
    }

    @Test
    void a_cost_line_answers_by_names_alone() {
        Criterion number = Criterion.number("COUNT", Subject.COST_LINE, TEXT, 0, 3);

        assertThat(faults(asking().asks(A1, number))).contains("asks[4] CRITERION_OUT_OF_PLACE");
    }

    @Test
    void answers_that_cost_lines_and_bases_are_compared_with_count_too() {
        Condition many =
                new Condition.All(Collections.nCopies(5_001, where(PLACE).in(Answer.of("HERE"))));
        Condition small =
                new Condition.All(Collections.nCopies(5_001, where(SIZE).in(Answer.of("SMALL"))));
        EligibleCosts studies = EligibleCosts.of(A1, Set.of(CostNature.STUDIES));

        assertThat(faults(asking().with(studies.ofLines(many)))).containsExactly("asks TOO_MANY_CONDITIONS");
        assertThat(faults(asking().with(ceiling(Base.lines("HERE", many)))))
                .containsExactly("asks TOO_MANY_CONDITIONS");
        assertThat(faults(asking().with(
                                ceiling(Base.lines("SMALL", CostNature.STUDIES).borneBy(small)))))
                .containsExactly("asks TOO_MANY_CONDITIONS");
    }

    @Test
    void the_conditions_of_a_regime_are_those_of_a_call() {
        Regime regime = Regime.of("r-1", TEXT);
        Under under = Under.of(A1, regime.title());
        Criterion first = Criterion.yesNo("FIRST", Subject.OPERATION, TEXT);
        Requirement requirement = Requirement.of(A1, Rule.of("R"), where(first).in(Answer.of(true)), TEXT);

        assertThat(faults(asking().under(under.onlyWhen(NOBODY), List.of(regime))))
                .containsExactly("under[0].when.NOBODY CRITERION_UNKNOWN");
        assertThat(faults(asking().under(under.ofParties(NOBODY), List.of(regime))))
                .containsExactly("under[0].parties.NOBODY CRITERION_UNKNOWN");
        assertThat(faults(asking().under(A1, regime.with(requirement))))
                .containsExactly("under[0].requires[0].that.FIRST CRITERION_UNKNOWN");
    }

    @Test
    void a_criterion_of_a_regime_is_refused_where_the_regime_asks_it() {
        Criterion first = Criterion.named("FIRST", Subject.OPERATION, TEXT).withAnswer("A", TEXT);
        Criterion second = Criterion.named("SECOND", Subject.OPERATION, TEXT).withAnswer("A", TEXT);
        Regime regime = Regime.of("r-1", TEXT).with(AskedCriterion.of(A1, first), AskedCriterion.of(A1, second));

        assertThat(faults(asking().under(A1, regime)))
                .containsExactly(
                        "under[0].asks[0].answers NUMBER_OF_ANSWERS", "under[0].asks[1].answers NUMBER_OF_ANSWERS");
    }

    @Test
    void a_term_of_a_regime_may_be_meant_for_other_cases_than_those_of_a_call() {
        Condition renewable = where(RENEWABLE).isYes();
        Regime regime = Regime.of("r-1", TEXT);
        Requirement ofOthers = Requirement.of(A1, Rule.of("R"), MANY, TEXT).onlyWhen(Condition.not(renewable));
        Under under = Under.of(A1, regime.title());

        assertThat(asking().under(under.onlyWhen(renewable), List.of(regime.with(ofOthers)))
                        .build()
                        .requirements())
                .hasSize(2);
        assertThat(faults(asking().under(
                                under.onlyWhen(Condition.all(renewable, Condition.not(renewable))), List.of(regime))))
                .containsExactly("under[0].when CONDITION_IMPOSSIBLE");
    }

    @Test
    void a_criterion_that_only_an_earlier_edition_of_a_regime_looks_at_is_used() {
        Criterion old = Criterion.yesNo("OLD", Subject.OPERATION, TEXT);
        Regime regime = Regime.of("r-1", TEXT);
        Regime first = regime.with(Requirement.of(A1, Rule.of("R"), where(old).isYes(), TEXT));
        Regime second = regime.withEdition(new Edition("2", Optional.of(LocalDate.of(2026, 1, 1)), ""));

        assertThat(asking().asks(A1, old).under(A1, first, second).build().asks())
                .contains(old);
        assertThat(faults(asking().asks(A1, old).under(A1, second))).containsExactly("asks[4] CRITERION_UNUSED");
    }

    // Each criterion is used by a term, so that none of these is an error.
    private static CallBuilder asking() {
        return Call.builder("c", TEXT)
                .asks(A1, SIZE)
                .asks(A1, JOBS)
                .asks(A1, RENEWABLE)
                .asks(A1, PLACE)
                .with(Requirement.of(
                        A1,
                        Rule.of("USED"),
                        Condition.any(
                                Condition.applicant(where(SIZE).in(Answer.of("SMALL"), Answer.of("LARGE"))),
                                where(JOBS).atLeast(1),
                                where(RENEWABLE).in(Answer.of(true))),
                        TEXT))
                .with(EligibleCosts.of(A1, Set.of(CostNature.STAFF, CostNature.CATERING))
                        .ofLines(where(PLACE).in(Answer.of("HERE"))));
    }
}
