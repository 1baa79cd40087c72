package io.github.federules.core.call;

import java.util.List;

/** A question that the words of a call may leave open; each answer is a {@link Reading}. */
public enum Question {
    /** Which total is compared with the minimum cost and with the maximum cost. */
    MINIMUM_COST_BASIS,
    /** Whose share of a full-time equivalent is compared with the minimum. */
    STAFF_SHARE_SCOPE,
    /** Which staff costs the flat rate is taken of. */
    FLAT_RATE_BASE,
    /** Whether the day of the deadline still counts. */
    DEADLINE,
    /** How the flat rate and the aid are rounded to the cent. */
    ROUNDING;

    /**
     * Gives the ways in which the question can be answered, the prudent one first.
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
        };
    }
}
