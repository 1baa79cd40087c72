package io.github.federules.core.fault;

/**
 * The kind of fault that makes a fact or a text from outside unusable.
 *
 * <p>A code is never used again for something else; programs may rely on its name.
 */
public enum FaultCode {
    /** A text is not JSON, or not UTF-8. */
    NOT_JSON,
    /** A text is larger, or nested deeper, than is accepted, or an identifier or a name is too long. */
    TOO_LARGE,
    /** A field is given twice in one object. */
    DUPLICATE_FIELD,
    /** A field is not one that the format knows. */
    UNKNOWN_FIELD,
    /** A field that must be there is absent, or holds a blank text. */
    MISSING,
    /** A value is of another type than the field takes. */
    WRONG_TYPE,
    /** A word is not one of those that the field takes. */
    UNKNOWN_VALUE,
    /** A value that may be given once is given twice. */
    DUPLICATE_VALUE,
    /** A call's id is not known. */
    UNKNOWN_CALL,
    /** A code is not a legal form of the nomenclature. */
    UNKNOWN_LEGAL_FORM,
    /** A value is not a decimal number as the format writes them. */
    NOT_A_NUMBER,
    /** An amount is below zero. */
    AMOUNT_NEGATIVE,
    /** An amount has more than two decimals. */
    AMOUNT_TOO_PRECISE,
    /** An amount is above 999 999 999 999.99 euros. */
    AMOUNT_TOO_LARGE,
    /** All cost lines of an operation together, or their value added tax, are above 9 999 999 999 999.99 euros. */
    TOTAL_TOO_LARGE,
    /** An amount is in another currency than the euro. */
    CURRENCY_NOT_EUR,
    /** A share of a full-time equivalent is not over 0 and at most 1. */
    FTE_OUT_OF_RANGE,
    /** A share of a full-time equivalent has more than nine decimals. */
    FTE_TOO_PRECISE,
    /** A person or a share of a full-time equivalent stands on a line that is not staff. */
    NOT_STAFF,
    /** Two cost lines of an operation have the same identifier. */
    DUPLICATE_LINE_ID,
    /** The declared kind of a beneficiary is not the one of its legal form, which leaves no doubt. */
    KIND_CONTRADICTS_LEGAL_FORM,
    /** A note is said not to be sent, and yet has a date of sending. */
    NOTE_CONTRADICTION,
    /** A text is not a date written YYYY-MM-DD. */
    NOT_A_DATE,
    /** A text is not a time written HH:MM or HH:MM:SS. */
    NOT_A_TIME,
    /** An operation, or the window that a call sets for it, ends before it starts. */
    ENDS_BEFORE_START,
    /** A call pays a nature both at real cost and by a flat rate (regulation (EU) 2021/1060, article 53(1)). */
    NATURE_PAID_TWICE,
    /** Two flat rates of a call pay the same nature (regulation (EU) 2021/1060, article 53(1)). */
    FLAT_RATES_OVERLAP,
    /** The maximum that a call sets, of costs or of months, is below its minimum. */
    MAXIMUM_BELOW_MINIMUM,
    /** The cap of the aid is below its floor. */
    CAP_BELOW_FLOOR,
    /** At the minimum cost of a call the aid is below its floor. */
    MINIMUM_BELOW_FLOOR,
    /** A flat rate is above what the law allows. */
    FLAT_RATE_ABOVE_CEILING,
    /** A day is before the programme that the call belongs to. */
    BEFORE_PROGRAMME,
    /** A rate is not from 0 to 100 %, or has more than six decimals. */
    RATE_OUT_OF_RANGE
}
