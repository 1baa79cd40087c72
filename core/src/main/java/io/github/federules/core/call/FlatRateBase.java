package io.github.federules.core.call;

/** Which staff costs the flat rate is taken of. */
public enum FlatRateBase implements Reading {
    /** The retained ones: regulation (EU) 2021/1060, article 54(b), says eligible direct staff costs. The prudent reading. */
    RETAINED,
    /** The presented ones. */
    PRESENTED;

    @Override
    public Question question() {
        return Question.FLAT_RATE_BASE;
    }
}
