package io.github.federules.certify;

/** What the author of a call expects as the answer to “Is there a dossier such that …?”. */
public enum Expectation {
    /** There is none: a dossier is a problem. */
    NONE,
    /** There is one: its absence is a problem. */
    SOME,
    /** Either is worth knowing, and no problem. */
    EITHER
}
