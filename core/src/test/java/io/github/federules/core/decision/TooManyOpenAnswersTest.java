package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.askingSeventeen;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.isYes;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings and missing facts of a dossier whose open answers can be combined in more ways than are looked at. */
class TooManyOpenAnswersTest {

    private static final Rule OWN = Rule.of("OWN");
    private static final AidIntensity RATE =
            askingSeventeen(Small.call()).build().funding().aid().orElseThrow();

    // With one answer known, 65,536 ways are left, and each is looked at.
    private static Operation answering(Operation operation, boolean answer) {
        return operation.answering(Small.question(0), Answer.of(answer));
    }

    @Test
    void a_limit_of_some_cases_is_unknown_where_one_answer_makes_it_fail() {
        CallBuilder call = askingSeventeen(Small.call())
                .limit(Limit.on(L1, Base.TOTAL)
                        .atLeast(euros("300.00"))
                        .onlyWhen(isYes(0))
                        .refusing("OWN", COACHED));
        assertUnsure(decide(call, studies("200.00")));
        assertThat(outcome(decide(call, answering(studies("200.00"), true)), OWN))
                .isEqualTo(Outcome.FAILED);
        assertThat(outcome(decide(call, answering(studies("200.00"), false)), OWN))
                .isEqualTo(Outcome.NOT_ASKED);
    }

    @Test
    void a_share_is_unknown_where_the_least_and_the_most_of_all_costs_meet_it_and_costs_between_do_not() {
        // 50.00 of 250.00 is over a tenth of it; 50.00 of 750.00 is not, and neither is 0.00 of 200.00.
        CallBuilder call = askingSeventeen(Small.call())
                .lumpSum(LumpSum.of(L1, euros("50.00")).named("LUMP").onlyWhen(isYes(0)))
                .lumpSum(LumpSum.of(L1, euros("500.00")).onlyWhen(isYes(1)))
                .limit(Limit.on(L1, Base.ofTerm("LUMP"))
                        .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                        .refusing("OWN", COACHED));
        assertUnsure(decide(call, studies("200.00")));
        Operation between = answering(studies("200.00"), true).answering(Small.question(1), Answer.of(false));
        assertThat(outcome(decide(call, between), OWN)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_minimum_is_unknown_where_an_answer_decides_how_costs_are_paid() {
        // 100 units are 1,000.00 or 10,000.00; the terms of no case pay both.
        CallBuilder call = askingSeventeen(Call.builder("units", COACHED)
                        .pays(units("10.00").onlyWhen(isYes(0)))
                        .pays(units("100.00").onlyWhen(Condition.not(isYes(0)))))
                .minimumCost(L1, euros("5000.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.OTHER, euros("0.00")).withQuantity(Quantity.of("100")));
        Finding finding = decide(call, operation).find(Rule.MINIMUM_TOTAL_COST).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.figures()).isEqualTo(Figures.NONE);
        assertThat(outcome(decide(call, answering(operation, false)), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(Outcome.PASSED);
    }

    private static EligibleCosts units(String price) {
        return EligibleCosts.of(L1, Set.of(CostNature.OTHER)).at(UnitPrice.of(COACHED, euros(price)));
    }

    @ParameterizedTest
    @CsvSource({"200.01,FAILED", "200.00,PASSED"})
    void a_minimum_of_costs_that_no_answer_changes_is_judged(String minimum, Outcome expected) {
        Decision decision = decide(askingSeventeen(Small.call()).minimumCost(L1, euros(minimum)), studies("200.00"));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(expected);
        assertThat(Small.amounts(decision, Rule.MINIMUM_TOTAL_COST).actual())
                .isEqualTo(Small.range("200.00", "200.00"));
    }

    // 10% of 200.00 at the least, and 32.41% at the most.
    @ParameterizedTest
    @CsvSource({"20.00,PASSED", "20.01,UNKNOWN", "64.82,UNKNOWN", "64.83,FAILED"})
    void a_minimum_of_the_aid_is_judged_at_the_least_and_the_greatest_rate(String minimum, Outcome expected) {
        Decision decision = decide(askingSeventeen(Small.call()).minimumAid(L1, euros(minimum)), studies("200.00"));
        assertThat(outcome(decision, Rule.MINIMUM_AID)).isEqualTo(expected);
        assertThat(Small.amounts(decision, Rule.MINIMUM_AID).actual()).isEqualTo(Small.range("20.00", "64.82"));
    }

    @Test
    void a_share_of_what_is_open_has_no_figure_although_the_plan_is_stated() {
        Decision decision = decide(
                askingSeventeen(Small.call()).ownContribution(L1, Rate.percent("20")),
                studies("200.00").withFinancing(FinancingPlan.own(euros("100.00"))));
        Finding finding = decision.find(Rule.OWN_CONTRIBUTION).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.figures()).isEqualTo(Figures.NONE);
        assertThat(finding.message(Locale.ENGLISH))
                .endsWith(": it depends on what is missing whether the limit of the call is respected.");
    }

    @Test
    void every_open_fact_on_costs_is_missing_that_the_call_looks_at_in_some_case() {
        // The extremes give nothing and the maximum of 20.00, whatever the person, the tax, other public money and
        // earlier aid. Between them each may matter: 15% of 100.00 is 15.00, and with the person or the tax 18.00.
        CallBuilder call = askingSeventeen(Small.call())
                .staffMinimum(L1, fte("0.20"))
                .paysVat(L1)
                .maximumAid(L1, euros("20.00"))
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.of(Rate.percent("10"), Base.OTHER_PUBLIC))
                        .onlyWhen(isYes(0))
                        .reducing())
                .limit(Limit.on(L1, Base.DE_MINIMIS)
                        .atMost(euros("300.00"))
                        .onlyWhen(isYes(1))
                        .reducing());
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withVat(euros("20.00")))
                .with(Small.inDoubt("Agent", "20.00"));
        Dossier dossier = Small.dossier(operation).withApplicant(Applicant.unknown());
        assertThat(decide(call, dossier).missing())
                .extracting(MissingFact::path)
                .filteredOn(path -> !path.startsWith("operation.answers"))
                .containsExactly(
                        "applicant.recoversVat",
                        "applicant.deMinimisAid",
                        "operation.costLines[1].fte",
                        "operation.financing");
        Operation stated = operation.withFinancing(
                FinancingPlan.own(euros("0.00")).withOpen(FinancingPlan.Part.OWN, FinancingPlan.Part.OTHER_PUBLIC));
        assertThat(decide(call, dossier.withOperation(stated)).missing())
                .extracting(MissingFact::path)
                .contains("operation.financing.otherPublic")
                .doesNotContain("operation.financing", "operation.financing.own");
    }

    @Test
    void too_many_answers_that_a_requirement_alone_looks_at_leave_every_limit_judged() {
        // One of seventeen labels is enough; no amount depends on them.
        CallBuilder call = Small.half();
        List<Condition> labels = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            call.asks(L1, Small.question(i));
            labels.add(isYes(i));
        }
        call.requires(L1, "LABELLED", Condition.any(labels.toArray(new Condition[0])), COACHED)
                .ownContribution(L1, Rate.percent("20"));
        FinancingPlan plan = FinancingPlan.own(euros("40.00"));
        Decision decision = decide(call, studies("200.00").withFinancing(plan));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(outcome(decision, Rule.OWN_CONTRIBUTION)).isEqualTo(Outcome.PASSED);
        assertThat(outcome(decide(call, studies("200.01").withFinancing(plan)), Rule.OWN_CONTRIBUTION))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_least_costs_have_what_is_paid_in_every_case_and_the_greatest_what_is_paid_in_some() {
        // 10% of 1,000.00 with 100.00 in every case; 200.00 of works, 300.00 and 5% of 1,000.00 in some.
        CallBuilder call = askingSeventeen(Call.builder("costs", COACHED)
                .pays(L1, CostNature.STUDIES)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.INFRASTRUCTURE)).onlyWhen(isYes(0)))
                .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.of(CostNature.STUDIES))
                        .named("ALWAYS"))
                .flatRate(FlatRate.of(L1, Rate.percent("5"), Base.of(CostNature.STUDIES), CostNature.TRAVEL)
                        .named("SOMETIMES")
                        .onlyWhen(isYes(1)))
                .lumpSum(LumpSum.of(L1, euros("100.00")).named("LUMP"))
                .lumpSum(LumpSum.of(L1, euros("300.00")).named("OTHER_LUMP").onlyWhen(isYes(2))));
        Operation operation = studies("1000.00").cost(CostNature.INFRASTRUCTURE, "Works", euros("200.00"));
        Decision decision = decide(call, operation);

        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1200.00"));
        assertThat(decision.totalCostUpTo()).isEqualTo(euros("1750.00"));
    }

    @Test
    void a_price_that_no_answer_changes_is_that_of_the_least_and_of_the_greatest_costs() {
        // Ten at 100.00; of another ten, each at 10.00 or 30.00.
        UnitPrice either =
                UnitPrice.of(COACHED, Value.when(isYes(0), euros("10.00")).otherwise(euros("30.00")));
        CallBuilder call = askingSeventeen(Call.builder("units", COACHED)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES)).at(UnitPrice.of(COACHED, euros("100.00"))))
                .pays(EligibleCosts.of(L1, Set.of(CostNature.OTHER)).at(either)));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("0.00")).withQuantity(Quantity.of("10")))
                .with(CostLine.of(CostNature.OTHER, euros("0.00")).withQuantity(Quantity.of("10")));
        Decision decision = decide(call, operation);

        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1100.00"));
        assertThat(decision.totalCostUpTo()).isEqualTo(euros("1300.00"));
    }

    @Test
    void the_most_that_counts_of_the_costs_bounds_the_aid_of_every_case() {
        // 10% to 32.41% of 100.00 of the 1,000.00
        CallBuilder call = askingSeventeen(Small.call()).replacing(RATE.upTo(L1, euros("100.00")));
        Decision decision = decide(call.minimumAid(L1, euros("10.00")), studies("1000.00"));

        assertThat(outcome(decision, Rule.MINIMUM_AID)).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().aidUpTo()).contains(euros("32.41"));
    }

    @Test
    void earlier_aid_of_a_partner_is_missing_where_the_call_looks_at_it_in_some_case() {
        CallBuilder call = askingSeventeen(Small.call())
                .replacing(RATE.ofEach())
                .limit(Limit.on(L1, Base.DE_MINIMIS)
                        .atMost(euros("300.00"))
                        .onlyWhen(isYes(0))
                        .reducing()
                        .ofEach());
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(euros("0.00")))
                .withMembers(List.of(Party.unknown().withName("Labo")));
        Operation operation = studies("100.00")
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner("Labo"));

        assertThat(decide(call, Dossier.of(applicant, operation)).missing())
                .extracting(MissingFact::path)
                .filteredOn(path -> !path.startsWith("operation.answers"))
                .containsExactly("applicant.members[0].deMinimisAid");
        // Not where no limit looks at it.
        assertThat(decide(askingSeventeen(Small.call()).replacing(RATE.ofEach()), Dossier.of(applicant, operation))
                        .missing())
                .extracting(MissingFact::path)
                .allMatch(path -> path.startsWith("operation.answers"));
    }

    @Test
    void earlier_aid_of_a_partner_is_missing_where_its_costs_count_in_some_case() {
        // Half of the costs of those that are small; nobody says whether it is, and seventeen answers are open beside.
        Criterion small = Criterion.yesNo("SMALL", Subject.PARTY, COACHED);
        CallBuilder call = askingSeventeen(Small.call().asks(L1, small))
                .replacing(RATE.of(Base.lines("OF_SMALL", CostNature.STUDIES)
                                .borneBy(Condition.where(small).isYes()))
                        .ofEach())
                .limit(Limit.on(L1, Base.DE_MINIMIS)
                        .atMost(euros("300.00"))
                        .reducing()
                        .ofEach());
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(euros("0.00")))
                .withMembers(List.of(Party.unknown().withName("Labo")));
        Operation operation = studies("100.00")
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner("Labo"));
        Decision decision = decide(call, Dossier.of(applicant, operation));

        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .contains("applicant.members[0].deMinimisAid")
                .doesNotContain("applicant.deMinimisAid");
        // Of nobody, in the least favourable case.
        assertThat(decision.costs().computedAid()).contains(euros("0.00"));
    }

    @Test
    void a_maximum_of_the_aid_of_each_party_bounds_the_sum_of_all() {
        // 32.41% of 1,000.00 are 324.10 each, of which 100.00 remain.
        CallBuilder call = askingSeventeen(Small.call())
                .replacing(RATE.ofEach())
                .limit(Limit.on(L1, Base.AID).atMost(euros("100.00")).reducing().ofEach());
        Operation operation = studies("1000.00")
                .with(CostLine.of(CostNature.STUDIES, euros("1000.00")).withPartner("Labo"));
        Applicant applicant =
                Applicant.unknown().withMembers(List.of(Party.unknown().withName("Labo")));

        assertThat(decide(call, Dossier.of(applicant, operation)).funding().aidUpTo())
                .contains(euros("200.00"));
    }

    @Test
    void a_share_is_missing_which_matters_at_a_rate_between_none_and_the_one_that_gives_the_cap() {
        // Of 200.00 or 400.00, nothing at a rate of none and the cap of 20.00 at 17%: at 5%, 10.00 or 20.00.
        Value.Sum<Rate> rate = Value.sum(Rate.percent("0"));
        CallBuilder call = Small.call();
        for (int i = 0; i < 17; i++) {
            call.asks(L1, Small.question(i));
            rate = rate.plus(isYes(i), Rate.percent("1"));
        }
        call.aid(L1, rate).staffMinimum(L1, fte("0.20")).maximumAid(L1, euros("20.00"));
        assertThat(decide(call, studies("200.00").with(Small.inDoubt("Agent", "200.00")))
                        .missing())
                .extracting(MissingFact::path)
                .hasSize(18)
                .startsWith("operation.costLines[1].fte");
        assertThat(decide(call, studies("200.00")).missing()).hasSize(17);
    }

    @Test
    void a_share_is_missing_of_staff_that_neither_of_the_extremes_pays() {
        // By choice, staff at real cost or a flat rate in its place: the least has neither, and the most has the rate.
        CallBuilder call = askingSeventeen(Call.builder("options", COACHED)
                        .pays(L1, CostNature.STUDIES)
                        .pays(EligibleCosts.of(L1, Set.of(CostNature.STAFF)).onlyWhen(Condition.not(isYes(0))))
                        .flatRate(FlatRate.of(L1, Rate.percent("20"), Base.of(CostNature.STUDIES), CostNature.STAFF)
                                .onlyWhen(isYes(0))))
                .staffMinimum(L1, fte("0.20"));
        Operation operation = studies("200.00").with(Small.inDoubt("Agent", "200.00"));
        assertThat(decide(call.minimumCost(L1, euros("300.00")), operation).missing())
                .extracting(MissingFact::path)
                .startsWith("operation.costLines[1].fte");
    }

    private static void assertUnsure(Decision decision) {
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        Finding finding = decision.find(OWN).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.figures()).isEqualTo(Figures.NONE);
        assertThat(finding.remedy()).isEmpty();
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("€");
    }
}
