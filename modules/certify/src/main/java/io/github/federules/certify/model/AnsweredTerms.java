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
record AnsweredTerms(Map<String, Answer> answers) implements ConditionVisitor<Boolean> {

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
    static boolean isRateCarried(Value<Rate> value) {
        if (value instanceof Value.Sum<Rate> sum) {
            return sum.parts().stream()
                            .allMatch(part ->
                                    part.when().stream().allMatch(AnsweredTerms::isCarried) && isRateCarried(part.is()))
                    && sum.atMost().stream().allMatch(AnsweredTerms::isRateCarried);
        }
        if (value instanceof Value.Cases<Rate> cases) {
            return cases.cases().stream().allMatch(each -> isCarried(each.when()) && isRateCarried(each.is()))
                    && cases.otherwise().stream().allMatch(AnsweredTerms::isRateCarried);
        }
        return value instanceof Value.Constant;
    }

    /** Determines whether a value is one of some constants, which of them depending on answers alone. */
    static boolean isCarried(Value<?> value) {
        boolean isChosen = value instanceof Value.Constant
                || (value instanceof Value.Cases<?> cases
                        && cases.cases().stream().allMatch(each -> isCarried(each.is()))
                        && cases.otherwise().filter(each -> !isCarried(each)).isEmpty());
        return isChosen && value.conditions().stream().allMatch(AnsweredTerms::isCarried);
    }

    /** Determines whether a condition depends on answers alone. */
    static boolean isCarried(Condition condition) {
        return condition.accept(new Carried());
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

    /** Whether a condition depends on answers alone. */
    private static final class Carried implements ConditionVisitor<Boolean> {

        @Override
        public Boolean answered(Condition.Answered condition) {
            return true;
        }

        @Override
        public Boolean between(Condition.Between condition) {
            return true;
        }

        @Override
        public Boolean ofApplicant(Condition.OfApplicant condition) {
            return isCarried(condition.condition());
        }

        @Override
        public Boolean all(Condition.All condition) {
            return condition.conditions().stream().allMatch(AnsweredTerms::isCarried);
        }

        @Override
        public Boolean any(Condition.Any condition) {
            return condition.conditions().stream().allMatch(AnsweredTerms::isCarried);
        }

        @Override
        public Boolean not(Condition.Not condition) {
            return isCarried(condition.condition());
        }

        // That a call counts parties is an obstacle by itself.
        @Override
        public Boolean parties(Condition.Parties condition) {
            return condition.where().stream().allMatch(AnsweredTerms::isCarried);
        }

        @Override
        public Boolean ofReading(Condition.OfReading condition) {
            return false;
        }
    }
}
