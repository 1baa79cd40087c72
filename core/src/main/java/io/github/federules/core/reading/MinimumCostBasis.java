package io.github.federules.core.reading;

/** The reading of the total that is compared with the minimum and the maximum cost. */
public enum MinimumCostBasis implements Reading {
    /** The retained total, without the lines set aside, plus the flat rate. The prudent reading. */
    RETAINED,
    /** All lines as presented, excluding those covered only by a flat rate, plus the flat rate on presented costs. */
    PRESENTED;

    @Override
    public Question question() {
        return Question.MINIMUM_COST_BASIS;
    }
}
