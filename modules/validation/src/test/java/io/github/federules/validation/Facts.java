package io.github.federules.validation;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.util.List;

/** Dossiers; a test changes what it is about. */
final class Facts {

    static final CostLine STAFF =
            CostLine.of(CostNature.STAFF, euros("40000.00")).withShare(fte("0.50"));
    static final CostLine SERVICES = CostLine.of(CostNature.SERVICES, euros("24000.00"));
    static final Applicant COMMUNITY = Applicant.of("Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"))
            .running(PolicyRole.DIRECT);

    private Facts() {}

    /** Eligible: 40,000.00 + 15% of it + 24,000.00 = 70,000.00, exactly the minimum. */
    static Dossier sound() {
        return costing(STAFF, SERVICES);
    }

    static Dossier costing(CostLine... lines) {
        return Dossier.of(COMMUNITY, Operation.untitled().declaring(EXPLORES_AI).withCostLines(List.of(lines)))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }

    static Dossier by(Applicant applicant) {
        return sound().withApplicant(applicant);
    }

    static Dossier with(Submission submission) {
        return sound().withSubmission(submission);
    }
}
