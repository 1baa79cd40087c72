package io.github.federules.core.decision;

/** Why a cost line is not retained. */
public enum SetAsideReason {
    /** The call does not pay costs of this nature. */
    NATURE_NOT_LISTED,
    /** The call pays costs of this nature by a flat rate only. */
    INDIRECT_AT_REAL_COST,
    /** The share of a full-time equivalent is below the minimum. */
    STAFF_SHARE_BELOW_MINIMUM,
    /** The share of a full-time equivalent is not known, and the line hangs on it. */
    STAFF_SHARE_UNKNOWN
}
