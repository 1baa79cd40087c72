package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.Reading;
import java.time.LocalDate;
import java.util.List;

/**
 * A dossier that is eligible in all: a test changes the one thing that it is about.
 *
 * <p>Staff of 40,000.00 at half of a full-time equivalent and services of 24,000.00 make, with 15% of the staff, a total of
 * exactly 70,000.00, and an aid of 42,000.00.
 */
final class SoundDossier {

    static final Party COMMUNITY = Party.of("Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"));
    static final Applicant APPLICANT = Applicant.of(COMMUNITY).running(PolicyRole.DIRECT);
    static final Submission SUBMISSION = Submission.sentElectronically(LocalDate.of(2025, 2, 20));
    static final CostLine STAFF = staff("40000.00").withShare(fte("0.50"));
    static final CostLine SERVICES = other("24000.00");

    private SoundDossier() {}

    static Dossier dossier() {
        return costing(STAFF, SERVICES);
    }

    static Dossier costing(CostLine... lines) {
        return Dossier.of(APPLICANT, Operation.untitled().declaring(EXPLORES_AI).withCostLines(List.of(lines)))
                .withSubmission(SUBMISSION);
    }

    static Dossier by(Applicant applicant) {
        return dossier().withApplicant(applicant);
    }

    static Dossier with(Submission submission) {
        return dossier().withSubmission(submission);
    }

    static CostLine staff(String amount) {
        return CostLine.of(CostNature.STAFF, euros(amount));
    }

    static CostLine staff(String person, String amount) {
        return staff(amount).withPerson(person);
    }

    static CostLine other(String amount) {
        return CostLine.of(CostNature.SERVICES, euros(amount));
    }

    static CostLine cost(CostNature nature, String amount) {
        return CostLine.of(nature, euros(amount));
    }

    static Decision assess(Dossier dossier, Reading... readings) {
        FederEligibility eligibility = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);
        for (Reading reading : readings) {
            eligibility = eligibility.reading(reading);
        }
        return eligibility.assess(dossier);
    }
}
