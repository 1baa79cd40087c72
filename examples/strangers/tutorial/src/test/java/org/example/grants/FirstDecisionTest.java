package org.example.grants;

import static io.github.federules.core.dossier.CostNature.DATA_HOSTING;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.result.SetAsideReason.INDIRECT_AT_REAL_COST;
import static io.github.federules.core.rule.Rule.MINIMUM_TOTAL_COST;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederEligibility;
import org.junit.jupiter.api.Test;

class FirstDecisionTest {

    @Test
    void seventy_thousand_euros_are_enough() {
        // 40,000.00 + 15% of it + 24,000.00 = 70,000.00, and 60% of that is 42,000.00
        assertThat(FirstDecision.decide("24000.00"))
                .isEligible()
                .hasRetainedTotal("70000.00")
                .hasAid("42000.00")
                .setsAside("3", INDIRECT_AT_REAL_COST);
    }

    @Test
    void a_cent_less_is_not_enough() {
        assertThat(FirstDecision.decide("23999.99")).isIneligible().failsRule(MINIMUM_TOTAL_COST);
    }

    @Test
    void without_the_share_of_the_person_nothing_is_settled() {
        Operation withoutShare = Operation.titled("Forecast the demand for buses")
                .declaring(EXPLORES_AI)
                .with(CostLine.staff("Project manager", euros("40000.00")))
                .cost(DATA_HOSTING, "Hosting", euros("24000.00"));
        Dossier dossier = FirstDecision.decide("24000.00").dossier().withOperation(withoutShare);
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);

        assertThat(decision).isIncomplete().isMissingOnly("operation.costLines[0].fte");
    }
}
