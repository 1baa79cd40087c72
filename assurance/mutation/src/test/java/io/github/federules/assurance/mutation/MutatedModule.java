package io.github.federules.assurance.mutation;

import java.util.Arrays;
import java.util.List;

/**
 * A module that PIT changes, or a part of one, and the modules whose tests must notice.
 *
 * @param folder the folder in the checkout, such as {@code modules/jackson}
 * @param packageName the package that all its classes are in, without the part that all packages have in common
 * @param testedBy the folders of the modules whose tests run
 * @param mutators the kinds of mutants that are made
 * @param isListed whether the list of those mutants that change nothing is complete, so that any other survivor is an error; of
 *     the other modules, survivors are counted
 */
record MutatedModule(String folder, String packageName, List<String> testedBy, Mutators mutators, boolean isListed) {

    static final String OURS = "io.github.federules.";

    private static final String JACKSON = "modules/jackson";
    private static final String TESTKIT = "modules/testkit";
    private static final String CORE = "core";
    private static final String RULES = "rules-feder";
    private static final String VALIDATION = "modules/validation";

    // The rules of the fund are seen in what jackson writes and validation reports, too.
    private static final List<String> TESTS_OF_RULES = List.of(CORE, RULES, JACKSON, VALIDATION);

    static final List<MutatedModule> ALL = List.of(
            new MutatedModule(CORE, CORE, List.of(CORE, RULES), Mutators.USUAL, true),
            new MutatedModule(RULES, "feder", TESTS_OF_RULES, Mutators.ALL, true),
            new MutatedModule(VALIDATION, "validation", List.of(VALIDATION), Mutators.ALL, true),
            usual("modules/dmn", "dmn", true),
            usual("modules/spreadsheet", "spreadsheet", true),
            usual(TESTKIT, "testkit.assertions", true),
            usual(TESTKIT, "testkit.arbitraries", false),
            usual(TESTKIT, "testkit.threshold", false),
            usual(JACKSON, "jackson", true),
            usual("examples/cli", "examples.cli", false));

    private static MutatedModule usual(String folder, String packageName, boolean isListed) {
        return new MutatedModule(folder, packageName, List.of(folder), Mutators.USUAL, isListed);
    }

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
