package io.github.federules.core.reading;

import java.math.RoundingMode;

/** The rounding of flat rates and aid to the cent. */
public enum CentRounding implements Reading {
    /** Down: neither a rate nor a maximum is ever exceeded. The prudent reading. */
    DOWN(RoundingMode.DOWN),
    /** To the nearest cent; half a cent is rounded up. */
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
     * Returns the rounding mode of Java.
     *
     * @return the mode
     */
    public RoundingMode mode() {
        return mode;
    }
}
