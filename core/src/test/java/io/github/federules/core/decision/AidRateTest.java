package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.amounts;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.LEISURE;
import static io.github.federules.core.value.Rates.RESEARCH;
import static io.github.federules.core.value.Rates.TRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidRateTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");

    @ParameterizedTest
    @CsvSource({"ASSOCIATION,800.00", "PRIVATE_ESTABLISHMENT,400.00"})
    void each_kind_gets_its_rate(BeneficiaryKind kind, String aid) {
        // 80% and 40% of 1,000.00
        assertThat(applying(byKind(), Applicant.of("Porteur", kind)).funding().aid())
                .contains(euros(aid));
    }

    @Test
    void an_unknown_kind_among_those_who_benefit_leaves_the_verdict_open() {
        Decision decision = applying(byKind(), Applicant.unknown());
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("800.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.kind");
    }

    @Test
    void the_aid_that_is_computed_for_an_unknown_kind_is_that_of_the_least_rate_whichever_kind_it_is_of() {
        // 40% of 1,000.00
        for (BeneficiaryKind least : List.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.PRIVATE_ESTABLISHMENT)) {
            CallBuilder call = call().beneficiaries(
                            L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                    .aid(L1, Rates.ofKind(least, "40", "80"));
            assertThat(applying(call, Applicant.unknown()).costs().computedAid())
                    .contains(euros("400.00"));
        }
    }

    @Test
    void a_kind_without_a_rate_is_refused() {
        CallBuilder call = call().aid(
                        L1,
                        Value.when(
                                Condition.applicant(
                                        Condition.where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION"))),
                                Rate.percent("80")));
        Decision refused = applying(call, Applicant.of("Porteur", BeneficiaryKind.STATE_SERVICE));
        assertThat(outcome(refused, Rule.AID_RATE)).isEqualTo(Outcome.FAILED);
        assertThat(refused.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        // 80% of 1,000.00
        assertThat(applying(call, Applicant.of("Porteur", BeneficiaryKind.ASSOCIATION))
                        .funding()
                        .aid())
                .contains(euros("800.00"));
    }

    @Test
    void a_kind_is_not_missing_where_the_cap_makes_all_rates_the_same() {
        CallBuilder capped = call().aid(L1, Rates.ofKind(BeneficiaryKind.ASSOCIATION, "80", "40"))
                .maximumAid(L1, euros("400.00"));
        assertThat(applying(capped, Applicant.unknown()).missing()).isEmpty();
        // A cent more, and 80% of 1,000.00 is not the same any more.
        assertThat(applying(capped.replacing(Limit.maximumAid(L1, euros("400.01"))), Applicant.unknown())
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.kind");
    }

    @Test
    void each_activity_gets_its_rate() {
        // 70% and 20% of 1,000.00
        assertThat(decide(byActivity(), studies("1000.00").answering(ACTIVITY, RESEARCH))
                        .funding()
                        .aid())
                .contains(euros("700.00"));
        assertThat(decide(byActivity(), studies("1000.00").answering(ACTIVITY, TRADE))
                        .funding()
                        .aid())
                .contains(euros("200.00"));
    }

    @Test
    void an_unknown_activity_leaves_the_verdict_open() {
        Decision decision = decide(byActivity(), studies("1000.00"));
        assertThat(outcome(decision, Rule.AID_RATE)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("700.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.ACTIVITY");
    }

    @Test
    void an_activity_without_a_rate_is_refused() {
        Decision decision = decide(byActivity(), studies("1000.00").answering(ACTIVITY, LEISURE));
        assertThat(outcome(decision, Rule.AID_RATE)).isEqualTo(Outcome.FAILED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void the_rate_decides_whether_the_least_aid_is_reached() {
        // 70% of 1,000.00 reaches 500.00, 20% does not: it depends on the activity.
        CallBuilder floor = byActivity().minimumAid(L1, euros("500.00"));
        Decision open = decide(floor, studies("1000.00"));
        assertThat(outcome(open, Rule.MINIMUM_AID)).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(amounts(open, Rule.MINIMUM_AID).actual()).isEqualTo(Small.range("200.00", "700.00"));
        // 70% of 714.28 = 499.996: under no activity.
        Decision refused = decide(floor, studies("714.28"));
        assertThat(outcome(refused, Rule.MINIMUM_AID)).isEqualTo(Outcome.FAILED);
        assertThat(refused.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void until_the_authority_sets_the_rate_the_least_is_sure_and_the_most_is_possible() {
        // 20% and 70% of 1,000.00
        Decision open = decide(range(), studies("1000.00"));
        assertThat(open.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.funding().aid()).contains(euros("200.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("700.00"));
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("operation.aidRate");
        assertThat(outcome(open, Rule.AID_RATE)).isEqualTo(Outcome.NOT_ASKED);
        assertThat(open.explain(Locale.ENGLISH))
                .contains("ELIGIBLE, computed aid of at least €200.00, up to €700.00 depending on missing facts")
                .contains("co-financing rate to be set by the competent authority, from 20% to 70%");
    }

    @ParameterizedTest
    @CsvSource({
        // 68.44% of 1,000.00; the ends of the range are in it, a ten-thousandth of a percent beyond is not
        "68.44,684.40,PASSED,ELIGIBLE",
        "20,200.00,PASSED,ELIGIBLE",
        "70,700.00,PASSED,ELIGIBLE",
        "19.9999,0.00,FAILED,INELIGIBLE",
        "70.0001,0.00,FAILED,INELIGIBLE"
    })
    void the_rate_that_the_authority_sets_counts_within_the_range(
            String rate, String aid, Outcome outcome, Verdict verdict) {
        Decision decision = decide(range(), studies("1000.00").withAidRate(Rate.percent(rate)));
        assertThat(outcome(decision, Rule.AID_RATE)).isEqualTo(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision.funding().aid()).contains(euros(aid));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_floor_and_a_cap_of_public_aid_that_no_end_of_a_range_meets_may_be_met_within_it() {
        // Of 1,000.00 with 300.00 of other public aid: 20% = 200.00 is below the floor of 400.00, 70% = 700.00 is
        // over 800.00 - 300.00; 40% = 400.00 to 50% = 500.00 meet both.
        CallBuilder call = range().minimumAid(L1, euros("400.00")).maximumPublicAid(L1, euros("800.00"));
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300.00"));
        Operation operation = studies("1000.00").withFinancing(financing);
        Decision open = decide(call, operation);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.funding().aidUpTo()).contains(euros("500.00"));
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("operation.aidRate");
        assertThat(decide(call, operation.withAidRate(Rate.percent("50")))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(call, operation.withAidRate(Rate.percent("40")))
                        .funding()
                        .aid())
                .contains(euros("400.00"));
        // With a floor of 500.01 no rate meets both.
        CallBuilder never = range().minimumAid(L1, euros("500.01")).maximumPublicAid(L1, euros("800.00"));
        assertThat(decide(never, operation).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        // Of 1,000.00, 20% is under 200.01 and 70% over 699.99, and 45% is between.
        "200.01,699.99,UNKNOWN,INCOMPLETE",
        "200.00,700.00,PASSED,ELIGIBLE",
        // No amount is both, or each rate gives less, or more.
        "300.01,300.00,FAILED,INELIGIBLE",
        "700.01,800.00,FAILED,INELIGIBLE",
        "100.00,199.99,FAILED,INELIGIBLE"
    })
    void both_sides_of_a_limit_may_be_met_within_a_range_though_at_no_end_of_it(
            String least, String most, Outcome outcome, Verdict verdict) {
        Decision decision = decide(
                range().limit(Limit.on(L1, Base.AID)
                        .atLeast(thousandths(least))
                        .withUpper(new Limit.Edge(Value.of(Bound.of(thousandths(most))), false))
                        .refusing("BOTH", new LocalizedText("l'aide", "the aid"))),
                studies("1000.00"));
        assertThat(outcome(decision, Rule.of("BOTH"))).isEqualTo(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
    }

    // The share of the total of 1,000.00 that is an amount: two amounts might contradict each other.
    private static Share thousandths(String amount) {
        return Share.times(new BigDecimal(amount).movePointLeft(3).toPlainString(), Base.TOTAL);
    }

    @ParameterizedTest
    @CsvSource({"800000,500000.00", "800001,500001.00", "800002,500002.00", "800003,500003.00"})
    void the_most_within_a_range_is_found_to_the_millionth(String cap, String most) {
        // A millionth of 1,000,000.00 is 1.00; beside 300,000.00 of others the cap leaves 500,000.00 and so on.
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300000.00"));
        Decision decision = decide(
                range().maximumPublicAid(L1, euros(cap)), studies("1000000.00").withFinancing(financing));
        assertThat(decision.funding().aidUpTo()).contains(euros(most));
    }

    @Test
    void the_rate_is_missing_where_the_aid_is_the_same_and_only_the_greater_ones_are_refused() {
        // Of 1.00, 50% to 50.9999% are 0.50, and 51% is a cent too much.
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("50"), Rate.percent("51")))
                .limit(Limit.on(L1, Base.AID).atMost(euros("0.50")).refusing("MOST", TEXT));
        Decision decision = decide(call, studies("1.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.aidRate");
    }

    @Test
    void the_rate_is_not_missing_beside_another_fact_where_each_rate_gives_the_cap() {
        // 20% of 1,000.00 is the cap already; whether own funds are 100.00 is another question.
        CallBuilder call = range().maximumAid(L1, euros("200.00")).ownContribution(L1, Rate.percent("10"));
        Decision decision = decide(call, studies("1000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    @Test
    void an_answer_is_missing_that_lets_one_more_rate_of_a_range_be_enough() {
        // A millionth of 1,000,000.00 is 1.00: of 500,000.00 to 500,002.00 one or two are enough.
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        CallBuilder call = call().asks(L1, green)
                .aid(L1, Value.within(Rate.ofMillionths(500_000), Rate.ofMillionths(500_002)))
                .with(Limit.of(
                        L1,
                        Limit.Form.MINIMUM_AID,
                        Value.when(Condition.where(green).isYes(), Bound.of(euros("500001.00")))
                                .otherwise(Bound.of(euros("500002.00")))));
        assertThat(decide(call, studies("1000000.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.aidRate", "operation.answers.GREEN");
    }

    @Test
    void an_answer_is_missing_that_matters_at_the_greater_rates_of_a_range_alone() {
        // 20% of 1,000.00 are under either maximum, and 70% over the lesser one.
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        CallBuilder call = range().asks(L1, green)
                .with(Limit.of(
                        L1,
                        Limit.Form.MAXIMUM_AID,
                        Value.when(Condition.where(green).isYes(), Bound.of(euros("700.00")))
                                .otherwise(Bound.of(euros("699.99")))));
        assertThat(decide(call, studies("1000.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.aidRate", "operation.answers.GREEN");
    }

    // Of 1,000.00, where nothing is known of the own funds.
    private static Decision ofOwnFunds(Limit... limits) {
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("50"), Rate.percent("70")));
        for (int i = 0; i < limits.length; i++) {
            call.limit(limits[i].refusing("LIMIT_" + i, TEXT));
        }
        return decide(call, studies("1000.00"));
    }

    private static Value<Bound> sum(Share... shares) {
        return Value.of(Bound.of(shares));
    }

    @Test
    void two_limits_that_one_plan_meets_at_the_lesser_rates_alone_leave_the_greater_ones_out() {
        // As much as the aid or more, and at most half of it and 300.00: only up to 600.00.
        Decision decision = ofOwnFunds(
                Limit.on(L1, Base.OWN).atLeast(Share.times("1", Base.AID)),
                Limit.on(L1, Base.OWN).atMost(sum(Share.times("0.5", Base.AID), Share.times("0.3", Base.TOTAL))));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("600.00"));
        assertThat(decision.funding().reason()).isEmpty();
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing", "operation.aidRate");
    }

    @Test
    void two_limits_that_one_plan_meets_at_the_greater_rates_alone_leave_the_lesser_ones_out() {
        // Half of the aid and 300.00 or more, and at most as much as the aid: only from 600.00 on.
        Decision decision = ofOwnFunds(
                Limit.on(L1, Base.OWN).atLeast(sum(Share.times("0.5", Base.AID), Share.times("0.3", Base.TOTAL))),
                Limit.on(L1, Base.OWN).atMost(Share.times("1", Base.AID)));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("700.00"));
        assertThat(decision.funding().reason()).isEmpty();
    }

    @Test
    void limits_that_plans_meet_at_some_rates_between_the_ends_alone_are_never_refused() {
        // From 600.00 on for the own funds, and up to 640.00 for those of private funders.
        Decision decision = ofOwnFunds(
                Limit.on(L1, Base.OWN).atLeast(sum(Share.times("0.5", Base.AID), Share.times("0.3", Base.TOTAL))),
                Limit.on(L1, Base.OWN).atMost(Share.times("1", Base.AID)),
                Limit.on(L1, Base.OTHER_PRIVATE).atLeast(Share.times("1", Base.AID)),
                Limit.on(L1, Base.OTHER_PRIVATE)
                        .atMost(sum(Share.times("0.5", Base.AID), Share.times("0.32", Base.TOTAL))));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo().orElseThrow()).isGreaterThanOrEqualTo(euros("640.00"));
    }

    @Test
    void an_answer_is_missing_beside_a_rate_that_is_enough_within_a_range_alone() {
        // Of 1,000.00, 20% = 200.00 is below the floor of 400.00, and 40% = 400.00 is not.
        LocalizedText statement = new LocalizedText("elle est verte", "it is green");
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, statement);
        CallBuilder call = range().minimumAid(L1, euros("400.00")).declaration(L1, "GREEN", green, statement);
        assertThat(decide(call, studies("1000.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.aidRate", "operation.answers.GREEN");
        // With 571.42, 70% = 399.994 is not enough either.
        assertThat(decide(call, studies("571.42")).missing()).isEmpty();
    }

    @Test
    void the_rates_of_two_activities_are_no_range_between_them() {
        // As above, 20% is too little and 70% too much; 40% would do, but no activity has it.
        CallBuilder call = byActivity().minimumAid(L1, euros("400.00")).maximumPublicAid(L1, euros("800.00"));
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300.00"));
        Decision decision = decide(call, studies("1000.00").withFinancing(financing));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.funding().aidUpTo()).contains(euros("0.00"));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void the_rate_that_is_set_is_reported_beside_the_range() {
        Decision decision = decide(range(), studies("1000.00").withAidRate(Rate.percent("68.44")));
        assertThat(decision.find(Rule.AID_RATE).orElseThrow().figures())
                .isEqualTo(
                        new Figures.Rates(Rate.percent("20"), Rate.percent("70"), Fact.known(Rate.percent("68.44"))));
    }

    @Test
    void a_range_goes_from_the_lesser_rate_to_the_greater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call().aid(L1, Value.within(Rate.percent("70"), Rate.percent("20"))))
                .withMessage("The rate is from 70 % to 20 %, but must be from the lesser to the greater.");
        assertThat(decide(call().aid(L1, Value.within(Rate.percent("50"), Rate.percent("50"))), studies("2.00"))
                        .missing())
                .isEmpty();
    }

    private static Condition isYes(String question) {
        return Condition.where(yesNo(question)).isYes();
    }

    private static Criterion yesNo(String question) {
        return Criterion.yesNo(question, Subject.OPERATION, new LocalizedText(question, question));
    }

    /** Cases without all others: a condition, and what the rate is where it holds. */
    private static Value<Rate> cases(Condition condition, Value<Rate> is, Condition next, Value<Rate> otherwise) {
        return new Value.Cases<>(
                List.of(new Value.Case<>(condition, is), new Value.Case<>(next, otherwise)), Optional.empty());
    }

    private static void assertRate(Value<Rate> rate, String yes, String expected) {
        CallBuilder call = call().aid(L1, rate);
        Operation operation = studies("1000.00");
        for (String question : List.of("A", "B", "C", "D")) {
            if (rate.conditions().contains(isYes(question))) {
                call.asks(L1, yesNo(question));
                operation = operation.answering(yesNo(question), Answer.of(yes.contains(question)));
            }
        }
        Decision decision = decide(call, operation);
        boolean isSet = !expected.isEmpty();
        assertThat(outcome(decision, Rule.AID_RATE)).as(yes).isEqualTo(isSet ? Outcome.PASSED : Outcome.FAILED);
        assertThat(decision.funding().verdict()).as(yes).isEqualTo(isSet ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
        assertThat(decision.funding().aid()).as(yes).contains(euros(isSet ? expected : "0.00"));
    }

    // The first case that holds counts, as everywhere: it sets no rate of its own in all cases.
    @ParameterizedTest
    @CsvSource({"'',''", "A,''", "B,''", "AB,500.00", "C,600.00", "AC,''", "ABC,500.00", "BC,600.00"})
    void a_case_that_holds_hides_the_next_one_also_where_it_sets_no_rate(String yes, String aid) {
        Value<Rate> fifty = Value.when(isYes("B"), Rate.percent("50"));

        assertRate(cases(isYes("A"), fifty, isYes("C"), Value.of(Rate.percent("60"))), yes, aid);
    }

    @ParameterizedTest
    @CsvSource({"AB,500.00", "ABCD,500.00", "ACD,''", "CD,600.00", "AC,''", "C,''", "BD,''"})
    void a_case_that_holds_hides_another_that_sets_a_rate_in_some_cases_alone(String yes, String aid) {
        Value<Rate> fifty = Value.when(isYes("B"), Rate.percent("50"));
        Value<Rate> sixty = Value.when(isYes("D"), Rate.percent("60"));

        assertRate(cases(isYes("A"), fifty, isYes("C"), sixty), yes, aid);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "A,''", "AB,500.00", "C,600.00", "AC,''", "BC,600.00"})
    void a_rate_for_all_other_cases_may_be_set_in_some_of_them_alone(String yes, String aid) {
        Value<Rate> fifty = Value.when(isYes("B"), Rate.percent("50"));
        Value<Rate> sixty = Value.when(isYes("C"), Rate.percent("60"));

        assertRate(new Value.Cases<>(List.of(new Value.Case<>(isYes("A"), fifty)), Optional.of(sixty)), yes, aid);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "A,''", "B,400.00", "AB,500.00"})
    void a_sum_is_a_rate_only_where_each_part_that_counts_sets_one(String yes, String aid) {
        Value<Rate> ten = Value.when(isYes("B"), Rate.percent("10"));
        Value<Rate> forty = Value.when(isYes("B"), Rate.percent("40"));

        // 40% of 1,000.00, and 10% more
        assertRate(
                new Value.Sum<>(
                        List.of(
                                new Value.Addend<>(Optional.empty(), forty),
                                new Value.Addend<>(Optional.of(isYes("A")), ten)),
                        Optional.empty()),
                yes,
                aid);
    }

    @ParameterizedTest
    @CsvSource({"'',400.00", "A,''", "AB,500.00", "B,400.00"})
    void a_part_that_does_not_count_need_not_be_set(String yes, String aid) {
        Value<Rate> ten = Value.when(isYes("B"), Rate.percent("10"));

        assertRate(
                new Value.Sum<>(
                        List.of(
                                new Value.Addend<>(Optional.empty(), Value.of(Rate.percent("40"))),
                                new Value.Addend<>(Optional.of(isYes("A")), ten)),
                        Optional.empty()),
                yes,
                aid);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "A,600.00"})
    void a_sum_is_no_rate_where_its_maximum_is_not_set(String yes, String aid) {
        // 70% of 1,000.00, at most 60%
        assertRate(
                new Value.Sum<>(
                        Value.sum(Rate.percent("70")).parts(), Optional.of(Value.when(isYes("A"), Rate.percent("60")))),
                yes,
                aid);
    }

    private static CallBuilder range() {
        return call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")));
    }

    private static CallBuilder byKind() {
        return call().beneficiaries(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .aid(L1, Rates.ofKind(BeneficiaryKind.ASSOCIATION, "80", "40"));
    }

    private static CallBuilder byActivity() {
        return call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearchAndTrade("70", "20"));
    }

    private static Decision applying(CallBuilder call, Applicant applicant) {
        return decide(call, dossier(studies("1000.00")).withApplicant(applicant));
    }
}
