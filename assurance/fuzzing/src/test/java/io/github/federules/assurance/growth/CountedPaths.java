package io.github.federules.assurance.growth;

/** The program that counts the steps of each main path. */
public final class CountedPaths {

    private CountedPaths() {}

    /** Writes a line for each path: its name and its steps. */
    public static void main(String[] arguments) {
        for (MainPath each : MainPath.values()) {
            // Once for everything that is loaded or computed only once.
            each.run();
            System.out.println(each + " " + Cost.of(each::run).steps());
        }
    }
}
