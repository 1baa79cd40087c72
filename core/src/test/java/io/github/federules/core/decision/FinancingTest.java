package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.amounts;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.range;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancingTest {

    @ParameterizedTest
    @CsvSource({
        "1000.00,200.00,PASSED",
        "1000.00,199.99,FAILED",
        // 20% of 1,000.01 = 200.002: a share is not met by rounding it down
        "1000.01,200.00,FAILED",
        "1000.01,200.01,PASSED"
    })
    void a_fifth_of_the_total_must_be_own_funds(String cost, String own, Outcome expected) {
        Decision decision = decide(ownContribution(), studies(cost).withFinancing(FinancingPlan.own(euros(own))));
        assertThat(outcome(decision, Rule.OWN_CONTRIBUTION)).isEqualTo(expected);
    }

    @Test
    void no_own_funds_are_proposed_that_no_plan_can_state() {
        // Five times 999,999,999,999.99, a fifth of which is 999,999,999,999.99, the most that an amount may be
        Operation largest = Operation.untitled().withFinancing(FinancingPlan.own(euros("0.00")));
        for (int i = 0; i < 5; i++) {
            largest = largest.cost(CostNature.STUDIES, "Étude", euros("999999999999.99"));
        }
        assertThat(remedies(decide(ownContribution(), largest), Rule.OWN_CONTRIBUTION))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("999999999999.99")));
        Operation larger = largest.cost(CostNature.STUDIES, "Étude", euros("0.01"));
        assertThat(remedies(decide(ownContribution(), larger), Rule.OWN_CONTRIBUTION))
                .isEmpty();
    }

    @Test
    void missing_own_funds_are_mended_to_the_cent() {
        // 20% of 1,000.01 = 200.002, so 200.01 are needed and 50.00 are there
        Operation operation = studies("1000.01");
        Decision decision = decide(ownContribution(), operation.withFinancing(FinancingPlan.own(euros("50.00"))));
        assertThat(remedies(decision, Rule.OWN_CONTRIBUTION))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("150.01")));
        assertThat(outcome(
                        decide(ownContribution(), operation.withFinancing(FinancingPlan.own(euros("200.01")))),
                        Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        decide(ownContribution(), operation.withFinancing(FinancingPlan.own(euros("200.00")))),
                        Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        // A fifth to a half of 1,000.00
        "20,50,100.00",
        // A fifth and at most a fifth
        "20,20,100.00",
        // Nothing is a half at least and a fifth at most.
        "50,20,"
    })
    void own_funds_of_two_limits_are_mended_by_what_meets_both(String least, String most, String missing) {
        Rule rule = Rule.of("OWN_FUNDS");
        CallBuilder call = half().limit(Limit.on(L1, Base.OWN)
                .atLeast(Share.of(Rate.percent(least), Base.TOTAL))
                .withUpper(new Limit.Edge(Value.of(Bound.of(Share.of(Rate.percent(most), Base.TOTAL))), false))
                .refusing(rule, Optional.empty()));
        Decision decision = decide(call, studies("1000.00").withFinancing(FinancingPlan.own(euros("100.00"))));
        Optional<Remedy> remedy = decision.find(rule).orElseThrow().remedy();
        assertThat(remedy.map(Remedy::options).orElse(List.of()))
                .isEqualTo(
                        missing == null
                                ? List.of()
                                : List.of(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros(missing))));
        // Nothing is missing.
        assertThat(remedy.map(Remedy::amountsOpen)).isNotEqualTo(Optional.of(true));
    }

    @Test
    void own_funds_are_mended_for_the_most_that_missing_shares_may_make() {
        // 1,000.00, or 1,500.00 with the person in doubt: 200.00 or 300.00 are needed
        CallBuilder call = ownContribution().staffMinimum(L1, fte("0.20"));
        Operation operation = studies("1000.00").with(Small.inDoubt("Agent", "500.00"));
        Decision failed = decide(call, operation.withFinancing(FinancingPlan.own(euros("199.99"))));
        assertThat(remedies(failed, Rule.OWN_CONTRIBUTION))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("100.01")));
        Decision open = decide(call, operation.withFinancing(FinancingPlan.own(euros("299.99"))));
        assertThat(outcome(open, Rule.OWN_CONTRIBUTION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("operation.costLines[1].fte");
        assertThat(outcome(
                        decide(call, operation.withFinancing(FinancingPlan.own(euros("300.00")))),
                        Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void unknown_financing_leaves_the_verdict_open() {
        Decision decision = decide(ownContribution(), studies("1000.00"));
        assertThat(outcome(decision, Rule.OWN_CONTRIBUTION)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("500.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    @Test
    void what_is_compared_is_reported_where_the_financing_is_known_and_only_there() {
        // A fifth of 1,000.00; half of it beside 300.01 of others
        CallBuilder call =
                ownContribution().maximumPublicAid(L1, euros("800.00")).minimumCost(L1, euros("1000.00"));
        Decision unknown = decide(call, studies("1000.00"));
        assertThat(unknown.find(Rule.OWN_CONTRIBUTION).orElseThrow().figures()).isEqualTo(Figures.NONE);
        assertThat(unknown.find(Rule.PUBLIC_AID).orElseThrow().figures()).isEqualTo(Figures.NONE);
        assertThat(amounts(unknown, Rule.MINIMUM_TOTAL_COST).actual()).isEqualTo(range("1000.00", "1000.00"));
        FinancingPlan financing = FinancingPlan.own(euros("50.00")).withOtherPublic(euros("300.01"));
        Decision known = decide(call, studies("1000.00").withFinancing(financing));
        assertThat(amounts(known, Rule.OWN_CONTRIBUTION))
                .isEqualTo(new Figures.Amounts(range("200.00", "200.00"), range("50.00", "50.00")));
        assertThat(amounts(known, Rule.PUBLIC_AID))
                .isEqualTo(new Figures.Amounts(range("800.00", "800.00"), range("800.01", "800.01")));
    }

    @Test
    void a_plan_is_shown_for_the_least_favourable_case_only_while_costs_are_open() {
        FinancingPlan own = FinancingPlan.own(euros("500.00"));
        CallBuilder call = half().staffMinimum(L1, fte("0.20"));
        assertThat(decide(call, studies("1000.00").withFinancing(own))
                        .explain(Locale.ENGLISH)
                        .lines())
                .contains("Financing plan");
        Operation open = studies("1000.00").with(Small.inDoubt("Agent", "500.00"));
        assertThat(decide(call, open.withFinancing(own)).explain(Locale.ENGLISH).lines())
                .contains("Financing plan, in the least favourable case of the missing facts");
    }

    @Test
    void own_funds_are_a_share_of_staff_investment_operating_and_indirect_costs_together() {
        // 1,000.00 + 2,000.00 + 3,000.00 + 15% of 1,000.00 = 6,150.00, a fifth of which is 1,230.00
        CallBuilder call = ownContribution().flatRate(L1, Rate.percent("15"));
        Operation operation = studies("3000.00")
                .staff("Agent", euros("1000.00"), fte("1"))
                .cost(CostNature.DIGITAL_EQUIPMENT, "Serveur", euros("2000.00"));
        assertThat(outcome(
                        decide(call, operation.withFinancing(FinancingPlan.own(euros("1230.00")))),
                        Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        decide(call, operation.withFinancing(FinancingPlan.own(euros("1229.99")))),
                        Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void own_funds_may_suffice_for_one_of_two_persons_in_doubt_alone() {
        // None: 20,000.00, too little. One: 30,000.00, of which 6,000.00 are a fifth. Both: 8,000.00 would be needed.
        Decision decision = decide(
                ownContribution().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("30000.00")),
                twoInDoubt().withFinancing(FinancingPlan.own(euros("6000.00"))));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("15000.00"));
    }

    @Test
    void public_aid_may_keep_its_cap_with_one_of_two_persons_in_doubt_alone() {
        // Half of 20,000.00, 30,000.00 or 40,000.00: only 15,000.00 is neither too little nor too much.
        Decision decision = decide(
                half().staffMinimum(L1, fte("0.20"))
                        .minimumAid(L1, euros("15000.00"))
                        .maximumPublicAid(L1, euros("15000.00")),
                twoInDoubt().withFinancing(FinancingPlan.own(euros("0.00"))));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("15000.00"));
    }

    private static Operation twoInDoubt() {
        return studies("20000.00").with(Small.inDoubt("Agent", "10000.00")).with(Small.inDoubt("Agente", "10000.00"));
    }

    @Test
    void unknown_financing_matters_to_nothing_where_no_rule_asks_it() {
        assertThat(decide(half(), studies("1000.00")).missing()).isEmpty();
    }

    @Test
    void an_operation_that_costs_nothing_needs_no_own_funds_whatever_the_financing() {
        Decision decision = decide(ownContribution(), studies("0.00"));
        assertThat(outcome(decision, Rule.OWN_CONTRIBUTION)).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 500.00 + 300.01 - 800.00, and 500.00 + 450.00 - 800.00
        "300.01,0.01",
        "450.00,150.00"
    })
    void too_much_public_aid_is_mended_by_as_much_less_of_the_others(String other, String less) {
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other));
        Decision decision = decide(publicAid("800.00"), studies("1000.00").withFinancing(financing));
        assertThat(remedies(decision, Rule.PUBLIC_AID))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros(less)));
    }

    @Test
    void where_the_aid_alone_is_too_much_less_of_the_others_mends_nothing() {
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300.00"));
        Decision decision = decide(publicAid("499.99"), studies("1000.00").withFinancing(financing));
        assertThat(outcome(decision, Rule.PUBLIC_AID)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(decision, Rule.PUBLIC_AID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300.00,PASSED", "300.01,FAILED"})
    void all_public_aid_together_may_reach_the_cap(String other, Outcome expected) {
        // Half of 1,000.00 = 500.00; 500.00 + 300.00 = 800.00
        FinancingPlan financing = FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other));
        Decision decision = decide(publicAid("800.00"), studies("1000.00").withFinancing(financing));
        assertThat(outcome(decision, Rule.PUBLIC_AID)).isEqualTo(expected);
    }

    @Test
    void private_money_and_contributions_in_kind_are_no_public_aid() {
        FinancingPlan financing = FinancingPlan.own(euros("0.00"))
                .withOtherPrivate(euros("900.00"))
                .withInKind(euros("900.00"));
        Decision decision = decide(publicAid("500.00"), studies("1000.00").withFinancing(financing));
        assertThat(outcome(decision, Rule.PUBLIC_AID)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void where_the_aid_alone_exceeds_the_cap_no_financing_helps() {
        // Half of 1,000.00 = 500.00 is above 499.99, whatever others give
        Decision decision = decide(publicAid("499.99"), studies("1000.00"));
        assertThat(outcome(decision, Rule.PUBLIC_AID)).isEqualTo(Outcome.FAILED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(outcome(decide(publicAid("500.00"), studies("1000.00")), Rule.PUBLIC_AID))
                .isEqualTo(Outcome.UNKNOWN);
    }

    private static CallBuilder ownContribution() {
        return half().ownContribution(L1, Rate.percent("20"));
    }

    private static CallBuilder publicAid(String cap) {
        return half().maximumPublicAid(L1, euros(cap));
    }
}
