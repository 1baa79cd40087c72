package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Refuses a call with a rule that no chapter wrote; this is the only place where that is determined. */
final class SupportedRules {

    private SupportedRules() {}

    /**
     * Checks that a model has every rule that decisions under its call have.
     *
     * @param call the call
     * @param written the rules that the chapters wrote
     * @throws IllegalArgumentException if the call has a rule that is not written
     */
    static void require(Call call, List<Rule> written) {
        List<Rule> unsupported = new ArrayList<>(rules(call));
        unsupported.removeAll(written);
        if (!unsupported.isEmpty()) {
            throw new IllegalArgumentException("The call " + call.id() + " has "
                    + (unsupported.size() == 1 ? "a rule" : "rules") + " that a DMN model cannot express yet: "
                    + String.join(", ", unsupported.stream().map(Rule::code).toList())
                    + ". Export a call without this, or decide with this library.");
        }
    }

    // Every decision has a finding of each rule of its call, whatever the dossier.
    private static List<Rule> rules(Call call) {
        Decision decision = Assessor.of(call).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));
        return decision.findings().stream().map(Finding::rule).toList();
    }
}
