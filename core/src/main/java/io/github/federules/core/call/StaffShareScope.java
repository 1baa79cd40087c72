package io.github.federules.core.call;

/** Whose share of a full-time equivalent is compared with the minimum. */
public enum StaffShareScope implements Reading {
    /** Each person's own: a person below the minimum is not retained, the others are. The prudent reading. */
    PER_PERSON,
    /** The sum over all persons: if it reaches the minimum every staff line is retained, else none is. */
    OPERATION;

    @Override
    public Question question() {
        return Question.STAFF_SHARE_SCOPE;
    }
}
