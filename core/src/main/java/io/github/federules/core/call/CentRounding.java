package io.github.federules.core.call;

import java.math.RoundingMode;

/** How the flat rate and the aid are rounded to the cent. */
public enum CentRounding implements Reading {
    /** Down: a rate or a cap is never exceeded. The prudent reading. */
    DOWN(RoundingMode.DOWN),
    /** To the nearest cent, and up from half a cent. */
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    CentRounding(RoundingMode mode) {
        this.mode = mode;
    }

    @Override
    public Question question() {
        return Question.ROUNDING;
    }

    /**
     * Gives the mode for exact arithmetic.
     *
     * @return the mode, never null
     */
    public RoundingMode mode() {
        return mode;
    }
}
