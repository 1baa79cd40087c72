package io.github.federules.core.scenario;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What a value is where all facts are known, as a whole number of its smallest units, at most {@link #MOST}. */
public record ValueAmount<T>(Truth truth, ToLongFunction<T> units) implements ValueVisitor<T, OptionalLong> {

    /** The most that a value is: no greater amount of money is permitted, and no dossier has more points. */
    public static final long MOST = Euros.MAX_CENTS;

    /** Returns so much for each unit of a number, 0 or more, at most {@link #MOST}. */
    static long times(long each, long number) {
        return number > 0 && each > MOST / number ? MOST : each * number;
    }

    /** Returns the amount, or empty if no case holds. */
    public OptionalLong of(Value<T> value) {
        return value.accept(this);
    }

    /** Returns the amount of a value, 0 where it is set in no case that holds. */
    public long orNothing(Value<T> value) {
        return of(value).orElse(0);
    }

    @Override
    public OptionalLong constant(Value.Constant<T> value) {
        return OptionalLong.of(units.applyAsLong(value.is()));
    }

    @Override
    public OptionalLong times(Value.Times<T> value) {
        return OptionalLong.of(times(
                units.applyAsLong(value.each()), truth.number(value.criterion()).least()));
    }

    // Until the authority sets the rate, the least counts.
    @Override
    public OptionalLong within(Value.Within<T> value) {
        return OptionalLong.of(units.applyAsLong(value.least()));
    }

    @Override
    public OptionalLong cases(Value.Cases<T> value) {
        for (Value.Case<T> each : value.cases()) {
            if (truth.of(each.when()).is(true)) {
                return of(each.is());
            }
        }
        return value.otherwise().map(this::of).orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong sum(Value.Sum<T> value) {
        long sum = 0;
        for (Value.Addend<T> part : value.parts()) {
            Fact<Boolean> counts = part.when().map(truth::of).orElse(Fact.known(true));
            if (counts.is(true)) {
                OptionalLong amount = of(part.is());
                if (amount.isEmpty()) {
                    return amount;
                }
                sum = Math.min(sum + amount.getAsLong(), MOST);
            }
        }
        if (value.atMost().isEmpty()) {
            return OptionalLong.of(sum);
        }
        OptionalLong most = of(value.atMost().get());
        return most.isEmpty() ? most : OptionalLong.of(Math.min(sum, most.getAsLong()));
    }
}
