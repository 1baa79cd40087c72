package io.github.federules.certify;

/** What a question on a call is about. */
public enum Topic {
    /** A promise on the aid, such as its cap. */
    PROMISE,
    /** Whether one more cent of cost may lose aid. */
    CLIFF,
    /** What an applicant gains by splitting an operation in two, by moving costs between natures or by waiting a day. */
    INCENTIVE,
    /** The readings of words that the call leaves open. */
    READING,
    /** Terms that change no decision. */
    DEAD_TEXT,
    /** What tells two calls apart. */
    DIFFERENCE
}
