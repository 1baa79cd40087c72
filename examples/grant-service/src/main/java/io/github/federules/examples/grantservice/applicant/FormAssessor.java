package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spring.CallEligibility;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assesses the values of a form under the edition of its call in force on the day of submission that they state, or else today. */
@Component
class FormAssessor {

    private static final String DAY = "submission.sentOn";

    private final DossierReader reader;
    private final CallEligibility eligibility;

    FormAssessor(DossierReader reader, CallEligibility eligibility) {
        this.reader = reader.requiringCall();
        this.eligibility = eligibility;
    }

    AssessedForm assess(String call, String reference, FormValues values) {
        FormJson json = new FormJson(values, edition(call, values).asks());
        DossierResult result = reader.read(json.text(call, reference));
        if (result instanceof AcceptedDossier accepted && json.faults().isEmpty()) {
            return AssessedForm.of(eligibility.assess(accepted.dossier()));
        }
        List<LocatedFault> faults = new ArrayList<>(json.faults());
        if (result instanceof RefusedDossier refused) {
            for (LocatedFault fault : refused.faults()) {
                faults.add(new LocatedFault(field(fault, values), fault.fault()));
            }
        }
        return AssessedForm.refused(faults);
    }

    // The call of a form is fixed: only the day can be another.
    private static String field(LocatedFault fault, FormValues values) {
        return fault.code() == FaultCode.NOT_IN_FORCE ? DAY : values.inForm(fault.path());
    }

    /** Returns the edition whose questions the form has: that of the assessment, or of today where no edition was in force on the day. */
    Call edition(String call, FormValues values) {
        Catalogue catalogue = eligibility.catalogue();
        return stated(values)
                .flatMap(day -> catalogue.find(call, day))
                .orElseGet(() -> catalogue.edition(call, Submission.unknown()));
    }

    private static Optional<LocalDate> stated(FormValues values) {
        try {
            return Optional.of(LocalDate.parse(values.get(DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
