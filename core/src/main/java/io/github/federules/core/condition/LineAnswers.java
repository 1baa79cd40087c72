package io.github.federules.core.condition;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.fact.Fact;

/**
 * Whether the answers of a cost line meet a condition, which is of lists of answers: a call with any other is refused.
 *
 * @param answers the answers of the line
 */
record LineAnswers(Answers answers) implements ConditionVisitor<Boolean> {

    @Override
    public Boolean answered(Condition.Answered condition) {
        return answers.to(condition.criterion()) instanceof Fact.Known<Answer> known
                && condition.among().contains(known.value());
    }

    @Override
    public Boolean all(Condition.All condition) {
        return condition.conditions().stream().allMatch(each -> each.accept(this));
    }

    @Override
    public Boolean between(Condition.Between condition) {
        return false;
    }

    @Override
    public Boolean ofApplicant(Condition.OfApplicant condition) {
        return false;
    }

    @Override
    public Boolean parties(Condition.Parties condition) {
        return false;
    }

    @Override
    public Boolean ofReading(Condition.OfReading condition) {
        return false;
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return false;
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return false;
    }
}
