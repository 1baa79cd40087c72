package io.github.federules.core.reading;

/** The reading of the costs that a ceiling is a share of, where the share's base contains what the ceiling limits. */
public enum CeilingBase implements Reading {
    /** The costs after the ceilings have cut them. The prudent reading. */
    AFTER,
    /** The costs before any ceiling cuts them. */
    BEFORE;

    @Override
    public Question question() {
        return Question.CEILING_BASE;
    }
}
