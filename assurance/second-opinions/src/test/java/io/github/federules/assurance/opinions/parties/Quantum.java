package io.github.federules.assurance.opinions.parties;

import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** A value of a drawn call in whole numbers: cents, millionths or points. */
sealed interface Quantum {

    /** What it is for a party, or for the operation if the party is below 0; empty where no case holds. */
    OptionalLong in(World world, int party);

    <C> Value<C> value(LongFunction<C> made);

    /** What it is where it is set in every case. */
    default long of(World world, int party) {
        return in(world, party).orElseThrow();
    }

    record Same(long is) implements Quantum {

        @Override
        public OptionalLong in(World world, int party) {
            return OptionalLong.of(is);
        }

        @Override
        public <C> Value<C> value(LongFunction<C> made) {
            return Value.of(made.apply(is));
        }
    }

    /** One amount where a condition holds, and another or none where it does not. */
    record Case(Premise when, long is, Optional<Long> otherwise) implements Quantum {

        @Override
        public OptionalLong in(World world, int party) {
            return when.holds(world, party)
                    ? OptionalLong.of(is)
                    : otherwise.map(OptionalLong::of).orElse(OptionalLong.empty());
        }

        @Override
        public <C> Value<C> value(LongFunction<C> made) {
            return new Value.Cases<>(
                    List.of(new Value.Case<>(when.condition(), Value.of(made.apply(is)))),
                    otherwise.map(each -> Value.of(made.apply(each))));
        }
    }

    /** An amount, with more where a condition holds, and a maximum. */
    record Sum(long is, Premise when, long more, long atMost) implements Quantum {

        @Override
        public OptionalLong in(World world, int party) {
            return OptionalLong.of(Math.min(atMost, is + (when.holds(world, party) ? more : 0)));
        }

        @Override
        public <C> Value<C> value(LongFunction<C> made) {
            return new Value.Sum<>(
                    List.of(
                            new Value.Addend<>(Optional.empty(), Value.of(made.apply(is))),
                            new Value.Addend<>(Optional.of(when.condition()), Value.of(made.apply(more)))),
                    Optional.of(Value.of(made.apply(atMost))));
        }
    }

    /** So much for each unit of a number. */
    record Times(long each, Ask number) implements Quantum {

        @Override
        public OptionalLong in(World world, int party) {
            return OptionalLong.of(each * world.of(World.path(number, party)));
        }

        @Override
        public <C> Value<C> value(LongFunction<C> made) {
            return Value.times(made.apply(each), number.criterion());
        }
    }
}
