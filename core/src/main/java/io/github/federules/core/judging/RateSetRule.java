package io.github.federules.core.judging;

import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.value.Value;
import java.util.List;

/** The co-financing rate of a call that sets one only in some cases: one of them must hold. */
final class RateSetRule extends CallRule {

    private final Value<Rate> rate;

    RateSetRule(Value<Rate> rate, Clause clause) {
        super(AidRateRule.RULE, clause, true);
        this.rate = rate;
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        return Outcome.of(situation.costs().scenarios().isRateSet());
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
