package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Optional;

/**
 * What became of the values of a form.
 *
 * @param decision the decision, or empty if there are errors
 * @param faults the errors, by the path of the fact
 */
record AssessedForm(Optional<Decision> decision, List<LocatedFault> faults) {

    static AssessedForm of(Decision decision) {
        return new AssessedForm(Optional.of(decision), List.of());
    }

    static AssessedForm refused(List<LocatedFault> faults) {
        return new AssessedForm(Optional.empty(), List.copyOf(faults));
    }
}
