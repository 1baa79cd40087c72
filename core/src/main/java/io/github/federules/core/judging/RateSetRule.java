package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueSet;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Optional;

/** The co-financing rate of a call that sets one only in some cases: one of them must hold. */
final class RateSetRule extends CallRule {

    private final Value<Rate> rate;
    private final Condition set;

    RateSetRule(Value<Rate> rate, Clause clause) {
        super(AidRateRule.RULE, clause, FUNDING);
        this.rate = rate;
        this.set = ValueSet.of(rate).orElseThrow();
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        Fact<Boolean> isSet = new Truth(situation.facts()).of(set);
        return isSet.isKnown()
                ? Outcome.of(isSet)
                : situation
                        .costs()
                        .conditions()
                        .certain(situation.dossier(), List.of(set), truth -> truth.of(set))
                        .map(Outcome::of)
                        .orElse(Outcome.UNKNOWN);
    }

    @Override
    public Optional<Condition> condition() {
        return Optional.of(set);
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return situation.costs().conditions().places(rate.conditions());
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        return ".cases";
    }
}
