package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import java.time.LocalDate;

/** Dossiers made by the fluent API. */
final class FluentDossier {

    private FluentDossier() {}

    /** Returns a dossier of twelve lines, with amounts and shares as text. */
    static Dossier ofTwelveLines() {
        return of(Operation.titled("Tourisme augmenté")
                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                .staff("Développeuse", euros("36500.50"), fte("0.75"))
                .staff("Chargé de mission", euros("12000.00"), fte("0.20"))
                .staff("Appui", euros("9000.00"), fte("0.19"))
                .cost(CostNature.STUDIES, "Étude des itinéraires", euros("22000.00"))
                .cost(CostNature.SERVICES, "Développement", euros("31250.75"))
                .cost(CostNature.DIGITAL_EQUIPMENT, "Serveurs", euros("8400.00"))
                .cost(CostNature.TRAINING, "Formation", euros("3200.00"))
                .cost(CostNature.DATA_HOSTING, "Hébergement", euros("2400.00"))
                .cost(CostNature.SOFTWARE_SUBSCRIPTION, "Licences", euros("1800.00"))
                .cost(CostNature.TRAVEL, "Trajets", euros("1500.00"))
                .cost(CostNature.CATERING, "Accueil", euros("300.00")));
    }

    /** Returns a dossier of many lines, every second of staff. */
    static Dossier ofLines(int count) {
        Operation operation = Operation.titled("Tourisme augmenté");
        for (int i = 0; i < count; i++) {
            operation = i % 2 == 0
                    ? operation.staff("Personne " + i, Euros.ofCents(1_000_00 + i), fte("0.50"))
                    : operation.cost(CostNature.STUDIES, "Étude " + i, Euros.ofCents(500_00 + i));
        }
        return of(operation);
    }

    private static Dossier of(Operation operation) {
        return Dossier.of(
                        Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DIRECT),
                        operation.declaring(FederCalls.EXPLORES_AI))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }
}
