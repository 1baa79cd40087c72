package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
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
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of real calls whose limits are on any base: ceilings on costs, and limits that reduce the aid. */
class LimitsOnBasesTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");

    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT)
            .withAnswer("LEASE", TEXT);
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.OPERATION, TEXT)
            .withAnswer("MALTA", TEXT)
            .withAnswer("GOZO", TEXT);

    /** SME Enhance, Malta: ancillary costs and lease at most a tenth of the main costs each; 7% of direct costs; 50%, on Gozo 60%. */
    private static CallBuilder enhance() {
        return Call.builder("enhance", TEXT)
                .asks(L1, ROLE)
                .asks(L1, PLACE)
                .pays(L1, CostNature.OTHER)
                .flatRate(FlatRate.of(L1, Rate.percent("7"), Base.DIRECT))
                .limit(tenthOfMain("ANCILLARY"))
                .limit(tenthOfMain("LEASE"))
                .aid(
                        L1,
                        Value.when(Condition.where(PLACE).in(Answer.of("GOZO")), Rate.percent("60"))
                                .otherwise(Rate.percent("50")))
                .maximumAid(L1, euros("120000.00"))
                .minimumAid(L1, euros("10000.00"));
    }

    private static Limit tenthOfMain(String role) {
        return Limit.on(L1, lines(role))
                .atMost(Share.of(Rate.percent("10"), lines("MAIN")))
                .reducing();
    }

    private static Base lines(String role) {
        return Base.lines(role, Condition.where(ROLE).in(Answer.of(role)));
    }

    private static Operation on(String place) {
        return Operation.untitled().answering(PLACE, Answer.of(place));
    }

    private static CostLine line(String role, String amount) {
        return CostLine.of(CostNature.OTHER, euros(amount)).answering(ROLE, Answer.of(role));
    }

    @ParameterizedTest
    @CsvSource({"MALTA,63130.00", "GOZO,75756.00"})
    void ancillary_costs_are_cut_to_a_tenth_of_the_main_ones(String place, String aid) {
        // 100,000.00 + 10,000.00 of 15,000.00 + 8,000.00 = 118,000.00; + 7%, 8,260.00 = 126,260.00; half, or 60%, of it
        Decision decision = decide(
                enhance(),
                on(place)
                        .with(line("MAIN", "100000.00"))
                        .with(line("ANCILLARY", "15000.00"))
                        .with(line("LEASE", "8000.00")));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("126260.00"));
        assertThat(decision.costs().reduced()).isEqualTo(euros("5000.00"));
        assertThat(decision.costs().computedAid()).contains(euros(aid));
        assertThat(decision.isEligible()).isTrue();
        assertThat(decision.reductions())
                .singleElement()
                .satisfies(reduction -> assertIs(reduction, "ANCILLARY", "15000.00", "10000.00"));
    }

    @Test
    void a_limit_is_unknown_without_figures_while_a_line_lacks_an_answer() {
        // The line of 100.00 may be a main cost or not.
        CallBuilder call = half().asks(L1, ROLE)
                .limit(Limit.on(L1, lines("MAIN")).atLeast(euros("100.00")).refusing("MAIN_COSTS", TEXT));
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.OTHER, euros("100.00")));
        Decision open = decide(call, operation);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        Finding finding = open.find(Rule.of("MAIN_COSTS")).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.figures()).isEqualTo(Figures.NONE);
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("€");
        Operation main = Operation.untitled().with(line("MAIN", "100.00"));
        assertThat(outcome(decide(call, main), Rule.of("MAIN_COSTS"))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_line_without_an_answer_leaves_the_verdict_open_even_where_no_answer_would_be_enough() {
        // Neither 0.00 nor 100.00 is 100.01.
        CallBuilder call = half().asks(L1, ROLE)
                .limit(Limit.on(L1, lines("MAIN")).atLeast(euros("100.01")).refusing("MAIN_COSTS", TEXT));
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.OTHER, euros("100.00")));
        Decision open = decide(call, operation);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.funding().reason().orElseThrow().english())
                .isEqualTo("Some cost lines lack the answers that the amounts depend on.");
        assertThat(open.funding().aid()).isEmpty();
    }

    @Test
    void dossiers_whose_lines_answer_otherwise_are_decided_each_by_its_own_answers() {
        Assessor assessor = Assessor.of(enhance().build());
        CostLine main = line("MAIN", "100000.00");
        CostLine ancillary = line("ANCILLARY", "15000.00");
        CostLine lease = line("LEASE", "8000.00");
        // In any order: 100,000.00 + 10,000.00 + 8,000.00, + 7%
        for (List<CostLine> lines : List.of(
                List.of(main, ancillary, lease), List.of(lease, main, ancillary), List.of(ancillary, lease, main))) {
            assertThat(retained(assessor, lines)).isEqualTo(euros("126260.00"));
        }
        // 115,000.00 and 8,000.00 of main costs and lease, + 7%: nothing is over a tenth
        assertThat(retained(assessor, List.of(main, line("MAIN", "15000.00"), lease)))
                .isEqualTo(euros("131610.00"));
        // Two leases: 100,000.00 + 10,000.00 of 23,000.00, + 7%
        assertThat(retained(assessor, List.of(main, line("LEASE", "15000.00"), lease)))
                .isEqualTo(euros("117700.00"));
    }

    @Test
    void a_nature_that_is_of_another_family_elsewhere_is_of_the_family_that_the_call_states() {
        CostNature works = CostNature.of("WORKS", CostFamily.INVESTMENT, TEXT);
        CostNature ofOthers = CostNature.of("WORKS", CostFamily.OPERATING, TEXT);
        Assessor assessor = Assessor.of(Call.builder("works", TEXT)
                .natures(works)
                .asks(L1, ROLE)
                .pays(EligibleCosts.of(L1, Set.of(works))
                        .ofLines(Condition.where(ROLE).in(Answer.of("MAIN"))))
                .limit(Limit.on(L1, Base.INVESTMENT).atMost(euros("1000.00")).reducing())
                .aid(L1, Rate.percent("50"))
                .build());
        for (CostNature nature : List.of(ofOthers, works, ofOthers)) {
            CostLine line = CostLine.of(nature, euros("5000.00")).answering(ROLE, Answer.of("MAIN"));
            assertThat(retained(assessor, List.of(line))).isEqualTo(euros("1000.00"));
        }
    }

    private static MonetaryAmount retained(Assessor assessor, List<CostLine> lines) {
        return assessor.assess(dossier(on("MALTA").withCostLines(lines)))
                .costs()
                .retainedTotal();
    }

    @ParameterizedTest
    @CsvSource({"18691.58,19999.99,9999.99,FAILED", "18691.59,20000.00,10000.00,PASSED"})
    void a_cent_of_costs_makes_the_minimum_aid(String main, String total, String aid, Outcome outcome) {
        // 7% of 18,691.58 is 1,308.4106, of 18,691.59 1,308.4113: 1,308.41
        Decision decision = decide(enhance(), on("MALTA").with(line("MAIN", main)));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(total));
        assertThat(decision.costs().computedAid()).contains(euros(aid));
        assertThat(outcome(decision, Rule.MINIMUM_AID)).isEqualTo(outcome);
    }

    /** LEADER: public aid at most 80% of the total, the aid at most four times what other public funders bring; rate 80%. */
    private static CallBuilder leader() {
        return Small.call()
                .aid(L1, Rate.percent("80"))
                .with(Limit.of(
                                L1,
                                Limit.Form.MAXIMUM_PUBLIC_AID,
                                Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing());
    }

    @ParameterizedTest
    @CsvSource({
        // 80% of 10,000.00 is 8,000.00; 8,000.00 − 1,600.00 = 6,400.00, which is four times 1,600.00
        "1600.00,6400.00,ELIGIBLE",
        // 8,000.00 − 3,000.00
        "3000.00,5000.00,ELIGIBLE",
        // 8,000.00 − 1,000.00, but four times 1,000.00; under 16% of 10,000.00
        "1000.00,4000.00,INELIGIBLE"
    })
    void the_aid_follows_what_other_public_funders_bring(String otherPublic, String aid, Verdict verdict) {
        CallBuilder call = leader().ownContribution(L1, Rate.percent("20")).publicCofinancing(L1, Rate.percent("16"));
        FinancingPlan plan = FinancingPlan.own(euros("2000.00")).withOtherPublic(euros(otherPublic));
        Decision decision = decide(call, studies("10000.00").withFinancing(plan));
        assertThat(decision.costs().computedAid()).contains(euros(aid));
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(outcome(decision, Rule.PUBLIC_COFINANCING))
                .isEqualTo(verdict == Verdict.ELIGIBLE ? Outcome.PASSED : Outcome.FAILED);
    }

    @Test
    void with_an_unknown_plan_both_ends_give_nothing_and_something_between_gives_most() {
        // With 1,600.00 of others the aid is 6,400.00; without any, and with 8,000.00, it is nothing.
        Decision decision = decide(leader().minimumAid(L1, euros("1000.00")), studies("10000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("6400.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
        // What the plan may take of the aid is no reduction yet.
        assertThat(decision.reductions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 5% of 5,000.00 + 95,000.00
        "AFTER,5000.00,100000.00",
        // 5% of 10,000.00 + 95,000.00
        "BEFORE,5250.00,100250.00"
    })
    void communication_is_at_most_five_percent_of_the_total(CeilingBase reading, String retained, String total) {
        CallBuilder call = half().limit(ceiling(CostNature.COMMUNICATION, "5")).readAs(reading);
        Decision decision =
                decide(call, studies("95000.00").cost(CostNature.COMMUNICATION, "Affiches", euros("10000.00")));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(total));
        assertThat(decision.reductions())
                .singleElement()
                .satisfies(reduction -> assertIs(reduction, "COMMUNICATION", "10000.00", retained));
    }

    @ParameterizedTest
    @CsvSource({
        // 89% of 0.72 + 0.09 are 0.7209, and of a cent more 0.7298.
        "89, 3.66, 0.09, 1, 0.81",
        // 95% of 13.87 + 0.31 and three times 0.14, 14.60, are 13.87, and of a cent more 13.8795.
        "95, 14.80, 0.31, 3, 14.60"
    })
    void a_ceiling_that_takes_many_rounds_of_few_cents_is_found_to_the_cent(
            String percent, String services, String studies, int rates, String total) {
        CallBuilder call = Call.builder("c", TEXT)
                .pays(L1, CostNature.SERVICES, CostNature.STUDIES)
                .limit(ceiling(CostNature.SERVICES, percent))
                .aid(L1, Rate.percent("50"));
        List<CostNature> covered = List.of(CostNature.TRAVEL, CostNature.LODGING, CostNature.TRAINING);
        for (CostNature nature : covered.subList(0, rates)) {
            call.flatRate(FlatRate.of(L1, Rate.percent("1"), Base.DIRECT, nature));
        }
        Decision decision = decide(call, studies(studies).cost(CostNature.SERVICES, "A", euros(services)));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(total));
    }

    @ParameterizedTest
    @CsvSource({
        // 30% and 20% of 30,000.00 + 20,000.00 + 50,000.00
        "AFTER,30000.00,20000.00,100000.00",
        // 30% and 20% of 150,000.00
        "BEFORE,45000.00,30000.00,125000.00"
    })
    void two_ceilings_are_shares_of_one_total(CeilingBase reading, String services, String gear, String total) {
        CallBuilder call = half().limit(ceiling(CostNature.SERVICES, "30"))
                .limit(ceiling(CostNature.DIGITAL_EQUIPMENT, "20"))
                .readAs(reading);
        Decision decision = decide(
                call,
                studies("50000.00")
                        .cost(CostNature.SERVICES, "A", euros("50000.00"))
                        .cost(CostNature.DIGITAL_EQUIPMENT, "B", euros("50000.00")));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(total));
        assertThat(decision.reductions())
                .satisfiesExactly(
                        reduction -> assertIs(reduction, "SERVICES", "50000.00", services),
                        reduction -> assertIs(reduction, "DIGITAL_EQUIPMENT", "50000.00", gear));
    }

    @Test
    void what_a_ceiling_takes_of_two_families_is_taken_of_each_in_proportion_and_of_no_other() {
        // 300.00 of staff and 200.00 of infrastructure cut to 250.00: 150.00 and 100.00 less, and no study.
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.lines("TEAM_AND_WORKS", CostNature.STAFF, CostNature.INFRASTRUCTURE))
                                .atMost(euros("250.00"))
                                .reducing());
        Decision decision = decide(
                call,
                studies("500.00")
                        .cost(CostNature.STAFF, "Cheffe", euros("300.00"))
                        .cost(CostNature.INFRASTRUCTURE, "Mur", euros("200.00")));
        assertThat(decision.costs().retainedStaff()).isEqualTo(euros("150.00"));
        assertThat(decision.costs().retainedInvestment()).isEqualTo(euros("100.00"));
        assertThat(decision.costs().retainedOperating()).isEqualTo(euros("500.00"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("750.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // 4% of 100,000.00 is less than 5,000.00; 6% is more; and 5% is as much, so that the first is named
        "4,L2,4000.00",
        "6,L1,5000.00",
        "5,L1,5000.00"
    })
    void of_two_ceilings_on_one_base_the_least_is_named_and_of_equals_the_first(
            String percent, String clause, String retained) {
        // Before any cut the total is 90,000.00 + 10,000.00.
        CallBuilder call = half().limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(euros("5000.00"))
                        .reducing())
                .limit(Limit.on(new Clause("L2", ""), Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent(percent), Base.TOTAL))
                        .reducing())
                .readAs(CeilingBase.BEFORE);
        Decision decision =
                decide(call, studies("90000.00").cost(CostNature.COMMUNICATION, "Affiches", euros("10000.00")));
        assertThat(decision.reductions()).singleElement().satisfies(reduction -> {
            assertThat(reduction.clause().id()).isEqualTo(clause);
            assertThat(reduction.limit()).isEqualTo(euros(retained));
        });
    }

    @Test
    void each_reduction_is_reported_in_one_sentence_with_its_bound() {
        Clause third = new Clause("L3", "");
        // 15% of 1,001.01 is 150.15. The total is 1,001.01 + 400.00 + 100.00; half is 750.50, and 45% are 675.45.
        CallBuilder call = Call.builder("c", TEXT)
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(FlatRate.of(L1, Rate.percent("15"), Base.STAFF).withCap(third, euros("100.00")))
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(euros("400.00"))
                        .reducing())
                .aid(L1, Rate.percent("50"))
                .maximumAid(L1, euros("700.90"))
                .limit(Limit.on(third, Base.AID)
                        .atMost(Share.of(Rate.percent("45"), Base.TOTAL))
                        .reducing())
                .wholeEuros(L1);
        assertThat(messages(decide(
                        call,
                        Operation.untitled()
                                .cost(CostNature.STAFF, "Cheffe", euros("1001.01"))
                                .cost(CostNature.STUDIES, "Étude", euros("500.00")))))
                .containsExactly(
                        "The amount of the flat rate is lowered from €150.15 to €100.00, its maximum (L3).",
                        "The costs of studies are retained up to €400.00 (L1); €100.00 is over the ceiling.",
                        "The aid is lowered from €750.50 to €700.90: it must not exceed €700.90 (L1).",
                        "The aid is lowered from €700.90 to €675.45: it must not exceed 45% of the total eligible cost (L3).",
                        "The aid is lowered from €675.45 to €675.00: it is cut to whole euros (L1).");
    }

    @Test
    void what_is_whole_already_or_not_known_yet_is_no_reduction_and_the_next_limit_takes_of_the_whole() {
        assertThat(decide(half().wholeEuros(L1), studies("1000.00")).reductions())
                .isEmpty();
        // Nobody knows what others bring; 45% of 1,000.00 is less than half of it.
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.of(Rate.percent("45"), Base.TOTAL))
                        .reducing());
        assertThat(decide(call, studies("1000.00")).reductions())
                .singleElement()
                .satisfies(reduction -> assertIs(reduction, "AID", "500.00", "450.00"));
    }

    @Test
    void a_ceiling_on_costs_that_no_kind_of_costs_names_is_reported_by_its_base_and_with_its_share() {
        CallBuilder ofDirect =
                half().limit(Limit.on(L1, Base.DIRECT).atMost(euros("400.00")).reducing());
        assertThat(messages(decide(ofDirect, studies("500.00"))))
                .containsExactly("All direct costs: €400.00 retained (L1); €100.00 over the ceiling.");
        Operation leasing = on("MALTA").with(line("MAIN", "100000.00")).with(line("LEASE", "10000.01"));
        assertThat(messages(decide(enhance(), leasing)))
                .startsWith(
                        "Costs for which the answer to “a text” is “a text”: €10,000.00 retained, which is 10% of the costs for"
                                + " which the answer to “a text” is “a text” (L1); €0.01 over the ceiling.");
        CallBuilder ofInvestment = half().limit(Limit.on(L1, Base.INVESTMENT)
                .atMost(Share.of(Rate.percent("10"), Base.of(CostNature.STUDIES)))
                .reducing());
        Operation wall = studies("500.00").cost(CostNature.INFRASTRUCTURE, "Mur", euros("60.00"));
        assertThat(messages(decide(ofInvestment, wall)))
                .containsExactly(
                        "The investment costs are retained up to €50.00, which is 10% of the costs of studies (L1);"
                                + " €10.00 is over the ceiling.");
    }

    @Test
    void an_explanation_lists_what_limits_take_of_the_aid_besides_its_maximum() {
        Limit share = Limit.on(new Clause("L3", ""), Base.AID)
                .atMost(Share.of(Rate.percent("45"), Base.TOTAL))
                .reducing();
        Decision decision = decide(half().maximumAid(L1, euros("480.00")).limit(share), studies("1000.00"));
        assertThat(decision.explain(Locale.ENGLISH)
                        .lines()
                        .dropWhile(line -> !line.equals("Reductions of the aid"))
                        .skip(1)
                        .takeWhile(line -> !line.isBlank()))
                .containsExactly(
                        "  The aid is lowered from €480.00 to €450.00: it must not exceed 45% of the total eligible cost (L3).");
    }

    private static List<String> messages(Decision decision) {
        return decision.reductions().stream()
                .map(reduction -> reduction.message(Locale.ENGLISH))
                .toList();
    }

    private static Limit ceiling(CostNature nature, String percent) {
        return Limit.on(L1, Base.of(nature))
                .atMost(Share.of(Rate.percent(percent), Base.TOTAL))
                .reducing();
    }

    @Test
    void the_aid_is_reduced_by_its_cap_then_by_the_public_aid_cap_and_then_by_other_limits() {
        // 80% of 10,000.00 = 8,000.00; cap 7,000.00; 80% of 10,000.00 less 3,000.00 of others; 45% of 10,000.00
        CallBuilder call = Small.call()
                .limit(Limit.on(new Clause("L3", ""), Base.AID)
                        .atMost(Share.of(Rate.percent("45"), Base.TOTAL))
                        .reducing())
                .with(Limit.of(
                                new Clause("L2", ""),
                                Limit.Form.MAXIMUM_PUBLIC_AID,
                                Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))))
                        .reducing())
                .maximumAid(L1, euros("7000.00"))
                .aid(L1, Rate.percent("80"));
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("3000.00"));
        Decision decision = decide(call, studies("10000.00").withFinancing(plan));
        assertThat(decision.reductions())
                .extracting(reduction -> reduction.clause().id())
                .containsExactly("L1", "L2", "L3");
        assertThat(decision.reductions())
                .satisfiesExactly(
                        reduction -> assertIs(reduction, "AID", "8000.00", "7000.00"),
                        reduction -> assertIs(reduction, "PUBLIC_AID", "7000.00", "5000.00"),
                        reduction -> assertIs(reduction, "AID", "5000.00", "4500.00"));
        assertThat(decision.costs().computedAid()).contains(euros("4500.00"));
    }

    @Test
    void nothing_is_cut_to_whole_euros_while_nobody_knows_what_a_limit_takes_before() {
        // Half of 1,000.50 is 500.25. The aid is at most four times what others bring, which is unknown: 0.00 at least.
        CallBuilder call = half().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .wholeEuros(L1);
        Decision decision = decide(call, studies("1000.50"));

        assertThat(decision.costs().computedAid()).contains(euros("0.00"));
        assertThat(decision.reductions()).isEmpty();
    }

    @Test
    void whole_euros_are_cut_after_all_reductions_and_before_a_limit_that_refuses() {
        // Half of 19,999.99 is 9,999.99 rounded down; the cap takes 0.09 more: 9,999.90, cut to 9,999.00
        CallBuilder call =
                half().maximumAid(L1, euros("9999.90")).wholeEuros(L1).minimumAid(L1, euros("9999.50"));
        Decision decision = decide(call, studies("19999.99"));
        assertThat(decision.costs().computedAid()).contains(euros("9999.00"));
        assertThat(outcome(decision, Rule.MINIMUM_AID)).isEqualTo(Outcome.FAILED);
        assertThat(decision.reductions())
                .satisfiesExactly(
                        reduction -> assertIs(reduction, "AID", "9999.99", "9999.90"),
                        reduction -> assertIs(reduction, "AID", "9999.90", "9999.00"));
    }

    @Test
    void the_aid_counts_at_most_so_much_of_its_base_and_takes_nothing_from_the_total() {
        // Half of 600.00, and the total remains 1,000.00.
        Decision decision = decide(
                Small.call()
                        .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).upTo(L1, euros("600.00"))),
                studies("1000.00"));
        assertThat(decision.costs().computedAid()).contains(euros("300.00"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1000.00"));
        assertThat(decision.costs().reduced()).isEqualTo(euros("0.00"));
        assertThat(decision.reductions()).singleElement().satisfies(reduction -> {
            assertIs(reduction, "TOTAL", "1000.00", "600.00");
            assertThat(reduction.kind()).isEqualTo(Reduction.Target.AID_BASE);
            assertThat(reduction.isOfCosts() || reduction.isOfAid()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"999.99,PASSED,FAILED", "1000.00,FAILED,FAILED", "1000.01,FAILED,PASSED"})
    void what_must_stay_below_an_amount_or_exceed_it_does_neither_at_the_amount(
            String studies, Outcome below, Outcome above) {
        Limit.Edge strict = new Limit.Edge(Value.of(Bound.of(euros("1000.00"))), true);
        Limit.Start studiesOnly = Limit.on(L1, Base.of(CostNature.STUDIES));
        CallBuilder call = half().limit(
                        studiesOnly.atMost(strict.bound()).withUpper(strict).refusing("BELOW", TEXT));
        assertThat(outcome(decide(call, studies(studies)), Rule.of("BELOW"))).isEqualTo(below);
        CallBuilder other = half().limit(
                        studiesOnly.atLeast(strict.bound()).withLower(strict).refusing("ABOVE", TEXT));
        assertThat(outcome(decide(other, studies(studies)), Rule.of("ABOVE"))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "150.00,PASSED,Costs: at least €150.00. The minimum of €150.00 is reached.",
        "200.01,FAILED,Costs: at most €200.00. The minimum of €200.01 is not reached.",
        "150.01,UNKNOWN,'Costs: from €150.00 to €200.00, depending on what is missing. The minimum is €150.01.'"
    })
    void a_minimum_that_is_sure_is_reported_with_the_end_of_the_costs_that_makes_it_so(
            String least, Outcome outcome, String message) {
        // 150.00, or 200.00 with the agent in doubt
        assertSays(Limit.on(L1, Base.DIRECT).atLeast(euros(least)), outcome, message);
    }

    @ParameterizedTest
    @CsvSource({
        "200.00,PASSED,Costs: at most €200.00. The maximum of €200.00 is respected.",
        "149.99,FAILED,Costs: at least €150.00. The maximum of €149.99 is not respected.",
        "199.99,UNKNOWN,'Costs: from €150.00 to €200.00, depending on what is missing. The maximum is €199.99.'"
    })
    void a_maximum_that_is_sure_is_reported_with_the_end_of_the_costs_that_makes_it_so(
            String most, Outcome outcome, String message) {
        assertSays(Limit.on(L1, Base.DIRECT).atMost(euros(most)), outcome, message);
    }

    private static void assertSays(Limit limit, Outcome outcome, String message) {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .limit(limit.refusing("COSTS", new LocalizedText("les dépenses", "costs")));
        Decision decision = decide(call, studies("150.00").with(Small.inDoubt("Agent", "50.00")));
        Finding finding = decision.find(Rule.of("COSTS")).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(message);
    }

    @Test
    void a_share_is_reported_as_the_amount_that_it_is_once_all_is_known() {
        Limit share = Limit.on(L1, Base.OWN)
                .atLeast(Share.of(Rate.percent("20"), Base.TOTAL))
                .refusing("OWN_FUNDS", new LocalizedText("les fonds propres", "own funds"));
        Operation operation = studies("1000.00").withFinancing(FinancingPlan.own(euros("200.00")));
        assertThat(message(half().limit(share), operation))
                .isEqualTo("Own funds: €200.00. The minimum of €200.00 (20% of the total eligible cost) is reached.");
    }

    @Test
    void of_a_limit_with_two_sides_that_depends_on_the_plan_neither_side_is_named_alone() {
        Limit sides = Limit.on(L1, Base.OWN)
                .atLeast(euros("100.00"))
                .withUpper(new Limit.Edge(Value.of(Bound.of(euros("500.00"))), false))
                .refusing("OWN_FUNDS", new LocalizedText("les fonds propres", "own funds"));
        assertThat(message(half().limit(sides), studies("1000.00")))
                .isEqualTo("Own funds: it depends on what is missing whether the limit of the call is respected.");
    }

    private static String message(CallBuilder call, Operation operation) {
        return decide(call, operation).find(Rule.of("OWN_FUNDS")).orElseThrow().message(Locale.ENGLISH);
    }

    @Test
    void a_limit_whose_words_are_empty_is_reported_by_its_amounts_alone() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.DIRECT).atMost(euros("10.00")).refusing("COSTS", new LocalizedText("", "")));
        assertThat(decide(call, studies("10.00"))
                        .find(Rule.of("COSTS"))
                        .orElseThrow()
                        .message(Locale.ENGLISH))
                .isEqualTo(": €10.00. The maximum of €10.00 is respected.");
    }

    @Test
    void a_change_of_the_plan_that_moves_the_bound_or_the_aid_is_no_remedy() {
        FinancingPlan plan = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("600.00"));
        Operation operation = studies("1000.00").withFinancing(plan);
        Limit.Start others = Limit.on(L1, Base.OTHER_PUBLIC);
        // 600.00 are 100.00 too many.
        CallBuilder constant = half().limit(others.atMost(euros("500.00")).refusing("OTHERS", TEXT));
        assertThat(Small.remedies(decide(constant, operation), Rule.of("OTHERS")))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros("100.00")));
        // Half of 500.00 of aid and 600.00: with 50.00 less there is 25.00 less of the bound.
        CallBuilder ofAll = half().limit(others.atMost(Share.of(Rate.percent("50"), Base.PUBLIC_AID))
                .refusing("OTHERS", TEXT));
        assertThat(outcome(decide(ofAll, operation), Rule.of("OTHERS"))).isEqualTo(Outcome.FAILED);
        assertThat(Small.remedies(decide(ofAll, operation), Rule.of("OTHERS"))).isEmpty();
        // Half of itself is less than it, whatever it is.
        CallBuilder ofItself = half().limit(others.atMost(Share.of(Rate.percent("50"), Base.OTHER_PUBLIC))
                .refusing("OTHERS", TEXT));
        assertThat(Small.remedies(decide(ofItself, operation), Rule.of("OTHERS")))
                .isEmpty();
        // The aid is at most as much as what others bring, and falls with it.
        CallBuilder matched = half().limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("1", Base.OTHER_PUBLIC))
                        .reducing())
                .limit(others.atMost(euros("400.00")).refusing("OTHERS", TEXT));
        assertThat(outcome(decide(matched, operation), Rule.of("OTHERS"))).isEqualTo(Outcome.FAILED);
        assertThat(Small.remedies(decide(matched, operation), Rule.of("OTHERS")))
                .isEmpty();
    }

    @Test
    void where_the_minimum_is_reached_to_the_cent_and_the_maximum_exceeded_no_amount_of_nothing_is_a_remedy() {
        // At least 20% of 1,000.00 of studies and at most 150.00 of services
        Limit.Edge most =
                new Limit.Edge(Value.of(Bound.of(Share.of(Rate.percent("100"), Base.of(CostNature.SERVICES)))), false);
        CallBuilder call = half().limit(Limit.on(L1, Base.OWN)
                .atLeast(Share.of(Rate.percent("20"), Base.of(CostNature.STUDIES)))
                .withUpper(most)
                .refusing("OWN_FUNDS", TEXT));
        Operation operation = studies("1000.00")
                .cost(CostNature.SERVICES, "Conseil", euros("150.00"))
                .withFinancing(FinancingPlan.own(euros("200.00")));
        Decision decision = decide(call, operation);
        assertThat(outcome(decision, Rule.of("OWN_FUNDS"))).isEqualTo(Outcome.FAILED);
        assertThat(Small.remedies(decision, Rule.of("OWN_FUNDS"))).isEmpty();
    }

    @Test
    void a_limit_on_earlier_aid_is_found_at_that_aid_and_a_share_of_costs_at_the_lines_as_a_whole() {
        Limit aid = Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).refusing("DE_MINIMIS", TEXT);
        assertThat(decide(half().limit(aid), studies("1000.00"))
                        .find(Rule.of("DE_MINIMIS"))
                        .orElseThrow()
                        .places())
                .containsExactly("applicant.deMinimisAid");
        // No staff of 1,000.00, since the agent's share is below the minimum: less than 30%.
        Limit staff = Limit.on(L1, Base.STAFF)
                .atLeast(Share.of(Rate.percent("30"), Base.TOTAL))
                .refusing("STAFF_SHARE", TEXT);
        Operation operation = studies("1000.00").staff("Agent", euros("900.00"), fte("0.10"));
        Decision failed = decide(half().staffMinimum(L1, fte("0.20")).limit(staff), operation);
        assertThat(outcome(failed, Rule.of("STAFF_SHARE"))).isEqualTo(Outcome.FAILED);
        assertThat(failed.find(Rule.of("STAFF_SHARE")).orElseThrow().places()).containsExactly("operation.costLines");
    }

    @Test
    void ceilings_on_costs_that_nobody_pays_take_nothing_from_others() {
        CallBuilder call = Call.builder("c", TEXT)
                .pays(L1, CostNature.SERVICES)
                .limit(Limit.on(L1, Base.of(CostNature.TRAVEL))
                        .atMost(euros("10.00"))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.CATERING))
                        .atMost(euros("20.00"))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.SERVICES))
                        .atMost(euros("1000.00"))
                        .reducing())
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.SERVICES, euros("5000.00")));

        assertThat(decide(call, operation).costs().retainedTotal()).isEqualTo(euros("1000.00"));
    }

    @Test
    void a_base_without_costs_that_nobody_pays_is_cut_as_the_whole_is() {
        Base withoutStudies = Base.without("REST", Base.DIRECT, Base.of(CostNature.STUDIES));
        CallBuilder call = Call.builder("c", TEXT)
                .pays(L1, CostNature.SERVICES)
                .limit(Limit.on(L1, Base.DIRECT).atMost(euros("1000.00")).reducing())
                .flatRate(FlatRate.of(L1, Rate.percent("10"), withoutStudies))
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.SERVICES, euros("5000.00")));
        // 10% of the 1,000.00 that are retained.
        assertThat(decide(call, operation).costs().retainedTotal()).isEqualTo(euros("1100.00"));
    }

    @Test
    void a_line_of_another_nature_is_no_nature_of_a_call_that_has_as_many() {
        CostNature[] own = IntStream.range(0, CostNature.standard().size())
                .mapToObj(i -> CostNature.of("OWN_" + i, CostFamily.OPERATING, TEXT))
                .toArray(CostNature[]::new);
        CallBuilder call = Call.builder("c", TEXT).natures(own).pays(L1, own).aid(L1, Rate.percent("50"));

        assertThat(decide(call, studies("1000.00")).costs().retainedTotal()).isEqualTo(euros("0.00"));
    }

    @Test
    void lines_of_more_natures_than_any_call_has_are_decided_like_others() {
        Operation operation = studies("1000.00");
        for (int i = 0; i < 70; i++) {
            operation =
                    operation.with(CostLine.of(CostNature.of("OWN_" + i, CostFamily.OPERATING, TEXT), euros("10.00")));
        }
        Decision decision = decide(half(), operation);
        assertThat(decision.setAside()).hasSize(70);
        // Half of the studies alone
        assertThat(decision.costs().computedAid()).contains(euros("500.00"));
    }

    private static CallBuilder fromHalfToThreeFifths() {
        return Call.builder("c", TEXT)
                .pays(L1, CostNature.STUDIES)
                .aid(L1, Value.within(Rate.percent("50"), Rate.percent("60")));
    }

    @Test
    void a_limit_that_only_the_lower_rates_of_a_range_meet_leaves_the_decision_open() {
        Operation known = studies("1000.00").withFinancing(FinancingPlan.own(euros("0.00")));
        // At 55% all of the 550.00 is given, and beyond it too much.
        Decision decision = decide(fromHalfToThreeFifths().maximumPublicAid(L1, euros("550.00")), known);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("550.00"));
    }

    @Test
    void limits_of_an_unknown_plan_and_of_a_range_of_rates_are_met_together() {
        // At least 100.00 of others, and 620.00 together: at most 520.00 of aid, at a rate of 52%.
        Decision decision = decide(
                fromHalfToThreeFifths()
                        .minimumAid(L1, euros("500.00"))
                        .publicCofinancing(L1, Rate.percent("10"))
                        .maximumPublicAid(L1, euros("620.00")),
                studies("1000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("520.00"));
    }

    @Test
    void earlier_de_minimis_aid_leaves_less_for_this_one() {
        // At most 300.00 with the 180.00 of before: 120.00 of 500.00
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).reducing());
        Decision decision = decide(
                call,
                dossier(studies("1000.00"))
                        .withApplicant(dossier(studies("1000.00")).applicant().withDeMinimisAid(euros("180.00"))));
        assertThat(decision.costs().computedAid()).contains(euros("120.00"));
        // Without it: nothing where 300.00 came before, up to 300.00 where nothing did
        Decision unknown = decide(call, studies("1000.00"));
        assertThat(unknown.funding().aid()).contains(euros("0.00"));
        assertThat(unknown.funding().aidUpTo()).contains(euros("300.00"));
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("applicant.deMinimisAid");
    }

    @Test
    void vat_is_missing_where_it_moves_what_must_be_brought_by_a_cent() {
        // 20% of 0.35 is 0.07, of 0.36 a cent more; the aid is 0.10 in any case.
        CallBuilder call = half().paysVat(L1).maximumAid(L1, euros("0.10")).ownContribution(L1, Rate.percent("20"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("0.35")).withVat(euros("0.01")));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.recoversVat", "operation.financing");
    }

    @Test
    void lines_without_their_answers_leave_the_decision_open_and_without_amounts() {
        Decision decision = decide(enhance(), on("MALTA").with(CostLine.of(CostNature.OTHER, euros("100000.00"))));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aid()).isEmpty();
        assertThat(decision.funding().aidUpTo()).isEmpty();
        assertThat(decision.funding().reason())
                .map(reason -> reason.in(Locale.ENGLISH))
                .contains("Some cost lines lack the answers that the amounts depend on.");
        assertThat(decision.costs().computedAid()).isEmpty();
        assertThat(decision.missing()).extracting(MissingFact::path).contains("operation.costLines[0].answers.ROLE");
    }

    @Test
    void a_requirement_decides_its_track_alone_and_without_one_every_track() {
        Criterion ready = Criterion.yesNo("READY", Subject.OPERATION, TEXT);
        Requirement requirement =
                Requirement.of(L1, Rule.of("READY"), Condition.where(ready).in(Answer.of(true)), TEXT);
        Operation operation = studies("10.00").answering(ready, Answer.of(false));
        assertThat(verdicts(requirement, ready, operation)).containsExactly(Verdict.INELIGIBLE, Verdict.INELIGIBLE);
        assertThat(verdicts(requirement.deciding(Track.FUNDING), ready, operation))
                .containsExactly(Verdict.INELIGIBLE, Verdict.ELIGIBLE);
        assertThat(verdicts(requirement.deciding(COACHING), ready, operation))
                .containsExactly(Verdict.ELIGIBLE, Verdict.INELIGIBLE);
        // Unknown, it leaves its track open, and no other.
        assertThat(verdicts(requirement.deciding(COACHING), ready, studies("10.00")))
                .containsExactly(Verdict.ELIGIBLE, Verdict.INCOMPLETE);
        assertThat(verdicts(requirement.deciding(Track.FUNDING), ready, studies("10.00")))
                .containsExactly(Verdict.INCOMPLETE, Verdict.ELIGIBLE);
    }

    private static List<Verdict> verdicts(Requirement requirement, Criterion ready, Operation operation) {
        Decision decision = decide(
                half().offersFunding().offers(COACHING, COACHED).asks(L1, ready).requires(requirement), operation);
        return List.of(decision.verdictOn(Track.FUNDING), decision.verdictOn(COACHING));
    }

    /** Real costs of 100.00 or a flat rate on 10.00 of staff, by choice, beside seventeen questions on which the rate depends. */
    @Test
    void too_many_open_answers_refuse_nothing_that_some_answer_meets() {
        Criterion option = Criterion.named("OPTION", Subject.OPERATION, TEXT)
                .withAnswer("FLAT", TEXT)
                .withAnswer("REAL", TEXT);
        Condition isFlat = Condition.where(option).in(Answer.of("FLAT"));
        CallBuilder call = Call.builder("options", TEXT)
                .asks(L1, option)
                .pays(L1, CostNature.STAFF)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES)).onlyWhen(Condition.not(isFlat)))
                .flatRate(FlatRate.of(L1, Rate.percent("40"), Base.STAFF, CostNature.STUDIES)
                        .onlyWhen(isFlat))
                .minimumCost(L1, euros("100.00"));
        Operation operation = studies("100.00").with(CostLine.staff("Agent", euros("10.00")));
        Decision decision = decide(Small.askingSeventeen(call), operation);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // 32.41% of 110.00 is possible: 35.65 rounded down, or no bound.
        assertThat(decision.funding().aidUpTo().orElse(euros("35.65"))).isGreaterThanOrEqualTo(euros("35.65"));
    }

    @Test
    void with_too_many_open_answers_a_maximum_in_cases_caps_nothing_of_the_most_and_all_of_the_least() {
        CallBuilder call = Small.call()
                .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.DIRECT)
                        .withCap(Limit.of(
                                L1,
                                Limit.Form.FLAT_RATE_CAP,
                                Value.when(Small.isYes(0), Bound.of(euros("400.00")))
                                        .otherwise(Bound.of(euros("900.00"))))));
        Decision decision = decide(Small.askingSeventeen(call), studies("10000.00"));
        assertThat(decision.costs().isSure()).isFalse();
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("10000.00"));
        // 32.41% of 11,000.00
        assertThat(decision.funding().aidUpTo()).contains(euros("3565.10"));
    }

    @Test
    void with_too_many_open_answers_what_is_paid_in_some_case_is_in_no_least_cost_and_leaves_the_most_open() {
        CallBuilder call = Small.call().lumpSum(LumpSum.of(L1, euros("1000.00")).onlyWhen(Small.isYes(0)));
        Decision decision = decide(Small.askingSeventeen(call), studies("10000.00"));
        assertThat(decision.costs().isSure()).isFalse();
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("10000.00"));
        assertThat(decision.funding().aidUpTo()).isEmpty();
    }

    @Test
    void with_too_many_open_answers_a_ceiling_of_some_cases_takes_all_of_the_least_and_nothing_of_the_most() {
        CallBuilder call = Small.call()
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(euros("4000.00"))
                        .onlyWhen(Small.isYes(1))
                        .reducing());
        Decision decision = decide(Small.askingSeventeen(call), studies("10000.00"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("0.00"));
        // 32.41% of 10,000.00
        assertThat(decision.funding().aidUpTo()).contains(euros("3241.00"));
    }

    @Test
    void a_share_in_cases_leaves_open_what_a_ceiling_takes() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Value<Factor> share =
                Value.when(Condition.where(green).isYes(), Factor.of("0.1")).otherwise(Factor.of("0.05"));
        CallBuilder call = half().asks(L1, green)
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(share, Base.TOTAL))
                        .reducing());
        Operation operation = studies("9000.00").with(CostLine.of(CostNature.COMMUNICATION, euros("1000.00")));
        Decision decision = decide(call, operation);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.GREEN");
        // 5% of 9,473.68 is 473.684: 473.68 are retained. 10% of 10,000.00 are all.
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("9473.68"));
        assertThat(decision.funding().aidUpTo()).contains(euros("5000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "499.99,500.01,PASSED,FAILED",
        // 500.00 are half of 1,000.00 exactly.
        "500.00,500.00,FAILED,FAILED",
        "500.01,499.99,FAILED,PASSED"
    })
    void what_must_stay_below_a_share_or_exceed_it_does_neither_at_the_share(
            String studies, String others, Outcome below, Outcome above) {
        Limit.Edge strict = new Limit.Edge(Value.of(Bound.of(Share.of(Rate.percent("50"), Base.TOTAL))), true);
        Limit.Start studiesOnly = Limit.on(L1, Base.of(CostNature.STUDIES));
        Operation operation = studies(studies).with(CostLine.of(CostNature.TRAVEL, euros(others)));
        CallBuilder call = half().limit(
                        studiesOnly.atMost(strict.bound()).withUpper(strict).refusing("BELOW", TEXT));
        assertThat(outcome(decide(call, operation), Rule.of("BELOW"))).isEqualTo(below);
        CallBuilder other = half().limit(
                        studiesOnly.atLeast(strict.bound()).withLower(strict).refusing("ABOVE", TEXT));
        assertThat(outcome(decide(other, operation), Rule.of("ABOVE"))).isEqualTo(above);
    }

    @Test
    void a_line_is_asked_only_what_its_nature_must_answer() {
        CallBuilder call = half().asks(L1, ROLE.ofNatures(CostNature.STUDIES.code()))
                .limit(Limit.on(L1, lines("ANCILLARY")).atMost(euros("10.00")).reducing());
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.TRAVEL, euros("1.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("2.00")).answering(ROLE, Answer.of("MAIN")))
                .with(CostLine.of(CostNature.STUDIES, euros("4.00")));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[2].answers.ROLE");
    }

    @Test
    void a_line_that_is_not_paid_need_not_answer_where_the_call_names_no_natures() {
        CallBuilder call = Call.builder("paid", TEXT)
                .pays(L1, CostNature.STUDIES)
                .asks(L1, ROLE)
                .limit(Limit.on(L1, lines("ANCILLARY")).atMost(euros("10.00")).reducing())
                .aid(L1, Rate.percent("50"));
        CostLine main = CostLine.of(CostNature.STUDIES, euros("2.00")).answering(ROLE, Answer.of("MAIN"));
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.TRAVEL, euros("1.00")));

        Decision decision = decide(call, operation.with(main));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        // 50% of 2.00
        assertThat(decision.funding().aid()).contains(euros("1.00"));
        assertThat(decide(call, operation.with(CostLine.of(CostNature.STUDIES, euros("2.00"))))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[1].answers.ROLE");
    }

    private static void assertIs(Reduction reduction, String on, String before, String limit) {
        assertThat(reduction.on()).isEqualTo(on);
        assertThat(reduction.before()).isEqualTo(euros(before));
        assertThat(reduction.limit()).isEqualTo(euros(limit));
        assertThat(reduction.amount()).isEqualTo(euros(before).subtract(euros(limit)));
        assertThat(Optional.of(reduction.message(Locale.FRENCH)))
                .get()
                .asString()
                .isNotBlank();
    }
}
