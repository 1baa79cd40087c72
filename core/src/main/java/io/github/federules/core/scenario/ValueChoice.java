package io.github.federules.core.scenario;

import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;

/** The constant that a value in cases is, where the truth of its conditions is known. */
public record ValueChoice<T>(Truth truth) implements ValueVisitor<T, T> {

    /** Returns the constant of the first case that holds. */
    public T of(Value<T> value) {
        return value.accept(this);
    }

    @Override
    public T constant(Value.Constant<T> value) {
        return value.is();
    }

    @Override
    public T cases(Value.Cases<T> value) {
        for (Value.Case<T> each : value.cases()) {
            if (truth.of(each.when()).is(true)) {
                return of(each.is());
            }
        }
        return of(value.otherwise().orElseThrow(() -> notChosen(value)));
    }

    @Override
    public T sum(Value.Sum<T> value) {
        throw notChosen(value);
    }

    @Override
    public T within(Value.Within<T> value) {
        throw notChosen(value);
    }

    private static IllegalStateException notChosen(Value<?> value) {
        return new IllegalStateException(
                "The value is " + value + ", but must be constants in cases that cover everything.");
    }
}
