package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spring.CallEligibility;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Assesses the values of a form as if they were sent now, under the edition of the call in force today. */
@Component
class FormAssessor {

    private final DossierReader reader;
    private final CallEligibility eligibility;
    private final CallDates dates;
    private final Clock clock;

    FormAssessor(DossierReader reader, CallEligibility eligibility, CallDates dates, Clock clock) {
        this.reader = reader.requiringCall();
        this.eligibility = eligibility;
        this.dates = dates;
        this.clock = clock;
    }

    AssessedForm assess(String call, String reference, FormValues values) {
        FormJson json = new FormJson(values, edition(call).asks());
        DossierResult result = reader.read(json.text(call, reference));
        if (result instanceof AcceptedDossier accepted && json.faults().isEmpty()) {
            return AssessedForm.of(assess(accepted.dossier(), call, clock.instant()));
        }
        List<LocatedFault> faults = new ArrayList<>(json.faults());
        if (result instanceof RefusedDossier refused) {
            for (LocatedFault fault : refused.faults()) {
                faults.add(new LocatedFault(values.inForm(fault.path()), fault.fault()));
            }
        }
        return AssessedForm.refused(faults);
    }

    /** Assesses a dossier as it is, if it were sent at a time. */
    Decision assess(Dossier dossier, String call, Instant at) {
        return eligibility.assess(dossier.withSubmission(dates.sent(edition(call), at)));
    }

    /** Returns the edition whose questions the form has. */
    Call edition(String call) {
        return eligibility.catalogue().edition(call, Submission.unknown());
    }
}
