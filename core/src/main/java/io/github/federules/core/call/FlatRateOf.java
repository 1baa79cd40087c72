package io.github.federules.core.call;

/** The costs that a flat rate is a share of. */
public enum FlatRateOf {
    /** Direct staff costs. */
    STAFF,
    /** All direct costs. */
    DIRECT,
    /** All direct costs except services bought from others. */
    DIRECT_WITHOUT_SERVICES,
    /** All direct costs except staff. */
    DIRECT_WITHOUT_STAFF
}
