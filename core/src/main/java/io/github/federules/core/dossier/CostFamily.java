package io.github.federules.core.dossier;

/** The family of a cost nature: staff, one of three families of other costs, or none of these. */
public enum CostFamily {
    /** Direct staff costs. */
    STAFF,
    /** Equipment and infrastructure. */
    INVESTMENT,
    /** Software, services and other costs of running the operation. */
    OPERATING,
    /** Lodging, catering and travel. */
    INDIRECT,
    /** Anything else. */
    OTHER
}
