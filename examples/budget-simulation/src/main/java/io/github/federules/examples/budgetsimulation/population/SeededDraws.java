package io.github.federules.examples.budgetsimulation.population;

/**
 * Draws for one dossier: SplitMix64 from the seed and the index, the same on every machine.
 *
 * <p>A dossier starts its own sequence, so that no partitioning and no order changes it.
 */
final class SeededDraws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SeededDraws(long seed, long index) {
        state = mixed(mixed(seed) + index * GOLDEN);
    }

    /** Returns a whole number from 0 up to a bound that is left out. */
    int below(int bound) {
        state += GOLDEN;
        // The high half of the product: no value is favoured by more than 2^-32 of itself.
        return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }

    /** Returns a whole number from one to another, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Determines whether something happens that happens so many times in a thousand. */
    boolean happens(int perMille) {
        return below(1000) < perMille;
    }

    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
