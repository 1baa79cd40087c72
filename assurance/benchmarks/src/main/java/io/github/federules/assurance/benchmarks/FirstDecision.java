package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;

/** A program that decides one dossier and prints the aid. */
final class FirstDecision {

    private FirstDecision() {}

    /** Prints the aid. */
    public static void main(String[] arguments) {
        Applicant applicant = Applicant.of("Applicant", BeneficiaryKind.ASSOCIATION);
        Operation operation = Operation.titled("Operation")
                .declaring(FederCalls.EXPLORES_AI)
                .staff("Staff", euros("80000.00"), fte("0.50"))
                .cost(CostNature.STUDIES, "Study", euros("24000.00"));
        System.out.println(FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(Dossier.of(applicant, operation))
                .costs()
                .computedAid());
    }
}
