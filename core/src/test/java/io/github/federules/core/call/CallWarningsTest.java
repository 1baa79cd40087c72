package io.github.federules.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author of a call should look at, although the call is sound. */
class CallWarningsTest {

    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Clause A1 = new Clause("A1", "études");
    private static final Clause A2 = new Clause("A2", "arrondi");
    private static final Clause B7 = new Clause("B7", "le porteur de projet fait connaître l'aide");

    private static final Criterion NEW = Criterion.yesNo("NEW", Subject.OPERATION, TEXT);

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(A1, CostNature.STUDIES);
    }

    private static List<String> warnings(Call call) {
        return call.warnings().stream()
                .map(warning -> warning.path() + " " + warning.code())
                .toList();
    }

    @Test
    void a_clause_that_no_term_cites_is_kept_with_a_warning() {
        Call call = rounding(call()).quotes(A1).quotes(A2).quotes(B7).build();

        assertThat(call.uncited()).containsExactly(B7);
        assertThat(warnings(call)).containsExactly("clauses.B7 CLAUSE_UNUSED");
        assertThat(call.warnings().get(0).message(Locale.ENGLISH)).contains("B7", "no term cites it");
        assertThat(call).isNotEqualTo(rounding(call()).build());
    }

    @Test
    void a_clause_that_a_term_cites_need_not_be_quoted() {
        assertThat(call().quotes(A1).build()).isEqualTo(call().build());
        assertThat(call().build().warnings()).isEmpty();
    }

    @Test
    void a_part_of_a_term_and_a_condition_that_no_program_judges_cite_clauses_too() {
        Clause a3 = new Clause("A3", "dans la limite de 600 000 €");
        Clause a4 = new Clause("A4", "un autre plafond");

        assertThat(warnings(call().flatRate(
                                FlatRate.of(A2, Rate.percent("7"), Base.DIRECT).withCap(a3, Euros.ofCents(60_000_000)))
                        .aid(AidIntensity.of(A2, Value.of(Rate.percent("50"))).upTo(a4, Euros.ofCents(9_000)))
                        .notJudged(B7, TEXT)
                        .quotes(a3)
                        .quotes(a4)
                        .quotes(B7)
                        .build()))
                .isEmpty();
    }

    @Test
    void a_clause_that_is_quoted_twice_is_an_error() {
        InvalidCallException twice = catchThrowableOfType(
                InvalidCallException.class,
                () -> call().quotes(B7).quotes(new Clause("B7", "autre chose")).build());

        assertThat(twice.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("clauses DUPLICATE_VALUE");
    }

    @ParameterizedTest
    @CsvSource({"aide de 60 % du coût, 60 %", "'une aide de 33,33% au plus', '33,33%'", "de 40 % à 60 %, 40 % à 60 %"})
    void a_rate_beside_another_percentage_in_its_quotation_has_a_warning(String quotation, String written) {
        Call call = call().aid(new Clause("A3", quotation), Rate.percent("50")).build();

        assertThat(warnings(call)).containsExactly("funding.aid FIGURE_DIFFERS");
        assertThat(call.warnings().get(0).message(Locale.ENGLISH)).contains("A3", written, "0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aide de 50 % du coût",
                "aide de 50% du coût",
                "de 50,0 % à 60 %",
                "la moitié du coût",
                "aide de 60 000 €"
            })
    void a_rate_that_its_quotation_names_or_that_is_in_words_has_none(String quotation) {
        assertThat(warnings(call().aid(new Clause("A3", quotation), Rate.percent("50"))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "70 000 €, 0",
        "'70.000,00 EUR', 0",
        "'€70,000', 0",
        "70000 euros, 0",
        "60 000 € ou 70 000 €, 0",
        "entre 70 000 et 120 000 €, 0",
        "'de 1.000,00 à 70.000,00 euros', 0",
        "'€70,000–120,000', 0",
        "'EUR 50,000 to 70,000', 0",
        "€70k, 0",
        "€7 million, 0",
        "'€1.5 million', 0",
        "7 millions d'euros, 0",
        "7 M€, 0",
        "'€7,000 to €8,000', 1",
        "entre 7 000 et 8 000 €, 1",
        "7 000 €, 1",
        "70 001 €, 1",
        "'70 000,50 €', 1",
        "170 000 €, 1"
    })
    void an_amount_is_compared_with_those_of_its_quotation(String written, int warnings) {
        Clause clause = new Clause("A4", "au moins " + written + " de dépenses");

        assertThat(warnings(call().minimumCost(clause, Euros.ofCents(7_000_000)).build()))
                .hasSize(warnings);
    }

    static Stream<Arguments> figures_of_terms() {
        Base studies = Base.of(CostNature.STUDIES);
        Set<CostNature> travel = Set.of(CostNature.TRAVEL);
        return Stream.of(
                figures("20 %", "80 %", "costs.staffMinimum", clause -> StaffMinimum.of(clause, FteShare.fte("0.2"))),
                figures(
                        "15 %",
                        "7 %", "costs.flatRates[0]", clause -> FlatRate.of(clause, Rate.percent("15"), Base.STAFF)),
                // Only of the financing plan is what a share leaves the same limit.
                figures(
                        "5 %",
                        "95 %",
                        "limits[0]",
                        clause -> Limit.on(clause, studies)
                                .atMost(Share.of(Rate.percent("5"), Base.DIRECT))
                                .reducing()),
                figures(
                        "1 000 €",
                        "1 100 €",
                        "costs.lumpSums[0]",
                        clause -> LumpSum.of(clause, Euros.euros("1000.00"))),
                figures(
                        "250 €",
                        "205 €",
                        "costs.unitCosts[0]",
                        clause -> EligibleCosts.of(clause, travel).at(UnitPrice.of(TEXT, Euros.euros("250.00")))));
    }

    private static Arguments figures(String right, String wrong, String place, Function<Clause, Term> term) {
        return Arguments.of(right, wrong, place, term);
    }

    @ParameterizedTest
    @MethodSource("figures_of_terms")
    void the_figures_of_every_kind_of_term_are_compared_with_its_quotation(
            String right, String wrong, String place, Function<Clause, Term> term) {
        assertThat(warnings(staffed()
                        .with(term.apply(new Clause("A6", "soit " + right + " par projet")))
                        .build()))
                .isEmpty();
        assertThat(warnings(staffed()
                        .with(term.apply(new Clause("A6", "soit " + wrong + " par projet")))
                        .build()))
                .containsExactly(place + " FIGURE_DIFFERS");
    }

    private static CallBuilder staffed() {
        return call().pays(A1, CostNature.STAFF);
    }

    @Test
    void what_public_aid_leaves_is_the_own_contribution_that_its_quotation_names() {
        Clause clause = new Clause("A5", "aides publiques dans la limite de 80 % du coût");

        assertThat(warnings(call().ownContribution(clause, Rate.percent("20")).build()))
                .isEmpty();
        assertThat(warnings(call().ownContribution(clause, Rate.percent("30")).build()))
                .hasSize(1);
    }

    @Test
    void a_summary_is_not_compared_with_the_term_that_cites_it() {
        assertThat(warnings(call().aid(Clause.summary("A3", "60 % ou moins"), Rate.percent("50"))
                        .build()))
                .isEmpty();
    }

    private static CallBuilder rounding(CallBuilder call) {
        return call.aid(A1, Rate.percent("50")).leavesOpen(A2, Question.ROUNDING);
    }

    @Test
    void a_clause_without_words_has_a_warning() {
        Clause blank = new Clause("A3", " ");

        assertThat(warnings(call().aid(blank, Rate.percent("50")).quotes(blank).build()))
                .containsExactly("clauses.A3 CLAUSE_EMPTY");
    }

    @Test
    void a_least_share_of_staff_without_staff_has_a_warning() {
        CallBuilder minimum = call().staffMinimum(A2, FteShare.fte("0.2"));
        assertThat(warnings(minimum.build())).containsExactly("costs.staffMinimum NO_EFFECT");
        assertThat(warnings(minimum.build().toBuilder()
                        .with(FlatRate.of(A2, Rate.percent("7"), Base.DIRECT))
                        .build()))
                .containsExactly("costs.staffMinimum NO_EFFECT");

        // Staff that is presented alone is still the base of a flat rate.
        assertThat(warnings(minimum.flatRate(A2, Rate.percent("15")).build())).isEmpty();
        assertThat(warnings(call().pays(A1, CostNature.STAFF)
                        .staffMinimum(A2, FteShare.fte("0.2"))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_flat_rate_of_costs_that_are_not_paid_has_a_warning() {
        Base travel = Base.lines("TRAVEL_COSTS", CostNature.TRAVEL);
        FlatRate rate = FlatRate.of(A2, Rate.percent("15"), travel);

        assertThat(warnings(call().with(rate).build())).containsExactly("costs.flatRates[0] NO_EFFECT");
        assertThat(warnings(call().pays(A1, CostNature.TRAVEL).with(rate).build()))
                .isEmpty();
    }

    @Test
    void a_question_that_no_term_is_about_has_a_warning() {
        for (Question question : Question.standard()) {
            assertThat(warnings(call().leavesOpen(A2, question).build()))
                    .containsExactly("readings.open." + question.name() + " NO_EFFECT");
        }
        Question own = Question.named("OWN", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        CallBuilder asked = call().leavesOpen(A2, own);
        assertThat(warnings(asked.build())).containsExactly("readings.questions.OWN NO_EFFECT");
        assertThat(warnings(asked.requires(
                                A1,
                                "R",
                                Condition.any(
                                        Condition.reading(own, "YES"),
                                        Condition.parties().atLeast(1)),
                                TEXT)
                        .build()))
                .isEmpty();
    }

    @Test
    void a_question_that_a_term_is_about_has_none() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate day = LocalDate.of(2026, 3, 31);

        assertThat(warnings(rounding(call()).build())).isEmpty();
        // A price of a unit is paid to the cent.
        assertThat(warnings(call().pays(EligibleCosts.of(A1, Set.of(CostNature.TRAINING))
                                .at(UnitPrice.of(TEXT, Euros.ofCents(881_500))))
                        .leavesOpen(A2, Question.ROUNDING)
                        .build()))
                .isEmpty();
        assertThat(warnings(call().limit(cut(Base.of(CostNature.STUDIES)))
                        .leavesOpen(A2, Question.CEILING_BASE)
                        .build()))
                .isEmpty();
        // An amount is the same before and after the cut.
        assertThat(warnings(call().limit(Limit.on(A1, Base.of(CostNature.STUDIES))
                                .atMost(Euros.ofCents(900))
                                .reducing())
                        .leavesOpen(A2, Question.CEILING_BASE)
                        .build()))
                .containsExactly("readings.open.CEILING_BASE NO_EFFECT");
        assertThat(warnings(call().minimumCost(A1, Euros.ofCents(1))
                        .leavesOpen(A2, Question.MINIMUM_COST_BASIS)
                        .build()))
                .isEmpty();
        assertThat(warnings(call().deadline(A1, day, paris)
                        .leavesOpen(A2, Question.DEADLINE)
                        .build()))
                .isEmpty();
        // With an hour, nothing is left to read.
        assertThat(warnings(call().with(Deadline.of(A1, day, paris).withUntil(LocalTime.NOON))
                        .leavesOpen(A2, Question.DEADLINE)
                        .build()))
                .containsExactly("readings.open.DEADLINE NO_EFFECT");
    }

    @Test
    void the_base_of_a_flat_rate_is_no_question_where_all_staff_that_is_presented_is_retained() {
        List<String> warned = List.of("readings.open.FLAT_RATE_BASE NO_EFFECT");
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Base studies = Base.lines("OF_STUDIES", CostNature.STUDIES);
        EligibleCosts staff = EligibleCosts.of(A1, Set.of(CostNature.STAFF));

        assertThat(warnings(asking(call().with(staff)).build())).isEqualTo(warned);
        assertThat(warnings(asking(call().with(staff).limit(cut(studies))).build()))
                .isEqualTo(warned);
        assertThat(warnings(asking(call().with(staff).limit(cut(Base.STAFF))).build()))
                .isEmpty();
        assertThat(warnings(asking(call().asks(A1, green)
                                .with(staff.onlyWhen(Condition.where(green).isYes())))
                        .build()))
                .isEmpty();
    }

    private static CallBuilder asking(CallBuilder call) {
        return call.flatRate(A2, Rate.percent("15"), CostNature.TRAVEL).leavesOpen(A2, Question.FLAT_RATE_BASE);
    }

    private static Limit cut(Base base) {
        return Limit.on(A1, base)
                .atMost(Share.of(Rate.percent("5"), Base.DIRECT))
                .reducing();
    }

    // Sixteen answers of yes or no make 65,536 combinations, and seventeen twice as many.
    @Test
    void a_condition_with_more_combinations_than_are_tried_has_a_warning() {
        assertThat(warnings(requiring(16, true))).isEmpty();
        assertThat(warnings(requiring(17, true))).containsExactly("requires[0].that NOT_CHECKED");
    }

    @Test
    void what_was_not_checked_may_be_impossible() {
        InvalidCallException checked = catchThrowableOfType(InvalidCallException.class, () -> requiring(16, false));

        assertThat(checked.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("requires[0].that CONDITION_IMPOSSIBLE");
        assertThat(warnings(requiring(17, false))).containsExactly("requires[0].that NOT_CHECKED");
    }

    // Each comparison with each other: 4,470² is under 20 million, and 4,473² over it.
    @Test
    void a_condition_with_too_many_comparisons_is_not_checked() {
        assertThat(warnings(call().asks(A1, NEW)
                        .requires(A1, "R", repeated(4_470), TEXT)
                        .build()))
                .isEmpty();
        assertThat(warnings(call().asks(A1, NEW)
                        .requires(A1, "R", repeated(4_473), TEXT)
                        .build()))
                .containsExactly("requires[0].that NOT_CHECKED");
    }

    // Each comparison with each other, and in two ways to answer: 4,470 × 4,472 + 98 × 100 + 18 × 20 are 20 million
    // exactly, and
    // one comparison more is 1 × 3 too many.
    @Test
    void conditions_of_exactly_as_many_comparisons_as_are_made_are_all_checked() {
        CallBuilder exact = call().asks(A1, NEW)
                .requires(A1, "A", repeated(4_470), TEXT)
                .requires(A1, "B", repeated(98), TEXT)
                .requires(A1, "C", repeated(18), TEXT);

        assertThat(warnings(exact.build())).isEmpty();
        assertThat(warnings(exact.requires(A1, "D", repeated(1), TEXT).build()))
                .containsExactly("requires[3].that NOT_CHECKED");
    }

    // 2,000² for each case, and 4,000² for the second one beside the first, are 24 million together.
    @Test
    void conditions_that_have_too_many_comparisons_together_are_checked_as_far_as_they_have_not() {
        Value<Rate> rate = Value.when(repeated(2_000), Rate.percent("50"))
                .orWhen(Condition.not(repeated(2_000)), Rate.percent("60"));

        assertThat(warnings(Call.builder("c", TEXT)
                        .pays(A1, CostNature.STAFF)
                        .asks(A1, NEW)
                        .aid(A1, rate)
                        .build()))
                .containsExactly("funding.aid.rate.cases[1].when NOT_CHECKED");
    }

    // 18 × 16 comparisons in 65,536 ways to answer are 18.9 million, and 20 × 16 are 21 million.
    @Test
    void a_condition_with_too_many_comparisons_in_all_ways_to_answer_is_not_checked() {
        assertThat(warnings(requiringOneOfSixteen(18))).isEmpty();
        assertThat(warnings(requiringOneOfSixteen(20))).containsExactly("requires[0].that NOT_CHECKED");
    }

    // 16 × 6.25% are 100%, which needs no look at 65,536 ways to answer: for twenty rates that would be 21 million
    // comparisons.
    @Test
    void rates_of_a_hundred_percent_at_most_leave_a_later_condition_to_be_checked() {
        CostNature[] natures = Stream.iterate(0, i -> i + 1)
                .limit(21)
                .map(i -> CostNature.of("N" + i, CostFamily.OPERATING, TEXT))
                .toArray(CostNature[]::new);
        CallBuilder call = Call.builder("c", TEXT).natures(natures).pays(A1, natures[0]);
        Base paid = Base.of(natures[0]);
        Value.Sum<Rate> rate = Value.sum(Rate.percent("0"));
        for (int i = 0; i < 16; i++) {
            Criterion criterion = Criterion.yesNo("Q" + i, Subject.OPERATION, TEXT);
            call.asks(A1, criterion);
            rate = rate.plus(Condition.where(criterion).isYes(), Rate.percent("6.25"));
        }
        for (int i = 1; i <= 20; i++) {
            call.flatRate(FlatRate.of(A1, rate, paid, List.of(natures[i])));
        }
        Condition yes =
                Condition.where(Criterion.yesNo("Q0", Subject.OPERATION, TEXT)).isYes();
        call.limit(Limit.on(A1, paid)
                .atMost(Euros.euros("1.00"))
                .refusing("R", TEXT)
                .onlyWhen(Condition.all(yes, Condition.not(yes))));

        assertThat(catchThrowableOfType(InvalidCallException.class, call::build).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("limits[0].when CONDITION_IMPOSSIBLE");
    }

    private static Call requiringOneOfSixteen(int times) {
        CallBuilder call = Call.builder("c", TEXT);
        List<Condition> any = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Criterion criterion = Criterion.yesNo("Q" + i, Subject.OPERATION, TEXT);
            call.asks(A1, criterion);
            any.addAll(Collections.nCopies(times, Condition.where(criterion).isYes()));
        }
        return call.requires(A1, "R", new Condition.Any(any), TEXT).build();
    }

    private static Condition repeated(int comparisons) {
        return new Condition.Any(
                Collections.nCopies(comparisons, Condition.where(NEW).isYes()));
    }

    /** Returns a call that requires a yes to so many questions; or, of the first, a yes and a no. */
    private static Call requiring(int questions, boolean isPossible) {
        CallBuilder call = Call.builder("c", TEXT);
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            Criterion criterion = Criterion.yesNo("Q" + i, Subject.OPERATION, TEXT);
            call.asks(A1, criterion);
            all.add(Condition.where(criterion).in(Answer.of(true)));
            if (i == 0 && !isPossible) {
                all.add(Condition.where(criterion).in(Answer.of(false)));
            }
        }
        return call.requires(A1, "R", Condition.all(all.toArray(Condition[]::new)), TEXT)
                .build();
    }
}
