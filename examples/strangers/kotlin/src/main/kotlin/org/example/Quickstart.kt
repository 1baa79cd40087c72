package org.example

import io.github.federules.core.dossier.Applicant
import io.github.federules.core.dossier.Dossier
import io.github.federules.core.dossier.BeneficiaryKind.LOCAL_AUTHORITY
import io.github.federules.core.dossier.CostNature.SOFTWARE_SUBSCRIPTION
import io.github.federules.core.dossier.Submission.sentElectronically
import io.github.federules.core.dossier.FteShare.fte
import io.github.federules.core.dossier.Operation
import io.github.federules.core.dossier.PolicyRole.DIRECT
import io.github.federules.core.money.Euros.euros
import io.github.federules.feder.FederCalls.EXPLORES_AI
import io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025
import io.github.federules.feder.FederEligibility
import java.time.LocalDate
import java.util.Locale

/** The code of the README, written in Kotlin. */
fun main() {
    val town = Applicant.of("Ville du Haut Pays", LOCAL_AUTHORITY).running(DIRECT)
    val assistant = Operation.titled("Un assistant pour l'accueil des usagers")
        .declaring(EXPLORES_AI)
        .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
        .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
    val dossier = Dossier.of(town, assistant).withSubmission(sentElectronically(LocalDate.of(2025, 2, 20)))
    val decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier)
    println(decision.explain(Locale.ENGLISH))
}
