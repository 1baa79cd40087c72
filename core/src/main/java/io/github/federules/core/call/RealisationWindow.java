package io.github.federules.core.call;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an operation may take place.
 *
 * @param from the first day, not null
 * @param to the last day, not null
 * @param clause where the call says so, not null
 */
public record RealisationWindow(LocalDate from, LocalDate to, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param from the first day, not null
     * @param to the last day, not null
     * @param clause where the call says so, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public RealisationWindow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(clause, "clause");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The window is from " + from + " to " + to + ", but must end no earlier than it starts.");
        }
    }
}
