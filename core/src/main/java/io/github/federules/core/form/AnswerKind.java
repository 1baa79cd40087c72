package io.github.federules.core.form;

/** The kind of answer that a question of a form takes. */
public enum AnswerKind {
    /** Yes or no; the choices are {@code true} and {@code false}. */
    YES_NO,
    /** One of several choices. */
    CHOICE,
    /** An amount in euros, from 0. */
    AMOUNT,
    /** A whole number, within the range of the question. */
    NUMBER,
    /** A number of units over 0 with at most 2 decimals, such as hours. */
    QUANTITY,
    /** A share from 0 to 1, such as a rate or a part of a full-time equivalent. */
    SHARE,
    /** A day. */
    DATE,
    /** A time of the day. */
    TIME,
    /** A text or a code. */
    TEXT
}
