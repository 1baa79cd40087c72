package io.github.federules.core.assessing;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.statement.ValueWords;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Map;

/** A rate that depends on conditions, as it is for a dossier, in words: the case that holds, and the parts that count. */
final class RateInForce {

    private RateInForce() {}

    /** Returns a text on the aid with the reason of its rate; the text alone where the rate rests on no known condition. */
    static String withReason(String text, Value<Rate> rate, Situation situation, Phrasebook phrases) {
        List<Condition> ofRate = rate.conditions();
        if (ofRate.isEmpty()) {
            return text;
        }
        Truth truth = new Truth(situation.facts());
        if (!ofRate.stream().map(truth::of).allMatch(Fact::isKnown)) {
            return text;
        }
        ConditionWords conditions = new ConditionWords(situation.call().asks(), phrases);
        if (rate instanceof Value.Cases<Rate> cases) {
            return cases.cases().stream()
                    .filter(each -> truth.of(each.when()).is(true))
                    .findFirst()
                    .map(each -> phrases.phrase(
                            "cost.computedAid.because", Map.of("how", text, "condition", conditions.of(each.when()))))
                    .orElse(text);
        }
        ValueWords<Rate> words =
                ValueWords.ofRates(conditions, phrases).inForce(new ValueAmount<>(truth, Rate::millionths));
        return phrases.phrase("cost.computedAid.reason", Map.of("how", text, "rate", words.of(rate)));
    }
}
