package io.github.federules.assurance.fuzzing;

/** Where Jazzer comes in: it names the target first, then feeds inputs. */
public final class JazzerEntry {

    private static FuzzTarget target;

    private JazzerEntry() {}

    /** Called once by Jazzer, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = Target.valueOf(arguments[0]).make();
    }

    /** Called by Jazzer for every input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.feed(input);
    }
}
