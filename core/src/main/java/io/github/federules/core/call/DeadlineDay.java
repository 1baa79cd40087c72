package io.github.federules.core.call;

/** Whether the day of the deadline still counts. */
public enum DeadlineDay implements Reading {
    /** The day before is the last one. The prudent reading. */
    EXCLUSIVE,
    /** The day itself is the last one. */
    INCLUSIVE;

    @Override
    public Question question() {
        return Question.DEADLINE;
    }
}
