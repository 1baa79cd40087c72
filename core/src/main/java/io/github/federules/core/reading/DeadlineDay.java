package io.github.federules.core.reading;

/** The reading of a deadline that is a day without a time. */
public enum DeadlineDay implements Reading {
    /** The day before is the last day. The prudent reading. */
    EXCLUSIVE,
    /** The day itself is the last day. */
    INCLUSIVE;

    @Override
    public Question question() {
        return Question.DEADLINE;
    }
}
