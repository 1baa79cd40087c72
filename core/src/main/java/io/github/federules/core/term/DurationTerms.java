package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The duration that a call allows for an operation, in months.
 *
 * <p>A number of months ends on the day before the same day of the last month: 36 months from 1 March 2025 end on 29 February
 * 2028. In a month without that day, they end on the day before its last one: 36 months from 29 February 2024 end on 27
 * February 2027.
 *
 * @param clause the clause that sets the condition
 * @param minMonths the least number of months, 0 for no minimum
 * @param maxMonths the greatest number of months
 */
public record DurationTerms(Clause clause, int minMonths, int maxMonths) implements Term {

    // The periods of dossiers lie in the years 0 to 9999.
    private static final int MOST_MONTHS = 120_000;

    /**
     * Checks the order of the two numbers.
     *
     * @param clause the clause that sets the condition
     * @param minMonths the least number of months, 0 for no minimum
     * @param maxMonths the greatest number of months
     * @throws IllegalArgumentException if the least number is negative or over the greatest
     */
    public DurationTerms {
        Objects.requireNonNull(clause, "clause");
        if (minMonths < 0 || minMonths > maxMonths) {
            throw new IllegalArgumentException("The duration is from " + minMonths + " to " + maxMonths
                    + " months, but must be from 0 or more to no less than that.");
        }
    }

    /**
     * Returns the duration that a call allows.
     *
     * @param clause the clause that sets the condition
     * @param minMonths the least number of months, 0 for no minimum
     * @param maxMonths the greatest number of months
     * @return the term
     * @throws IllegalArgumentException if the least number is negative or over the greatest
     */
    public static DurationTerms of(Clause clause, int minMonths, int maxMonths) {
        return new DurationTerms(clause, minMonths, maxMonths);
    }

    @Override
    public String path() {
        return "operations.duration";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").duration(this);
    }

    /**
     * Determines whether a period is neither too short nor too long.
     *
     * @param startsOn its first day
     * @param endsOn its last day
     * @return true if it is neither
     */
    public boolean allows(LocalDate startsOn, LocalDate endsOn) {
        NoNulls.among("startsOn", startsOn, "endsOn", endsOn);
        LocalDate after = endsOn.plusDays(1);
        return !after.isBefore(startsOn.plusMonths(minMonths)) && !after.isAfter(startsOn.plusMonths(maxMonths));
    }

    /**
     * Determines whether every period of a dossier is allowed, so that the call has no rule on the duration.
     *
     * @return true if the minimum is 0 and no period can be longer than the maximum
     */
    public boolean takesAll() {
        return minMonths == 0 && maxMonths >= MOST_MONTHS;
    }
}
