package io.github.federules.examples.quickstart;

import static io.github.federules.core.dossier.BeneficiaryKind.LOCAL_AUTHORITY;
import static io.github.federules.core.dossier.CostNature.SOFTWARE_SUBSCRIPTION;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.dossier.PolicyRole.DIRECT;
import static io.github.federules.core.dossier.Submission.sentElectronically;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static java.lang.System.out;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import java.util.Locale;

/** Assesses one application and explains the decision. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the answer: verdicts, the aid, and why.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Applicant town = Applicant.of("Ville du Haut Pays", LOCAL_AUTHORITY).running(DIRECT);
        Operation assistant = Operation.titled("Un assistant pour l'accueil des usagers")
                .declaring(EXPLORES_AI)
                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"));
        Dossier dossier = Dossier.of(town, assistant).withSubmission(sentElectronically(LocalDate.of(2025, 2, 20)));
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);
        out.println(decision.explain(Locale.ENGLISH));
    }
}
