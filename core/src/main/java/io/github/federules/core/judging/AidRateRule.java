package io.github.federules.core.judging;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.CostFacts;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import java.util.HashMap;
import java.util.Map;

/** The co-financing rate that the authority has set must be within the range of the call. */
final class AidRateRule extends CallRule {

    /** The rule that a rate is set as the call allows. */
    static final Rule RULE = Rule.AID_RATE;

    private final Value.Within<Rate> range;

    AidRateRule(Value.Within<Rate> range, Clause clause) {
        super(RULE, clause, FUNDING, FactKind.AID_RATE);
        this.range = range;
    }

    // The authority sets the rate, and only within the range: until then there is nothing to judge.
    @Override
    public Outcome outcome(Situation situation) {
        Fact<Rate> rate = rate(situation);
        return rate.isKnown() ? Outcome.of(rate.map(this::isAllowed)) : Outcome.NOT_ASKED;
    }

    private boolean isAllowed(Rate rate) {
        return rate.millionths() >= range.least().millionths()
                && rate.millionths() <= range.most().millionths();
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Rates(range.least(), range.most(), rate(situation));
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(CostFacts.ends(range, situation, phrases));
        rate(situation)
                .find()
                .ifPresent(rate -> values.put("rate", phrases.formats().percent(rate.share())));
        return values;
    }

    private static Fact<Rate> rate(Situation situation) {
        return situation.dossier().operation().aidRate();
    }
}
