package io.github.federules.assurance.fuzzing;

/** Assertions that cost nothing where they hold: they are made millions of times. */
public final class Holds {

    private Holds() {}

    /** Checks that something is so, or reports what is not. */
    public static void that(boolean condition, String claim, Object shown) {
        if (!condition) {
            throw new AssertionError("Not so: " + claim + ": " + shown);
        }
    }
}
