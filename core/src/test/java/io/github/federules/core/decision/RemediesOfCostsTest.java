package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
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
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of the costs mend a rule, by how much, and which would not. */
class RemediesOfCostsTest {

    private static final LocalizedText WORDS = new LocalizedText("f", "e");
    private static final CostNature SENIOR = CostNature.of("SENIOR", CostFamily.STAFF, WORDS);
    private static final CostNature JUNIOR = CostNature.of("JUNIOR", CostFamily.STAFF, WORDS);
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, WORDS)
            .withAnswer("MAIN", WORDS)
            .withAnswer("SIDE", WORDS)
            .ofNatures("STUDIES");
    private static final List<String> NINE = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    private static final List<CostNature> WITHOUT_COSTS = List.of(
            CostNature.DIGITAL_EQUIPMENT,
            CostNature.INFRASTRUCTURE,
            CostNature.COMMUNICATION,
            CostNature.LODGING,
            CostNature.CATERING,
            CostNature.TRAVEL,
            CostNature.OTHER);
    private static final CostLine LARGEST = CostLine.of(CostNature.SERVICES, euros("999999999999.99"));
    private static final FlatRate WITHOUT_SERVICES = FlatRate.of(L1, Rate.percent("10"), Base.DIRECT_WITHOUT_SERVICES);

    @Test
    void a_further_person_mends_unless_it_may_bring_back_others() {
        // 1,000.00 of studies; 300.00 of staff at 10% are set aside.
        Operation operation = studies("1000.00").staff("Agent", euros("300.00"), fte("0.10"));
        assertThat(mended(minimum("1500.00"), operation)).containsExactly(other("500.00"), staff("500.00"));
        // Added up, a further person of 10% brings the 300.00 back.
        assertThat(mended(minimum("1500.00").readAs(StaffShareScope.OPERATION), operation))
                .containsExactly(other("500.00"));
        // Presented, the 300.00 count already.
        assertThat(mended(
                        minimum("1500.00").readAs(StaffShareScope.OPERATION).readAs(MinimumCostBasis.PRESENTED),
                        operation))
                .containsExactly(other("200.00"), staff("200.00"));
    }

    @Test
    void what_is_added_is_presented_too() {
        // 434.79 of staff and 15% of it as presented, rounded down to 65.21, are 500.00; a cent less is 499.99.
        CallBuilder onPresented = half().flatRate(L1, Rate.percent("15"))
                .minimumCost(L1, euros("1500.00"))
                .readAs(FlatRateBase.PRESENTED);
        assertThat(mended(onPresented, studies("1000.00"))).containsExactly(other("500.00"), staff("434.79"));
        // Services are presented, and are no part of what the flat rate is taken of.
        CallBuilder services = paying(CostNature.SERVICES)
                .flatRate(WITHOUT_SERVICES)
                .minimumCost(L1, euros("1500.00"))
                .readAs(MinimumCostBasis.PRESENTED);
        Operation operation = Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("1000.00"));
        assertThat(mended(services, operation)).containsExactly(other("500.00"));
    }

    @Test
    void of_costs_that_fill_a_ceiling_together_both_are_taken_away() {
        // At most 100.00 of what two natures have together, of which each has 150.00: without one, 100.00 are left.
        Base both = Base.lines("BOTH", CostNature.STUDIES, CostNature.COMMUNICATION);
        CallBuilder call = half().limit(
                        Limit.on(L1, both).atMost(euros("100.00")).reducing())
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(euros("1000.00"))
                        .refusing("STUDIES", WORDS))
                .maximumCost(L1, euros("50.00"));
        // 300.00 to 50.00.
        Operation operation = studies("150.00").cost(CostNature.COMMUNICATION, "Affiche", euros("150.00"));
        assertThat(remedies(decide(call, operation), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("250.00")));
    }

    @Test
    void what_is_presented_counts_for_no_aid() {
        // Half of 1,000.00 of studies is 250.00 below the least aid; the 300.00 of staff are set aside.
        CallBuilder floor = half().staffMinimum(L1, fte("0.20"))
                .minimumAid(L1, euros("750.00"))
                .readAs(StaffShareScope.OPERATION)
                .readAs(MinimumCostBasis.PRESENTED);
        Operation operation = studies("1000.00").staff("Agent", euros("300.00"), fte("0.10"));
        assertThat(remedies(decide(floor, operation), Rule.MINIMUM_AID)).containsExactly(other("500.00"));
    }

    @Test
    void no_share_is_raised_where_staff_is_not_paid() {
        CallBuilder call =
                paying(CostNature.STUDIES).staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1500.00"));
        Operation operation = studies("1000.00").staff("Agent", euros("600.00"), fte("0.10"));
        assertThat(mended(call, operation)).containsExactly(other("500.00"));
    }

    @Test
    void a_further_person_mends_where_all_are_retained_or_there_is_none() {
        CallBuilder addedUp = minimum("1500.00").readAs(StaffShareScope.OPERATION);
        assertThat(mended(addedUp, studies("1000.00").staff("Agent", euros("300.00"), fte("0.20"))))
                .containsExactly(other("200.00"), staff("200.00"));
        assertThat(mended(addedUp, studies("1000.00"))).containsExactly(other("500.00"), staff("500.00"));
        CallBuilder withoutShare = half().minimumCost(L1, euros("1500.00")).readAs(StaffShareScope.OPERATION);
        assertThat(mended(withoutShare, studies("1000.00"))).containsExactly(other("500.00"), staff("500.00"));
    }

    @Test
    void staff_that_is_retained_is_not_counted_twice_by_raising_its_share() {
        // Two of 10% reach the 20% together.
        Operation together = studies("1000.00")
                .staff("Agent", euros("150.00"), fte("0.10"))
                .staff("Agente", euros("150.00"), fte("0.10"));
        assertThat(mended(minimum("1500.00").readAs(StaffShareScope.OPERATION), together))
                .containsExactly(other("200.00"), staff("200.00"));
        Operation alone = studies("1000.00").staff("Agent", euros("600.00"), fte("0.20"));
        assertThat(mended(minimum("2000.00"), alone)).containsExactly(other("400.00"), staff("400.00"));
    }

    @Test
    void a_raised_share_brings_back_that_person_alone() {
        // 300.00 of one and 300.00 of another: 1,300.00 with either, 1,600.00 with both
        Operation two = studies("1000.00")
                .staff("Agent", euros("300.00"), fte("0.10"))
                .staff("Agente", euros("300.00"), fte("0.10"));
        assertThat(mended(minimum("1500.00"), two))
                .containsExactly(
                        other("500.00"),
                        staff("500.00"),
                        new Change.Together(List.of(
                                new Change.RaiseShare(List.of("2"), fte("0.20")),
                                new Change.RaiseShare(List.of("3"), fte("0.20")))));
    }

    @Test
    void ten_persons_whose_share_would_do_are_reported() {
        Operation operation = studies("1000.00");
        for (int i = 0; i < 11; i++) {
            operation = operation.staff("Agent " + i, euros("600.00"), fte("0.10"));
        }
        assertThat(mended(minimum("1500.00"), operation))
                .filteredOn(Change.RaiseShare.class::isInstance)
                .hasSize(10);
    }

    @Test
    void other_costs_take_a_flat_rate_along_and_services_do_not() {
        // 1,363.64 and ten percent of it, rounded down, are 1,500.00; of a cent less 1,499.99.
        assertThat(mended(half().flatRate(WITHOUT_SERVICES).minimumCost(L1, euros("1500.00")), studies("1000.00")))
                .containsExactly(other("363.64"), staff("363.64"));
        // Nothing but staff and services is paid: 500.00 of services, or 454.55 of staff and 45.45.
        CallBuilder services = paying(CostNature.STAFF, CostNature.SERVICES)
                .flatRate(WITHOUT_SERVICES)
                .minimumCost(L1, euros("1500.00"));
        Operation operation = Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("1000.00"));
        assertThat(mended(services, operation)).containsExactly(other("500.00"), staff("454.55"));
    }

    @Test
    void no_cost_is_offered_that_no_line_can_state() {
        // A millionth of the cost: 1,000,000,000,000.00 would be needed, a cent more than an amount may be.
        CallBuilder millionth = call().aid(L1, Rate.percent("0.0001"));
        assertThat(remedies(decide(millionth.minimumAid(L1, euros("1000000.00")), studies("0.00")), Rule.MINIMUM_AID))
                .isEmpty();
        assertThat(remedies(
                        decide(millionth.replacing(Limit.minimumAid(L1, euros("999999.99"))), studies("0.00")),
                        Rule.MINIMUM_AID))
                .containsExactly(other("999999990000.00"), staff("999999990000.00"));
    }

    @Test
    void no_cost_is_offered_for_which_the_lines_leave_no_room() {
        // Ten times 999,999,999,999.99, set aside, leave 0.09 of 9,999,999,999,999.99; with tax five times do.
        Operation ten = operationOf(10, LARGEST);
        Operation taxed = operationOf(5, LARGEST.withVat(euros("999999999999.99")));
        for (Operation full : List.of(ten, taxed)) {
            assertThat(mended(paying(CostNature.STUDIES).minimumCost(L1, euros("0.09")), full))
                    .containsExactly(other("0.09"));
            assertThat(mended(paying(CostNature.STUDIES).minimumCost(L1, euros("0.10")), full))
                    .isEmpty();
        }
    }

    @Test
    void all_other_public_aid_may_be_given_up_and_not_more() {
        // Half of 1,600.00 is the cap of 800.00 itself.
        CallBuilder capped = half().maximumPublicAid(L1, euros("800.00"));
        FinancingPlan others = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("300.00"));
        assertThat(remedies(decide(capped, studies("1600.00").withFinancing(others)), Rule.PUBLIC_AID))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros("300.00")));
        assertThat(remedies(decide(capped, studies("1600.02").withFinancing(others)), Rule.PUBLIC_AID))
                .isEmpty();
    }

    @Test
    void a_share_is_raised_of_staff_that_is_paid_by_the_hour() {
        // 300.00 of studies, and 30 hours at 10.00 of somebody at 10%
        CallBuilder call = paying(CostNature.STUDIES)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STAFF)).at(UnitPrice.of(WORDS, euros("10.00"))))
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("600.00"));
        CostLine hours =
                CostLine.of(CostNature.STAFF, "Agent", Quantity.of("30")).withShare(fte("0.10"));

        assertThat(mended(call, studies("300.00").with(hours)))
                .containsExactly(other("300.00"), new Change.RaiseShare(List.of("2"), fte("0.20")));
        assertThat(mended(call, studies("299.99").with(hours))).containsExactly(other("300.01"));
    }

    @Test
    void no_more_of_a_cost_is_given_up_than_is_retained_of_it() {
        // 1,200.00 is 200.00 too much: more than there is of other costs.
        CallBuilder maximum = half().maximumCost(L1, euros("1000.00"));
        Operation staffed = studies("100.00").staff("Agent", euros("1100.00"), fte("1"));
        assertThat(remedies(decide(maximum, staffed), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_STAFF_COST, euros("200.00")));
        // Presented, and of it 100.00 retained
        CallBuilder presented =
                paying(CostNature.STUDIES).maximumCost(L1, euros("1000.00")).readAs(MinimumCostBasis.PRESENTED);
        Operation setAside = studies("100.00").cost(CostNature.TRAINING, "Cours", euros("1100.00"));
        assertThat(remedies(decide(presented, setAside), Rule.MAXIMUM_TOTAL_COST))
                .isEmpty();
    }

    @Test
    void what_is_presented_too_much_is_given_up_of_what_is_retained() {
        // 60.00 of studies and 120.00 of staff at 10%: 180.00 are presented, of which 60.00 are retained.
        CallBuilder presented = half().staffMinimum(L1, fte("0.20"))
                .maximumCost(L1, euros("150.00"))
                .readAs(MinimumCostBasis.PRESENTED);
        Operation operation = studies("60.00").staff("Agent", euros("120.00"), fte("0.10"));
        assertThat(remedies(decide(presented, operation), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("30.00")));
    }

    @Test
    void where_added_up_shares_are_too_small_a_further_person_brings_all_back_once_the_first_works_more() {
        CallBuilder call =
                paying(CostNature.STAFF).staffMinimum(L1, fte("0.20")).readAs(StaffShareScope.OPERATION);
        // 5% + 5%: the first works 15%, and the 300.00 + 200.00 count. 1,000.00 - 500.00 = 500.00
        Operation two = Operation.untitled()
                .staff("Agent", euros("300.00"), fte("0.05"))
                .staff("Agente", euros("200.00"), fte("0.05"));
        Change together =
                new Change.Together(List.of(new Change.RaiseShare(List.of("1"), fte("0.15")), staff("500.00")));
        assertThat(mended(call.minimumCost(L1, euros("1000.00")), two)).containsExactly(together);
        // Half of 1,000.00 is the least aid.
        assertThat(remedies(decide(call.minimumAid(L1, euros("500.00")), two), Rule.MINIMUM_AID))
                .containsExactly(together);
        // Somebody whose share is missing is brought back too, and nobody has to work more.
        Operation inDoubt = Operation.untitled().with(inDoubt("Agent", "300.00"));
        assertThat(mended(call, inDoubt)).containsExactly(staff("700.00"));
    }

    @Test
    void nobody_works_more_for_costs_that_no_further_person_may_have() {
        // A millionth of 999,999,999,999.99 and 300.00 is 1,000,000.00, rounded down: a cent less than the least aid.
        CallBuilder millionth = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF)
                .aid(L1, Rate.percent("0.0001"))
                .staffMinimum(L1, fte("0.20"))
                .readAs(StaffShareScope.OPERATION)
                .minimumAid(L1, euros("1000000.01"));
        Operation operation = Operation.untitled().staff("Agent", euros("300.00"), fte("0.10"));
        assertThat(remedies(decide(millionth, operation), Rule.MINIMUM_AID)).isEmpty();
    }

    @Test
    void no_person_is_brought_back_who_is_retained_already_or_cannot_be() {
        // Ten lines that are not paid and 0.05 leave 0.04 of 9,999,999,999,999.99.
        Operation full = operationOf(10, LARGEST);
        Operation retained = full.staff("Agent", euros("0.05"), fte("0.20"));
        Operation below = full.staff("Agent", euros("0.05"), fte("0.10"));
        Operation inDoubt = full.with(inDoubt("Agent", "0.05"));
        CallBuilder addedUp =
                paying(CostNature.STAFF).staffMinimum(L1, fte("0.20")).readAs(StaffShareScope.OPERATION);
        // Together 0.09, and not 0.05 twice and 0.04
        assertThat(mended(addedUp.minimumCost(L1, euros("0.09")), retained)).containsExactly(staff("0.04"));
        assertThat(mended(addedUp.replacing(Limit.minimumCost(L1, euros("0.14"))), retained))
                .isEmpty();
        assertThat(mended(paying(CostNature.STAFF).minimumCost(L1, euros("0.14")), below))
                .isEmpty();
        // Person by person, a further one does nothing for somebody whose share is missing.
        CallBuilder each = paying(CostNature.STAFF).staffMinimum(L1, fte("0.20"));
        assertThat(mended(each.minimumCost(L1, euros("0.09")), inDoubt)).isEmpty();
        // Nothing is paid.
        CallBuilder nothing = Call.builder("nothing", new LocalizedText("Un appel", "A call"))
                .aid(L1, Rate.percent("50"))
                .staffMinimum(L1, fte("0.20"))
                .readAs(StaffShareScope.OPERATION)
                .minimumCost(L1, euros("0.04"));
        assertThat(mended(nothing, below)).isEmpty();
    }

    @Test
    void as_many_persons_work_more_as_are_just_enough() {
        // 1,000.00 of studies, and 300.00, 200.00 and 100.00 of staff at 10%
        Operation three = studies("1000.00")
                .staff("A", euros("300.00"), fte("0.10"))
                .staff("B", euros("200.00"), fte("0.10"))
                .staff("C", euros("100.00"), fte("0.10"));
        Change first = new Change.RaiseShare(List.of("2"), fte("0.20"));
        Change second = new Change.RaiseShare(List.of("3"), fte("0.20"));
        Change third = new Change.RaiseShare(List.of("4"), fte("0.20"));
        assertThat(mended(minimum("1500.00"), three))
                .containsExactly(other("500.00"), staff("500.00"), new Change.Together(List.of(first, second)));
        assertThat(mended(minimum("1500.01"), three))
                .containsExactly(other("500.01"), staff("500.01"), new Change.Together(List.of(first, second, third)));
    }

    @Test
    void a_minimum_is_found_at_the_lines_of_all_who_work_more_together() {
        // 300.00 and 200.00 more are just enough.
        Operation two =
                studies("1000.00").staff("A", euros("300.00"), fte("0.10")).staff("B", euros("200.00"), fte("0.10"));
        assertThat(decide(minimum("1500.00"), two)
                        .find(Rule.MINIMUM_TOTAL_COST)
                        .orElseThrow()
                        .places())
                .containsExactly("operation.costLines[1].fte", "operation.costLines[2].fte");
    }

    @Test
    void costs_are_added_of_the_first_nature_of_which_some_are_enough() {
        CallBuilder training = paying(CostNature.STUDIES, CostNature.TRAINING, CostNature.TRAVEL)
                .limit(Limit.on(L1, Base.of(CostNature.TRAINING))
                        .atLeast(euros("300.00"))
                        .refusing("TRAINING_COSTS", WORDS));
        Operation operation = studies("1000.00").cost(CostNature.TRAINING, "Cours", euros("100.00"));

        assertThat(remedies(decide(training, operation), Rule.of("TRAINING_COSTS")))
                .containsExactly(other("200.00"));
    }

    @Test
    void no_more_of_a_cost_is_given_up_than_its_lines_cost_without_the_tax() {
        // 100.00 of studies with 20.00 of tax, and 200.00 of courses that are set aside.
        Operation taxed = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withVat(euros("20.00")))
                .cost(CostNature.TRAINING, "Cours", euros("200.00"));
        CallBuilder call = paying(CostNature.STUDIES).paysVat(L1);
        Dossier dossier = Small.dossier(taxed);
        Dossier paying = dossier.withApplicant(dossier.applicant().recoveringVat(false));

        assertThat(remedies(decide(call.maximumCost(L1, euros("20.00")), paying), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("100.00")));
        assertThat(remedies(
                        decide(call.replacing(Limit.maximumCost(L1, euros("19.99"))), paying), Rule.MAXIMUM_TOTAL_COST))
                .isEmpty();
    }

    @Test
    void of_one_nature_of_staff_any_number_of_persons_work_more() {
        // 1,000.00 and 101 × 10.00 = 2,010.00
        Operation operation = studies("1000.00");
        for (int i = 0; i < 101; i++) {
            operation = operation.staff("Agent " + i, euros("10.00"), fte("0.10"));
        }

        assertThat(mended(minimum("2010.00"), operation))
                .last()
                .satisfies(change ->
                        assertThat(((Change.Together) change).changes()).hasSize(101));
        assertThat(mended(minimum("2010.01"), operation)).hasSize(2).allMatch(Change.OfAmount.class::isInstance);
    }

    // 300.00 of seniors and 300.00 of juniors at 10%, of which the call wants 300.00 of juniors.
    @Test
    void a_share_is_raised_of_those_alone_whose_costs_a_minimum_is_on() {
        for (List<CostNature> natures : List.of(List.of(SENIOR, JUNIOR), List.of(JUNIOR, SENIOR))) {
            CallBuilder call = juniors("300.00", natures.toArray(CostNature[]::new));
            Operation operation =
                    Operation.untitled().with(tenPercentOf(SENIOR, "300.00")).with(tenPercentOf(JUNIOR, "300.00"));

            assertThat(raised(call, operation)).containsExactly(raise("2"));
        }
    }

    // The 300.00 of seniors are in doubt, and do not count.
    @Test
    void a_share_is_raised_whose_costs_a_minimum_is_on_beside_staff_of_another_nature_in_doubt() {
        for (List<CostNature> natures : List.of(List.of(SENIOR, JUNIOR), List.of(JUNIOR, SENIOR))) {
            CallBuilder call = juniors("300.00", natures.toArray(CostNature[]::new));
            Operation operation = Operation.untitled()
                    .with(CostLine.of(SENIOR, euros("300.00")))
                    .with(tenPercentOf(JUNIOR, "300.00"));

            assertThat(raised(call, operation)).containsExactly(raise("2"));
        }
    }

    // 300.00 of juniors are retained once the first person works 10% more; 200.00 of further juniors are missing.
    @Test
    void a_further_person_of_any_nature_of_staff_mends_with_whom_added_up_shares_are_enough() {
        for (List<CostNature> natures : List.of(List.of(SENIOR, JUNIOR), List.of(JUNIOR, SENIOR))) {
            CallBuilder call =
                    juniors("500.00", natures.toArray(CostNature[]::new)).readAs(StaffShareScope.OPERATION);
            Operation operation = Operation.untitled().with(tenPercentOf(JUNIOR, "300.00"));

            assertThat(remedies(decide(call, operation), Rule.of("JUNIORS")))
                    .containsExactly(new Change.Together(List.of(raise("1"), staff("200.00"))));
        }
    }

    @Test
    void those_who_cost_least_keep_their_share_where_others_are_enough_together() {
        // The seniors cost more, and do not count. 300.00 + 200.00, and not 100.00
        Operation four = Operation.untitled()
                .with(tenPercentOf(SENIOR, "900.00"))
                .with(tenPercentOf(JUNIOR, "200.00"))
                .with(tenPercentOf(JUNIOR, "100.00"))
                .with(tenPercentOf(JUNIOR, "300.00"));

        assertThat(raised(juniors("500.00"), four))
                .containsExactly(new Change.Together(List.of(raise("2"), raise("4"))));
        assertThat(raised(juniors("600.00"), four))
                .containsExactly(new Change.Together(List.of(raise("2"), raise("3"), raise("4"))));
        assertThat(raised(juniors("600.01"), four)).isEmpty();
    }

    @Test
    void a_person_with_lines_of_two_natures_counts_with_those_that_the_minimum_is_on() {
        Operation one = Operation.untitled()
                .with(tenPercentOf(SENIOR, "200.00").withPerson("A"))
                .with(tenPercentOf(JUNIOR, "100.00").withPerson("A"))
                .with(tenPercentOf(JUNIOR, "200.00").withPerson("A"));
        Change both = new Change.RaiseShare(List.of("1", "2", "3"), fte("0.20"));

        assertThat(raised(juniors("300.00"), one)).containsExactly(both);
        assertThat(raised(juniors("300.01"), one)).isEmpty();
    }

    @Test
    void ten_persons_of_several_natures_are_reported_in_their_order_and_a_hundred_are_tried() {
        Operation operation = Operation.untitled().with(tenPercentOf(SENIOR, "5.00"));
        for (int i = 0; i < 101; i++) {
            operation = operation.with(tenPercentOf(JUNIOR, "10.00"));
        }

        assertThat(raised(juniors("10.00"), operation))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 11)
                        .mapToObj(line -> raise(Integer.toString(line)))
                        .toList());
        assertThat(raised(juniors("1000.00"), operation))
                .singleElement()
                .satisfies(change ->
                        assertThat(((Change.Together) change).changes()).hasSize(100));
        assertThat(raised(juniors("1000.01"), operation)).isEmpty();
    }

    private static CallBuilder juniors(String minimum) {
        return juniors(minimum, SENIOR, JUNIOR);
    }

    private static CallBuilder juniors(String minimum, CostNature... natures) {
        return Call.builder("small", WORDS)
                .natures(natures)
                .pays(L1, SENIOR, JUNIOR)
                .staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.of(JUNIOR)).atLeast(euros(minimum)).refusing("JUNIORS", WORDS));
    }

    private static CostLine tenPercentOf(CostNature nature, String amount) {
        return CostLine.of(nature, euros(amount)).withShare(fte("0.10"));
    }

    private static Change raise(String line) {
        return new Change.RaiseShare(List.of(line), fte("0.20"));
    }

    private static List<Change> raised(CallBuilder call, Operation operation) {
        return remedies(decide(call, operation), Rule.of("JUNIORS")).stream()
                .filter(change -> !(change instanceof Change.OfAmount))
                .toList();
    }

    @Test
    void only_costs_that_a_limit_is_on_are_given_up_or_added_for_it() {
        LocalizedText text = new LocalizedText("la communication", "communication");
        Operation operation = Operation.untitled()
                .cost(CostNature.DIGITAL_EQUIPMENT, "Serveur", euros("500.00"))
                .cost(CostNature.COMMUNICATION, "Affiches", euros("120.00"))
                .cost(CostNature.OTHER, "Divers", euros("77.00"));
        Limit most = Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                .atMost(euros("100.00"))
                .refusing("COMMUNICATION_COSTS", text);
        // 120.00 - 100.00, and not first the 500.00
        assertThat(remedies(decide(half().limit(most), operation), Rule.of("COMMUNICATION_COSTS")))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("20.00")));
        // 880.00 - 500.00
        Limit least = Limit.on(L1, Base.INVESTMENT).atLeast(euros("880.00")).refusing("INVESTMENT_COSTS", text);
        assertThat(remedies(decide(half().limit(least), operation), Rule.of("INVESTMENT_COSTS")))
                .containsExactly(other("380.00"));
    }

    @Test
    void of_costs_that_do_not_count_alike_the_amount_is_enough_whichever_they_are() {
        // Half of 200.00 of the one is 100.00, and a quarter of 400.00 of the other.
        for (List<String> rates : List.of(List.of("50", "25"), List.of("25", "50"))) {
            CallBuilder parts = call().aid(AidIntensity.of(L1, Value.of(Rate.percent(rates.get(0))))
                            .of(Base.of(CostNature.STUDIES)))
                    .aid(AidIntensity.of(L1, Value.of(Rate.percent(rates.get(1))))
                            .of(Base.of(CostNature.TRAINING)))
                    .minimumAid(L1, euros("100.00"));
            assertThat(remedies(decide(parts, studies("0.00")), Rule.MINIMUM_AID))
                    .containsExactlyInAnyOrder(other("200.00"), other("400.00"));
        }
        // 500.00 + 600.00 + 10% of 500.00 are 150.00 over 1,000.00: 136.37 less of studies would do, and 150.00 of
        // training.
        CallBuilder maximum = half().flatRate(FlatRate.of(L1, Rate.percent("10"), Base.of(CostNature.STUDIES)))
                .maximumCost(L1, euros("1000.00"));
        assertThat(remedies(
                        decide(maximum, studies("500.00").cost(CostNature.TRAINING, "Cours", euros("600.00"))),
                        Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("150.00")));
    }

    @Test
    void costs_that_a_minimum_is_not_on_are_added_where_they_raise_a_ceiling_and_nothing_else_is_enough() {
        Limit ceiling = Limit.on(L1, Base.of(CostNature.STUDIES))
                .atMost(Share.of(Rate.percent("50"), Base.TOTAL))
                .reducing();
        Operation operation = studies("1000.00").cost(CostNature.TRAINING, "Cours", euros("500.00"));
        // The studies are as much as all else: 500.00, and with 100.00 more of it 600.00.
        Limit ofStudies = Limit.on(L1, Base.of(CostNature.STUDIES))
                .atLeast(euros("600.00"))
                .refusing("LEAST", WORDS);
        assertThat(remedies(decide(half().limit(ceiling).limit(ofStudies), operation), Rule.of("LEAST")))
                .containsExactly(other("100.00"), staff("100.00"));
        // 50.00 of communication count twice: among all else, and by themselves.
        Limit ofBoth = Limit.on(L1, Base.lines("BOTH", CostNature.STUDIES, CostNature.COMMUNICATION))
                .atLeast(euros("600.00"))
                .refusing("LEAST", WORDS);
        assertThat(remedies(decide(half().limit(ceiling).limit(ofBoth), operation), Rule.of("LEAST")))
                .containsExactly(other("50.00"), staff("100.00"));
    }

    // Too much of what raises the ceiling breaks the upper side, until all studies are paid.
    @Test
    void of_a_limit_with_two_sides_the_least_amount_within_both_is_offered() {
        Base others = Base.lines("OTHERS", CostNature.TRAINING, CostNature.COMMUNICATION, CostNature.STAFF);
        Operation operation = studies("800.00").cost(CostNature.COMMUNICATION, "Affiches", euros("100.00"));
        // Twice the others: with 200.00 of training 600.00, and at most 450.00 + 200.00; so up to 250.00, and from
        // 350.00.
        assertThat(remedies(
                        decide(half().limit(ceiling("2", others)).limit(between("600.00", "4.5", "1")), operation),
                        Rule.of("BOTH_SIDES")))
                .containsExactly(other("200.00"));
        // As much as the others: with 200.00 of training 300.00, or 340.00 with the staff in doubt, and at most
        // 250.00 + 100.00; so up to 220.00, and from 1,500.00.
        Operation doubtful = studies("1000.00")
                .cost(CostNature.COMMUNICATION, "Affiches", euros("100.00"))
                .with(inDoubt("Agent", "40.00"));
        assertThat(remedies(
                        decide(
                                half().staffMinimum(L1, fte("0.20"))
                                        .limit(ceiling("1", others))
                                        .limit(between("300.00", "2.5", "0.5")),
                                doubtful),
                        Rule.of("BOTH_SIDES")))
                .containsExactly(other("200.00"));
    }

    private static Limit ceiling(String times, Base others) {
        return Limit.on(L1, Base.of(CostNature.STUDIES))
                .atMost(Share.times(times, others))
                .reducing();
    }

    private static Limit between(String least, String ofCommunication, String ofTraining) {
        Bound most = Bound.of(
                Share.times(ofCommunication, Base.of(CostNature.COMMUNICATION)),
                Share.times(ofTraining, Base.of(CostNature.TRAINING)));
        return Limit.on(L1, Base.of(CostNature.STUDIES))
                .atLeast(euros(least))
                .withUpper(new Limit.Edge(Value.of(most), false))
                .refusing("BOTH_SIDES", WORDS);
    }

    @Test
    void what_a_flat_rate_is_a_share_of_is_given_up_where_there_is_too_much_of_it() {
        // A tenth of 1,000.00; of 500.09 it is 50.00, rounded down, and of a cent more 50.01.
        CallBuilder call = half().flatRate(
                        FlatRate.of(L1, Rate.percent("10"), Base.STAFF).named("OFFICE"))
                .limit(Limit.on(L1, Base.ofTerm("OFFICE"))
                        .atMost(euros("50.00"))
                        .refusing("MOST", WORDS));
        Operation operation = Operation.untitled().staff("Agent", euros("1000.00"), fte("1"));

        assertThat(remedies(decide(call, operation), Rule.of("MOST")))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_STAFF_COST, euros("499.91")));
    }

    // 40.00 of the first nature are missing.
    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void of_over_a_hundred_natures_that_do_not_count_alike_no_amount_is_offered(int count) {
        CostNature[] natures = IntStream.range(0, count)
                .mapToObj(i -> CostNature.of("NATURE_" + i, CostFamily.INVESTMENT, WORDS))
                .toArray(CostNature[]::new);
        CallBuilder call = Call.builder("small", WORDS).natures(natures).pays(L1, natures);
        for (CostNature nature : natures) {
            call.limit(Limit.on(L1, Base.of(nature)).atMost(euros("500.00")).reducing());
        }
        Operation operation = Operation.untitled().with(CostLine.of(natures[0], euros("60.00")));

        assertThat(mended(call.minimumCost(L1, euros("100.00")), operation))
                .isEqualTo(count > 100 ? List.of() : List.of(other("40.00")));
    }

    // Seniors and juniors count alike, and each at 10%.
    @Test
    void of_natures_of_staff_that_count_alike_the_least_that_is_enough_is_found_once_for_all() {
        Operation two =
                Operation.untitled().with(tenPercentOf(SENIOR, "200.00")).with(tenPercentOf(JUNIOR, "300.00"));
        assertThat(shares(alike("300.00"), two)).containsExactly(raise("2"));
        assertThat(shares(alike("500.00"), two)).containsExactly(new Change.Together(List.of(raise("1"), raise("2"))));
        assertThat(shares(alike("500.01"), two)).isEmpty();
        // Ten in their order, and not the ten who cost most.
        Operation eleven = Operation.untitled().with(tenPercentOf(JUNIOR, "300.00"));
        for (int i = 0; i < 9; i++) {
            eleven = eleven.with(tenPercentOf(SENIOR, "300.00"));
        }
        assertThat(shares(alike("300.00"), eleven.with(tenPercentOf(SENIOR, "400.00"))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(line -> raise(Integer.toString(line)))
                        .toList());
    }

    @Test
    void a_raised_share_brings_nothing_of_staff_that_is_retained_already() {
        // 1,000.00 of seniors who work full time, and 300.00 of juniors at 10%
        Operation operation = Operation.untitled()
                .with(CostLine.of(SENIOR, euros("1000.00")).withShare(fte("1")))
                .with(tenPercentOf(JUNIOR, "300.00"));

        assertThat(raised(juniors("300.00"), operation)).containsExactly(raise("2"));
    }

    private static CallBuilder alike(String minimum) {
        return Call.builder("small", WORDS)
                .natures(SENIOR, JUNIOR)
                .pays(L1, SENIOR, JUNIOR)
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros(minimum));
    }

    private static List<Change> shares(CallBuilder call, Operation operation) {
        return mended(call, operation).stream()
                .filter(change -> !(change instanceof Change.OfAmount))
                .toList();
    }

    @Test
    void costs_that_are_taken_away_first_are_not_taken_away_again() {
        // 1,000.00 of studies, a quarter of them and 100.00 are 1,350.00: 250.00 too much. All training is 100.00 of
        // it, and
        // 120.00 of studies with a quarter are the rest.
        CallBuilder call = paying(CostNature.STUDIES, CostNature.TRAINING)
                .flatRate(FlatRate.of(L1, Rate.percent("25"), Base.of(CostNature.STUDIES)))
                .limit(Limit.on(L1, Base.TOTAL).atMost(euros("1100.00")).refusing("MOST", WORDS));
        Operation operation = studies("1000.00").cost(CostNature.TRAINING, "Cours", euros("100.00"));

        assertThat(remedies(decide(call, operation), Rule.of("MOST")))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("220.00")));
    }

    @Test
    void of_costs_that_only_a_ceiling_on_others_tells_apart_each_is_tried() {
        // 1,000.00 and half of it are 500.00 too little: 500.00 of training, or 333.34 of studies and 166.67 that they
        // let in.
        CallBuilder call = paying(CostNature.STUDIES, CostNature.TRAINING, CostNature.COMMUNICATION)
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("50"), Base.of(CostNature.STUDIES)))
                        .reducing())
                .minimumCost(L1, euros("2000.00"));
        Operation operation = studies("1000.00").cost(CostNature.COMMUNICATION, "Affiches", euros("1000.00"));

        assertThat(mended(call, operation)).containsExactly(other("500.00"));
    }

    @Test
    void of_costs_that_only_a_maximum_of_the_aid_tells_apart_each_is_tried() {
        // 40% of 500.00 are 200.00, and of 1,000.00 the least aid. More studies change nothing.
        CallBuilder call = paying(CostNature.STUDIES, CostNature.TRAINING)
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.of(Rate.percent("40"), Base.of(CostNature.TRAINING)))
                        .reducing())
                .minimumAid(L1, euros("400.00"));
        Operation operation = studies("1000.00").cost(CostNature.TRAINING, "Cours", euros("500.00"));

        assertThat(remedies(decide(call, operation), Rule.MINIMUM_AID)).containsExactly(other("500.00"));
    }

    @Test
    void of_costs_that_only_the_most_that_counts_tells_apart_each_is_tried() {
        // Half of twice 200.00 is 200.00, and of twice 300.00 the least aid. More studies change nothing.
        Bound most = Bound.of(Share.times("2", Base.of(CostNature.TRAINING)));
        CallBuilder call = Call.builder("small", WORDS)
                .pays(L1, CostNature.STUDIES, CostNature.TRAINING)
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(L1, Limit.Form.AID_UP_TO, Value.of(most))))
                .minimumAid(L1, euros("300.00"));
        Operation operation = studies("1000.00").cost(CostNature.TRAINING, "Cours", euros("200.00"));

        assertThat(remedies(decide(call, operation), Rule.MINIMUM_AID)).containsExactly(other("100.00"));
    }

    @Test
    void costs_that_are_added_are_enough_whatever_their_lines_answer() {
        // 400.00 and a quarter of it: 400.00 more of such studies do, and other studies take 500.00.
        Operation answered = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("400.00")).answering(ROLE, Answer.of("MAIN")));
        assertThat(mended(askingRoles(), answered)).containsExactly(other("500.00"), staff("500.00"));
        // 400.00 + 600.00
        Operation unanswered = Operation.untitled().with(CostLine.staff("Agent", euros("400.00")));
        assertThat(mended(askingRoles(), unanswered)).containsExactly(other("600.00"), staff("600.00"));
    }

    // A quarter of main studies is added; lines of training are asked something else.
    private static CallBuilder askingRoles() {
        Criterion level = Criterion.named("LEVEL", Subject.COST_LINE, WORDS)
                .withAnswer("FIRST", WORDS)
                .withAnswer("SECOND", WORDS)
                .ofNatures("TRAINING");
        Condition isMain = Condition.where(ROLE).in(Answer.of("MAIN"));
        Condition isFirst = Condition.where(level).in(Answer.of("FIRST"));
        Base training = Base.lines("FIRST_TRAINING", Set.of(CostNature.TRAINING), Optional.of(isFirst));
        return paying(CostNature.STUDIES, CostNature.TRAINING, CostNature.STAFF)
                .asks(L1, ROLE, level)
                .flatRate(FlatRate.of(
                        L1,
                        Rate.percent("25"),
                        Base.lines("MAIN_STUDIES", Set.of(CostNature.STUDIES), Optional.of(isMain))))
                .limit(Limit.on(L1, training).atMost(euros("9000.00")).refusing("TRAINING_COSTS", WORDS))
                .minimumCost(L1, euros("1000.00"));
    }

    // Eight times 0.30 with 6.7% of it, 0.02, and once 0.15 with 10% of it, 0.01, are 2.72; all of them count 16 for
    // 15.
    // For 0.02 less, 0.01 of a 0.30 is enough, as 6.7% of 0.29 is 0.01, but of the 0.15 it takes 0.02. Of the nine
    // kinds eight are begun with.
    @ParameterizedTest
    @CsvSource({
        // By their natures and answers, or in the order of the lines where they are over 64: 9 + 56.
        "TRAINING, A, 0, 0.01",
        "TRAINING, A, 55, 0.01",
        "TRAINING, A, 56, 0.02",
        "STUDIES, I, 0, 0.01"
    })
    void of_nine_kinds_of_costs_that_count_as_much_eight_are_given_up_first_in_turn(
            String nature, String answer, int others, String amount) {
        CostNature ofLast = CostNature.of(nature);
        Criterion letter = named("LETTER", NINE);
        CallBuilder call = paying(CostNature.standard().toArray(CostNature[]::new))
                .asks(L1, letter)
                .maximumCost(L1, euros("2.70"));
        // It is stated first.
        Operation operation =
                Operation.untitled().with(CostLine.of(ofLast, euros("0.15")).answering(letter, Answer.of(answer)));
        for (String each : NINE) {
            boolean isLast = each.equals(answer);
            Condition isEach = Condition.where(letter).in(Answer.of(each));
            call.flatRate(FlatRate.of(L1, Rate.percent(isLast ? "10" : "6.7"), Base.lines("OF_" + each, isEach)));
            if (!isLast) {
                operation = operation.with(
                        CostLine.of(CostNature.STUDIES, euros("0.30")).answering(letter, Answer.of(each)));
            }
        }
        for (int i = 0; i < others; i++) {
            operation = operation.with(
                    CostLine.of(WITHOUT_COSTS.get(i / 8), euros("0.00")).answering(letter, Answer.of(NINE.get(i % 8))));
        }

        assertThat(remedies(decide(call, operation), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros(amount)));
    }

    // The same costs as above, of a nature each: that of the 0.15 is the last one of the call.
    @Test
    void of_nine_natures_of_a_call_that_count_as_much_the_first_eight_are_given_up_first_in_turn() {
        List<CostNature> natures = Stream.concat(
                        NINE.stream().skip(1), NINE.stream().limit(1))
                .map(code -> CostNature.of(code, CostFamily.OTHER, WORDS))
                .toList();
        CallBuilder call = Call.builder("nine", WORDS)
                .natures(natures.toArray(CostNature[]::new))
                .pays(L1, natures)
                .maximumCost(L1, euros("2.70"));
        Operation operation = Operation.untitled();
        for (CostNature nature : natures) {
            boolean isLast = nature.equals(natures.get(8));
            call.flatRate(FlatRate.of(L1, Rate.percent(isLast ? "10" : "6.7"), Base.of(nature)));
            operation = operation.with(CostLine.of(nature, euros(isLast ? "0.15" : "0.30")));
        }

        assertThat(remedies(decide(call, operation), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("0.01")));
    }

    private static Criterion named(String code, List<String> answers) {
        Criterion criterion = Criterion.named(code, Subject.COST_LINE, WORDS);
        for (String each : answers) {
            criterion = criterion.withAnswer(each, WORDS);
        }
        return criterion;
    }

    @Test
    void a_raised_share_mends_where_the_costs_of_that_person_are_enough() {
        // Staff of the one nature has half as aid, that of the other a tenth; nothing pays the third.
        CostNature agents = staffOf("AGENTS");
        CostNature helpers = staffOf("HELPERS");
        CostNature others = staffOf("OTHERS_OF_STAFF");
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .natures(agents, helpers, others)
                .pays(L1, agents, helpers)
                .staffMinimum(L1, fte("0.20"))
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).of(Base.of(agents)))
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("10"))).of(Base.of(helpers)))
                .minimumAid(L1, euros("400.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(helpers, euros("900.00")).withShare(fte("0.10")))
                .with(CostLine.of(others, euros("900.00")).withShare(fte("0.10")))
                .with(CostLine.of(agents, euros("900.00")).withShare(fte("0.10")));
        // 450.00 of the third line; 90.00 of the first
        assertThat(remedies(decide(call, operation), Rule.MINIMUM_AID))
                .filteredOn(change -> !(change instanceof Change.OfAmount))
                .containsExactly(new Change.RaiseShare(List.of("3"), fte("0.20")));
        // 450.00 + 90.00 reach 500.00 together.
        assertThat(remedies(decide(call.replacing(Limit.minimumAid(L1, euros("500.00"))), operation), Rule.MINIMUM_AID))
                .filteredOn(change -> !(change instanceof Change.OfAmount))
                .containsExactly(new Change.Together(List.of(
                        new Change.RaiseShare(List.of("1"), fte("0.20")),
                        new Change.RaiseShare(List.of("3"), fte("0.20")))));
    }

    private static CostNature staffOf(String code) {
        return CostNature.of(code, CostFamily.STAFF, new LocalizedText("personnel", "staff"));
    }

    // Of which costs they are true, another test asserts.
    private static List<Change> remedies(Decision decision, Rule rule) {
        return Small.plain(Small.remedies(decision, rule));
    }

    private static List<Change> mended(CallBuilder call, Operation operation) {
        return remedies(decide(call, operation), Rule.MINIMUM_TOTAL_COST);
    }

    private static Change other(String amount) {
        return new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros(amount));
    }

    private static Change staff(String amount) {
        return new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros(amount));
    }

    private static CallBuilder minimum(String amount) {
        return half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros(amount));
    }

    private static CallBuilder paying(CostNature... natures) {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, natures)
                .aid(L1, Rate.percent("50"));
    }

    private static Operation operationOf(int count, CostLine line) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < count; i++) {
            operation = operation.with(line);
        }
        return operation;
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void of_over_a_hundred_parties_with_a_ceiling_each_no_amount_is_offered(int partners) {
        // 100.00 of each; 1,000.00 less of a hundred are 9,000.00.
        CallBuilder call = half().maximumCost(L1, euros("9000.00"))
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(euros("5000.00"))
                        .reducing()
                        .ofEach());
        List<String> names =
                IntStream.range(0, partners).mapToObj(i -> "Labo " + i).toList();
        Operation operation = Operation.untitled();
        for (String name : names) {
            operation = operation.with(
                    CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner(name));
        }
        Applicant applicant = Applicant.of(Party.unknown())
                .withMembers(names.stream().map(Party.unknown()::withName).toList());

        List<Change> changes = remedies(decide(call, Dossier.of(applicant, operation)), Rule.MAXIMUM_TOTAL_COST);

        assertThat(changes)
                .isEqualTo(
                        partners > 100
                                ? List.of()
                                : List.of(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("1000.00"))));
    }
}
