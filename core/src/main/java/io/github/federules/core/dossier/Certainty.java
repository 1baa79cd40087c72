package io.github.federules.core.dossier;

/** The certainty with which a legal form determines the kind of a beneficiary. */
public enum Certainty {
    /** The form determines the kind: a declared kind must be the same. */
    SURE,
    /** The form makes the kind likely: it applies unless another kind is declared. */
    PROBABLE,
    /** The form does not determine the kind: it is unknown until it is declared. */
    REVIEW
}
