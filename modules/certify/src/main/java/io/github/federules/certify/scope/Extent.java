package io.github.federules.certify.scope;

/** How far it goes that something of a call is not asked. */
public enum Extent {

    /** Answers take the term into account. Whether it, or each part of it, changes any result is not asked. */
    EFFECT,

    /**
     * Answers take the term into account. Some dossiers are covered by proofs alone: none of them is shown, and none is compared. Or it
     * decides another track, too.
     */
    PART,

    /** Dossiers to which the call does not apply are never shown. Which of two calls applies is no difference between them. */
    APPLIES,

    /** Answers are on funding alone, and the term decides nothing there, or something beside verdict and aid. */
    BESIDE,

    /** The ways in which applicants may answer cannot be enumerated: no question is tried. */
    ANSWERS,

    /** The model is not the call: no question on amounts is tried. */
    AMOUNTS
}
