package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spring.CallEligibility;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Assesses the values of a form under its call. */
@Component
class FormAssessor {

    private final DossierReader reader;
    private final CallEligibility eligibility;

    FormAssessor(DossierReader reader, CallEligibility eligibility) {
        this.reader = reader;
        this.eligibility = eligibility;
    }

    AssessedForm assess(String call, String reference, FormValues values) {
        FormJson json = new FormJson(values);
        DossierResult result = reader.read(json.text(call, reference));
        if (result instanceof AcceptedDossier accepted && json.faults().isEmpty()) {
            return AssessedForm.of(eligibility.assess(accepted.dossier()));
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
