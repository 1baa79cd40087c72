package io.github.federules.core.result;

import io.github.federules.core.text.Phrasebook;
import java.util.Locale;

/** The reason why a cost line is not retained at real cost. */
public enum SetAsideReason {
    /** The call does not list costs of this nature. */
    NATURE_NOT_LISTED,
    /** The call covers costs of this nature by a flat rate only. */
    INDIRECT_AT_REAL_COST,
    /** The share of an FTE (full-time equivalent) is below the minimum. */
    STAFF_SHARE_BELOW_MINIMUM,
    /** The share of an FTE is missing, and the line depends on it. */
    STAFF_SHARE_UNKNOWN;

    /**
     * Returns the label of the reason for people, such as <i>a type of cost that the call does not fund</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("setAsideReason.", this);
    }
}
