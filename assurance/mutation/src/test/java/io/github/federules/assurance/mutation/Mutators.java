package io.github.federules.assurance.mutation;

/** The kinds of mutants that PIT makes of a module. */
enum Mutators {
    // Exact arithmetic, as Math.addExact, is a call: ARGUMENT_PROPAGATION puts one of its arguments in its place.
    ALL(
            "DEFAULTS,INLINE_CONSTS,REMOVE_CONDITIONALS,EXPERIMENTAL_SWITCH,"
                    + "EXPERIMENTAL_ARGUMENT_PROPAGATION,EXPERIMENTAL_NAKED_RECEIVER,EXPERIMENTAL_BIG_DECIMAL,EXPERIMENTAL_BIG_INTEGER"),

    /** Those that PIT makes unless more are chosen. */
    USUAL("DEFAULTS");

    private final String option;

    Mutators(String option) {
        this.option = option;
    }

    /** Returns the value of PIT's option. */
    String option() {
        return option;
    }
}
