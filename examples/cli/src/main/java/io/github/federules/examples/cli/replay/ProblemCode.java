package io.github.federules.examples.cli.replay;

/** Why a row or a list cannot be read; programs may rely on the names, those of the library's faults among them. */
enum ProblemCode {
    // of a row
    FIELD_COUNT,
    MISSING,
    TOO_LONG,
    NOT_A_NUMBER,
    AMOUNT_NEGATIVE,
    AMOUNT_TOO_PRECISE,
    AMOUNT_TOO_LARGE,
    RATE_OUT_OF_RANGE,
    // of the list
    EMPTY,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    NOT_UTF8,
    NOT_CSV,
    READ_FAILED
}
