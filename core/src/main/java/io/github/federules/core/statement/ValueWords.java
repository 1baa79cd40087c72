package io.github.federules.core.statement;

import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value in words: its cases or parts, each with its condition.
 *
 * @param conditions the words of conditions
 * @param phrases the phrases
 * @param shown a value in words
 * @param added a value in words, where it is added to another
 */
public record ValueWords<T>(
        ConditionWords conditions, Phrasebook phrases, Function<T, String> shown, Function<T, String> added)
        implements ValueVisitor<T, String> {

    public ValueWords(ConditionWords conditions, Phrasebook phrases, Function<T, String> shown) {
        this(conditions, phrases, shown, shown);
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
        List<String> cases = new ArrayList<>();
        value.cases()
                .forEach(each -> cases.add(phrases.phrase(
                        "value.when", Map.of("value", apart(each.is()), "condition", conditions.of(each.when())))));
        value.otherwise().ifPresent(is -> cases.add(phrases.phrase("value.otherwise", Map.of("value", apart(is)))));
        return String.join(phrases.phrase("value.or"), cases);
    }

    @Override
    public String sum(Value.Sum<T> value) {
        List<String> parts = new ArrayList<>();
        ValueWords<T> words = this;
        for (Value.Addend<T> part : value.parts()) {
            String is = words.apart(part.is());
            parts.add(part.when()
                    .map(when -> phrases.phrase("value.when", Map.of("value", is, "condition", conditions.of(when))))
                    .orElse(is));
            words = new ValueWords<>(conditions, phrases, added, added);
        }
        String sum = String.join(phrases.phrase("value.plus"), parts);
        return value.atMost()
                .map(most -> phrases.phrase("value.atMost", Map.of("value", sum, "most", apart(most))))
                .orElse(sum);
    }

    private String apart(Value<T> value) {
        return value instanceof Value.Constant<T> || value instanceof Value.Times<T>
                ? of(value)
                : "(" + of(value) + ")";
    }
}
