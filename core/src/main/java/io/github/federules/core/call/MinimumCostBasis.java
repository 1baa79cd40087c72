package io.github.federules.core.call;

/** Which total is compared with the minimum cost and with the maximum cost. */
public enum MinimumCostBasis implements Reading {
    /** The total that is retained, lines set aside left out, plus the flat rate. The prudent reading. */
    RETAINED,
    /** Every direct line as presented, whatever becomes of it, plus the flat rate on presented staff; indirect lines left out. */
    PRESENTED;

    @Override
    public Question question() {
        return Question.MINIMUM_COST_BASIS;
    }
}
