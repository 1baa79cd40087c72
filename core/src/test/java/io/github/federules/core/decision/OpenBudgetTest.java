package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    void an_aid_without_a_greatest_amount_is_at_least_the_sure_one_in_words() {
        // Half of 100.00, and of what may follow, without a maximum.
        Operation open = studies("100.00").withFurtherCosts();

        assertThat(decide(half(), open).explain(Locale.ENGLISH))
                .contains("ELIGIBLE, computed aid of at least €50.00\n");
        assertThat(decide(half().minimumCost(L1, euros("100.01")), open).explain(Locale.ENGLISH))
                .contains("TO BE COMPLETED\n");
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
        Decision open = decide(
                half().minimumCost(L1, euros("100.01")), studies("100.00").withFurtherCosts());
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
        // Four times the own funds of 50.00.
        CallBuilder ofOwn = half().limit(Limit.on(L1, Base.AID)
                .atMost(Share.times("4", Base.OWN))
                .reducing());
        assertThat(decide(ofOwn, open.withFinancing(plan)).funding().aidUpTo()).contains(euros("200.00"));
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

    // Of 100.00, of which half is aid; own funds are 20.00, and other public funders bring 30.00.
    static Stream<Arguments> limits() {
        Limit.Start total = Limit.on(L1, Base.TOTAL);
        Limit.Start own = Limit.on(L1, Base.OWN);
        Limit.Start publicAid = Limit.on(L1, Base.PUBLIC_AID);
        return Stream.of(
                // More costs can break no minimum, and mend one.
                arguments(refusing(total.atLeast(euros("100.00"))), Verdict.ELIGIBLE),
                arguments(refusing(total.atLeast(euros("100.01"))), Verdict.INCOMPLETE),
                // More costs can break a maximum, and mend none.
                arguments(refusing(total.atMost(euros("100.00"))), Verdict.INCOMPLETE),
                arguments(refusing(total.atMost(euros("99.99"))), Verdict.INELIGIBLE),
                // A fifth of more costs is more.
                arguments(refusing(own.atLeast(share("20", Base.TOTAL))), Verdict.INCOMPLETE),
                arguments(refusing(own.atLeast(share("20.01", Base.TOTAL))), Verdict.INELIGIBLE),
                arguments(refusing(own.atMost(share("20", Base.TOTAL))), Verdict.ELIGIBLE),
                arguments(refusing(own.atMost(share("19.99", Base.TOTAL))), Verdict.INCOMPLETE),
                // More costs bring more than the 50.00 of aid.
                arguments(refusing(publicAid.atLeast(euros("80.00"))), Verdict.ELIGIBLE),
                arguments(refusing(publicAid.atLeast(euros("80.01"))), Verdict.INCOMPLETE),
                arguments(refusing(publicAid.atMost(euros("80.00"))), Verdict.INCOMPLETE),
                arguments(refusing(publicAid.atMost(euros("79.99"))), Verdict.INELIGIBLE),
                arguments(refusing(own.atLeast(share("40", Base.AID))), Verdict.INCOMPLETE),
                arguments(refusing(own.atLeast(share("40.01", Base.AID))), Verdict.INELIGIBLE),
                arguments(refusing(own.atMost(share("40", Base.AID))), Verdict.ELIGIBLE),
                arguments(refusing(own.atMost(share("39.99", Base.AID))), Verdict.INCOMPLETE),
                // No cost changes what is in the plan.
                arguments(refusing(own.atLeast(euros("20.00"))), Verdict.ELIGIBLE),
                arguments(refusing(own.atLeast(euros("20.01"))), Verdict.INELIGIBLE));
    }

    private static Limit refusing(Limit limit) {
        return limit.refusing("LIMIT", COACHED);
    }

    private static Share share(String percent, Base of) {
        return Share.of(Rate.percent(percent), of);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void the_verdict_is_open_only_where_further_costs_may_break_or_mend_something(Limit limit, Verdict expected) {
        FinancingPlan plan = FinancingPlan.own(euros("20.00")).withOtherPublic(euros("30.00"));
        Operation open = studies("100.00").withFurtherCosts().withFinancing(plan);

        Decision decision = decide(half().limit(limit), open);
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(outcome(decision, Rule.of("LIMIT")))
                .isEqualTo(
                        expected == Verdict.ELIGIBLE
                                ? Outcome.PASSED
                                : expected == Verdict.INELIGIBLE ? Outcome.FAILED : Outcome.UNKNOWN);
    }

    @Test
    void what_changes_nothing_yet_is_missing_as_further_costs_may_give_it_weight() {
        // The maximum of 10.00 is reached at each rate, whatever the tax and the person: so it is with no further cost.
        CallBuilder call = Small.call()
                .aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .paysVat(L1)
                .staffMinimum(L1, fte("0.20"))
                .maximumAid(L1, euros("10.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withVat(euros("20.00")))
                .with(Small.inDoubt("Agent", "50.00"));

        assertThat(missing(call, operation)).isEmpty();
        assertThat(missing(call, operation.withFurtherCosts()))
                .containsExactly(
                        "applicant.recoversVat",
                        "operation.costLines",
                        "operation.costLines[1].fte",
                        "operation.aidRate");
        assertThat(missing(call, operation.withFurtherCosts().withAidRate(Rate.percent("50"))))
                .doesNotContain("operation.aidRate");
        assertThat(missing(call, studies("100.00").withFurtherCosts()))
                .containsExactly("operation.costLines", "operation.aidRate");
    }

    @Test
    void each_part_of_the_plan_that_is_open_is_missing_as_further_costs_may_give_it_weight() {
        // A fifth of 100.00 is there, and of more it is not; others bring less than 16% so far.
        CallBuilder call = half().ownContribution(L1, Rate.percent("20")).publicCofinancing(L1, Rate.percent("16"));
        FinancingPlan plan =
                FinancingPlan.own(euros("20.00")).withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.OTHER_PUBLIC);
        Operation operation = studies("100.00").withFinancing(plan);

        assertThat(missing(call, operation)).containsExactly("operation.financing.otherPublic");
        assertThat(missing(call, operation.withFurtherCosts()))
                .containsExactly("operation.costLines", "operation.financing.own", "operation.financing.otherPublic");
    }

    @Test
    void a_line_without_an_amount_opens_the_budget() {
        CostLine line = CostLine.of(CostNature.STUDIES, euros("50.00"));
        CallBuilder call = half().minimumCost(L1, euros("100.00"));

        assertThat(verdict(call, Operation.untitled().with(line))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, Operation.untitled().with(line).with(line.withoutAmount())))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_limit_that_does_not_apply_looks_at_nothing_beside_further_costs() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, COACHED);
        CallBuilder call = half().asks(L1, green)
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(share("20", Base.TOTAL))
                        .refusing("LIMIT", COACHED)
                        .onlyWhen(Condition.where(green).isYes()));
        Operation open = studies("100.00").withFurtherCosts();

        assertThat(missing(call, open.answering(green, Answer.of(false)))).containsExactly("operation.costLines");
        assertThat(missing(call, open.answering(green, Answer.of(true))))
                .containsExactly("operation.costLines", "operation.financing");
    }

    @Test
    void an_unknown_plan_leaves_open_what_further_costs_cannot_settle() {
        Operation open = studies("100.00").withFurtherCosts();

        // 50.00 of aid or more are over 49.99 with any plan, and up to 50.00 only if nothing follows.
        assertThat(verdict(half().maximumPublicAid(L1, euros("49.99")), open)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(half().maximumPublicAid(L1, euros("50.00")), open)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(half().ownContribution(L1, Rate.percent("20")), open))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void of_what_is_unknown_only_that_is_missing_beside_further_costs_at_which_the_call_looks() {
        Operation open = studies("100.00").withFurtherCosts();
        Limit deMinimis = Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).reducing();
        FinancingPlan plan = FinancingPlan.own(euros("20.00"));

        assertThat(missing(half(), open)).containsExactly("operation.costLines");
        assertThat(missing(half().limit(deMinimis), open))
                .containsExactly("applicant.deMinimisAid", "operation.costLines");
        assertThat(missing(half().ownContribution(L1, Rate.percent("20")), open))
                .containsExactly("operation.costLines", "operation.financing");
        assertThat(missing(half().ownContribution(L1, Rate.percent("20")), open.withFinancing(plan)))
                .containsExactly("operation.costLines");
        assertThat(missing(
                        half().ownContribution(L1, Rate.percent("20")),
                        open.withFinancing(plan.withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.IN_KIND))))
                .containsExactly("operation.costLines", "operation.financing.own");
    }

    private static List<String> missing(CallBuilder call, Operation operation) {
        return decide(call, operation).missing().stream().map(MissingFact::path).toList();
    }

    private static Verdict verdict(CallBuilder call, Operation operation) {
        return decide(call, operation).funding().verdict();
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
