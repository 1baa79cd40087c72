package io.github.federules.core.reading;

import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Locale;

/** A question that the words of a call may leave open. Each answer is a {@link Reading}. */
public enum Question {
    /** The total that is compared with the minimum and the maximum cost: {@link MinimumCostBasis}. */
    MINIMUM_COST_BASIS,
    /** The share of an FTE (full-time equivalent) that is compared with the minimum: {@link StaffShareScope}. */
    STAFF_SHARE_SCOPE,
    /** The staff costs that a flat rate is a share of: {@link FlatRateBase}. */
    FLAT_RATE_BASE,
    /** The last day that counts under a deadline without a time: {@link DeadlineDay}. */
    DEADLINE,
    /** The rounding of flat rates and aid to the cent: {@link CentRounding}. */
    ROUNDING,
    /** The costs that a ceiling is a share of: {@link CeilingBase}. */
    CEILING_BASE;

    /**
     * Returns the possible answers, the prudent one first.
     *
     * @return the readings, never null
     */
    public List<Reading> readings() {
        return switch (this) {
            case MINIMUM_COST_BASIS -> List.of(MinimumCostBasis.values());
            case STAFF_SHARE_SCOPE -> List.of(StaffShareScope.values());
            case FLAT_RATE_BASE -> List.of(FlatRateBase.values());
            case DEADLINE -> List.of(DeadlineDay.values());
            case ROUNDING -> List.of(CentRounding.values());
            case CEILING_BASE -> List.of(CeilingBase.values());
        };
    }

    /**
     * Returns the label of the question for people, such as <i>last day that counts</i>.
     *
     * @param locale French, or anything else for English, not null
     * @return the label, in lower case, never null
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("question.", this);
    }
}
