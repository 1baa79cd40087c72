package io.github.federules.core.scenario;

import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The least and the most that a value may be, whichever of its conditions hold, as whole numbers of its smallest units. */
public record ValueBounds(long least, long most) {

    public static <T> ValueBounds of(Value<T> value, ToLongFunction<T> units) {
        return value.accept(new BoundsOfValue<>(units));
    }

    private record BoundsOfValue<T>(ToLongFunction<T> units) implements ValueVisitor<T, ValueBounds> {

        @Override
        public ValueBounds constant(Value.Constant<T> value) {
            long amount = units.applyAsLong(value.is());
            return new ValueBounds(amount, amount);
        }

        @Override
        public ValueBounds within(Value.Within<T> value) {
            return new ValueBounds(units.applyAsLong(value.least()), units.applyAsLong(value.most()));
        }

        @Override
        public ValueBounds cases(Value.Cases<T> value) {
            List<ValueBounds> each = Stream.concat(
                            value.cases().stream().map(Value.Case::is), value.otherwise().stream())
                    .map(is -> is.accept(this))
                    .toList();
            return new ValueBounds(
                    each.stream().mapToLong(ValueBounds::least).min().orElse(0),
                    each.stream().mapToLong(ValueBounds::most).max().orElse(0));
        }

        @Override
        public ValueBounds sum(Value.Sum<T> value) {
            long least = 0;
            long most = 0;
            for (Value.Addend<T> part : value.parts()) {
                ValueBounds amount = part.is().accept(this);
                least += part.when().isPresent() ? 0 : amount.least();
                most += amount.most();
            }
            if (value.atMost().isEmpty()) {
                return new ValueBounds(least, most);
            }
            ValueBounds atMost = value.atMost().get().accept(this);
            return new ValueBounds(Math.min(least, atMost.least()), Math.min(most, atMost.most()));
        }
    }
}
