package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final Rule PLAN = Rule.of("PLAN");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");

    @Test
    void a_call_that_pays_services_alone_is_mended_by_services() {
        CallBuilder call = Call.builder("services", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.SERVICES)
                .aid(L1, Rate.percent("50"))
                .minimumCost(L1, euros("1000.00"));
        Operation operation = Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("400.00"));

        assertThat(remedies(decide(call, operation), Rule.MINIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("600.00")));
        Operation mended = operation.cost(CostNature.SERVICES, "Formation", euros("600.00"));
        assertThat(outcome(decide(call, mended), Rule.MINIMUM_TOTAL_COST)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_gap_that_a_missing_fact_may_close_by_a_cent_is_open() {
        // 10.00 without the person, 10.01 with the person: 90.00 or 89.99 is missing.
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("100.00"));
        Remedy remedy = remedy(decide(call, studies("10.00").with(inDoubt("a", "0.01"))), Rule.MINIMUM_TOTAL_COST);
        assertThat(remedy.options()).contains(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("90.00")));
        assertThat(remedy.amountsOpen()).isTrue();
    }

    @Test
    void a_cent_mends_a_minimum_that_must_be_exceeded() {
        CallBuilder call = half().with(Limit.minimumCost(L1, euros("5000.00")).exceeded());
        Change cent = new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("0.01"));
        Decision decision = decide(call, studies("5000.00"));
        assertThat(remedies(decision, Rule.MINIMUM_TOTAL_COST)).contains(cent);
        assertThat(remedy(decision, Rule.MINIMUM_TOTAL_COST).message(Locale.ENGLISH))
                .isEqualTo("Gap: €0.01 in eligible costs other than staff to exceed the minimum; or €0.01 in eligible"
                        + " direct staff costs, for an additional person, to exceed the minimum.");
        assertThat(remedy(decide(half().minimumCost(L1, euros("5000.01")), studies("5000.00")), Rule.MINIMUM_TOTAL_COST)
                        .message(Locale.ENGLISH))
                .contains("€0.01 in eligible costs other than staff to reach the minimum")
                .doesNotContain("exceed");
    }

    @Test
    void a_cent_beyond_a_bound_of_the_plan_mends_a_limit_that_exactly_the_bound_breaks() {
        // 20% of 1,000.00 is 200.00, and of 1,000.03 it is 200.006: 200.01 are over it.
        Share fifth = Share.of(Rate.percent("20"), Base.TOTAL);
        Limit.Edge strict = new Limit.Edge(Value.of(Bound.of(fifth)), true);
        CallBuilder over = half().limit(
                        Limit.on(L1, Base.OWN).atLeast(fifth).withLower(strict).refusing("PLAN", TEXT));
        CallBuilder under = half().limit(Limit.on(L1, Base.OTHER_PUBLIC)
                .atMost(fifth)
                .withUpper(strict)
                .refusing("PLAN", TEXT));

        assertThat(planRemedies(over, "1000.00", FinancingPlan.own(euros("200.00"))))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("0.01")));
        assertThat(planRemedies(over, "1000.03", FinancingPlan.own(euros("150.00"))))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("50.01")));
        assertThat(planRemedies(
                        under, "1000.00", FinancingPlan.own(euros("0.00")).withOtherPublic(euros("200.00"))))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros("0.01")));
        assertThat(outcome(decide(over, studies("1000.00").withFinancing(FinancingPlan.own(euros("200.01")))), PLAN))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void of_a_limit_with_two_sides_the_nearer_one_is_the_gap() {
        Limit between = Limit.on(L1, Base.OWN)
                .atLeast(Share.of(Rate.percent("20"), Base.TOTAL))
                .withUpper(new Limit.Edge(Value.of(Bound.of(Share.of(Rate.percent("50"), Base.TOTAL))), false));

        // 20% of 1,000.00 is 200.00, of which 150.00 are there.
        assertThat(planRemedies(
                        half().limit(between.refusing("PLAN", TEXT)), "1000.00", FinancingPlan.own(euros("150.00"))))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("50.00")));
    }

    private static List<Change> planRemedies(CallBuilder call, String costs, FinancingPlan plan) {
        return remedies(decide(call, studies(costs).withFinancing(plan)), PLAN);
    }

    @Test
    void less_staff_mends_a_minimum_than_other_costs_where_a_flat_rate_is_taken_of_it() {
        CallBuilder call = half().flatRate(L1, Rate.percent("15")).minimumCost(L1, euros("1150.00"));
        // 1,000.00 of staff + 15% = 1,150.00; 999.99 + 149.99 (of 149.9985) = 1,149.98
        assertThat(remedies(decide(call, studies("0.00")), Rule.MINIMUM_TOTAL_COST))
                .containsExactly(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1150.00")),
                        new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("1000.00")));
    }

    @Test
    void the_least_aid_is_mended_by_the_cost_that_gives_it() {
        // 53% of 377,358.50 = 200,000.005, and of a cent less 199,999.9997; 377,358.50 - 100.00 = 377,258.50
        CallBuilder call = Small.call().aid(L1, Rate.percent("53")).minimumAid(L1, euros("200000.00"));
        assertThat(remedies(decide(call, studies("100.00")), Rule.MINIMUM_AID))
                .containsExactly(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("377258.50")),
                        new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("377258.50")));
        assertThat(outcome(decide(call, studies("377358.50")), Rule.MINIMUM_AID))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(decide(call, studies("377358.49")), Rule.MINIMUM_AID))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_share_is_raised_to_the_minimum_where_the_person_then_suffices() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1000.00"));
        Operation operation = studies("400.00").staff("Agent", euros("600.00"), fte("0.10"));
        assertThat(remedies(decide(call, operation), Rule.MINIMUM_TOTAL_COST))
                .contains(new Change.RaiseShare(List.of("2"), fte("0.20")));
        assertThat(outcome(
                        decide(call, studies("400.00").staff("Agent", euros("600.00"), fte("0.20"))),
                        Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        decide(call, studies("400.00").staff("Agent", euros("600.00"), fte("0.199999999"))),
                        Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_share_is_not_raised_where_the_person_does_not_suffice() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1000.01"));
        Operation operation = studies("400.00").staff("Agent", euros("600.00"), fte("0.10"));
        assertThat(remedies(decide(call, operation), Rule.MINIMUM_TOTAL_COST))
                .noneMatch(Change.RaiseShare.class::isInstance);
    }

    @Test
    void added_up_shares_are_raised_by_what_lacks() {
        // 5% + 8% = 13%: 7% lack, so 12% instead of 5%, or 15% instead of 8%
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1000.00"))
                .readAs(StaffShareScope.OPERATION);
        Operation operation = Operation.untitled()
                .staff("Un agent", euros("500.00"), fte("0.05"))
                .staff("Une autre", euros("500.00"), fte("0.08"));
        assertThat(remedies(decide(call, operation), Rule.MINIMUM_TOTAL_COST))
                .contains(
                        new Change.RaiseShare(List.of("1"), fte("0.12")),
                        new Change.RaiseShare(List.of("2"), fte("0.15")));
    }

    @Test
    void a_maximum_is_mended_by_less_cost() {
        // 6.00 + 4.00 of staff + 25% of 4.00 = 11.00, a euro too much: less of the studies, or 0.80 + 25% of it =
        // 1.00 of the staff.
        CallBuilder call = Call.builder("at-most", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(L1, Rate.percent("25"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .maximumCost(L1, euros("10.00"));
        Operation operation = studies("6.00").with(CostLine.staff("Agent", euros("4.00")));
        Decision decision = decide(call, operation);
        assertThat(remedies(decision, Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(
                        new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("1.00")),
                        new Change.OfAmount(Change.Kind.REDUCE_STAFF_COST, euros("0.80")));
        assertThat(decision.find(Rule.MAXIMUM_TOTAL_COST)
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .message(Locale.ENGLISH))
                .isEqualTo("Gap: €1.00 above the maximum (eligible costs other than staff and services); or"
                        + " €0.80 above the maximum (direct staff costs).");
    }

    @Test
    void a_maximum_that_services_alone_exceed_is_mended_by_less_of_them() {
        Operation operation = Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("10.01"));
        assertThat(remedies(decide(half().maximumCost(L1, euros("10.00")), operation), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_SERVICES, euros("0.01")));
    }

    @Test
    void no_more_of_a_cost_is_left_out_than_it_is_net_of_value_added_tax() {
        // 9.00 + 3.00 of tax = 12.00, if the applicant cannot recover it: 9.01 less than that is more than there is
        // net.
        CallBuilder call = half().paysVat(L1).maximumCost(L1, euros("2.99"));
        Dossier bearing = bearingVat(CostNature.STUDIES, "9.00", "3.00");
        assertThat(outcome(decide(call, bearing), Rule.MAXIMUM_TOTAL_COST)).isEqualTo(Outcome.FAILED);
        assertThat(remedies(decide(call, bearing), Rule.MAXIMUM_TOTAL_COST)).isEmpty();
        assertThat(remedies(decide(call, bearingVat(CostNature.STAFF, "9.00", "3.00")), Rule.MAXIMUM_TOTAL_COST))
                .isEmpty();
        // A maximum of 3.00 is met without the whole of the 9.00.
        CallBuilder aCentMore = half().paysVat(L1).maximumCost(L1, euros("3.00"));
        assertThat(remedies(decide(aCentMore, bearing), Rule.MAXIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("9.00")));
    }

    @Test
    void a_remedy_is_open_if_the_gap_depends_on_missing_facts() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("50.00"))
                .ownContribution(L1, Rate.percent("50"))
                .publicCofinancing(L1, Rate.percent("50"))
                .maximumPublicAid(L1, euros("9.00"));
        // The total is 10.00 or 15.00, and so half of it 5.00 or 7.50.
        Operation open = studies("10.00").with(Small.inDoubt("Agent", "5.00"));
        Operation sure = studies("10.00");
        FinancingPlan little = FinancingPlan.own(euros("1.00")).withOtherPublic(euros("1.00"));
        FinancingPlan much = FinancingPlan.own(euros("1.00")).withOtherPublic(euros("9.00"));

        assertThat(isOpen(call, open, little, Rule.MINIMUM_TOTAL_COST)).isTrue();
        assertThat(isOpen(call, sure, little, Rule.MINIMUM_TOTAL_COST)).isFalse();
        assertThat(isOpen(call, open, little, Rule.OWN_CONTRIBUTION)).isTrue();
        assertThat(isOpen(call, sure, little, Rule.OWN_CONTRIBUTION)).isFalse();
        assertThat(isOpen(call, open, little, Rule.PUBLIC_COFINANCING)).isTrue();
        assertThat(isOpen(call, sure, little, Rule.PUBLIC_COFINANCING)).isFalse();
        assertThat(isOpen(call, open, much, Rule.PUBLIC_AID)).isTrue();
        assertThat(isOpen(call, sure, much, Rule.PUBLIC_AID)).isFalse();
    }

    @Test
    void exactly_the_bound_is_enough_for_a_financing_plan_and_for_a_maximum() {
        CallBuilder call = half().ownContribution(L1, Rate.percent("50")).maximumCost(L1, euros("9.00"));
        Decision decision = decide(call, studies("10.00").withFinancing(FinancingPlan.own(euros("1.00"))));

        assertThat(decision.findings())
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.remedy().orElseThrow().exceeded()).isFalse());
    }

    @Test
    void without_costs_the_costs_that_the_least_aid_takes_depend_on_the_missing_rate() {
        // 10,000.00 is 20% of 50,000.00, and 60% of 16,666.67.
        Value.Within<Rate> range = Value.within(Rate.percent("20"), Rate.percent("60"));
        CallBuilder call = Small.call().aid(L1, range).minimumAid(L1, euros("10000.00"));
        Remedy remedy = remedy(decide(call, studies("0.00")), Rule.MINIMUM_AID);

        assertThat(remedy.message(Locale.FRENCH))
                .startsWith(
                        "Écart constaté, quelles que soient les informations manquantes\u00a0: il manque 50\u202f000,00\u00a0€"
                                + " de dépenses éligibles hors frais de personnel pour atteindre le minimum");
        assertThat(remedy.message(Locale.ENGLISH))
                .startsWith(
                        "Gap, whatever the missing facts turn out to be: €50,000.00 in eligible costs other than staff");
        // With the maximum aid, the aid after the change is the same at each rate, too.
        CallBuilder capped = call.maximumAid(L1, euros("10000.00"));
        assertThat(remedy(decide(capped, studies("0.00")), Rule.MINIMUM_AID).amountsOpen())
                .isTrue();
    }

    @Test
    void without_costs_the_costs_that_are_missing_at_a_rate_that_is_set_or_does_not_matter_are_sure() {
        Value.Within<Rate> range = Value.within(Rate.percent("20"), Rate.percent("60"));
        CallBuilder call =
                Small.call().aid(L1, range).minimumAid(L1, euros("10000.00")).minimumCost(L1, euros("16666.67"));

        Operation withRate = studies("0.00").withAidRate(Rate.percent("60"));
        assertThat(remedy(decide(call, withRate), Rule.MINIMUM_AID).message(Locale.ENGLISH))
                .startsWith("Gap: €16,666.67 in eligible costs other than staff");
        assertThat(remedy(decide(call, studies("0.00")), Rule.MINIMUM_TOTAL_COST)
                        .amountsOpen())
                .isFalse();
    }

    @Test
    void what_is_too_much_for_a_maximum_depends_on_a_missing_vat_status() {
        CallBuilder call = half().paysVat(L1).maximumCost(L1, euros("10.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("11.00")).withVat(euros("2.00")));
        Applicant applicant = Applicant.of("a", BeneficiaryKind.ASSOCIATION);

        // 11.00 or 13.00
        Remedy open = remedy(decide(call, Dossier.of(applicant, operation)), Rule.MAXIMUM_TOTAL_COST);
        assertThat(open.options()).containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_COST, euros("3.00")));
        assertThat(open.amountsOpen()).isTrue();
        Remedy sure =
                remedy(decide(call, Dossier.of(applicant.recoveringVat(false), operation)), Rule.MAXIMUM_TOTAL_COST);
        assertThat(sure.options()).isEqualTo(open.options());
        assertThat(sure.amountsOpen()).isFalse();
    }

    @Test
    void a_remedy_without_amounts_is_sure_and_exceeds_nothing() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        Dossier dossier = Dossier.of(
                Applicant.of("a", BeneficiaryKind.ASSOCIATION).joinedBy(Party.of("b", BeneficiaryKind.FOREIGN_BODY)),
                studies("10.00"));

        Remedy remedy = remedy(decide(call, dossier), Rule.APPLICANT_KIND);
        assertThat(remedy.amountsOpen()).isFalse();
        assertThat(remedy.exceeded()).isFalse();
    }

    private static boolean isOpen(CallBuilder call, Operation operation, FinancingPlan plan, Rule rule) {
        return remedy(decide(call, operation.withFinancing(plan)), rule).amountsOpen();
    }

    private static Remedy remedy(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().remedy().orElseThrow();
    }

    private static Dossier bearingVat(CostNature nature, String net, String tax) {
        CostLine line = CostLine.of(nature, euros(net)).withVat(euros(tax));
        return Small.dossier(Operation.untitled().with(line))
                .withApplicant(
                        Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).recoveringVat(false));
    }

    @Test
    void a_person_is_brought_back_with_the_value_added_tax_on_the_line() {
        // 900.00 + 100.00 of tax = 1,000.00, if the applicant cannot recover it; 900.00 net do not suffice.
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).paysVat(L1).minimumCost(L1, euros("1000.00"));
        Operation operation = Operation.untitled()
                .with(CostLine.staff("Agent", euros("900.00"))
                        .withShare(fte("0.10"))
                        .withVat(euros("100.00")));
        Applicant applicant = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
        Change raise = new Change.RaiseShare(List.of("1"), fte("0.2"));
        Dossier bearing = Small.dossier(operation).withApplicant(applicant.recoveringVat(false));
        assertThat(remedies(decide(call, bearing), Rule.MINIMUM_TOTAL_COST)).contains(raise);
        Dossier recovering = bearing.withApplicant(applicant.recoveringVat(true));
        assertThat(remedies(decide(call, recovering), Rule.MINIMUM_TOTAL_COST)).doesNotContain(raise);
    }

    @Test
    void where_no_cost_gives_the_least_aid_more_cost_is_not_offered() {
        CallBuilder call = Call.builder("nothing", new LocalizedText("Un appel", "A call"))
                .aid(L1, Rate.percent("50"))
                .minimumAid(L1, euros("0.01"));
        assertThat(remedies(decide(call, studies("0.00")), Rule.MINIMUM_AID)).isEmpty();
    }

    @Test
    void costs_that_the_call_does_not_pay_are_not_offered() {
        CallBuilder call = Call.builder("staff", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF)
                .aid(L1, Rate.percent("50"))
                .minimumCost(L1, euros("100.00"));
        assertThat(remedies(decide(call, studies("0.00")), Rule.MINIMUM_TOTAL_COST))
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("100.00")));
    }

    @Test
    void an_open_finding_is_mended_by_the_missing_fact_and_by_nothing_else() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("100.00"));
        Decision decision = decide(call, Operation.untitled().with(CostLine.staff("Agent", euros("100.00"))));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(Outcome.UNKNOWN);
        assertThat(remedies(decision, Rule.MINIMUM_TOTAL_COST)).isEmpty();
    }

    @Test
    void partners_who_may_not_benefit_are_left_out_and_all_others_stay() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.ASSOCIATION);
        Applicant applicant = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.of("Préfecture", BeneficiaryKind.STATE_SERVICE))
                .joinedBy(Party.of("Association", BeneficiaryKind.ASSOCIATION))
                .joinedBy(Party.unknown());
        Decision decision = decide(call, dossier(studies("10.00")).withApplicant(applicant));
        assertThat(remedies(decision, Rule.APPLICANT_KIND))
                .containsExactly(new Change.LeaveOutPartners(List.of(
                        new Body(1, Optional.of("Préfecture"), Fact.known(BeneficiaryKind.STATE_SERVICE)),
                        new Body(3, Optional.empty(), Fact.unknown()))));
        Applicant mended = applicant.withMembers(List.of(applicant.members().get(1)));
        assertThat(outcome(decide(call, dossier(studies("10.00")).withApplicant(mended)), Rule.APPLICANT_KIND))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_applicant_who_may_not_benefit_itself_has_no_way_out() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        assertThat(remedies(decide(call, studies("10.00")), Rule.APPLICANT_KIND))
                .isEmpty();
    }

    @Test
    void nothing_is_mended_that_is_not_sought() {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).minimumCost(L1, euros("100.00"));
        Decision decision = decide(call, dossier(studies("10.00")).withSeeks(Set.of(COACHING)));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(Outcome.NOT_ASKED);
        assertThat(remedies(decision, Rule.MINIMUM_TOTAL_COST)).isEmpty();
    }
}
