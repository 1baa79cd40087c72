package io.github.federules.core.criterion;

/** What a criterion is a fact of. */
public enum Subject {
    /** The operation. */
    OPERATION,
    /** The applicant alone. */
    APPLICANT,
    /** The applicant, and each of its partners. */
    PARTY,
    /** A cost line. Its answers are named ones. */
    COST_LINE,
    /** The assessment of the application by the authority, such as points of a grid. No applicant answers it. */
    ASSESSMENT
}
