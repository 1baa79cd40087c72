package io.github.federules.examples.testing;

import static io.github.federules.core.dossier.CostNature.INFRASTRUCTURE;
import static io.github.federules.core.dossier.CostNature.OTHER;
import static io.github.federules.core.dossier.CostNature.TRAVEL;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.result.SetAsideReason.INDIRECT_AT_REAL_COST;
import static io.github.federules.core.rule.Rule.APPLICANT_KIND;
import static io.github.federules.core.rule.Rule.MINIMUM_TOTAL_COST;
import static io.github.federules.core.rule.Rule.SUBMISSION_DEADLINE;
import static io.github.federules.examples.testing.BicycleCall.BICYCLES_2026;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaultsOf;
import static io.github.federules.testkit.assertions.FederulesAssertions.verifyThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The call has the words that the lawyers wrote. */
class BicycleCallTest {

    @Test
    void a_sound_application_gets_half_of_its_cost() {
        Decision decision = FederEligibility.under(BICYCLES_2026)
                .applicant(Applicant.of("Les Pédales", BeneficiaryKind.ASSOCIATION))
                .operation(Operation.titled("Vélo-école")
                        .staff("Monitrice", euros("10000.00"), fte("0.50"))
                        .cost(INFRASTRUCTURE, "Piste", euros("18500.00"))
                        .cost(TRAVEL, "Trains", euros("300.00")))
                .submission(Submission.sentElectronically(LocalDate.of(2026, 5, 20)))
                .decide();

        // 10,000.00 + 15% of it + 18,500.00 = 30,000.00
        assertThat(decision)
                .isEligible()
                .hasRetainedTotal("30000.00")
                .hasAid("15000.00")
                .setsAside("3", INDIRECT_AT_REAL_COST)
                .holdsUnderEveryReading();
    }

    @Test
    void twenty_thousand_is_enough_and_a_cent_less_is_not() {
        Operation enough = Operation.untitled().cost(INFRASTRUCTURE, "Piste", euros("20000.00"));
        Operation tooLittle = Operation.untitled().cost(INFRASTRUCTURE, "Piste", euros("19999.99"));

        verifyThat(BICYCLES_2026).given(enough).passesRule(MINIMUM_TOTAL_COST);
        verifyThat(BICYCLES_2026).given(tooLittle).failsRule(MINIMUM_TOTAL_COST);
    }

    @Test
    void a_company_may_not_benefit() {
        Applicant company = Applicant.of("Vélos SA", BeneficiaryKind.PRIVATE_ESTABLISHMENT);

        verifyThat(BICYCLES_2026).given(company).failsRule(APPLICANT_KIND);
    }

    @Test
    void whether_the_first_of_june_counts_is_a_reading() {
        Submission onTheDay = Submission.sentElectronically(LocalDate.of(2026, 6, 1));

        verifyThat(BICYCLES_2026).given(onTheDay).failsRule(SUBMISSION_DEADLINE);
        verifyThat(BICYCLES_2026).readAs(DeadlineDay.INCLUSIVE).given(onTheDay).passesRule(SUBMISSION_DEADLINE);
    }

    @Test
    void the_call_is_lawful() {
        assertThat(BICYCLES_2026)
                .isLawfulUnder(CommonProvisions.of2021())
                .paysByFlatRate(TRAVEL)
                .doesNotPay(OTHER);
    }

    @Test
    void a_share_over_one_is_refused_where_it_is_made() {
        assertThatFaultsOf(() -> fte("1.2")).hasOnly("", FaultCode.FTE_OUT_OF_RANGE);
    }
}
