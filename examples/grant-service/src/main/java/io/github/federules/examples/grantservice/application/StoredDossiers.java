package io.github.federules.examples.grantservice.application;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.spring.CallEligibility;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on dossiers that are stored, each under the edition of its call in force on its day of submission. */
@Component
public class StoredDossiers {

    private final DossierReader reader;
    private final CallEligibility eligibility;
    private final ReceivedDossiers received;

    StoredDossiers(DossierReader reader, CallEligibility eligibility, ReceivedDossiers received) {
        this.reader = reader.requiringCall();
        this.eligibility = eligibility;
        this.received = received;
    }

    /**
     * Assesses a stored dossier under its call: in the edition in force on the day on which it was submitted here. One that was filed
     * elsewhere states that day itself.
     *
     * @param application the application, not null
     * @return the decision, or empty if the application was changed in the database after it was submitted, or if the dossier cannot
     *     be read, for example because its call is not known any more
     */
    public Optional<Decision> assess(GrantApplication application) {
        if (!application.isIntact()) {
            return Optional.empty();
        }
        return application.isFiledElsewhere() ? ofItsOwnDay(application) : ofTheDayHere(application);
    }

    private Optional<Decision> ofItsOwnDay(GrantApplication application) {
        return reader.read(application.dossier()) instanceof AcceptedDossier accepted
                ? Optional.of(eligibility.assess(accepted.dossier()))
                : Optional.empty();
    }

    private Optional<Decision> ofTheDayHere(GrantApplication application) {
        LocalDate day = received.day(application.row().submittedAt());
        Optional<Call> edition = eligibility.catalogue().find(application.call(), day);
        return edition.isPresent()
                        && received.read(application.dossier(), edition.get()) instanceof AcceptedDossier accepted
                ? Optional.of(received.assess(accepted.dossier(), day))
                : Optional.empty();
    }
}
