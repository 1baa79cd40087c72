package io.github.federules.core.judging;

import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.ValueSet;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.AidIntensity;
import java.util.List;
import java.util.Optional;

/** The co-financing rate of a call that sets one only in some cases: one of them must hold. */
final class RateSetRule extends CallRule {

    private final AidIntensity part;
    private final Condition set;

    RateSetRule(AidIntensity part) {
        super(AidRateRule.RULE, part.clause(), FUNDING);
        this.part = part;
        this.set = ValueSet.of(part.rate()).orElseThrow();
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    // Only parties with costs in a part are asked for its rate.
    @Override
    public Outcome outcome(Situation situation) {
        if (part.isOfEach()) {
            return situation.completions().outcome(RefusingLimit.ofRate(part));
        }
        return situation
                .costs()
                .conditions()
                .certain(situation.facts(), List.of(set), truth -> truth.of(set))
                .map(Outcome::of)
                .orElse(Outcome.UNKNOWN);
    }

    @Override
    public Optional<Condition> condition() {
        return part.isOfEach() ? Optional.empty() : Optional.of(set);
    }

    @Override
    List<Participant> breaking(Situation situation) {
        return part.isOfEach()
                ? Participant.among(situation, situation.completions().breaking(RefusingLimit.ofRate(part)))
                : List.of();
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return situation.costs().conditions().places(part.rate().conditions());
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        return ".cases";
    }
}
