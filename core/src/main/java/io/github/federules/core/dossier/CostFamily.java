package io.github.federules.core.dossier;

/** The family of a cost: staff, the three families of other costs, and what belongs to none. */
public enum CostFamily {
    /** Direct staff costs. */
    STAFF,
    /** Equipment and infrastructure. */
    INVESTMENT,
    /** Software, services and what else the operation consumes. */
    OPERATING,
    /** Lodging, catering and travel. */
    INDIRECT,
    /** Anything else. */
    OTHER
}
