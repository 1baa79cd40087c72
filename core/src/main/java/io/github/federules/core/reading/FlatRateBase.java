package io.github.federules.core.reading;

/** The reading of the staff costs that a flat rate is a share of. */
public enum FlatRateBase implements Reading {
    /**
     * The retained staff costs: “eligible direct staff costs” in regulation (EU) 2021/1060, article 54(b). The prudent
     * reading.
     */
    RETAINED,
    /** The presented staff costs. */
    PRESENTED;

    @Override
    public Question question() {
        return Question.FLAT_RATE_BASE;
    }
}
