package io.github.federules.core.statement;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Rate;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value in words: its cases or parts, each with its condition; or as it is for a dossier, the case that holds and the parts that
 * count.
 *
 * @param conditions the words of conditions
 * @param phrases the phrases
 * @param shown a value in words
 * @param added a value in words, where it is added to another
 * @param inForce what is known of a dossier, empty for a value as it is in the call
 */
public record ValueWords<T>(
        ConditionWords conditions,
        Phrasebook phrases,
        Function<T, String> shown,
        Function<T, String> added,
        Optional<ValueAmount<T>> inForce)
        implements ValueVisitor<T, String> {

    public ValueWords(ConditionWords conditions, Phrasebook phrases, Function<T, String> shown) {
        this(conditions, phrases, shown, shown, Optional.empty());
    }

    /** Makes the words of rates. What is added to a rate is no share of the costs by itself. */
    public static ValueWords<Rate> ofRates(ConditionWords conditions, Phrasebook phrases) {
        return new ValueWords<>(
                conditions,
                phrases,
                rate -> phrases.formats().percent(rate.share()),
                rate -> phrases.formats().percentagePoints(rate.share()),
                Optional.empty());
    }

    /** Returns the words of values as they are in force, where all their conditions are settled. */
    public ValueWords<T> inForce(ValueAmount<T> amounts) {
        return new ValueWords<>(conditions, phrases, shown, added, Optional.of(amounts));
    }

    public String of(Value<T> value) {
        return value.accept(this);
    }

    @Override
    public String constant(Value.Constant<T> value) {
        return shown.apply(value.is());
    }

    @Override
    public String times(Value.Times<T> value) {
        return phrases.phrase(
                "value.times",
                Map.of("value", shown.apply(value.each()), "question", conditions.question(value.criterion())));
    }

    @Override
    public String within(Value.Within<T> value) {
        return phrases.phrase(
                "value.within", Map.of("least", shown.apply(value.least()), "most", shown.apply(value.most())));
    }

    @Override
    public String cases(Value.Cases<T> value) {
        if (inForce.isPresent()) {
            return inForce(value, inForce.get());
        }
        Stream<String> cases = value.cases().stream().map(each -> under(each.when(), each.is()));
        Stream<String> otherwise =
                value.otherwise().stream().map(is -> phrases.phrase("value.otherwise", Map.of("value", apart(is))));
        return Stream.concat(cases, otherwise).collect(Collectors.joining(phrases.phrase("value.or")));
    }

    // With the reason, unless a missing fact may decide.
    private String inForce(Value.Cases<T> value, ValueAmount<T> amounts) {
        Optional<Value<T>> chosen = amounts.chosen(value);
        Optional<String> reason = reasons(amounts).of(value);
        return chosen.map(is -> reason.map(why -> reasons(amounts).isOfGeneralCase(value)
                                ? phrases.phrase("why.after", Map.of("value", whole(is), "reason", why))
                                : with(is, why))
                        .orElseGet(() -> of(is)))
                .orElse("");
    }

    private Reasons reasons(ValueAmount<T> amounts) {
        return new Reasons(conditions, phrases, amounts::holds);
    }

    private String with(Value<T> is, String reason) {
        if (is instanceof Value.Sum<T>) {
            return whole(is) + " " + reason;
        }
        Reasons reasons = reasons(inForce.orElseThrow());
        if (reasons.isOfGeneralCase(is)) {
            return of(is) + ", " + reason;
        }
        boolean hasReason = reasons.of(is).isPresent();
        return of(is) + (hasReason ? phrases.phrase("condition.and") : " ") + reason;
    }

    private String whole(Value<T> is) {
        return is instanceof Value.Sum<T> ? "(" + of(is) + ")" : of(is);
    }

    @Override
    public String sum(Value.Sum<T> value) {
        List<String> parts = new ArrayList<>();
        ValueWords<T> words = this;
        for (Value.Addend<T> part : value.parts()) {
            if (counts(part)) {
                parts.add(words.part(part));
                words = new ValueWords<>(conditions, phrases, added, added, inForce);
            }
        }
        String sum = String.join(phrases.phrase("value.plus"), parts);
        return value.atMost()
                .filter(most -> isReached(value))
                .map(most -> phrases.phrase(
                        inForce.isPresent() ? "value.capped" : "value.atMost",
                        Map.of("value", sum, "most", apart(most))))
                .orElse(sum);
    }

    private String part(Value.Addend<T> part) {
        return part.when().map(when -> under(when, part.is())).orElseGet(() -> apart(part.is()));
    }

    // What adds nothing is not worded.
    private boolean counts(Value.Addend<T> part) {
        return inForce.isEmpty()
                || (part.when().stream()
                                .allMatch(when -> inForce.get().holds(when).is(true))
                        && inForce.get().orNothing(part.is()) > 0);
    }

    // A maximum in force that takes nothing is not worded.
    private boolean isReached(Value.Sum<T> sum) {
        Value<T> whole = new Value.Sum<>(sum.parts(), Optional.empty());
        return inForce.isEmpty() || inForce.get().orNothing(sum) < inForce.get().orNothing(whole);
    }

    private String under(Condition when, Value<T> is) {
        String condition = conditions.of(when);
        return inForce.isPresent()
                ? with(is, phrases.phrase("why.case", Map.of("condition", condition)))
                : phrases.phrase("value.when", Map.of("value", apart(is), "condition", condition));
    }

    private String apart(Value<T> value) {
        boolean isPlain = value instanceof Value.Constant<T> || value instanceof Value.Times<T>;
        return isPlain || inForce.isPresent() ? of(value) : "(" + of(value) + ")";
    }
}
