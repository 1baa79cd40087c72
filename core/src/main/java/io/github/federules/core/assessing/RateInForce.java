package io.github.federules.core.assessing;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rate that depends on conditions, as it is for a dossier, in words: the case that holds, and the parts that count. */
final class RateInForce implements ValueVisitor<Rate, String> {

    private final Truth truth;
    private final ValueAmount<Rate> amounts;
    private final ConditionWords conditions;
    private final Phrasebook phrases;
    private final boolean isAdded;

    private RateInForce(Situation situation, Phrasebook phrases) {
        this.truth = new Truth(situation.facts());
        this.amounts = new ValueAmount<>(truth, Rate::millionths);
        this.conditions = new ConditionWords(situation.call().asks(), phrases);
        this.phrases = phrases;
        this.isAdded = false;
    }

    // What is added to a rate is no share of the costs by itself.
    private RateInForce(RateInForce first) {
        this.truth = first.truth;
        this.amounts = first.amounts;
        this.conditions = first.conditions;
        this.phrases = first.phrases;
        this.isAdded = true;
    }

    /** Returns a text on the aid with the reason of its rate; the text alone where the rate rests on no known condition. */
    static String withReason(String text, Value<Rate> rate, Situation situation, Phrasebook phrases) {
        return rate.conditions().isEmpty() ? text : new RateInForce(situation, phrases).withReason(text, rate);
    }

    private String withReason(String text, Value<Rate> rate) {
        boolean isKnown = rate.conditions().stream().map(truth::of).allMatch(Fact::isKnown);
        if (!isKnown) {
            return text;
        }
        if (rate instanceof Value.Cases<Rate> cases) {
            return holding(cases)
                    .map(each -> phrases.phrase(
                            "cost.computedAid.because", Map.of("how", text, "condition", conditions.of(each.when()))))
                    .orElse(text);
        }
        return phrases.phrase("cost.computedAid.reason", Map.of("how", text, "rate", rate.accept(this)));
    }

    private Optional<Value.Case<Rate>> holding(Value.Cases<Rate> cases) {
        return cases.cases().stream().filter(each -> holds(each.when())).findFirst();
    }

    private boolean holds(Condition condition) {
        return truth.of(condition).is(true);
    }

    @Override
    public String constant(Value.Constant<Rate> value) {
        BigDecimal share = value.is().share();
        return isAdded
                ? phrases.formats().percentagePoints(share)
                : phrases.formats().percent(share);
    }

    @Override
    public String times(Value.Times<Rate> value) {
        throw new IllegalStateException("A rate is no amount for each unit.");
    }

    @Override
    public String within(Value.Within<Rate> value) {
        throw new IllegalStateException("A range has no conditions.");
    }

    @Override
    public String cases(Value.Cases<Rate> value) {
        return holding(value)
                .map(each -> because(each.is(), each.when()))
                .orElseGet(() -> value.otherwise().map(is -> is.accept(this)).orElse(""));
    }

    @Override
    public String sum(Value.Sum<Rate> value) {
        List<String> counting = new ArrayList<>();
        for (Value.Addend<Rate> part : value.parts()) {
            RateInForce words = counting.isEmpty() ? this : new RateInForce(this);
            String is = part.when().stream().allMatch(this::holds) ? words.part(part) : "";
            if (!is.isEmpty()) {
                counting.add(is);
            }
        }
        String parts = String.join(phrases.phrase("value.plus"), counting);
        return value.atMost()
                .filter(most -> amounts.orNothing(value) < amounts.orNothing(uncapped(value)))
                .map(most -> phrases.phrase("value.capped", Map.of("value", parts, "most", most.accept(this))))
                .orElse(parts);
    }

    private String part(Value.Addend<Rate> part) {
        return part.when()
                .map(when -> because(part.is(), when))
                .orElseGet(() -> part.is().accept(this));
    }

    private static Value<Rate> uncapped(Value.Sum<Rate> value) {
        return new Value.Sum<>(value.parts(), Optional.empty());
    }

    private String because(Value<Rate> is, Condition when) {
        return phrases.phrase("value.because", Map.of("value", is.accept(this), "condition", conditions.of(when)));
    }
}
