package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a value is, or is at least or at most, as a whole number of its smallest units, at most {@link #MOST}.
 *
 * @param truth which conditions hold, or null if none is known
 * @param asked the criteria by their codes, of which no number is known if no condition is
 * @param units the smallest units of a constant
 * @param end whether it is what is known, or an end of what it may be
 */
public record ValueAmount<T>(@Nullable Truth truth, Map<String, Criterion> asked, ToLongFunction<T> units, End end)
        implements ValueVisitor<T, OptionalLong> {

    /** The most that a value is: no greater amount of money is permitted, and no dossier has more points. */
    public static final long MOST = Euros.MAX_CENTS;

    /** What is looked for. */
    public enum End {
        /** What it is where all facts are known; a condition that is open does not count. */
        KNOWN,
        /** The least that it may be. */
        LEAST,
        /** The most that it may be. */
        MOST
    }

    /** Makes what values are where all facts are known. */
    public ValueAmount(Truth truth, ToLongFunction<T> units) {
        this(truth, Map.of(), units, End.KNOWN);
    }

    /** Returns the amount, or empty if no case holds. */
    public OptionalLong of(Value<T> value) {
        return value.accept(this);
    }

    /** Returns the amount of a value, 0 where it is set in no case that holds. */
    public long orNothing(Value<T> value) {
        return of(value).orElse(0);
    }

    private boolean isPossible(Fact<Boolean> holds) {
        return end == End.KNOWN ? holds.is(true) : !holds.is(false);
    }

    /** Returns whether a condition holds, as far as is known. */
    public Fact<Boolean> holds(Condition condition) {
        return truth == null ? Fact.unknown() : truth.of(condition);
    }

    @Override
    public OptionalLong constant(Value.Constant<T> value) {
        return OptionalLong.of(units.applyAsLong(value.is()));
    }

    // No product over the most, which might overflow.
    @Override
    public OptionalLong times(Value.Times<T> value) {
        ValueBounds numbers =
                truth == null ? ValueBounds.of(asked.get(value.criterion())) : truth.number(value.criterion());
        long number = end == End.MOST ? numbers.most() : numbers.least();
        long each = units.applyAsLong(value.each());
        return OptionalLong.of(number > 0 && each > MOST / number ? MOST : each * number);
    }

    // Until the authority sets the rate, the least counts where one amount is asked for.
    @Override
    public OptionalLong within(Value.Within<T> value) {
        return OptionalLong.of(units.applyAsLong(end == End.MOST ? value.most() : value.least()));
    }

    @Override
    public OptionalLong cases(Value.Cases<T> value) {
        OptionalLong amount = OptionalLong.empty();
        for (Value.Case<T> each : value.cases()) {
            Fact<Boolean> holds = holds(each.when());
            if (isPossible(holds)) {
                amount = farther(amount, of(each.is()));
            }
            if (holds.is(true)) {
                return amount;
            }
        }
        if (value.otherwise().isPresent()) {
            amount = farther(amount, of(value.otherwise().get()));
        }
        // An end of what may be set is nothing where it is not.
        return end == End.KNOWN ? amount : OptionalLong.of(amount.orElse(0));
    }

    /** Returns the value of the first case that is known to hold, or what it is otherwise; empty where nothing is set. */
    public Optional<Value<T>> chosen(Value.Cases<T> value) {
        return value.cases().stream()
                .filter(each -> holds(each.when()).is(true))
                .findFirst()
                .<Value<T>>map(Value.Case::is)
                .or(value::otherwise);
    }

    private OptionalLong farther(OptionalLong one, OptionalLong other) {
        if (one.isEmpty()) {
            return other;
        }
        long first = one.getAsLong();
        long second = other.getAsLong();
        return OptionalLong.of(end == End.MOST ? Math.max(first, second) : Math.min(first, second));
    }

    @Override
    public OptionalLong sum(Value.Sum<T> value) {
        long sum = 0;
        for (Value.Addend<T> part : value.parts()) {
            Fact<Boolean> counts = part.when().map(this::holds).orElse(Fact.known(true));
            if (end == End.MOST ? !counts.is(false) : counts.is(true)) {
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
