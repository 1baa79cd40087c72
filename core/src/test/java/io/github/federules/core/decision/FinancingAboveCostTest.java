package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.Notice;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A financing plan above the cost is named as such, under a call without any condition on it. */
class FinancingAboveCostTest {

    // 100.00 of cost; half of it is aid, and 90.00 are own funds: 40.00 too much.
    private static final Dossier TOO_MUCH = financed(FinancingPlan.own(euros("90.00")));

    @Test
    void what_exceeds_the_cost_has_a_name_and_is_never_left_to_finance() {
        assertThat(decide(half(), TOO_MUCH).explain(Locale.FRENCH))
                .containsPattern("= Financements supérieurs au coût +40,00\u00a0€")
                .doesNotContain("Reste à financer", "-40");
        assertThat(decide(half(), TOO_MUCH).explain(Locale.ENGLISH))
                .containsPattern("= Financing above the cost +€40[.]00")
                .doesNotContain("Not financed yet", "-€", "−€");
        assertThat(decide(half(), financed(FinancingPlan.own(euros("50.00")))).explain(Locale.FRENCH))
                .containsPattern("= Reste à financer +0,00\u00a0€");
    }

    @Test
    void what_exceeds_the_cost_is_a_point_to_check_under_every_call() {
        assertThat(messages(TOO_MUCH))
                .containsExactly(
                        "The financing plan exceeds the total eligible cost by €40.00: its amounts are to be checked.");
        assertThat(decide(half(), TOO_MUCH).explain(Locale.FRENCH))
                .contains(
                        "Les financements dépassent le coût total éligible de 40,00\u00a0€\u00a0: les montants du plan de"
                                + " financement sont à vérifier. (Calcul du plan de financement)");
        assertThat(messages(financed(FinancingPlan.own(euros("50.00"))))).isEmpty();
        assertThat(messages(financed(FinancingPlan.own(euros("50.01")))))
                .containsExactly(
                        "The financing plan exceeds the total eligible cost by €0.01: its amounts are to be checked.");
    }

    @Test
    void a_plan_of_which_parts_are_open_exceeds_the_cost_by_at_least_what_is_known() {
        FinancingPlan open = FinancingPlan.own(euros("90.00")).withOpen(FinancingPlan.Part.OTHER_PUBLIC);

        assertThat(messages(financed(open)))
                .containsExactly(
                        "The financing plan exceeds the total eligible cost by at least €40.00: its amounts are to be checked.");
        assertThat(decide(half(), financed(open)).explain(Locale.ENGLISH))
                .containsPattern("= Financing above the cost +at least €40[.]00");
    }

    // With a complete budget of any cost, no plan is known to be too much.
    @Test
    void under_an_open_budget_nothing_is_known_to_exceed_the_cost() {
        assertThat(messages(financed(studies("100.00").withFurtherCosts(), FinancingPlan.own(euros("90.00")))))
                .isEmpty();
    }

    @Test
    void a_dossier_that_no_change_can_help_has_a_point_on_what_exceeds_the_cost_without_aid() {
        assertThat(beyondHelp("100.00").advice()).isEmpty();

        // 100.01 - 100.00; half of the cost would be aid, which there is not
        Decision above = beyondHelp("100.01");
        assertThat(above.advice().stream().map(each -> each.message(Locale.ENGLISH)))
                .containsExactly(
                        "The financing plan exceeds the total eligible cost by €0.01: its amounts are to be checked.");
        assertThat(above.explain(Locale.ENGLISH)).contains("by €0.01").doesNotContain("€50.0");
    }

    @Test
    void a_plan_with_a_point_on_it_is_not_without_effect() {
        assertThat(beyondHelp("100.01").notices().stream().map(Notice::path))
                .noneMatch(path -> path.startsWith("operation.financing"));
        assertThat(beyondHelp("100.00").notices().stream().map(Notice::path)).contains("operation.financing");
    }

    private static Decision beyondHelp(String own) {
        return decide(
                half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION),
                Dossier.of(
                        Applicant.of("a", BeneficiaryKind.STATE_SERVICE),
                        studies("100.00").withFinancing(FinancingPlan.own(euros(own)))));
    }

    // 100.00 of cost, 20% of aid at least, and 90.00 of own funds: 10.00 too much, in the table as in the point.
    @Test
    void the_table_and_the_point_count_the_same_least_aid() {
        Decision decision =
                decide(Small.call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70"))), TOO_MUCH);

        assertThat(decision.explain(Locale.ENGLISH)).containsPattern("= Financing above the cost +€10[.]00");
        assertThat(decision.advice().stream().map(each -> each.message(Locale.ENGLISH)))
                .hasSize(1)
                .allMatch(message -> message.contains("€10.00"));
    }

    // The cost is 100.00 or 300.00, the aid 50.00 at least, and own funds are 290.00: 40.00 too much at least.
    @Test
    void beside_a_cost_that_is_not_known_the_point_states_what_is_sure() {
        CostLine inDoubt = Small.inDoubt("A", "200.00");
        Decision decision = decide(
                half().staffMinimum(L1, fte("0.50")),
                financed(studies("100.00").with(inDoubt), FinancingPlan.own(euros("290.00"))));

        assertThat(decision.advice().stream().map(each -> each.message(Locale.ENGLISH)))
                .containsExactly(
                        "The financing plan exceeds the total eligible cost by at least €40.00: its amounts are to be checked.");
    }

    private static List<String> messages(Dossier dossier) {
        List<Advice> advice = decide(half(), dossier).advice();
        return advice.stream().map(each -> each.message(Locale.ENGLISH)).toList();
    }

    private static Dossier financed(FinancingPlan plan) {
        return financed(studies("100.00"), plan);
    }

    private static Dossier financed(Operation operation, FinancingPlan plan) {
        return dossier(operation.withFinancing(plan));
    }
}
