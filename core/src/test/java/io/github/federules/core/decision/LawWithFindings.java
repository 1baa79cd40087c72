package io.github.federules.core.decision;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;

/** A law that finds the same in every dossier, and no fault in any call. */
record LawWithFindings(List<Finding> findings) implements Law {

    static LawWithFindings of(Finding... findings) {
        return new LawWithFindings(List.of(findings));
    }

    static Finding finding(String article, Outcome outcome) {
        return Finding.of(Rule.of("LAW"), outcome, new Clause(article, ""), new NoDetail());
    }

    @Override
    public String id() {
        return "law";
    }

    @Override
    public List<LocatedFault> faultsOf(Call call) {
        return List.of();
    }

    @Override
    public List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        return findings;
    }
}
