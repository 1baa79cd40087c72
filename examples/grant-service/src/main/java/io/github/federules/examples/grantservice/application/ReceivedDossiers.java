package io.github.federules.examples.grantservice.application;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.spring.CallEligibility;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Reads and assesses dossiers under the edition of their call in force on the day on which the service receives them, whatever day they
 * state.
 */
@Component
public class ReceivedDossiers {

    private final CallEligibility eligibility;
    private final LegalForms legalForms;
    private final Clock clock;
    private final Map<Call, DossierReader> readers = new ConcurrentHashMap<>();

    /**
     * Creates it.
     *
     * @param eligibility the calls, not null
     * @param legalForms the legal forms that dossiers may name, not null
     * @param clock the clock of the service, in the time zone of the calls, not null
     */
    public ReceivedDossiers(CallEligibility eligibility, LegalForms legalForms, Clock clock) {
        this.eligibility = eligibility;
        this.legalForms = legalForms;
        this.clock = clock;
    }

    /**
     * Returns the day of a submission, or today for a draft.
     *
     * @param submittedAt when it was submitted, or empty for a draft, not null
     * @return the day, never null
     */
    public LocalDate day(Optional<Instant> submittedAt) {
        return LocalDate.ofInstant(submittedAt.orElseGet(clock::instant), clock.getZone());
    }

    /**
     * Returns the edition of a call in force on a day.
     *
     * @param call the id of the call, not null
     * @param day the day, not null
     * @return the edition, never null
     * @throws io.github.federules.core.fault.InvalidFactException if there is none
     */
    public Call edition(String call, LocalDate day) {
        return eligibility.catalogue().edition(call, Submission.sentOn(day));
    }

    /**
     * Reads a dossier that names its call.
     *
     * @param json the dossier, not null
     * @param edition the edition of its call, not null
     * @return the dossier, or every error, never null
     */
    public DossierResult read(String json, Call edition) {
        return readers.computeIfAbsent(
                        edition,
                        each -> DossierReader.of(List.of(each), legalForms).requiringCall())
                .read(json);
    }

    /**
     * Assesses a dossier.
     *
     * @param dossier the dossier, not null
     * @param day the day on which the service received it, not null
     * @return the decision, never null
     */
    public Decision assess(Dossier dossier, LocalDate day) {
        return eligibility.assess(dossier, day);
    }
}
