package io.github.federules.core.decision;

/** What a rule says of a dossier. */
public enum Outcome {
    /** The rule is met. */
    PASSED,
    /** The rule is not met. */
    FAILED,
    /** It hangs on a fact that is missing. */
    UNKNOWN,
    /** There was nothing to judge. */
    NOT_ASKED
}
