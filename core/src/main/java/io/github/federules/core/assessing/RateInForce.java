package io.github.federules.core.assessing;

import io.github.federules.core.money.Rate;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.statement.Reasons;
import io.github.federules.core.statement.ValueWords;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import java.util.Map;

/** Why a rate is what it is for a dossier, in words: the case that holds, and the parts that count. */
final class RateInForce {

    private RateInForce() {}

    /**
     * Returns words to add to the clause of a rate; none where it depends on nothing, and where a missing fact may decide.
     *
     * @param party the party whose rate it is, or below 0 for the rate of all together
     * @param millionths the rate that counts
     */
    static String reason(Value<Rate> rate, int party, long millionths, Situation situation, Phrasebook phrases) {
        if (rate.conditions().isEmpty()) {
            return "";
        }
        Truth truth = situation.truth(party);
        ValueAmount<Rate> amounts = new ValueAmount<>(truth, Rate::millionths);
        // While answers are missing, the rate that counts may be that of another case.
        if (amounts.orNothing(rate) != millionths) {
            return "";
        }
        ConditionWords conditions = situation.conditionWords(phrases);
        if (rate instanceof Value.Cases<Rate> cases
                && amounts.chosen(cases)
                        .filter(Value.Constant.class::isInstance)
                        .isPresent()) {
            return new Reasons(conditions, phrases, truth::of)
                    .of(rate)
                    .map(why -> ", " + why)
                    .orElse("");
        }
        String words = ValueWords.ofRates(conditions, phrases).inForce(amounts).of(rate);
        return words.isEmpty()
                        || words.equals(phrases.formats()
                                .percent(Rate.ofMillionths(millionths).share()))
                ? ""
                : phrases.phrase("cost.computedAid.reason", Map.of("rate", words));
    }
}
