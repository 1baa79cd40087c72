package io.github.federules.core.scenario;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.scenario.ValueAmount.End;
import io.github.federules.core.value.Value;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The least and the most that a value may be, as whole numbers of its smallest units. */
public record ValueBounds(long least, long most) {

    /** Determines whether there is only one value. */
    public boolean isSure() {
        return least == most;
    }

    /** Returns the bounds of a value without numbers, whichever of its conditions hold. */
    public static <T> ValueBounds of(Value<T> value, ToLongFunction<T> units) {
        return of(value, units, Map.of());
    }

    /** Returns the bounds of a value whichever of its conditions hold, and whatever the numbers that criteria take. */
    public static <T> ValueBounds of(Value<T> value, ToLongFunction<T> units, Map<String, Criterion> asked) {
        return of(value, units, null, asked);
    }

    /** Returns the bounds of a value whatever the facts that are not known turn out to be, each part by itself. */
    public static <T> ValueBounds of(Value<T> value, ToLongFunction<T> units, Truth truth) {
        return of(value, units, truth, Map.of());
    }

    private static <T> ValueBounds of(
            Value<T> value, ToLongFunction<T> units, @Nullable Truth truth, Map<String, Criterion> asked) {
        return new ValueBounds(
                new ValueAmount<>(truth, asked, units, End.LEAST).orNothing(value),
                new ValueAmount<>(truth, asked, units, End.MOST).orNothing(value));
    }

    /** Returns the numbers that a criterion takes. */
    static ValueBounds of(@Nullable Criterion criterion) {
        return criterion != null && criterion.form() instanceof Criterion.Counted counted
                ? new ValueBounds(counted.from(), counted.to())
                : new ValueBounds(0, Criterion.GREATEST_NUMBER);
    }

    /** Returns the sum of the bounds of two amounts. */
    public ValueBounds plus(ValueBounds other) {
        return new ValueBounds(sum(least, other.least), sum(most, other.most));
    }

    private static long sum(long one, long other) {
        return Math.min(one + other, ValueAmount.MOST);
    }
}
