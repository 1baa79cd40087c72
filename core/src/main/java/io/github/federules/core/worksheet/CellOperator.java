package io.github.federules.core.worksheet;

/** How a cell is computed from cells before it. A truth is 1 or 0. */
public enum CellOperator {
    /** A number that is always the same. */
    CONSTANT,
    /** A number that is given. */
    INPUT,
    /** The sum of all operands. */
    ADD,
    /** The first less the second. */
    SUBTRACT,
    /** The product of two. */
    MULTIPLY,
    /** The first by the constant of the cell, rounded down. */
    DIVIDE,
    /** The least of all operands. */
    LEAST,
    /** The greatest of all operands. */
    MOST,
    /** The second where the first is true, otherwise the third. */
    CHOOSE,
    /** Whether the first is at most the second. */
    AT_MOST,
    /** Whether both are the same number. */
    EQUAL,
    /** Whether the truth is none. */
    NOT,
    /** Whether all truths hold. */
    ALL,
    /** The day that comes so many months, the constant of the cell, after a day. */
    MONTHS_AFTER,
    /** The greatest number that its equation gives back, until which the equation takes its place: see GREATEST. */
    VARIABLE,
    /** The greatest number, up to its third operand, at which the variable is what the equation gives. */
    GREATEST
}
