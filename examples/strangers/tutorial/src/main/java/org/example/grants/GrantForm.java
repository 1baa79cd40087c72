package org.example.grants;

import static io.github.federules.core.dossier.CostNature.DATA_HOSTING;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibleFor;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What an applicant fills in. */
@EligibleFor("hdf-ai-2025")
public record GrantForm(
        String name, String legalForm, BigDecimal staffCost, BigDecimal share, BigDecimal hosting, LocalDate sentOn)
        implements DossierSource {

    @Override
    public Dossier toDossier() {
        return Dossier.of(
                        Applicant.of(name, FrenchLegalForm.of(legalForm)).running(PolicyRole.DIRECT),
                        Operation.untitled()
                                .declaring(FederCalls.EXPLORES_AI)
                                .staff("Project manager", euros(staffCost), new FteShare(share))
                                .cost(DATA_HOSTING, "Hosting", euros(hosting)))
                .withSubmission(Submission.sentElectronically(sentOn));
    }

    /** Returns the field of this form that a place of the dossier comes from. */
    @Override
    public String placeOf(String path) {
        return switch (path) {
            case "applicant.kind" -> "legalForm";
            case "operation.costLines[0].fte" -> "share";
            case "submission.sentOn" -> "sentOn";
            default -> ""; // the form as a whole
        };
    }
}
