package io.github.federules.certify.model;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
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
        return !(condition instanceof Condition.OfReading)
                && condition.parts().stream().allMatch(AnsweredTerms::isCarried);
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
