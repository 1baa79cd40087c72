package io.github.federules.assurance.opinions.parties;

import io.github.federules.core.condition.Condition;
import java.util.stream.IntStream;

/** A condition of a drawn call, with what it means. */
sealed interface Premise {

    /** Whether it holds of a party, or of the operation if the party is below 0. */
    boolean holds(World world, int party);

    Condition condition();

    /** An answer lies between two. */
    record Within(Ask ask, long from, long to) implements Premise {

        @Override
        public boolean holds(World world, int party) {
            long answer = world.of(World.path(ask, party));
            return from <= answer && answer <= to;
        }

        @Override
        public Condition condition() {
            return ask.between(from, to);
        }
    }

    record OfApplicant(Premise premise) implements Premise {

        @Override
        public boolean holds(World world, int party) {
            return premise.holds(world, 0);
        }

        @Override
        public Condition condition() {
            return Condition.applicant(premise.condition());
        }
    }

    record OfMany(Premise where, boolean isOfPartners, long from, long to) implements Premise {

        @Override
        public boolean holds(World world, int party) {
            long count = IntStream.range(isOfPartners ? 1 : 0, world.parties())
                    .filter(each -> where.holds(world, each))
                    .count();
            return from <= count && count <= to;
        }

        @Override
        public Condition condition() {
            return (isOfPartners ? Condition.partners(where.condition()) : Condition.parties(where.condition()))
                    .between(from, to);
        }
    }

    record Not(Premise premise) implements Premise {

        @Override
        public boolean holds(World world, int party) {
            return !premise.holds(world, party);
        }

        @Override
        public Condition condition() {
            return Condition.not(premise.condition());
        }
    }

    record Both(Premise one, Premise other, boolean isAny) implements Premise {

        @Override
        public boolean holds(World world, int party) {
            return isAny
                    ? one.holds(world, party) || other.holds(world, party)
                    : one.holds(world, party) && other.holds(world, party);
        }

        @Override
        public Condition condition() {
            return isAny
                    ? Condition.any(one.condition(), other.condition())
                    : Condition.all(one.condition(), other.condition());
        }
    }
}
