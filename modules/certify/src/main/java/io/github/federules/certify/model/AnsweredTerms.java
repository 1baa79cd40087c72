package io.github.federules.certify.model;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of a call for an applicant on its own with certain answers: which conditions hold, and what values are.
 *
 * @param answers the answer to each criterion that a condition looks at, by its code
 */
public record AnsweredTerms(Map<String, Answer> answers) implements ConditionVisitor<Boolean> {

    boolean holds(Optional<Condition> when) {
        return when.isEmpty() || holds(when.get());
    }

    private boolean holds(Condition condition) {
        return condition.accept(this);
    }

    /** The constant that a value is; a value that is no constant in any case is not carried. */
    <T> T constant(Value<T> value) {
        if (value instanceof Value.Constant<T> constant) {
            return constant.is();
        }
        Value.Cases<T> cases = (Value.Cases<T>) value;
        return constant(cases.cases().stream()
                .filter(each -> holds(each.when()))
                .map(Value.Case::is)
                .findFirst()
                .or(cases::otherwise)
                .orElseThrow());
    }

    /** Returns the rate that a dossier with these answers gets, nothing where none is set; one within a range is not looked at. */
    Optional<Rate> rate(Value<Rate> value) {
        if (value instanceof Value.Constant<Rate> constant) {
            return Optional.of(constant.is());
        }
        if (value instanceof Value.Cases<Rate> cases) {
            return cases.cases().stream()
                    .filter(each -> holds(each.when()))
                    .map(Value.Case::is)
                    .findFirst()
                    .or(cases::otherwise)
                    .flatMap(this::rate);
        }
        if (value instanceof Value.Sum<Rate> sum) {
            long parts = sum.parts().stream()
                    .filter(part -> holds(part.when()))
                    .flatMap(part -> rate(part.is()).stream())
                    .mapToLong(Rate::millionths)
                    .sum();
            long most = sum.atMost().flatMap(this::rate).map(Rate::millionths).orElse(parts);
            return Optional.of(Rate.ofMillionths(Math.min(parts, most)));
        }
        return Optional.empty();
    }

    /** Determines whether a rate depends on answers alone, and is no number of times another. */
    public static boolean isRateCarried(Value<Rate> value) {
        return value.accept(new Carried<>(true));
    }

    /** Determines whether a value is one of some constants, which of them depending on answers alone. */
    public static boolean isCarried(Value<?> value) {
        return isChosen(value);
    }

    private static <T> boolean isChosen(Value<T> value) {
        return value.accept(new Carried<>(false));
    }

    /** Determines whether a condition depends on answers alone. */
    public static boolean isCarried(Condition condition) {
        return condition.accept(new Carried<>(false));
    }

    @Override
    public Boolean answered(Condition.Answered condition) {
        return condition.among().contains(answers.get(condition.criterion()));
    }

    @Override
    public Boolean between(Condition.Between condition) {
        return answers.get(condition.criterion()) instanceof Answer.Whole whole
                && condition.from() <= whole.number()
                && whole.number() <= condition.to();
    }

    @Override
    public Boolean ofApplicant(Condition.OfApplicant condition) {
        return holds(condition.condition());
    }

    @Override
    public Boolean all(Condition.All condition) {
        return condition.conditions().stream().allMatch(this::holds);
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return condition.conditions().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return !holds(condition.condition());
    }

    @Override
    public Boolean parties(Condition.Parties condition) {
        throw new IllegalArgumentException("The condition is " + condition + ", but must be on answers.");
    }

    @Override
    public Boolean ofReading(Condition.OfReading condition) {
        throw new IllegalArgumentException("The condition is " + condition + ", but must be on answers.");
    }
}
