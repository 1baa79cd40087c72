package io.github.federules.core.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when a note is in time.
 *
 * @param day the day of the deadline; without an hour, a reading says whether it still counts, not null
 * @param until the last minute on that day, which still counts, or empty, not null
 * @param zone the zone that day and hour are told in, not null
 * @param clause where the call says so, not null
 */
public record Deadline(LocalDate day, Optional<LocalTime> until, ZoneId zone, Clause clause) {

    /**
     * Checks and copies what is given.
     *
     * @param day the day of the deadline; without an hour, a reading says whether it still counts, not null
     * @param until the last minute on that day, which still counts, or empty, not null
     * @param zone the zone that day and hour are told in, not null
     * @param clause where the call says so, not null
     */
    public Deadline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Gives the last day on which a note can be in time.
     *
     * @param reading whether the day of the deadline still counts where it has no hour, not null
     * @return the last day, never null
     */
    public LocalDate lastDay(DeadlineDay reading) {
        return until.isPresent() || reading == DeadlineDay.INCLUSIVE ? day : day.minusDays(1);
    }
}
