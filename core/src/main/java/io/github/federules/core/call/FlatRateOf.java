package io.github.federules.core.call;

/** The costs that a flat rate is a share of. */
public enum FlatRateOf {
    /** Direct staff costs. */
    STAFF,
    /** All direct costs. */
    DIRECT,
    /** All direct costs but services of others. */
    DIRECT_WITHOUT_SERVICES,
    /** All direct costs but staff. */
    DIRECT_WITHOUT_STAFF
}
