package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days between which an operation must take place.
 *
 * @param clause the clause that sets the condition
 * @param from the first day
 * @param to the last day
 */
public record RealisationWindow(Clause clause, LocalDate from, LocalDate to) implements Term {

    /** The first day of a period of a dossier: 1 January of the year 0. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** The last day of a period of a dossier: 31 December 9999. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * Checks the order of the two days.
     *
     * @param clause the clause that sets the condition
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RealisationWindow {
        NoNulls.among("clause", clause, "from", from, "to", to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The window is from " + from + " to " + to + ", but must end no earlier than it starts.");
        }
    }

    /**
     * Returns the days between which an operation must take place.
     *
     * @param clause the clause that sets the condition
     * @param from the first day
     * @param to the last day
     * @return the term
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static RealisationWindow of(Clause clause, LocalDate from, LocalDate to) {
        return new RealisationWindow(clause, from, to);
    }

    @Override
    public String path() {
        return "operations.window";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").window(this);
    }

    /**
     * Determines whether every period of a dossier is allowed, so that the call has no rule on the window.
     *
     * @return true if the window lasts from the year 0 to the year 9999, or longer
     */
    public boolean takesAll() {
        return !from.isAfter(FIRST_DAY) && !to.isBefore(LAST_DAY);
    }
}
