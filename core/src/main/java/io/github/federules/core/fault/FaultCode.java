package io.github.federules.core.fault;

/**
 * The kind of error in a fact, a call or a text from outside.
 *
 * <p>Programs may rely on the name of a code. A code never gets another meaning.
 */
public enum FaultCode {
    /** A text is not JSON, or not UTF-8. */
    NOT_JSON,
    /** A table of cost lines is not CSV, or not UTF-8. */
    NOT_CSV,
    /** A table of cost lines is not a workbook that can be read, or a cell of one has no place or no result in it. */
    NOT_XLSX,
    /** A text is larger or nested deeper than accepted, or an identifier or a name is too long. */
    TOO_LARGE,
    /** A field is given twice in one object. */
    DUPLICATE_FIELD,
    /** A field is not part of the format. */
    UNKNOWN_FIELD,
    /** A required field is absent or blank. */
    MISSING,
    /** A value has another type than the field. */
    WRONG_TYPE,
    /** A value is not one of those that the field allows. */
    UNKNOWN_VALUE,
    /** A value is given twice where it is allowed once. */
    DUPLICATE_VALUE,
    /** A call's id is not known. */
    UNKNOWN_CALL,
    /** A code is not a legal form of the nomenclature. */
    UNKNOWN_LEGAL_FORM,
    /** A value is not a decimal number in the format of dossiers. */
    NOT_A_NUMBER,
    /** An amount is below zero. */
    AMOUNT_NEGATIVE,
    /** An amount has more than two decimals. */
    AMOUNT_TOO_PRECISE,
    /** An amount is above €999,999,999,999.99. */
    AMOUNT_TOO_LARGE,
    /** All cost lines of an operation together are above €9,999,999,999,999.99. */
    TOTAL_TOO_LARGE,
    /** An amount is in another currency than the euro. */
    CURRENCY_NOT_EUR,
    /** A share of an FTE (full-time equivalent) is not over 0 and at most 1. */
    FTE_OUT_OF_RANGE,
    /** A share of an FTE has more than nine decimals. */
    FTE_TOO_PRECISE,
    /** A cost line that is not staff has a person or a share of an FTE. */
    NOT_STAFF,
    /** Two cost lines of an operation have the same identifier. */
    DUPLICATE_LINE_ID,
    /** The declared kind of a beneficiary differs from the kind that its legal form determines for sure. */
    KIND_CONTRADICTS_LEGAL_FORM,
    /** A submission is marked as not sent, and yet has a day of sending. */
    SUBMISSION_CONTRADICTION,
    /** A text is not a date in the form YYYY-MM-DD. */
    NOT_A_DATE,
    /** A text is not a time in the form HH:MM or HH:MM:SS. */
    NOT_A_TIME,
    /** The quantity of a cost line is not over 0 and at most 1,000,000, or has more than two decimals. */
    QUANTITY_OUT_OF_RANGE,
    /** A cost line states both an amount and a quantity. */
    AMOUNT_AND_QUANTITY,
    /** A cost line states a quantity, but the call pays its nature at real cost. */
    AMOUNT_DUE,
    /** A cost line states an amount, or no annual cost, but the call pays its nature by the unit. */
    QUANTITY_DUE,
    /** The period of an operation, or the window that a call sets for it, ends before it starts. */
    ENDS_BEFORE_START,
    /** A call pays a nature by line and by a flat rate or a lump sum (regulation (EU) 2021/1060, article 53(1)). */
    NATURE_PAID_TWICE,
    /** A call pays a nature both at real cost and by the unit under conditions that can hold together. */
    NATURE_STATED_TWICE,
    /** Two flat rates of a call pay the same nature (regulation (EU) 2021/1060, article 53(1)). */
    FLAT_RATES_OVERLAP,
    /** The maximum cost or duration that a call sets is below its minimum. */
    MAXIMUM_BELOW_MINIMUM,
    /** The maximum aid of a call is below its minimum aid. */
    CAP_BELOW_FLOOR,
    /** At the minimum cost of a call, the aid is below the minimum aid. */
    MINIMUM_BELOW_FLOOR,
    /** A flat rate is above what the law allows. */
    FLAT_RATE_ABOVE_CEILING,
    /** A condition looks at a criterion that the call does not ask for, or a call names one that calls do not share. */
    CRITERION_UNKNOWN,
    /** A call asks for a criterion that no condition looks at. */
    CRITERION_UNUSED,
    /** A condition looks at a criterion of the applicant outside {@code applicant}. */
    CRITERION_OUT_OF_PLACE,
    /** A warning: a call quotes a clause that no term cites. */
    CLAUSE_UNUSED,
    /** A warning: a clause of a call has no words. */
    CLAUSE_EMPTY,
    /** A warning: a term of a call, or a question that it leaves open, changes no decision. */
    NO_EFFECT,
    /** A warning: a clause quotes other figures than those of a term that cites it. */
    FIGURE_DIFFERS,
    /** A warning: it was not checked whether a dossier can meet a condition of a call. */
    NOT_CHECKED,
    /** No dossier is eligible under a call; as a warning: none was found that is. */
    NEVER_ELIGIBLE,
    /** A criterion has fewer than 2 answers, or more than 100. */
    NUMBER_OF_ANSWERS,
    /** The conditions of a call compare with more than 5,000 answers and ranges. */
    TOO_MANY_CONDITIONS,
    /** A name of the call is one that every call has. */
    NAME_TAKEN,
    /** A base that a call names is none of those that may be named at this place. */
    BASE_UNKNOWN,
    /** A base is made of itself, directly or through others. */
    BASE_CIRCULAR,
    /** An earlier case holds wherever a case does. */
    CASE_UNREACHABLE,
    /** No dossier can meet a condition. */
    CONDITION_IMPOSSIBLE,
    /** A day is before the first day of the programme that the call belongs to. */
    BEFORE_PROGRAMME,
    /** A rate is not from 0% to 100%, or has more than six decimals as a share of one. */
    RATE_OUT_OF_RANGE,
    /** A factor is not from 0 to 1,000, or has more than six decimals. */
    FACTOR_OUT_OF_RANGE,
    /** Two parts of a base have a cost in common. */
    BASES_OVERLAP,
    /** Two ceilings are on bases that have some costs in common, and not all. */
    CEILINGS_OVERLAP,
    /** Two ceilings are shares of bases that contain them, and that are not the same. */
    CEILINGS_OF_SEVERAL_TOTALS,
    /** What a limit that reduces is a share of depends on what it reduces. */
    CEILINGS_CIRCULAR,
    /** A base has a part of what a ceiling limits, and other costs. */
    BASE_OVERLAPS_CEILING,
    /** The ceilings of one total are shares of more than 99% of it together. */
    CEILING_SHARE_TOO_LARGE,
    /** A ceiling on the costs of the whole operation takes of what parties or parts of the aid have of their own. */
    CEILING_SPLIT,
    /** A term of each party has a base that is none of a party. */
    BASE_HAS_NO_PARTY,
    /** A call comes under a regime that is not known. */
    REGIME_UNKNOWN,
    /** A regime asks a criterion or leaves a question open that is another one elsewhere. */
    REGIME_DISAGREES,
    /** A value in cases does not say what it is where none of them holds. */
    OTHERWISE_MISSING,
    /** An upper limit leaves no euro above a lower limit on the same base. */
    LIMITS_CONTRADICT,
    /** A limit reduces a base that it wants to be greater, or that nobody can reduce. */
    REDUCES_A_MINIMUM,
    /** The window that a call sets is shorter than the minimum duration: no operation can meet both. */
    WINDOW_TOO_SHORT,
    /** A day is after the last day of the programme that the call belongs to. */
    AFTER_PROGRAMME,
    /** No operation can reach the minimum aid of a call. */
    FLOOR_UNREACHABLE,
    /** A call has terms of costs, of funding or of the period of operations, but does not offer funding. */
    FUNDING_NOT_OFFERED,
    /** A dossier seeks a track that its call does not offer. */
    NOT_OFFERED,
    /** A reading answers a question that the call does not leave open. */
    READING_NOT_OPEN,
    /** A condition looks at a question that is none of the call's own, or the call answers one. */
    QUESTION_UNKNOWN,
    /** The answers to the open questions of a call make more than 256 combinations. */
    TOO_MANY_READINGS,
    /** The format of a record is one that this version does not read. */
    UNKNOWN_FORMAT,
    /** A dossier has more partners than 100,000. */
    TOO_MANY_PARTNERS,
    /** A dossier, or the record of one, needs more memory than the program may use. */
    NOT_ENOUGH_MEMORY,
    /** The program failed on a dossier or a record, which may well be valid. */
    INTERNAL_ERROR,
    /** The day on which a dossier is decided is before the first edition of its call. */
    NOT_IN_FORCE
}
