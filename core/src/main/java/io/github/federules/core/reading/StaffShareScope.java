package io.github.federules.core.reading;

/** The reading of the share of an FTE (full-time equivalent) that is compared with the minimum. */
public enum StaffShareScope implements Reading {
    /** The share of each person: a person below the minimum is not retained, the others are. The prudent reading. */
    PER_PERSON,
    /** The sum over all persons: if it reaches the minimum, every staff line is retained; if not, none is. */
    OPERATION;

    @Override
    public Question question() {
        return Question.STAFF_SHARE_SCOPE;
    }
}
