package io.github.federules.core.call;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A call with one change, made from the call itself. */
class ChangedCallTest {

    private static final Clause CLAUSE = new Clause("X", "other words");
    private static final LocalizedText TEXT = new LocalizedText("autre chose", "something else");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Call CALL = Call.builder("bikes-2026", TEXT)
            .edition(Edition.first("the journal"))
            .pays(CLAUSE, CostNature.STUDIES, CostNature.TRAINING)
            .flatRate(CLAUSE, Rate.percent("7"), CostNature.TRAVEL)
            .minimumCost(CLAUSE, euros(20_000))
            .aid(CLAUSE, Rate.percent("50"))
            .leavesOpen(CLAUSE, Question.ROUNDING)
            .quotes(new Clause("Y", "quoted alone"))
            .under(new LawThatAllowsAll("LAW"))
            .build();

    @Test
    void a_builder_of_a_call_builds_the_same_call() {
        assertThat(CALL.toBuilder().build()).isEqualTo(CALL).isNotSameAs(CALL);
        assertThat(CALL.toBuilder().build().toBuilder().build()).isEqualTo(CALL);
    }

    @Test
    void a_builder_changes_neither_its_call_nor_another_builder_of_it() {
        CallBuilder first = CALL.toBuilder();
        first.maximumAid(CLAUSE, euros(1_000)).offers(Track.of("LOAN"), TEXT).notJudged(CLAUSE, TEXT);

        assertThat(CALL.toBuilder().build()).isEqualTo(CALL);
    }

    @Test
    void a_call_does_not_change_with_the_builder_that_made_it() {
        CallBuilder builder = Call.builder("bikes-2026", TEXT).pays(CLAUSE, CostNature.STUDIES);
        Call call = builder.build();
        builder.minimumCost(CLAUSE, euros(1));

        assertThat(call.toBuilder().build()).isEqualTo(call);
    }

    @Test
    void a_term_that_a_call_has_once_is_replaced() {
        Call changed = CALL.with(Limit.minimumCost(CLAUSE, euros(30_000)));

        assertThat(changed.terms()).hasSameSizeAs(CALL.terms()).contains(Limit.minimumCost(CLAUSE, euros(30_000)));
        assertThat(changed.with(Limit.minimumCost(CLAUSE, euros(20_000)))).isEqualTo(CALL);
    }

    @Test
    void a_term_that_a_call_may_have_several_times_is_added() {
        FlatRate second = FlatRate.of(CLAUSE, Rate.percent("10"), Base.STAFF, CostNature.CATERING);

        assertThat(CALL.with(second).costs().flatRates()).hasSize(2).contains(second);
    }

    @Test
    void a_term_that_a_call_does_not_have_is_added() {
        assertThat(CALL.with(Limit.maximumAid(CLAUSE, euros(9_000))).terms())
                .hasSize(CALL.terms().size() + 1);
    }

    @Test
    void another_rate_replaces_the_only_one_and_stands_beside_several_parts() {
        AidIntensity sixty = AidIntensity.of(CLAUSE, Value.of(Rate.percent("60")));
        AidIntensity ofStudies = sixty.of(Base.of(CostNature.STUDIES));
        AidIntensity ofTraining = sixty.of(Base.of(CostNature.TRAINING));

        assertThat(CALL.with(sixty).funding().parts()).containsExactly(sixty);
        Call inParts = CALL.with(ofStudies).toBuilder().with(ofTraining).build();
        assertThat(inParts.funding().parts()).containsExactly(ofStudies, ofTraining);
        assertThat(inParts.with(sixty.of(Base.of(CostNature.LODGING))).funding().parts())
                .hasSize(3);
    }

    @Test
    void a_question_that_only_the_replaced_rate_looked_at_is_removed_with_it() {
        Clause clause = CLAUSE;
        Call call = CALL.toBuilder()
                .asks(clause, ACTIVITY)
                .replacing(AidIntensity.of(clause, Rates.ofResearch("50")))
                .build();
        assertThat(call.findCriterion("ACTIVITY")).contains(ACTIVITY);
        AidIntensity sixty = AidIntensity.of(clause, Value.of(Rate.percent("60")));
        assertThatThrownBy(() -> call.with(sixty))
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("ACTIVITY");

        Call flat = call.toBuilder()
                .replacing(AidIntensity.of(clause, Value.of(Rate.percent("60"))))
                .without(AskedCriterion.of(clause, ACTIVITY))
                .build();
        assertThat(flat).isEqualTo(CALL.with(sixty));
        assertThat(flat.findCriterion("ACTIVITY")).isEmpty();
        AskedCriterion question = AskedCriterion.of(clause, ACTIVITY);
        assertThatThrownBy(() -> flat.toBuilder().without(question))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no equal one");
    }

    @Test
    void a_criterion_or_a_nature_is_found_by_its_code() {
        Call call = WholeCall.withEachRate().get(0);
        assertThat(call.findCriterion("JOBS")).contains(WholeCall.JOBS);
        assertThat(call.findCriterion("NONE")).isEmpty();
        assertThat(CALL.findNature("STAFF")).contains(CostNature.STAFF);
        assertThat(CALL.findNature("NONE")).isEmpty();
    }

    @Test
    void a_change_that_contradicts_the_call_is_refused() {
        // The call has a minimum cost of 20,000.00.
        assertThatThrownBy(() -> CALL.with(Limit.maximumCost(CLAUSE, euros(19_999))))
                .isInstanceOf(InvalidCallException.class);
    }

    @Test
    void to_set_a_term_of_the_call_a_second_time_is_an_error_and_to_replace_it_is_none() {
        assertThatThrownBy(() ->
                        CALL.toBuilder().minimumCost(CLAUSE, euros(30_000)).build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("costs.minimum");
        assertThat(CALL.toBuilder()
                        .replacing(Limit.minimumCost(CLAUSE, euros(30_000)))
                        .build())
                .isEqualTo(CALL.with(Limit.minimumCost(CLAUSE, euros(30_000))));
    }

    @Test
    void what_a_call_lists_is_an_error_if_it_is_added_again() {
        List<UnaryOperator<CallBuilder>> again = List.of(
                call -> call.leavesOpen(CLAUSE, Question.ROUNDING),
                call -> call.quotes(new Clause("Y", "quoted alone")),
                call -> call.under(new LawThatAllowsAll("LAW")),
                call -> call.pays(CLAUSE, CostNature.STUDIES));

        assertThat(again)
                .allSatisfy(each -> assertThatThrownBy(
                                () -> each.apply(CALL.toBuilder()).build())
                        .isInstanceOf(InvalidCallException.class));
        Call offering = CALL.toBuilder().offers(Track.of("LOAN"), TEXT).build();
        assertThatThrownBy(() ->
                        offering.toBuilder().offers(Track.of("LOAN"), TEXT).build())
                .isInstanceOf(InvalidCallException.class);
    }

    @Test
    void a_setting_that_every_call_has_may_be_set_anew_once() {
        Edition second = new Edition("2", Optional.of(DAY), "the journal");
        Call changed = CALL.toBuilder()
                .edition(second)
                .natures(CostNature.STUDIES, CostNature.TRAINING, CostNature.TRAVEL)
                .authority(TEXT)
                .document(TEXT)
                .recipient(TEXT)
                .readAs(Question.ROUNDING.readings().get(1))
                .build();
        Call again = changed.toBuilder()
                .natures(CostNature.TRAVEL, CostNature.TRAINING, CostNature.STUDIES, CostNature.OTHER)
                .readAs(Question.ROUNDING.readings().get(0))
                .build();

        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        assertThat(changed.edition()).isEqualTo(second);
        assertThat(changed.natures()).containsExactly(CostNature.STUDIES, CostNature.TRAINING, CostNature.TRAVEL);
        assertThat(again.natures())
                .containsExactly(CostNature.TRAVEL, CostNature.TRAINING, CostNature.STUDIES, CostNature.OTHER);
        assertThat(again.readings().answer(Question.ROUNDING))
                .isEqualTo(Question.ROUNDING.readings().get(0));
        assertThatThrownBy(
                        () -> CALL.toBuilder().edition(second).edition(second).build())
                .isInstanceOf(InvalidCallException.class);
    }

    @Test
    void a_call_without_a_track_of_its_own_goes_on_to_offer_funding() {
        assertThat(CALL.toBuilder().offers(Track.of("LOAN"), TEXT).build().tracks())
                .containsExactly(Track.FUNDING, Track.of("LOAN"));
    }

    @Test
    void a_call_keeps_its_regimes_and_as_of_a_day_those_of_the_day() {
        Criterion small = Criterion.yesNo("SMALL", Subject.APPLICANT, TEXT);
        Regime first = Regime.of("aid", TEXT)
                .withEdition(new Edition("1", Optional.of(DAY), ""))
                .with(Limit.on(CLAUSE, Base.AID).atMost(euros(5_000)).reducing());
        Regime second = Regime.of("aid", TEXT)
                .withEdition(new Edition("2", Optional.of(DAY.plusYears(1)), ""))
                .with(AskedCriterion.of(CLAUSE, small));
        Call call = CALL.toBuilder().under(CLAUSE, first, second).build();

        assertThat(call.toBuilder().build()).isEqualTo(call);
        assertThat(call.toBuilder().build().changes()).isEqualTo(call.changes()).hasSize(2);
        for (LocalDate day : List.of(DAY.minusDays(1), DAY, DAY.plusYears(1))) {
            Call held = call.asOf(day);
            assertThat(held.toBuilder().build()).isEqualTo(held);
            assertThat(call.toBuilder().build().asOf(day)).isEqualTo(held);
        }
        assertThatThrownBy(() -> call.toBuilder().under(CLAUSE, first).build())
                .isInstanceOf(InvalidCallException.class);
    }

    @Test
    void that_a_call_comes_under_a_regime_is_added_with_its_editions_alone() {
        Term under = Under.of(CLAUSE, Regime.of("aid", TEXT).title());

        assertThatThrownBy(() -> CALL.with(under))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the regime aid")
                .hasMessageContaining("the method under");
    }
}
