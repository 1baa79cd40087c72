package io.github.federules.certify.model;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.Optional;

/**
 * Whether a model carries a condition or a value: it depends on answers alone. Each kind has to say so.
 *
 * @param mayBeSum whether the value may be a sum
 */
record Carried<T>(boolean mayBeSum) implements ConditionVisitor<Boolean>, ValueVisitor<T, Boolean> {

    private boolean is(Optional<Condition> when) {
        return when.isEmpty() || when.get().accept(this);
    }

    private boolean parts(Condition condition) {
        return condition.parts().stream().allMatch(each -> each.accept(this));
    }

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
        return parts(condition);
    }

    // No way to answer is tried of a call that counts parties.
    @Override
    public Boolean parties(Condition.Parties condition) {
        return parts(condition);
    }

    @Override
    public Boolean ofReading(Condition.OfReading condition) {
        return false;
    }

    @Override
    public Boolean all(Condition.All condition) {
        return parts(condition);
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return parts(condition);
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return parts(condition);
    }

    @Override
    public Boolean constant(Value.Constant<T> value) {
        return true;
    }

    @Override
    public Boolean cases(Value.Cases<T> value) {
        return value.cases().stream()
                        .allMatch(each -> each.when().accept(this) && each.is().accept(this))
                && value.otherwise().stream().allMatch(each -> each.accept(this));
    }

    @Override
    public Boolean times(Value.Times<T> value) {
        return false;
    }

    @Override
    public Boolean sum(Value.Sum<T> value) {
        return mayBeSum
                && value.parts().stream()
                        .allMatch(part -> is(part.when()) && part.is().accept(this))
                && value.atMost().stream().allMatch(most -> most.accept(this));
    }

    @Override
    public Boolean within(Value.Within<T> value) {
        return false;
    }
}
