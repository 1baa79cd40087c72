package io.github.federules.core.dossier;

/** How surely a legal form tells the kind of a beneficiary. */
public enum Certainty {
    /** The form leaves no doubt: a declared kind must be the same. */
    SURE,
    /** The form makes the kind likely: it is taken where none is declared. */
    PROBABLE,
    /** The form does not tell: the kind is unknown until it is declared. */
    REVIEW
}
