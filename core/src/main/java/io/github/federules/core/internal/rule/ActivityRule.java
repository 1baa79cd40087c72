package io.github.federules.core.internal.rule;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Set;

/** The activity must be one that the call sets a co-financing rate for. */
final class ActivityRule extends CallRule {

    private final AidRate.ByActivity rates;

    ActivityRule(AidRate.ByActivity rates) {
        super(Rule.ACTIVITY, rates.clause(), true);
        this.rates = rates;
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.ACTIVITY);
    }

    @Override
    public Outcome outcome(Case of) {
        return Outcome.of(of.dossier().operation().activity().map(rates.byActivity()::containsKey));
    }

    @Override
    public void addMissing(Case of, MissingFacts missing) {
        if (outcome(of) == Outcome.UNKNOWN) {
            missing.add(AskedFact.ACTIVITY);
        }
    }

    @Override
    Figures figures(Case of) {
        return Figures.NONE;
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        return List.of(AskedFact.ACTIVITY.path());
    }
}
