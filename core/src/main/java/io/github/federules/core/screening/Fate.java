package io.github.federules.core.screening;

/** The result of screening a cost line. */
public enum Fate {
    /** It is eligible at real cost. */
    RETAINED,
    /** The call does not list its nature. */
    NATURE_NOT_LISTED,
    /** Only a flat rate covers its nature. */
    FLAT_RATE_ONLY,
    /** The share of an FTE (full-time equivalent) is below the minimum. */
    SHARE_BELOW_MINIMUM,
    /** The share of an FTE is missing, and the line depends on it. */
    SHARE_UNKNOWN
}
