package io.github.federules.core.judging;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidRate;

/** The activity must be one that the call sets a co-financing rate for. */
final class ActivityRule extends CallRule {

    private final AidRate.ByActivity rates;

    ActivityRule(AidRate.ByActivity rates) {
        super(Rule.ACTIVITY, rates.clause(), true, FactKind.ACTIVITY);
        this.rates = rates;
    }

    @Override
    public Outcome outcome(Situation situation) {
        return Outcome.of(situation.dossier().operation().activity().map(rates.byActivity()::containsKey));
    }
}
