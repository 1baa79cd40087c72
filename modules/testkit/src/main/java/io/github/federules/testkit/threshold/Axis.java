package io.github.federules.testkit.threshold;

import io.github.federules.core.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A quantity of a dossier that grows step by step: by cents, days, seconds, or parts of a rate.
 *
 * @param values the dossier at each step
 * @param here the step of the dossier itself
 * @param most the last step
 */
public record Axis(LongFunction<Dossier> values, long here, long most) {

    /** Just on a bound, or the least step to either side. */
    public static Arbitrary<Integer> nextSteps() {
        return Arbitraries.of(0, -1, 1);
    }

    /** No step or one, or up to so many as there are days in five years. */
    public static Arbitrary<Long> manySteps() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1), Arbitraries.longs().between(0, 2_000));
    }

    /** A quantity of dossiers downwards from where each is, and upwards. */
    public static List<Function<Dossier, Axis>> bothWays(Function<Dossier, Axis> quantity) {
        return List.of(quantity.andThen(Axis::downwards), quantity.andThen(Axis::upwards));
    }

    /** The quantity from here on. */
    public Axis upwards() {
        return new Axis(step -> at(here + step), 0, most - here);
    }

    public Axis downwards() {
        return new Axis(step -> at(here - step), 0, here);
    }

    /** The dossier at a step, or empty if there is no such step. */
    public Optional<Dossier> find(long step) {
        return step >= 0 && step <= most ? Optional.of(at(step)) : Optional.empty();
    }

    public Dossier at(long step) {
        return values.apply(Math.max(0, Math.min(most, step)));
    }

    /**
     * The first step, not before another one, from which on something holds that holds at the last one.
     *
     * @param beyond over 0 where it holds, otherwise not; the further from there the greater, as far as that is known
     */
    long first(long from, ToLongFunction<Dossier> beyond) {
        return new ThresholdSearch(this, beyond, from).first();
    }
}
