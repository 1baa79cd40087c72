package io.github.federules.core.result;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.text.Phrasebook;
import java.util.Locale;

/**
 * The verdict on a track.
 *
 * <p>A <em>completion</em> is one way of filling in the missing facts. A verdict is {@link #ELIGIBLE} or
 * {@link #INELIGIBLE} if and only if every completion results in that verdict.
 *
 * <p>This is exact up to {@value #MOST_DOUBTS} persons in doubt, or {@value #MOST_DOUBTS_IN_TWO_DIMENSIONS} while the
 * co-financing rate or the VAT status is unknown. With more persons in doubt, a verdict is also {@link #INCOMPLETE} if
 * the extremes do not settle it. The track then has a {@linkplain TrackDecision#reason reason}.
 */
public enum Verdict {
    /** Every rule is met, whatever the missing facts turn out to be. */
    ELIGIBLE,
    /** Whatever the missing facts turn out to be, some rule is not met. */
    INELIGIBLE,
    /** The answer depends on missing facts. */
    INCOMPLETE,
    /** The dossier does not seek this track, or the call does not offer it. */
    NOT_SOUGHT;

    /**
     * The greatest number of persons in doubt for which a verdict is exact at a known co-financing rate and VAT status.
     * A person is in doubt if no line states a share of an FTE (full-time equivalent) and the call has a minimum share
     * for each person.
     */
    public static final int MOST_DOUBTS = Completions.MOST_DOUBTS;

    /**
     * The greatest number of persons in doubt for which a verdict is exact while the co-financing rate or the VAT
     * status is unknown.
     */
    public static final int MOST_DOUBTS_IN_TWO_DIMENSIONS = Completions.MOST_DOUBTS_IN_TWO_DIMENSIONS;

    /**
     * Returns the label of the verdict for people, such as <i>to be completed</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("verdict.", this);
    }
}
