package io.github.federules.assurance.mutation;

import java.lang.reflect.Field;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Makes each property draw the same values in every run, so that a mutant that is killed in one run is killed in every run.
 *
 * <p>jqwik has no seed for all properties. It takes the seed of each from the random numbers of the thread, whose own seed
 * nothing but reflection sets.
 */
public final class FixedSeeds implements TestExecutionListener {

    private static final long SEED = 20261130;
    private static final Field SEED_OF_THREAD = seedOfThread();

    private static Field seedOfThread() {
        try {
            Field field = Thread.class.getDeclaredField("threadLocalRandomSeed");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This JDK keeps the seed of a thread elsewhere", e);
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        // Otherwise the first number of a thread would bring another seed.
        ThreadLocalRandom.current();
        try {
            SEED_OF_THREAD.setLong(Thread.currentThread(), SEED);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
