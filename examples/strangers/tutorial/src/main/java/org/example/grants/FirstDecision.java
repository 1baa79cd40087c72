package org.example.grants;

import static io.github.federules.core.dossier.CostNature.DATA_HOSTING;
import static io.github.federules.core.dossier.CostNature.TRAVEL;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.util.Locale;

/** Decides one application, and explains the decision. */
public final class FirstDecision {

    private FirstDecision() {}

    public static void main(String[] arguments) {
        System.out.println(decide("24000.00").explain(Locale.ENGLISH));
    }

    static Decision decide(String hosting) {
        return FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                .applicant(Applicant.of("Ville de Brumeval", FrenchLegalForm.of("7210"))
                        .running(PolicyRole.DIRECT))
                .operation(Operation.titled("Forecast the demand for buses")
                        .declaring(EXPLORES_AI)
                        .staff("Project manager", euros("40000.00"), fte("0.50"))
                        .cost(DATA_HOSTING, "Hosting", euros(hosting))
                        .cost(TRAVEL, "Train tickets", euros("1200.00")))
                .submission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)))
                .decide();
    }
}
