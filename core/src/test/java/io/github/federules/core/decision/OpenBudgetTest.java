package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aid may be while further costs may follow. */
class OpenBudgetTest {

    @ParameterizedTest
    @CsvSource({"10000.50,10000.50", "10000.00,10000.00"})
    void no_further_cost_brings_more_than_the_maximum_aid(String maximum, String aid) {
        Decision decision =
                decide(half().maximumAid(L1, euros(maximum)), studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @ParameterizedTest
    @CsvSource({"10000.50,10000.00", "10000.00,10000.00", "9999.99,9999.00"})
    void aid_in_whole_euros_leaves_the_cents_of_the_maximum(String maximum, String aid) {
        Decision decision = decide(
                half().maximumAid(L1, euros(maximum)).wholeEuros(L1),
                studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @Test
    void another_answer_mends_whatever_costs_follow() {
        Criterion option = Criterion.yesNo("SMALL_GRANT", Subject.OPERATION, new LocalizedText("petite", "small"))
                .asChoice();
        // At most 100.00 for a small grant; whoever chooses the other one has no maximum.
        CallBuilder call = half().asks(L1, option)
                .limit(Limit.on(L1, Base.DIRECT)
                        .atMost(euros("100.00"))
                        .refusing("SMALL", new LocalizedText("les dépenses", "costs"))
                        .onlyWhen(Condition.where(option).isYes()));
        Decision open = decide(
                call, studies("150.00").answering(option, Answer.of(true)).withFurtherCosts());
        assertThat(outcome(open, Rule.of("SMALL"))).isEqualTo(Outcome.FAILED);
        assertThat(remedies(open, Rule.of("SMALL"))).singleElement().isInstanceOf(Change.ChooseAnswer.class);
    }

    @Test
    void a_budget_that_is_not_complete_is_the_reason_of_a_verdict_that_further_costs_may_change() {
        Decision open = decide(half().minimumCost(L1, euros("100.01")), studies("100.00").withFurtherCosts());
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.funding().reason().orElseThrow().english())
                .isEqualTo("The budget is not complete: further costs may change the result.");
    }

    @Test
    void what_others_leave_of_all_public_aid_is_the_most() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.PUBLIC_AID).atMost(euros("1000.00")).reducing());
        Operation open = studies("100.00").withFurtherCosts();

        assertThat(decide(call, open).funding().aidUpTo()).contains(euros("1000.00"));
        // 1,000.00 less the 400.00 of others.
        FinancingPlan plan = FinancingPlan.own(euros("50.00")).withOtherPublic(euros("400.00"));
        assertThat(decide(call, open.withFinancing(plan)).funding().aidUpTo()).contains(euros("600.00"));
    }

    @Test
    void what_earlier_de_minimis_aid_leaves_is_the_most() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).reducing());
        Dossier open = dossier(studies("100.00").withFurtherCosts());

        assertThat(decide(call, open).funding().aidUpTo()).contains(euros("300.00"));
        // 300.00 less the 180.00 of before.
        Dossier known = open.withApplicant(open.applicant().withDeMinimisAid(euros("180.00")));
        assertThat(decide(call, known).funding().aidUpTo()).contains(euros("120.00"));
    }

    @Test
    void four_times_what_others_bring_is_the_most_once_it_is_stated() {
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                .reducing());
        Operation open = studies("100.00").withFurtherCosts();

        assertThat(decide(call, open).funding().aidUpTo()).isEmpty();
        FinancingPlan plan = FinancingPlan.own(euros("50.00")).withOtherPublic(euros("1000.00"));
        assertThat(decide(call, open.withFinancing(plan)).funding().aidUpTo()).contains(euros("4000.00"));
    }

    @Test
    void with_too_many_open_answers_further_costs_may_reach_a_minimum_and_bring_any_aid() {
        Operation open = studies("100.00").withFurtherCosts();

        Decision unbounded = decide(Small.askingSeventeen(Small.call()).minimumCost(L1, euros("1000.00")), open);
        assertThat(unbounded.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unbounded.funding().aidUpTo()).isEmpty();
        Decision bounded = decide(Small.askingSeventeen(Small.call()).maximumAid(L1, euros("1000.00")), open);
        assertThat(bounded.funding().aidUpTo()).contains(euros("1000.00"));
        Decision empty =
                decide(Small.askingSeventeen(Small.call()).minimumCost(L1, euros("1000.00")), Operation.untitled());
        assertThat(empty.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // What is too much is too much with further costs, too.
        Decision refused = decide(Small.askingSeventeen(Small.call()).maximumCost(L1, euros("99.99")), open);
        assertThat(refused.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        Decision closed =
                decide(Small.askingSeventeen(Small.call()).minimumCost(L1, euros("1000.00")), studies("100.00"));
        assertThat(closed.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_maximum_that_is_exceeded_for_good_has_no_remedy_as_further_costs_exceed_it_by_more() {
        CallBuilder call = half().maximumCost(L1, euros("30.00"));
        Decision open = decide(call, studies("40.00").withFurtherCosts());
        assertThat(outcome(open, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(open, Rule.MAXIMUM_TOTAL_COST)).isEmpty();
        // 10.00 less of studies are enough where nothing follows.
        assertThat(remedies(decide(call, studies("40.00")), Rule.MAXIMUM_TOTAL_COST))
                .hasSize(1);
    }

    @Test
    void a_plan_whose_public_aid_is_too_much_has_no_remedy_as_further_costs_bring_more_aid() {
        CallBuilder call = half().maximumPublicAid(L1, euros("30.00"));
        Operation operation =
                studies("40.00").withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("20.00")));
        Decision open = decide(call, operation.withFurtherCosts());
        assertThat(outcome(open, Rule.PUBLIC_AID)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(open, Rule.PUBLIC_AID)).isEmpty();
        // 20.00 + 20.00: 10.00 less of others.
        assertThat(remedies(decide(call, operation), Rule.PUBLIC_AID)).hasSize(1);
    }

    @Test
    void a_maximum_that_grows_with_the_costs_is_none() {
        CallBuilder call = half().limit(Limit.on(L1, Base.PUBLIC_AID)
                .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                .reducing());
        assertThat(decide(call, studies("100.00").withFurtherCosts()).funding().aidUpTo())
                .isEmpty();
    }

    @Test
    void without_a_maximum_there_is_no_greatest_aid() {
        assertThat(decide(half(), studies("100.00").withFurtherCosts())
                        .funding()
                        .aidUpTo())
                .isEmpty();
        // Without further costs half of 100.00.
        assertThat(decide(half(), studies("100.00")).funding().aidUpTo()).contains(euros("50.00"));
    }
}
