package io.github.federules.core.assessment;

import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Fact;

/** What a yes, a no or a missing fact makes of a rule. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Fact<Boolean> met) {
        return met.find().map(each -> each ? Outcome.PASSED : Outcome.FAILED).orElse(Outcome.UNKNOWN);
    }
}
