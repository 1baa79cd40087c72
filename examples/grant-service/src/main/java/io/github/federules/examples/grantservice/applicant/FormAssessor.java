package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.examples.grantservice.application.ReceivedDossiers;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assesses the values of a form under the edition of its call that is in force today: that of an application that is sent today. */
@Component
class FormAssessor {

    private final ReceivedDossiers received;

    FormAssessor(ReceivedDossiers received) {
        this.received = received;
    }

    AssessedForm assess(String call, String reference, FormValues values) {
        FormJson json = new FormJson(values);
        LocalDate today = received.day(Optional.empty());
        DossierResult result = received.read(json.text(call, reference), received.edition(call, today));
        if (result instanceof AcceptedDossier accepted && json.faults().isEmpty()) {
            return AssessedForm.of(received.assess(accepted.dossier(), today));
        }
        List<LocatedFault> faults = new ArrayList<>(json.faults());
        if (result instanceof RefusedDossier refused) {
            for (LocatedFault fault : refused.faults()) {
                faults.add(new LocatedFault(values.inForm(fault.path()), fault.fault()));
            }
        }
        return AssessedForm.refused(faults);
    }
}
