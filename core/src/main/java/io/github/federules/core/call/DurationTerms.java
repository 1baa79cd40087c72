package io.github.federules.core.call;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long an operation may take, in months.
 *
 * @param minMonths the least, 0 where there is none
 * @param maxMonths the most
 * @param clause where the call says so, not null
 */
public record DurationTerms(int minMonths, int maxMonths, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param minMonths the least, 0 where there is none
     * @param maxMonths the most
     * @param clause where the call says so, not null
     * @throws IllegalArgumentException if the least is negative or over the most
     */
    public DurationTerms {
        Objects.requireNonNull(clause, "clause");
        if (minMonths < 0 || minMonths > maxMonths) {
            throw new IllegalArgumentException("The duration is from " + minMonths + " to " + maxMonths
                    + " months, but must be from 0 or more to no less than that.");
        }
    }

    /**
     * Tells whether a period is neither too short nor too long.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @return true if it is neither
     */
    public boolean allows(LocalDate startsOn, LocalDate endsOn) {
        LocalDate after = endsOn.plusDays(1);
        return !after.isBefore(startsOn.plusMonths(minMonths)) && !after.isAfter(startsOn.plusMonths(maxMonths));
    }
}
