package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return value.accept(new BoundsOfValue<>(units, condition -> Fact.unknown(), code -> of(asked.get(code))));
    }

    /** Returns the bounds of a value whatever the facts that are not known turn out to be, each part by itself. */
    public static <T> ValueBounds of(Value<T> value, ToLongFunction<T> units, Truth truth) {
        return value.accept(new BoundsOfValue<>(units, truth::of, truth::number));
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

    private record BoundsOfValue<T>(
            ToLongFunction<T> units, Function<Condition, Fact<Boolean>> truth, Function<String, ValueBounds> numbers)
            implements ValueVisitor<T, ValueBounds> {

        @Override
        public ValueBounds constant(Value.Constant<T> value) {
            long amount = units.applyAsLong(value.is());
            return new ValueBounds(amount, amount);
        }

        @Override
        public ValueBounds times(Value.Times<T> value) {
            ValueBounds number = numbers.apply(value.criterion());
            long each = units.applyAsLong(value.each());
            return new ValueBounds(ValueAmount.times(each, number.least()), ValueAmount.times(each, number.most()));
        }

        @Override
        public ValueBounds within(Value.Within<T> value) {
            return new ValueBounds(units.applyAsLong(value.least()), units.applyAsLong(value.most()));
        }

        @Override
        public ValueBounds cases(Value.Cases<T> value) {
            List<ValueBounds> each = new ArrayList<>();
            boolean isSettled = false;
            for (int i = 0; i < value.cases().size() && !isSettled; i++) {
                Fact<Boolean> holds = truth.apply(value.cases().get(i).when());
                if (!holds.is(false)) {
                    each.add(value.cases().get(i).is().accept(this));
                }
                isSettled = holds.is(true);
            }
            if (!isSettled) {
                value.otherwise().ifPresent(is -> each.add(is.accept(this)));
            }
            return new ValueBounds(
                    each.stream().mapToLong(ValueBounds::least).min().orElse(0),
                    each.stream().mapToLong(ValueBounds::most).max().orElse(0));
        }

        @Override
        public ValueBounds sum(Value.Sum<T> value) {
            ValueBounds sum = new ValueBounds(0, 0);
            for (Value.Addend<T> part : value.parts()) {
                Fact<Boolean> counts = part.when().map(truth).orElse(Fact.known(true));
                if (!counts.is(false)) {
                    ValueBounds amount = part.is().accept(this);
                    sum = sum.plus(counts.is(true) ? amount : new ValueBounds(0, amount.most()));
                }
            }
            if (value.atMost().isEmpty()) {
                return sum;
            }
            ValueBounds atMost = value.atMost().get().accept(this);
            return new ValueBounds(Math.min(sum.least(), atMost.least()), Math.min(sum.most(), atMost.most()));
        }
    }
}
