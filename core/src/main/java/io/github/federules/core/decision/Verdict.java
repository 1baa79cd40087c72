package io.github.federules.core.decision;

/**
 * What a decision says of a track.
 *
 * <p>A verdict is exact about what is not known: it is {@link #ELIGIBLE} or {@link #INELIGIBLE} if and only if every way of
 * filling in the missing facts gives that.
 */
public enum Verdict {
    /** Every rule is met, whatever the missing facts turn out to be. */
    ELIGIBLE,
    /** Some rule is not met, whatever the missing facts turn out to be. */
    INELIGIBLE,
    /** The answer hangs on facts that are missing. */
    INCOMPLETE,
    /** The dossier does not seek this. */
    NOT_SOUGHT
}
