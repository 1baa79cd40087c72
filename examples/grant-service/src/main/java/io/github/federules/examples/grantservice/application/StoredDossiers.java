package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.spring.CallEligibility;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on dossiers that are stored. */
@Component
public class StoredDossiers {

    private final DossierReader reader;
    private final CallEligibility eligibility;

    StoredDossiers(DossierReader reader, CallEligibility eligibility) {
        this.reader = reader.requiringCall();
        this.eligibility = eligibility;
    }

    /**
     * Assesses a stored dossier under its call.
     *
     * @param application the application, not null
     * @return the decision, or empty if the application was changed in the database after it was submitted, or if the dossier cannot
     *     be read, for example because its call is not known any more
     */
    public Optional<Decision> assess(GrantApplication application) {
        return application.isIntact() && reader.read(application.dossier()) instanceof AcceptedDossier accepted
                ? Optional.of(eligibility.assess(accepted.dossier()))
                : Optional.empty();
    }
}
