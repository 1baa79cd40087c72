package io.github.federules.core.call;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.UnitPrice;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a cost line states under a call: an amount, or a quantity where each term that may pay it sets the price of a unit. */
class StatedCostsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Criterion SIMPLE = Criterion.yesNo("SIMPLE", Subject.OPERATION, TEXT);
    private static final Condition IS_SIMPLE = where(SIMPLE).isYes();
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
            .withAnswer("HERE", TEXT)
            .withAnswer("THERE", TEXT);

    private static final EligibleCosts STUDIES = EligibleCosts.of(A1, Set.of(CostNature.STUDIES));
    private static final UnitPrice BY_DAY = UnitPrice.of(TEXT, euros("250.00"));
    private static final UnitPrice BY_HOUR = UnitPrice.hourly(TEXT, 1720);

    private static final CostLine AMOUNT = CostLine.of(CostNature.STUDIES, euros("500.00"));
    private static final CostLine DAYS = CostLine.of(CostNature.STUDIES, "", Quantity.of("2"));
    private static final CostLine HOURS =
            CostLine.of(CostNature.STUDIES, "", Quantity.of("120").atAnnualCost(euros("48000.00")));

    @Test
    void a_line_at_real_cost_states_its_amount() {
        CallBuilder call = call().pays(STUDIES);

        assertThat(fault(call, AMOUNT)).isEmpty();
        assertThat(fault(call, DAYS)).isEqualTo("quantity AMOUNT_DUE");
        assertThat(fault(call, HOURS)).isEqualTo("quantity AMOUNT_DUE");
    }

    @Test
    void a_line_at_a_price_states_a_quantity() {
        CallBuilder call = call().pays(STUDIES.at(BY_DAY));

        assertThat(fault(call, DAYS)).isEmpty();
        assertThat(fault(call, AMOUNT)).isEqualTo("amount QUANTITY_DUE");
        // What is not known yet may still be stated.
        assertThat(fault(call, AMOUNT.withoutAmount())).isEmpty();
    }

    @Test
    void a_line_states_an_annual_cost_where_the_price_of_an_hour_follows_from_it() {
        assertThat(fault(call().pays(STUDIES.at(BY_HOUR)), HOURS)).isEmpty();
        assertThat(fault(call().pays(STUDIES.at(BY_HOUR)), DAYS)).isEmpty();
        assertThat(fault(call().pays(STUDIES.at(BY_DAY)), HOURS)).isEqualTo("annualCost QUANTITY_DUE");
        assertThat(fault(
                        conditional()
                                .pays(STUDIES.at(BY_DAY).onlyWhen(IS_SIMPLE))
                                .pays(STUDIES.at(BY_HOUR).onlyWhen(Condition.not(IS_SIMPLE))),
                        HOURS))
                .isEmpty();
    }

    @Test
    void a_line_states_either_where_a_condition_decides_how_it_is_paid() {
        CallBuilder priced = conditional().pays(STUDIES.at(BY_DAY).onlyWhen(IS_SIMPLE));
        CallBuilder atRealCost = priced.build().toBuilder().pays(STUDIES.onlyWhen(Condition.not(IS_SIMPLE)));
        CallBuilder covered = priced.build().toBuilder()
                .pays(A1, CostNature.STAFF)
                .flatRate(FlatRate.of(A1, Rate.percent("15"), Base.STAFF, CostNature.STUDIES)
                        .onlyWhen(Condition.not(IS_SIMPLE)));

        assertThat(fault(priced, AMOUNT)).isEqualTo("amount QUANTITY_DUE");
        assertThat(fault(atRealCost, AMOUNT)).isEmpty();
        assertThat(fault(atRealCost, DAYS)).isEmpty();
        assertThat(fault(covered, AMOUNT)).isEmpty();
        assertThat(fault(covered, DAYS)).isEmpty();
    }

    @Test
    void costs_are_conditional_where_a_term_that_pays_or_adds_them_holds_in_some_cases_only() {
        FlatRate overheads = FlatRate.of(A1, Rate.percent("15"), Base.STAFF);

        assertThat(areConditional(call().pays(STUDIES).flatRate(overheads))).isFalse();
        assertThat(areConditional(
                        conditional().pays(STUDIES.onlyWhen(IS_SIMPLE)).flatRate(overheads)))
                .isTrue();
        assertThat(areConditional(conditional().pays(STUDIES).flatRate(overheads.onlyWhen(IS_SIMPLE))))
                .isTrue();
    }

    private static boolean areConditional(CallBuilder call) {
        return call.build().costs().areConditional();
    }

    @Test
    void a_flat_rate_that_covers_other_costs_decides_nothing() {
        CallBuilder call = call().pays(A1, CostNature.STAFF)
                .pays(STUDIES.at(BY_DAY))
                .flatRate(A1, Rate.percent("15"), CostNature.TRAVEL);

        assertThat(fault(call, AMOUNT)).isEqualTo("amount QUANTITY_DUE");
    }

    @Test
    void the_answers_of_a_line_decide_which_term_pays_it() {
        CallBuilder call = call().asks(A1, PLACE)
                .pays(STUDIES.ofLines(where(PLACE).in("HERE")).at(BY_DAY))
                .pays(STUDIES.ofLines(where(PLACE).in("THERE")));
        Answer here = Answer.of("HERE");
        Answer there = Answer.of("THERE");

        assertThat(fault(call, DAYS.answering(PLACE, here))).isEmpty();
        assertThat(fault(call, AMOUNT.answering(PLACE, here))).isEqualTo("amount QUANTITY_DUE");
        assertThat(fault(call, DAYS.answering(PLACE, there))).isEqualTo("quantity AMOUNT_DUE");
        assertThat(fault(call, AMOUNT.answering(PLACE, there))).isEmpty();
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT);
    }

    private static CallBuilder conditional() {
        return call().asks(A1, SIMPLE);
    }

    private static String fault(CallBuilder call, CostLine line) {
        return call.build()
                .costs()
                .faultOf(line)
                .map(fault -> fault.path() + " " + fault.code())
                .orElse("");
    }
}
