package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueSet;
import io.github.federules.core.term.AidIntensity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return !part.isOfEach();
    }

    @Override
    public Outcome outcome(Situation situation) {
        Fact<Boolean> isSet = isSet(new Truth(situation.facts()), situation);
        Condition everywhere = part.isOfEach() ? Condition.parties(set).none() : set;
        return isSet.isKnown()
                ? Outcome.of(isSet)
                : situation
                        .costs()
                        .conditions()
                        .certain(situation.facts(), List.of(everywhere), truth -> isSet(truth, situation))
                        .map(Outcome::of)
                        .orElse(Outcome.UNKNOWN);
    }

    // Only parties that bear costs are asked for their rate.
    private Fact<Boolean> isSet(Truth truth, Situation situation) {
        if (!part.isOfEach()) {
            return truth.of(set);
        }
        List<Fact<Boolean>> ofEach = IntStream.of(situation.costs().bearers())
                .mapToObj(party -> truth.ofParty(party).of(set))
                .toList();
        boolean isAnyUnset = ofEach.stream().anyMatch(each -> each.is(false));
        return isAnyUnset || ofEach.stream().allMatch(Fact::isKnown) ? Fact.known(!isAnyUnset) : Fact.unknown();
    }

    @Override
    public Optional<Condition> condition() {
        return part.isOfEach() ? Optional.empty() : Optional.of(set);
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
