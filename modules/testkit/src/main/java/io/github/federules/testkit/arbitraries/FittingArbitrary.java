package io.github.federules.testkit.arbitraries;

import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.TooManyFilterMissesException;

/** An arbitrary that draws values until one fits, and names the call if none does. */
final class FittingArbitrary<T> implements Arbitrary<T> {

    private final Arbitrary<T> fitting;
    private final String refusal;

    private FittingArbitrary(Arbitrary<T> fitting, String refusal) {
        this.fitting = fitting;
        this.refusal = refusal;
    }

    static <T> Arbitrary<T> in(Arbitrary<T> all, int mostMisses, Predicate<T> fits, String refusal) {
        return new FittingArbitrary<>(all.filter(mostMisses, fits), refusal);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> generator = fitting.generator(genSize);
        return random -> {
            try {
                return generator.next(random);
            } catch (TooManyFilterMissesException e) {
                throw new IllegalArgumentException(refusal, e);
            }
        };
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return fitting.edgeCases(maxEdgeCases);
    }
}
