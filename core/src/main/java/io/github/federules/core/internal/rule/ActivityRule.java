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
    public Outcome outcome(Situation situation) {
        return Outcome.of(situation.dossier().operation().activity().map(rates.byActivity()::containsKey));
    }

    @Override
    public void addMissing(Situation situation, MissingFacts missing) {
        if (outcome(situation) == Outcome.UNKNOWN) {
            missing.add(AskedFact.ACTIVITY);
        }
    }

    @Override
    Figures figures(Situation situation) {
        return Figures.NONE;
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(AskedFact.ACTIVITY.path());
    }
}
