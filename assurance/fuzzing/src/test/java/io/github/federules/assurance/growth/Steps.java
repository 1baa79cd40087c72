package io.github.federules.assurance.growth;

/** The steps that were taken since the program began: methods that were called, and rounds of loops. */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Counts one more step. The code that is counted calls it. */
    public static void take() {
        taken++;
    }

    /** Returns how many steps were taken. */
    public static long taken() {
        return taken;
    }
}
