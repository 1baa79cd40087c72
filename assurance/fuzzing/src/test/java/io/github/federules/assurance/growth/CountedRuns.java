package io.github.federules.assurance.growth;

/** The program that counts the work of each case at its size, and at four times its size. */
public final class CountedRuns {

    private CountedRuns() {}

    /** Writes a line for each case: its name, steps and allocated bytes at its size, then both at four times its size. */
    public static void main(String[] arguments) {
        for (Growth each : Growth.values()) {
            // Once for everything that is loaded or computed only once.
            each.work(each.size()).run();
            System.out.println(each + " " + counted(each, each.size()) + " " + counted(each, 4 * each.size()));
        }
    }

    private static String counted(Growth growth, int size) {
        Cost cost = Cost.of(growth.work(size));
        return cost.steps() + " " + cost.bytes();
    }
}
