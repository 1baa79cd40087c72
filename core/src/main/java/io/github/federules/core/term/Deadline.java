package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The deadline for the submission.
 *
 * <p>For example, {@code Deadline.of(clause, day, zone).withUntil(LocalTime.NOON)} is noon on a day.
 *
 * @param clause the clause that sets the deadline, not null
 * @param day the day of the deadline; without a time, the reading {@link DeadlineDay} determines whether it still
 *     counts, not null
 * @param until the last time of that day that still counts, such as 23:59:59, or empty if the reading of the deadline determines whether the day counts, not null
 * @param zone the time zone of day and time, not null
 */
public record Deadline(Clause clause, LocalDate day, Optional<LocalTime> until, ZoneId zone) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that sets the deadline, not null
     * @param day the day of the deadline; without a time, the reading {@link DeadlineDay} determines whether it still
     *     counts, not null
     * @param until the last time of that day that still counts, such as 23:59:59, or empty if the reading of the deadline determines whether the day counts, not null
     * @param zone the time zone of day and time, not null
     */
    public Deadline {
        NoNulls.among("clause", clause, "day", day, "until", until, "zone", zone);
    }

    /**
     * Returns a deadline that is a day without a time. The reading {@link DeadlineDay} determines whether the day still counts.
     *
     * @param clause the clause that sets the deadline, not null
     * @param day the day, not null
     * @param zone the time zone of the day, not null
     * @return the deadline, never null
     */
    public static Deadline of(Clause clause, LocalDate day, ZoneId zone) {
        return new Deadline(clause, day, Optional.empty(), zone);
    }

    /**
     * Returns a copy with a time on the day of the deadline, which then counts up to that time.
     *
     * @param until the last time that still counts, such as 23:59:59, not null
     * @return the changed copy, never null
     */
    public Deadline withUntil(LocalTime until) {
        return new Deadline(clause, day, Optional.of(Objects.requireNonNull(until, "until")), zone);
    }

    @Override
    public String path() {
        return "submission.deadline";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").deadline(this);
    }

    /**
     * Returns the last day on which a submission can be in time.
     *
     * <p>For example, a deadline of 1 March without a time has the last day 28 February under
     * {@link DeadlineDay#EXCLUSIVE}.
     *
     * @param reading whether the day of the deadline still counts; ignored for a deadline with a time, not null
     * @return the last day, never null
     */
    public LocalDate lastDay(DeadlineDay reading) {
        Objects.requireNonNull(reading, "reading");
        return until.isPresent() || reading == DeadlineDay.INCLUSIVE ? day : day.minusDays(1);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("Deadline", "day", day, "until", until, "zone", zone, "clause", clause);
    }
}
