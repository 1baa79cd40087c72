package io.github.federules.assurance.mutation;

import java.util.Arrays;
import java.util.List;

/**
 * A module that PIT changes, and the modules whose tests must notice.
 *
 * @param folder the folder in the checkout, such as {@code modules/jackson}
 * @param packageName the package that all its classes are in, without the part that all packages have in common
 * @param testedBy the folders of the modules whose tests run
 * @param isListed whether the list of mutants that change nothing is complete, so that any other survivor is an error; of the
 *     other modules, the usual kinds of mutants are made and counted
 */
record MutatedModule(String folder, String packageName, List<String> testedBy, boolean isListed) {

    static final String OURS = "io.github.federules.";

    private static final String JACKSON = "modules/jackson";

    // What core answers, and the rules of the fund, are seen in what jackson writes and validation reports.
    private static final List<String> TESTS_OF_DECISIONS =
            List.of("core", "rules-feder", JACKSON, "modules/validation", "assurance/second-opinions");

    static final List<MutatedModule> ALL = List.of(
            new MutatedModule("core", "core", TESTS_OF_DECISIONS, true),
            new MutatedModule("rules-feder", "feder", TESTS_OF_DECISIONS, true),
            new MutatedModule("modules/validation", "validation", List.of("modules/validation"), true),
            new MutatedModule(JACKSON, "jackson", List.of(JACKSON), false),
            new MutatedModule("examples/cli", "examples.cli", List.of("examples/cli"), false),
            new MutatedModule("modules/dmn", "dmn", List.of("modules/dmn"), false),
            new MutatedModule("modules/spreadsheet", "spreadsheet", List.of("modules/spreadsheet"), false),
            // Most of its tests are properties, whose engine is left out here.
            new MutatedModule("modules/testkit", "testkit", List.of("modules/testkit"), false));

    /** Returns the folder that the tests run in. Those of jackson read files beside them; those of core read none. */
    String workingFolder() {
        return testedBy.contains(JACKSON) ? JACKSON : folder;
    }

    /** Returns the pattern of all its classes. */
    String allClasses() {
        return OURS + packageName + ".*";
    }

    /** Returns those patterns of a comma-separated list that may name classes of this module, separated by commas. */
    String among(String patterns) {
        String prefix = OURS + packageName + ".";
        return String.join(
                ",",
                Arrays.stream(patterns.split(",", -1))
                        .filter(each -> each.startsWith(prefix))
                        .toList());
    }

    /** Determines whether a class is in this module. */
    boolean has(Mutant mutant) {
        return mutant.place().startsWith(packageName + ".");
    }
}
