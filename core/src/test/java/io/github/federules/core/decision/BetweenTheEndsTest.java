package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.dossier.CostNature.DIGITAL_EQUIPMENT;
import static io.github.federules.core.dossier.CostNature.STUDIES;
import static io.github.federules.core.dossier.CostNature.TRAVEL;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
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
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An unknown fact may meet limits between its ends that no end meets, and break there what both ends meet. */
class BetweenTheEndsTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(L1, CostNature.standard());
    }

    private static Operation equipment(String amount) {
        return Operation.untitled().cost(DIGITAL_EQUIPMENT, "Serveur", euros(amount));
    }

    private static Share share(String percent, Base of) {
        return Share.of(Rate.percent(percent), of);
    }

    private static Verdict verdict(CallBuilder call, Operation operation) {
        return decide(call, operation).funding().verdict();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 41})
    void limits_that_no_plan_meets_together_at_one_cost_may_be_met_so_at_a_lower_one(int persons) {
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.OWN).atLeast(share("20", Base.TOTAL)).refusing("OWN_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN)
                        .atMost(share("50", Base.of(DIGITAL_EQUIPMENT)))
                        .refusing("OWN_MAX", TEXT))
                .limit(Limit.on(L1, Base.TOTAL).atLeast(euros("50000.00")).refusing("TOTAL", TEXT));
        Operation unknown = equipment("24000.00");
        Operation three = unknown;
        for (int i = 0; i < persons; i++) {
            unknown = unknown.with(Small.inDoubt("P" + i, "10000.00"));
            three = three.staff("P" + i, euros("10000.00"), fte(i < 3 ? "0.5" : "0.1"));
        }

        // 24,000.00 and three times 10,000.00: own funds from 10,800.00, a fifth, to 12,000.00, half of the equipment.
        assertThat(verdict(call, three.withFinancing(FinancingPlan.own(euros("11000.00")))))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, unknown)).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void amounts_of_the_plan_that_are_too_many_to_look_at_are_the_reason_up_to_twelve_persons_in_doubt(int persons) {
        // Own funds of a fifth to a half of the total, and a tenth to a fifth of it of other public funders
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.OWN).atLeast(share("20", Base.TOTAL)).refusing("OWN_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN).atMost(share("50", Base.TOTAL)).refusing("OWN_MAX", TEXT))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atLeast(share("10", Base.TOTAL))
                        .refusing("OTHER_MIN", TEXT))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(share("20", Base.TOTAL))
                        .refusing("OTHER_MAX", TEXT));
        Operation operation = equipment("24000.00");
        for (int i = 0; i < persons; i++) {
            operation = operation.with(Small.inDoubt("P" + i, "10000.00"));
        }
        TrackDecision funding = decide(call, operation).funding();
        assertThat(funding.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(funding.reason().orElseThrow().english())
                .isEqualTo("The missing amounts of the financing plan, and the aid that depends on them, leave too many"
                        + " possibilities for an exact result.");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13})
    void the_greatest_aid_may_be_that_with_some_persons_where_others_must_bring_more_for_more_costs(int persons) {
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID).atMost(euros("1000.00")).reducing())
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atLeast(share("50", Base.TOTAL))
                        .refusing("OTHERS", TEXT));
        Operation unknown = equipment("200.00");
        Operation eight = unknown;
        for (int i = 0; i < persons; i++) {
            unknown = unknown.with(Small.inDoubt("P" + i, "100.00"));
            eight = eight.staff("P" + i, euros("100.00"), fte(i < 8 ? "0.5" : "0.1"));
        }

        // Others bring half of 1,000.00, which leaves 500.00; with nobody the aid is 100.00, with twelve 300.00.
        assertThat(decide(
                                call,
                                eight.withFinancing(
                                        FinancingPlan.own(euros("0.00")).withOtherPublic(euros("500.00"))))
                        .funding()
                        .aid())
                .contains(euros("500.00"));
        Decision decision = decide(call, unknown);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .hasSize(persons + 1)
                .endsWith("operation.financing");
        assertThat(decision.funding().aidUpTo().orElseThrow()).isGreaterThanOrEqualTo(euros("500.00"));
        // Of twelve, each choice is looked at.
        assertThat(decision.funding().aidUpTo().equals(Optional.of(euros("500.00"))))
                .isEqualTo(persons == 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 41})
    void limits_that_one_plan_meets_with_one_person_alone_are_met_by_neither_nobody_nor_everybody(int persons) {
        // Own funds are at least a fifth of the total, and at most twice the aid, which is at most 3,000.00.
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("3000.00"))
                .ownContribution(L1, Rate.percent("20"))
                .limit(Limit.on(L1, Base.AID).atLeast(share("50", Base.OWN)).refusing("HALF", TEXT))
                .minimumCost(L1, euros("30000.00"));
        Operation unknown = equipment("20000.00");
        Operation one = unknown;
        for (int i = 0; i < persons; i++) {
            unknown = unknown.with(Small.inDoubt("P" + i, "10000.00"));
            one = one.staff("P" + i, euros("10000.00"), fte(i == 0 ? "0.5" : "0.1"));
        }

        // 6,000.00 are a fifth of 30,000.00 and twice 3,000.00.
        assertThat(verdict(call, one.withFinancing(FinancingPlan.own(euros("6000.00")))))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, unknown)).isEqualTo(Verdict.INCOMPLETE);
        // The same where eight persons are the most.
        assertThat(verdict(call.maximumCost(L1, euros("100000.00")), unknown)).isEqualTo(Verdict.INCOMPLETE);
        // The aid of 3,000.00 is never as much as the 5,000.00 of private funders.
        call.limit(
                Limit.on(L1, Base.AID).atLeast(share("100", Base.OTHER_PRIVATE)).refusing("PRIVATE", TEXT));
        FinancingPlan open = FinancingPlan.own(euros("0.00")).withOtherPrivate(euros("5000.00"));
        if (persons <= 40) {
            assertThat(verdict(call, unknown.withFinancing(open.withOpen(FinancingPlan.Part.OWN))))
                    .isEqualTo(Verdict.INELIGIBLE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 41})
    void a_limit_that_neither_nobody_nor_everybody_meets_may_be_met_with_some(int persons) {
        // At least 45% of the total and the own funds of 10.00, where the aid is half of it, up to 300.00.
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("300.00"))
                .limit(Limit.on(L1, Base.AID)
                        .atLeast(Value.of(Bound.of(share("45", Base.TOTAL), share("100", Base.OWN))))
                        .refusing("NEARLY_HALF", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("10.00"));
        Operation unknown = equipment("100.00").withFinancing(plan);
        for (int i = 0; i < persons; i++) {
            unknown = unknown.with(Small.inDoubt("P" + i, "50.00"));
        }

        // 50.00 of 100.00 are under 55.00, 300.00 of 600.00 over 280.00, and 300.00 of 700.00 under 325.00.
        assertThat(verdict(call, equipment("100.00").withFinancing(plan))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, equipment("600.00").withFinancing(plan))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, equipment("700.00").withFinancing(plan))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, unknown)).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 41})
    void a_limit_that_both_nobody_and_everybody_meet_may_be_broken_with_some(int persons) {
        // At most 45% of the total and the own funds of 20.00, where the aid is half of it, up to 300.00.
        CallBuilder call = call().staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("300.00"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Value.of(Bound.of(share("45", Base.TOTAL), share("100", Base.OWN))))
                        .refusing("NEARLY_HALF", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("20.00"));
        Operation unknown = equipment("100.00").withFinancing(plan);
        for (int i = 0; i < persons; i++) {
            unknown = unknown.with(Small.inDoubt("P" + i, "50.00"));
        }

        // 50.00 of 100.00 are under 65.00, 250.00 of 500.00 over 245.00, and 300.00 of 700.00 under 335.00.
        assertThat(verdict(call, equipment("100.00").withFinancing(plan))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, equipment("500.00").withFinancing(plan))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, equipment("700.00").withFinancing(plan))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, unknown)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void limits_that_a_slowly_growing_aid_meets_between_two_amounts_of_other_funds_are_not_refused() {
        // 0.3% of 333,400.00 are 1,000.20.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share("0.3", Base.OTHER_PUBLIC))
                        .reducing())
                .minimumAid(L1, euros("1000.00"))
                .limit(Limit.on(L1, Base.AID).atMost(euros("1001.00")).refusing("MOST", TEXT));

        assertThat(verdict(call, plan("10000.00", "333400.00"))).isEqualTo(Verdict.ELIGIBLE);
        TrackDecision funding = decide(call, equipment("10000.00")).funding();
        assertThat(funding.verdict()).isEqualTo(Verdict.INCOMPLETE);
        // Not each of the 333 cents that bring a cent of aid is tried.
        assertThat(funding.reason().orElseThrow().english()).contains("too many possibilities");
    }

    @Test
    void the_slowest_share_of_other_funds_is_taken_of_the_greatest_costs() {
        // A millionth of 999,999,999,999.99 is 999,999.99.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("100", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share("0.0001", Base.OTHER_PUBLIC))
                        .reducing());
        Decision decision = decide(call, equipment("900000000000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo().orElseThrow()).isGreaterThanOrEqualTo(euros("899999.00"));
    }

    @Test
    void the_greatest_aid_may_be_that_beside_the_least_that_others_bring() {
        // 8,000.00 less the 1,700.00 that others bring at least.
        FinancingPlan plan = FinancingPlan.own(euros("0.00"))
                .withOtherPublic(euros("1700.00"))
                .withOpen(FinancingPlan.Part.OTHER_PUBLIC);
        assertThat(decide(leader(), equipment("10000.00").withFinancing(plan))
                        .funding()
                        .aidUpTo())
                .contains(euros("6300.00"));
    }

    /** The aid is four times what other public funders bring, and all public aid 80% of 10,000.00: 6,400.00 beside 1,600.00. */
    private static CallBuilder leader() {
        return call().aid(L1, Rate.percent("80"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("80", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing());
    }

    @ParameterizedTest
    @CsvSource({"6400.00, ELIGIBLE, 6400.00", "6399.99, INCOMPLETE, 6399.99", "5000.00, INCOMPLETE, 5000.00"})
    void a_maximum_that_both_ends_of_other_funds_meet_may_be_broken_between_them(
            String most, Verdict expected, String aid) {
        Decision decision = decide(
                leader().limit(Limit.on(L1, Base.AID).atMost(euros(most)).refusing("MOST", TEXT)),
                equipment("10000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @ParameterizedTest
    @CsvSource({"8000.00, ELIGIBLE", "6399.99, INCOMPLETE"})
    void beside_a_second_amount_that_is_unknown_a_maximum_is_sure_where_no_aid_exceeds_it(
            String most, Verdict expected) {
        // 80% of 10,000.00 are 8,000.00. Own funds of nothing or more are enough.
        assertThat(ofTwoAmounts(most).funding().verdict()).isEqualTo(expected);
    }

    @Test
    void what_is_met_beside_two_amounts_that_are_unknown_is_eligible_or_incomplete_with_a_reason() {
        // No aid is over 6,400.00.
        Decision decision = ofTwoAmounts("7999.99");
        assertThat(decision.funding().verdict()).isNotEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.isEligible() || decision.funding().reason().isPresent())
                .isTrue();
        // The share of a person is asked under no term.
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .allMatch(path -> path.startsWith("operation.financing"));
    }

    private static Decision ofTwoAmounts(String most) {
        CallBuilder call = leader().ownContribution(L1, Rate.percent("0"))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(share("0", Base.OTHER_PUBLIC))
                        .refusing("OWN", TEXT))
                .limit(Limit.on(L1, Base.AID).atMost(euros(most)).refusing("MOST", TEXT));
        return decide(call, equipment("9000.00").with(Small.inDoubt("Agent", "1000.00")));
    }

    @Test
    void a_greatest_aid_that_is_only_a_bound_has_a_reason() {
        // 6,400.00 as above, also where the aid is at most twice the own funds.
        CallBuilder call = leader().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("2", Base.OWN))
                        .reducing())
                .limit(Limit.on(L1, Base.AID).atMost(euros("9000.00")).refusing("MOST", TEXT))
                .submissionRequired(L1);
        Decision decision = decide(call, Small.dossier(equipment("10000.00")).withSubmission(Submission.unknown()));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo().orElseThrow()).isGreaterThanOrEqualTo(euros("6400.00"));
        assertThat(decision.funding().aidUpTo().equals(Optional.of(euros("6400.00")))
                        || decision.funding().reason().isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6400.00, INCOMPLETE", "6401.00, INELIGIBLE"})
    void in_whole_euros_a_minimum_of_the_aid_is_judged_between_the_ends_of_other_funds(String least, Verdict expected) {
        // 6,400.00 as above; others bring 16% or more, 1,600.00.
        Decision decision = decide(
                leader().wholeEuros(L1)
                        .publicCofinancing(L1, Rate.percent("16"))
                        .minimumAid(L1, euros(least)),
                equipment("10000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.funding().aidUpTo()).contains(euros(expected == Verdict.INCOMPLETE ? "6400.00" : "0.00"));
    }

    @Test
    void an_aid_that_grows_with_other_funds_meets_a_limit_that_grows_faster() {
        // The aid is at most what others bring, and the limit twice as much.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share("100", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("2", Base.OTHER_PUBLIC))
                        .refusing("TWICE", TEXT));
        Decision decision = decide(call, equipment("1000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("500.00"));
    }

    @ParameterizedTest
    @CsvSource({"50, 333.33", "1.01, 9.99"})
    void the_greatest_aid_is_found_to_the_cent_also_where_it_grows_slowly_with_other_funds(String percent, String aid) {
        // All public aid is at most 1,000.00. 50% of 666.67 are 333.335, and 333.33 are left beside them.
        // 1.01% of 990.01 are 9.999, and 9.99 are left; of 990.10 they are 10.00001, and 9.90 are left.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("100", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share(percent, Base.OTHER_PUBLIC))
                        .reducing());
        assertThat(decide(call, equipment("1000.00")).funding().aidUpTo()).contains(euros(aid));
    }

    @Test
    void earlier_aid_that_is_known_takes_its_part_where_other_funds_must_be_little_beside_the_aid() {
        // De minimis aid of 5,180.00 less 180.00 of before: 5,000.00, at which others bring a quarter, and no more.
        CallBuilder call = leader().limit(
                        Limit.on(L1, Base.DE_MINIMIS).atMost(euros("5180.00")).reducing())
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(share("25", Base.AID))
                        .refusing("QUARTER", TEXT));
        Dossier dossier = Small.dossier(equipment("10000.00"));
        Decision decision =
                decide(call, dossier.withApplicant(dossier.applicant().withDeMinimisAid(euros("180.00"))));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("5000.00"));
    }

    @ParameterizedTest
    @CsvSource({"28.5, INELIGIBLE", "28.6, INCOMPLETE", "58.3, INCOMPLETE", "58.4, ELIGIBLE"})
    void a_limit_that_compares_the_aid_with_a_sum_of_which_it_is_a_part_is_broken_by_more_aid(
            String percent, Verdict expected) {
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share(percent, Base.PUBLIC_AID))
                        .refusing("PART", TEXT));
        Operation operation = equipment("10000.00")
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("5000.00")));

        // 20% is 2,000.00 of 7,000.00, 28.57%; 70% is 7,000.00 of 12,000.00, 58.33%.
        assertThat(verdict(call, operation)).isEqualTo(expected);
    }

    @Test
    void in_whole_euros_public_aid_falls_short_between_two_amounts_of_other_funds() {
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .wholeEuros(L1)
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("50", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atLeast(share("49.7", Base.TOTAL))
                        .refusing("LEAST", TEXT));

        // Half is 100.50, of which 0.51 of others leave 99.99, so 99: 99.51 in all, and 49.7% is 99.897.
        assertThat(verdict(call, plan("201.00", "0.51"))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, plan("201.00", "0.50"))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, equipment("201.00"))).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void in_whole_euros_public_aid_of_nothing_or_more_is_enough_whatever_others_bring() {
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .wholeEuros(L1)
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("50", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atLeast(share("0", Base.TOTAL))
                        .refusing("LEAST", TEXT));

        assertThat(verdict(call, equipment("201.00"))).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void in_whole_euros_limits_may_be_met_between_two_amounts_of_other_funds() {
        CallBuilder call = call().aid(L1, Rate.percent("40"))
                .wholeEuros(L1)
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("50", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atLeast(share("49.95", Base.TOTAL))
                        .refusing("LEAST", TEXT))
                .limit(Limit.on(L1, Base.AID).atLeast(share("39", Base.TOTAL)).refusing("AID", TEXT));
        Decision decision = decide(call, equipment("201.00"));

        // 20.50 of others leave 80.00 of 80.40: 100.50 in all, at least 100.3995.
        assertThat(verdict(call, plan("201.00", "20.50"))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("80.00"));
        // Whatever others bring, the aid is less than 41% of 201.00, 82.41.
        Limit least = Limit.on(L1, Base.AID).atLeast(share("41", Base.TOTAL)).refusing("MORE_AID", TEXT);
        assertThat(verdict(call.limit(least), equipment("201.00"))).isEqualTo(Verdict.INELIGIBLE);
        // Whatever others bring, the minimum cost is missed.
        assertThat(verdict(call.minimumCost(L1, euros("300.00")), equipment("201.00")))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_plan_is_missing_where_it_matters_at_the_least_rate_alone() {
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .limit(Limit.on(L1, Base.PUBLIC_AID).atLeast(euros("20000.00")).refusing("LEAST", TEXT));
        Operation open = equipment("50000.00")
                .withFinancing(FinancingPlan.own(euros("0.00")).withOpen(FinancingPlan.Part.OTHER_PUBLIC));

        // 70% is 35,000.00, which is enough; 20% is 10,000.00, to which 10,000.00 must come.
        assertThat(decide(call, open).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing.otherPublic", "operation.aidRate");
    }

    private static Operation plan(String amount, String otherPublic) {
        return equipment(amount).withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros(otherPublic)));
    }

    @Test
    void a_share_of_an_aid_that_is_a_share_itself_is_followed_to_the_cent() {
        CallBuilder call = call().aid(L1, Rate.percent("60"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share("33.3333", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(share("33.3333", Base.AID))
                        .refusing("OWN", TEXT))
                .limit(Limit.on(L1, Base.OTHER_PRIVATE)
                        .atMost(share("33.3333", Base.AID))
                        .refusing("PRIVATE", TEXT));
        FinancingPlan known = FinancingPlan.own(euros("1000000.00")).withOtherPrivate(euros("999997.00"));
        Operation open = equipment("10000000.00").withFinancing(known.withOpen(FinancingPlan.Part.OTHER_PUBLIC));

        // Of 9,000,000.00 the aid is 2,999,997.00, and a third of it, nearly, 999,998.00, lies between the two.
        Operation between = equipment("10000000.00").withFinancing(known.withOtherPublic(euros("9000000.00")));
        assertThat(verdict(call, between)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, open)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void the_greatest_aid_lies_where_a_share_of_it_meets_the_own_funds() {
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(share("25", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(share("66.6667", Base.AID))
                        .refusing("OWN", TEXT));
        FinancingPlan own = FinancingPlan.own(euros("10000.00"));
        Decision open =
                decide(call, equipment("100000.00").withFinancing(own.withOpen(FinancingPlan.Part.OTHER_PUBLIC)));

        // 66.6667% of 14,999.99 is 9,999.9983…, and of one cent more it is over 10,000.00.
        assertThat(open.funding().aidUpTo()).contains(euros("14999.99"));
    }

    @Test
    void too_many_answers_beside_costs_of_unknown_parties_leave_the_verdict_open() {
        Criterion size = Criterion.named("SIZE", Subject.PARTY, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("LARGE", TEXT);
        Base ofLarge = Base.lines("OF_LARGE", TRAVEL).borneBy(where(size).in(Answer.of("LARGE")));
        Base rest = Base.without("REST", Base.DIRECT, ofLarge);
        CallBuilder limited = Small.askingSeventeen(call().asks(L1, size))
                .minimumCost(L1, euros("15000.00"))
                .limit(Limit.on(L1, ofLarge).atMost(euros("1000.00")).reducing());
        CallBuilder without = Small.askingSeventeen(call().asks(L1, size))
                .limit(Limit.on(L1, rest).atLeast(euros("15000.00")).refusing("REST", TEXT));
        Operation operation =
                Operation.untitled().cost(TRAVEL, "Train", euros("10000.00")).cost(STUDIES, "Étude", euros("10000.00"));

        // If the applicant is small, nothing is cut of 20,000.00.
        assertThat(verdict(limited, operation)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(without, operation)).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"0, ELIGIBLE", "50, INELIGIBLE", "100, ELIGIBLE", ", INCOMPLETE"})
    void a_number_between_its_ends_may_break_what_both_ends_meet(Integer jobs, Verdict verdict) {
        CallBuilder call = call().asks(L1, JOBS)
                .lumpSum(LumpSum.of(L1, Value.times(euros("10000.00"), JOBS), Set.of())
                        .named("LUMP"))
                .aid(L1, Rate.percent("50"))
                .with(Limit.of(L1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros("2000.00")), JOBS)))
                .limit(Limit.on(L1, Base.PUBLIC_AID).atMost(euros("100000.00")).reducing())
                .limit(Limit.on(L1, Base.AID).atMost(share("10", Base.TOTAL)).refusing("TENTH", TEXT));

        // 50 jobs: an aid of 100,000.00 of 600,000.00. 100 jobs: the same of 1,100,000.00. None: no aid at all.
        assertThat(verdict(call, equipment("100000.00").withFinancing(FinancingPlan.own(euros("0.00"))), jobs))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, INELIGIBLE", "4, ELIGIBLE", "100, INELIGIBLE", ", INCOMPLETE"})
    void a_number_between_its_ends_may_meet_what_no_end_meets(Integer jobs, Verdict verdict) {
        CallBuilder call = call().asks(L1, JOBS)
                .aid(L1, Rate.percent("50"))
                .with(Limit.of(L1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros("5000.00")), JOBS)))
                .minimumAid(L1, euros("20000.00"))
                .limit(Limit.on(L1, Base.TOTAL)
                        .atLeast(Value.times(Bound.of(euros("10000.00")), JOBS))
                        .refusing("TOTAL", TEXT));

        // Four jobs: an aid of 20,000.00, and 40,000.00 of costs are due. Five and more: over 25,000.00, half of
        // 50,000.00.
        assertThat(verdict(call, equipment("50000.00"), jobs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"100000.00, 20000.00, ELIGIBLE", "100000.01, 20000.00, INELIGIBLE", "200000.01, 90000.00, INELIGIBLE"})
    void a_number_that_only_the_maximum_of_the_aid_depends_on_leaves_limits_on_costs_and_own_funds_sure(
            String costs, String own, Verdict verdict) {
        Criterion many = Criterion.number("MANY", Subject.OPERATION, TEXT, 0, 999_999_999);
        CallBuilder call = call().asks(L1, many)
                .aid(L1, Rate.percent("60"))
                .with(Limit.of(L1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros("5000.00")), many)))
                .maximumCost(L1, euros("200000.00"))
                .ownContribution(L1, Rate.percent("20"));

        assertThat(verdict(call, equipment(costs).withFinancing(FinancingPlan.own(euros(own)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, INELIGIBLE", "50, ELIGIBLE", "100, INELIGIBLE", ", INCOMPLETE"})
    void costs_or_an_aid_for_each_of_a_number_may_be_enough_and_not_too_much_between_its_ends_alone(
            Integer jobs, Verdict verdict) {
        // Fifty times 10.00 are 500.00; 49 times are too little and 51 times too much.
        Limit.Edge most = new Limit.Edge(Value.of(Bound.of(euros("505.00"))), false);
        Limit total = Limit.on(L1, Base.TOTAL)
                .atLeast(euros("495.00"))
                .withUpper(most)
                .refusing("TOTAL", TEXT);
        Limit aid =
                Limit.on(L1, Base.AID).atLeast(euros("495.00")).withUpper(most).refusing("AID", TEXT);
        CallBuilder byUnit = Call.builder("unit", TEXT)
                .asks(L1, JOBS)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STAFF))
                        .at(UnitPrice.of(TEXT, Value.times(euros("10.00"), JOBS))))
                .aid(L1, Rate.percent("50"))
                .limit(total);
        assertThat(verdict(
                        byUnit,
                        Operation.untitled().with(CostLine.of(CostNature.STAFF, "Équipe", Quantity.of("1"))),
                        jobs))
                .isEqualTo(verdict);
        CallBuilder lumps = call().asks(L1, JOBS)
                .lumpSum(LumpSum.of(L1, Value.times(euros("10.00"), JOBS), Set.of()))
                .aid(L1, Rate.percent("50"))
                .limit(total);
        assertThat(verdict(lumps, equipment("0.00"), jobs)).isEqualTo(verdict);
        // A fifth of 500.00 are the own funds of 100.00.
        CallBuilder shared = call().asks(L1, JOBS)
                .lumpSum(LumpSum.of(L1, Value.times(euros("10.00"), JOBS), Set.of()))
                .aid(L1, Rate.percent("50"))
                .minimumCost(L1, euros("495.00"))
                .ownContribution(L1, Rate.percent("20"));
        assertThat(verdict(shared, equipment("0.00").withFinancing(FinancingPlan.own(euros("100.00"))), jobs))
                .isEqualTo(verdict);
        CallBuilder reduced = call().asks(L1, JOBS)
                .aid(L1, Rate.percent("50"))
                .with(Limit.of(L1, Limit.Form.MAXIMUM_AID, Value.times(Bound.of(euros("10.00")), JOBS)))
                .limit(aid);
        assertThat(verdict(reduced, equipment("2000.00"), jobs)).isEqualTo(verdict);
    }

    @Test
    void a_number_of_which_any_is_enough_is_not_tried_one_by_one() {
        Criterion many = Criterion.number("MANY", Subject.OPERATION, TEXT, 0, 999_999_999);
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Condition either = Condition.any(
                Condition.where(green).isYes(), Condition.where(green).in(Answer.of(false)));
        // Half of 1,000.00, at most 400.00, and with five or more 430.00: never over 450.00
        CallBuilder call = call().asks(L1, many, green)
                .requires(L1, "ANY", Condition.where(many).atLeast(0), TEXT)
                .requires(L1, "EITHER", either, TEXT)
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("400.00"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(euros("430.00"))
                        .reducing()
                        .onlyWhen(Condition.where(many).atLeast(5)))
                .limit(Limit.on(L1, Base.AID).atMost(euros("450.00")).refusing("AID", TEXT));
        assertThat(verdict(call, equipment("1000.00"))).isEqualTo(Verdict.ELIGIBLE);
        // A track beside funding
        Decision other = decide(call.offersFunding().offers(Small.COACHING, TEXT), equipment("1000.00"));
        assertThat(other.verdictOn(Small.COACHING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(other.missing()).isEmpty();
    }

    @Test
    void a_number_that_a_ceiling_of_costs_depends_on_may_meet_limits_between_its_ends() {
        // Studies of 15,000.00, and 1,000.00 of the equipment for each job; own funds of a fifth of the total.
        CallBuilder call = call().asks(L1, JOBS)
                .limit(Limit.on(L1, Base.of(DIGITAL_EQUIPMENT))
                        .atMost(Value.times(Bound.of(euros("1000.00")), JOBS))
                        .reducing())
                .minimumCost(L1, euros("20000.00"))
                .aid(L1, Rate.percent("50"))
                .ownContribution(L1, Rate.percent("20"));
        Operation operation = equipment("50000.00")
                .cost(STUDIES, "Relevés", euros("15000.00"))
                .withFinancing(FinancingPlan.own(euros("5000.00")));

        // A total of 15,000.00 without jobs, of 25,000.00 with ten, and of 65,000.00 with a hundred.
        assertThat(verdict(call, operation, 0)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, operation, 10)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, operation, 100)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, operation, null)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decide(call, operation).funding().aidUpTo()).contains(euros("12500.00"));
    }

    @Test
    void a_number_that_the_costs_which_count_for_the_aid_depend_on_may_meet_limits_between_its_ends() {
        // Half of 1,000.00 for each job, from 4,000.00 to 5,000.00: eight to ten jobs.
        CallBuilder call = call().asks(L1, JOBS)
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(L1, Limit.Form.AID_UP_TO, Value.times(Bound.of(euros("1000.00")), JOBS))))
                .minimumAid(L1, euros("4000.00"))
                .limit(Limit.on(L1, Base.AID).atMost(euros("5000.00")).refusing("MOST", TEXT));

        assertThat(verdict(call, equipment("50000.00"), 10)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, equipment("50000.00"), null)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decide(call, equipment("50000.00")).funding().aidUpTo()).contains(euros("5000.00"));
    }

    private static Verdict verdict(CallBuilder call, Operation operation, Integer jobs) {
        Dossier dossier = Small.dossier(jobs == null ? operation : operation.answering(JOBS, Answer.of(jobs)));
        return decide(call, dossier).funding().verdict();
    }

    @Test
    void a_number_that_only_a_minimum_looks_at_is_tried_at_its_ends_however_many_there_are() {
        Criterion many = Criterion.number("MANY", Subject.OPERATION, TEXT, 0, 999_999_999);
        CallBuilder call = call().asks(L1, many)
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))))
                .lumpSum(LumpSum.of(L1, Value.times(euros("0.01"), many), Set.of())
                        .named("LUMP"))
                .minimumCost(L1, euros("20000000.00"));

        // 9,999,999.99 and 10,000,000.00 miss the minimum by a cent.
        assertThat(verdict(call, equipment("10000000.00"))).isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, equipment("10000000.01"))).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void an_aid_that_runs_along_a_limit_may_meet_it_where_its_share_is_whole_cents() {
        // 49.7% of own funds of 40.00 is 19.88, which is neither cut nor less; of 39.99 it is 19.87, less than 19.875.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("49.7", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atLeast(share("49.7", Base.OWN)).refusing("AID_MIN", TEXT));

        TrackDecision funding = decide(call, equipment("40.00")).funding();

        assertThat(funding.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(funding.aidUpTo().orElseThrow()).isGreaterThanOrEqualTo(euros("19.88"));
        assertThat(decide(call, equipment("40.00").withFinancing(FinancingPlan.own(euros("40.00"))))
                        .funding()
                        .aid())
                .contains(euros("19.88"));
    }

    @Test
    void an_aid_that_runs_along_its_maximum_is_within_it() {
        // Both are half of the own funds, rounded down, until the aid is 20.00.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("50", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atMost(share("50", Base.OWN)).refusing("AID_MAX", TEXT));
        TrackDecision funding = decide(call, equipment("40.00")).funding();

        assertThat(funding.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(funding.aid()).contains(euros("0.00"));
        assertThat(funding.aidUpTo()).contains(euros("20.00"));
    }

    @Test
    void own_funds_that_run_along_a_multiple_of_the_aid_may_reach_it_where_the_aid_is_cut_most() {
        // 32% of own funds of 1,000.03 are 320.0096, cut 320.00, of which 3.125 times are 1,000.00; with 2.9% of 1.00
        // that
        // is 1,000.029. So it is every 25 cents alone.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("32", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Value.of(Bound.of(Share.times("3.125", Base.AID), share("2.9", Base.OTHER_PUBLIC))))
                        .refusing("OWN_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN).atMost(euros("1000.15")).refusing("OWN_MAX", TEXT))
                .minimumAid(L1, euros("240.05"));
        Operation operation = equipment("2000.00");
        FinancingPlan enough = FinancingPlan.own(euros("1000.03")).withOtherPublic(euros("1.00"));
        FinancingPlan open =
                FinancingPlan.own(euros("0.00")).withOtherPublic(euros("1.00")).withOpen(FinancingPlan.Part.OWN);

        assertThat(verdict(call, operation.withFinancing(enough))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, operation.withFinancing(open))).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void the_greatest_aid_may_be_two_cents_of_own_funds_beyond_where_a_multiple_of_it_meets_them() {
        // A tenth of 4.51, cut, less 0.34 is 0.11, of which 41 times are 4.51. Of 4.50 the aid is 0.11, too, and of
        // 4.49
        // it is 0.10.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("10", Base.OWN))
                        .reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.times("41", Base.AID))
                        .refusing("OWN_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN).atMost(euros("100.00")).refusing("OWN_MAX", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("0.34"));

        assertThat(decide(call, equipment("1000.00").withFinancing(plan.withOpen(FinancingPlan.Part.OWN)))
                        .funding()
                        .aidUpTo())
                .contains(euros("0.11"));
    }

    @Test
    void a_minimum_that_both_ends_of_own_funds_meet_may_be_broken_by_a_cent_between_them() {
        // Half of 0.01, cut, is 0.00, and less than 2% of it. 2% of 999,999,999,999.99 are under 25,000,000,000.00.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("50", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atLeast(share("2", Base.OWN)).refusing("AID_MIN", TEXT));
        Operation operation = equipment("50000000000.00");

        for (String met : new String[] {"0.00", "999999999999.99"}) {
            assertThat(verdict(call, operation.withFinancing(FinancingPlan.own(euros(met)))))
                    .isEqualTo(Verdict.ELIGIBLE);
        }
        assertThat(verdict(call, operation.withFinancing(FinancingPlan.own(euros("0.01")))))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, operation)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void limits_that_few_rates_meet_far_from_the_middle_of_their_range_are_not_refused() {
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("50"), Rate.percent("60")))
                .limit(Limit.on(L1, Base.AID).atLeast(share("58", Base.TOTAL)).refusing("AID_MIN", TEXT))
                .limit(Limit.on(L1, Base.AID).atMost(share("58.1", Base.TOTAL)).refusing("AID_MAX", TEXT));
        TrackDecision funding = decide(call, equipment("1000.00")).funding();

        assertThat(funding.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(funding.aidUpTo()).contains(euros("581.00"));
    }

    @Test
    void a_minimum_of_too_small_a_share_to_try_each_amount_is_not_taken_to_be_met_between_the_ends() {
        // As above: 0.0001% of 999,999,999,999.99 are under 5,000,000.00. They meet it 5 billion euros of own funds
        // long.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("50", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atLeast(share("0.0001", Base.OWN)).refusing("AID_MIN", TEXT));
        Operation operation = equipment("10000000.00");

        for (String met : new String[] {"0.00", "999999999999.99"}) {
            assertThat(verdict(call, operation.withFinancing(FinancingPlan.own(euros(met)))))
                    .isEqualTo(Verdict.ELIGIBLE);
        }
        assertThat(verdict(call, operation.withFinancing(FinancingPlan.own(euros("0.01")))))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(call, operation)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_multiple_of_the_aid_is_met_as_far_from_the_crossing_as_its_cut_cents_reach() {
        // 6% of 8.32, cut, less 0.33 are 0.16, of which 52 times are 8.32. Before the cut, 3.12 times own funds less
        // 17.16 are
        // at most own funds up to 8.09.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("6", Base.OWN))
                        .reducing())
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.times("52", Base.AID))
                        .refusing("OWN_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN).atMost(euros("44.47")).refusing("OWN_MAX", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("8.32")).withOtherPublic(euros("0.33"));
        Operation operation = equipment("1000.00");

        assertThat(verdict(call, operation.withFinancing(plan))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(call, operation.withFinancing(plan.withOpen(FinancingPlan.Part.OWN)))
                        .funding()
                        .aidUpTo())
                .contains(euros("0.16"));
    }

    @Test
    void an_aid_that_no_open_part_changes_may_be_just_the_minimum() {
        // Half of 1,000.00 is 500.00, whatever others bring.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID).atLeast(euros("500.00")).refusing("PUBLIC_MIN", TEXT))
                .limit(Limit.on(L1, Base.OWN).atLeast(euros("300.00")).refusing("OWN_MIN", TEXT));

        assertThat(verdict(call, equipment("1000.00").withFinancing(openFrom("300.00"))))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_minimum_of_an_amount_is_met_between_the_ends_if_the_least_aid_is_just_that() {
        // Twice own funds of 300.00 or more allow the 500.00.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(Share.times("2", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.PUBLIC_AID).atLeast(euros("400.00")).refusing("PUBLIC_MIN", TEXT))
                .minimumAid(L1, euros("500.00"));

        assertThat(verdict(call, equipment("1000.00").withFinancing(openFrom("300.00"))))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_aid_that_others_bring_down_to_nothing_may_break_a_limit_between_the_ends() {
        // Others may bring 50,000.00, and then the aid is nothing: the total is over these 50,000.00. With none of them
        // the
        // aid is 50,000.00, and 2.5 times it over the total; with very much of them they are over it themselves.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("50", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID).atMost(Share.times("4", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.TOTAL)
                        .atMost(Value.of(Bound.of(Share.times("2.5", Base.AID), share("100", Base.OTHER_PUBLIC))))
                        .refusing("TOTAL_MAX", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("20000.00"));
        Operation operation = equipment("100000.00");

        assertThat(verdict(call, operation.withFinancing(plan.withOtherPublic(euros("0.00")))))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(call, operation.withFinancing(plan.withOtherPublic(euros("50000.00")))))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(
                        call,
                        operation.withFinancing(
                                plan.withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.OTHER_PUBLIC))))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_limit_that_looks_at_a_part_which_leaves_the_aid_as_it_is_may_be_just_met() {
        // Own funds of 100,000.00 are the total already, whatever the aid is.
        CallBuilder call = call().aid(L1, Rate.percent("80"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("80", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.TOTAL)
                        .atMost(Value.of(Bound.of(Share.times("2", Base.AID), share("100", Base.OWN))))
                        .refusing("TOTAL_MAX", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("100000.00"))
                .withOtherPublic(euros("0.00"))
                .withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.OTHER_PUBLIC);

        assertThat(verdict(call, equipment("100000.00").withFinancing(plan))).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_large_multiple_of_an_aid_that_is_not_cut_is_compared_exactly() {
        // 300 times what others leave of 80,000.00 is at least theirs up to 79,734.21.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("80", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(Share.times("300", Base.AID))
                        .refusing("MOST", TEXT))
                .limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atLeast(euros("79734.22"))
                        .refusing("LEAST", TEXT));
        FinancingPlan plan = FinancingPlan.own(euros("0.00"))
                .withOtherPublic(euros("0.00"))
                .withOpen(FinancingPlan.Part.OTHER_PUBLIC);

        assertThat(verdict(call, equipment("100000.00").withFinancing(plan))).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void public_money_makes_up_for_the_aid_that_it_replaces() {
        // The aid is 50,000.00, or what others leave of 80,000.00: with theirs it is never under 50,000.00.
        CallBuilder call = replacedAndOfOwnFunds();
        Operation operation = equipment("100000.00").withFinancing(openFrom("20000.00"));
        Limit.Start publicAid = Limit.on(L1, Base.PUBLIC_AID);

        assertThat(verdict(call.limit(publicAid.atLeast(euros("40000.00")).refusing("LEAST", TEXT)), operation))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(
                        replacedAndOfOwnFunds()
                                .limit(publicAid
                                        .atLeast(share("40", Base.TOTAL))
                                        .refusing("LEAST", TEXT)),
                        operation))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void public_money_does_not_make_up_for_the_aid_where_the_minimum_grows_with_it() {
        // Of 80,000.00 others bring all, and 90% of it and 20,000.00 are more. With none, and with very much, it is
        // enough.
        CallBuilder call = replacedAndOfOwnFunds()
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atLeast(Value.of(Bound.of(share("90", Base.OTHER_PUBLIC), share("20", Base.TOTAL))))
                        .refusing("LEAST", TEXT));

        assertThat(verdict(call, equipment("100000.00").withFinancing(openFrom("20000.00"))))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    private static CallBuilder replacedAndOfOwnFunds() {
        return call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(share("80", Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID).atMost(Share.times("4", Base.OWN)).reducing());
    }

    @Test
    void an_aid_that_only_grows_with_own_funds_meets_a_share_of_them_between_the_ends() {
        // Half of 100.00 is 50.00, and over 2% of it. Half of 50 billion of costs are over 2% of 999,999,999,999.99.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.AID).atMost(share("50", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atLeast(share("2", Base.OWN)).refusing("AID_MIN", TEXT))
                .limit(Limit.on(L1, Base.PUBLIC_AID).atLeast(euros("10.00")).refusing("PUBLIC_MIN", TEXT));

        assertThat(verdict(call, equipment("50000000000.00").withFinancing(openFrom("100.00"))))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_aid_in_whole_euros_may_miss_a_share_of_own_funds_between_the_ends() {
        // 3% of 1,000.00 are 30.00, and 2.95% of it 29.50. Of 1,030.00 the aid is 30.00, too, and 2.95% are 30.385.
        CallBuilder call = call().aid(L1, Rate.percent("50"))
                .wholeEuros(L1)
                .limit(Limit.on(L1, Base.AID).atMost(share("3", Base.OWN)).reducing())
                .limit(Limit.on(L1, Base.AID).atLeast(share("2.95", Base.OWN)).refusing("AID_MIN", TEXT));
        Operation operation = equipment("100000000000.00");

        assertThat(verdict(call, operation.withFinancing(FinancingPlan.own(euros("1030.00")))))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict(
                        call,
                        operation.withFinancing(
                                FinancingPlan.own(euros("1000.00")).withOpen(FinancingPlan.Part.OWN))))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    private static FinancingPlan openFrom(String own) {
        return FinancingPlan.own(euros(own))
                .withOtherPublic(euros("0.00"))
                .withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.OTHER_PUBLIC);
    }

    @Test
    void what_no_plan_meets_at_the_only_rate_that_is_left_is_ineligible() {
        // Of 1,000,000.00 each millionth is 1.00: only 55%. Own funds would be 495,000.00 at least and 440,000.00 at
        // most.
        CallBuilder call = call().aid(L1, Value.within(Rate.percent("50"), Rate.percent("60")))
                .limit(Limit.on(L1, Base.AID).atLeast(euros("550000.00")).refusing("AID_MIN", TEXT))
                .limit(Limit.on(L1, Base.AID).atMost(share("55", Base.TOTAL)).refusing("AID_MAX", TEXT))
                .limit(Limit.on(L1, Base.OWN).atLeast(share("90", Base.AID)).refusing("OWN_MIN", TEXT));

        assertThat(verdict(call, equipment("1000000.00"))).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict(
                        call.limit(Limit.on(L1, Base.OWN)
                                .atMost(share("80", Base.AID))
                                .refusing("OWN_MAX", TEXT)),
                        equipment("1000000.00")))
                .isEqualTo(Verdict.INELIGIBLE);
    }
}
