package io.github.federules.core.decision;

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

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAddedTaxTest {

    private static final Operation TAXED = Operation.untitled()
            .with(CostLine.of(CostNature.STUDIES, "Étude", euros("1000.00")).withVat(euros("200.00")));

    @Test
    void a_share_is_raised_where_the_person_suffices_with_the_tax() {
        // 400.00 of studies + 500.00 of staff + 100.00 of tax on it = 1,000.00
        CallBuilder call = half().paysVat(L1).staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1000.00"));
        CostLine agent = CostLine.staff("Agent", euros("500.00")).withVat(euros("100.00"));
        Operation operation = studies("400.00").with(agent.withShare(fte("0.10")));
        Change raise = new Change.RaiseShare(List.of("2"), fte("0.20"));

        assertThat(remedies(recovering(call, operation, false), Rule.MINIMUM_TOTAL_COST))
                .contains(raise);
        assertThat(remedies(recovering(call, operation, true), Rule.MINIMUM_TOTAL_COST))
                .doesNotContain(raise);
        Operation raised = studies("400.00").with(agent.withShare(fte("0.20")));
        assertThat(outcome(recovering(call, raised, false), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_tax_is_paid_where_it_is_not_recovered() {
        // Half of 1,200.00, and half of 1,000.00
        assertThat(recovering(half().paysVat(L1), false).funding().aid()).contains(euros("600.00"));
        assertThat(recovering(half().paysVat(L1), true).funding().aid()).contains(euros("500.00"));
    }

    @Test
    void a_call_that_pays_net_of_tax_pays_no_tax_to_anybody() {
        assertThat(recovering(half(), false).funding().aid()).contains(euros("500.00"));
        assertThat(decide(half(), TAXED).missing()).isEmpty();
    }

    @Test
    void while_nobody_states_who_recovers_it_the_lesser_aid_is_sure() {
        Decision decision = decide(half().paysVat(L1), TAXED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("500.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("600.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.recoversVat");
    }

    @Test
    void the_tax_may_decide_whether_the_minimum_is_reached() {
        assertThat(decide(half().paysVat(L1).minimumCost(L1, euros("1200.00")), TAXED)
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(decide(half().paysVat(L1).minimumCost(L1, euros("1200.01")), TAXED)
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(decide(half().paysVat(L1).minimumCost(L1, euros("1000.00")), TAXED)
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_most_aid_is_the_one_of_the_best_choice_and_not_of_the_last() {
        // Net 1,000.00, with the person 1,500.00, at most 1,500.00; with tax 1,200.00, with the person 1,700.00: too
        // much.
        CallBuilder call = half().paysVat(L1).staffMinimum(L1, fte("0.20")).maximumCost(L1, euros("1500.00"));
        Decision decision = decide(call, TAXED.with(Small.inDoubt("Agent", "500.00")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("750.00"));
    }

    @Test
    void who_recovers_the_tax_is_not_missing_where_no_line_that_counts_bears_any() {
        CallBuilder call = Call.builder("studies", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .aid(L1, Rate.percent("50"))
                .paysVat(L1);
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1000.00")))
                .with(CostLine.of(CostNature.TRAINING, euros("1000.00")).withVat(euros("200.00")))
                .with(CostLine.of(CostNature.TRAVEL, euros("1000.00")).withVat(euros("200.00")));
        assertThat(decide(call, operation).missing()).isEmpty();
        // Compared as presented, the tax on the training makes 2,200.00 of 2,000.00.
        CallBuilder presented = call.minimumCost(L1, euros("2200.00")).readAs(MinimumCostBasis.PRESENTED);
        assertThat(decide(presented, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.recoversVat");
    }

    @Test
    void who_recovers_the_tax_is_not_missing_where_the_cap_is_reached_anyway() {
        assertThat(decide(half().paysVat(L1).maximumAid(L1, euros("500.00")), TAXED)
                        .missing())
                .isEmpty();
    }

    @Test
    void who_recovers_the_tax_is_not_missing_where_no_line_bears_any_though_a_share_is() {
        CallBuilder call = half().paysVat(L1).staffMinimum(L1, fte("0.20"));
        Operation operation = Operation.untitled().with(Small.inDoubt("Agent", "1000.00"));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte");
    }

    private static Decision recovering(CallBuilder call, boolean recovers) {
        return recovering(call, TAXED, recovers);
    }

    private static Decision recovering(CallBuilder call, Operation operation, boolean recovers) {
        Applicant applicant =
                Applicant.of("Société", BeneficiaryKind.PRIVATE_ESTABLISHMENT).recoveringVat(recovers);
        return decide(call, dossier(operation).withApplicant(applicant));
    }
}
