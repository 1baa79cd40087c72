package io.github.federules.examples.grantservice.application;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.spring.CallEligibility;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Decides on dossiers that are stored, each under the edition of its call in force on its day of submission. For a dossier that states
 * none, that is the day on which the service received it, or today for a draft.
 */
@Component
public class StoredDossiers {

    private final CallEligibility eligibility;
    private final LegalForms legalForms;
    private final Clock clock;

    StoredDossiers(CallEligibility eligibility, LegalForms legalForms, Clock clock) {
        this.eligibility = eligibility;
        this.legalForms = legalForms;
        this.clock = clock;
    }

    /**
     * Assesses a stored dossier under its call.
     *
     * @param application the application
     * @return the decision, or empty if the application was changed in the database after it was submitted, or if the dossier cannot
     *     be read, for example because its call is not known any more
     */
    public Optional<Decision> assess(GrantApplication application) {
        return assess(application, Answers.none());
    }

    /**
     * Assesses a stored dossier under its call, with answers of the authority.
     *
     * @param application the application
     * @param assessment the answers to the criteria of the assessment, or none before it
     * @return the decision, or empty as without an assessment
     */
    public Optional<Decision> assess(GrantApplication application, Answers assessment) {
        if (!application.isIntact()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(application.row().submittedAt().orElseGet(clock::instant), clock.getZone());
        DossierReader reader =
                DossierReader.of(eligibility.catalogue().asOf(day), legalForms).requiringCall();
        return reader.read(application.dossier()) instanceof AcceptedDossier accepted
                ? Optional.of(eligibility.assess(
                        assessment.isEmpty()
                                ? accepted.dossier()
                                : accepted.dossier().withAssessment(assessment),
                        day))
                : Optional.empty();
    }

    /**
     * Decides on the dossier of a decision under the newest edition of its call.
     *
     * @param decision the decision
     * @return the decision under the newest edition, or empty if it is that of the decision, or the call is not known any more
     */
    public Optional<Decision> underNewest(Decision decision) {
        return eligibility
                .catalogue()
                .find(decision.call().id())
                .filter(newest -> !newest.equals(decision.call()))
                .map(newest -> {
                    FederEligibility under = FederEligibility.under(newest);
                    for (Question question : decision.call().openQuestions()) {
                        Reading reading = decision.readings().answer(question);
                        if (newest.openReading(reading.code()).isPresent()) {
                            under = under.reading(reading);
                        }
                    }
                    return under.assess(decision.dossier());
                });
    }
}
