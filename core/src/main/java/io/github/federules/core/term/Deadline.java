package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The deadline for the submission, with the cut-off days before it, if there are any.
 *
 * <p>For example, {@code Deadline.of(clause, day, zone).withUntil(LocalTime.NOON)} is noon on a day.
 *
 * @param clause the clause that sets the deadline
 * @param days the day of the deadline, or the cut-off days in their order, the last of which is the deadline; without a time, the
 *     reading {@link DeadlineDay} determines whether such a day still counts, at least one
 * @param until the last time of such a day that still counts, such as 23:59:59, or empty if the reading of the deadline determines whether the day counts
 * @param zone the time zone of day and time
 */
public record Deadline(Clause clause, List<LocalDate> days, Optional<LocalTime> until, ZoneId zone) implements Term {

    /**
     * Checks that nothing is null, and puts the days in order.
     *
     * @param clause the clause that sets the deadline
     * @param days the day of the deadline, or the cut-off days, at least one
     * @param until the last time of such a day that still counts, such as 23:59:59, or empty if the reading of the deadline determines whether the day counts
     * @param zone the time zone of day and time
     * @throws IllegalArgumentException if there is no day
     */
    public Deadline {
        NoNulls.among("clause", clause, "until", until, "zone", zone);
        days = NoNulls.in(days, "days").stream().sorted().distinct().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The deadline has no day, but must have at least one. Add it.");
        }
    }

    /**
     * Returns a deadline that is a day without a time. The reading {@link DeadlineDay} determines whether the day still counts.
     *
     * @param clause the clause that sets the deadline
     * @param day the day
     * @param zone the time zone of the day
     * @return the deadline
     */
    public static Deadline of(Clause clause, LocalDate day, ZoneId zone) {
        return new Deadline(clause, List.of(Objects.requireNonNull(day, "day")), Optional.empty(), zone);
    }

    /**
     * Returns a deadline with several cut-off days, on each of which the submissions so far are looked at together.
     *
     * @param clause the clause that sets them
     * @param days the days, the last of which is the deadline, at least one
     * @param zone the time zone of the days
     * @return the deadline
     * @throws IllegalArgumentException if there is no day
     */
    public static Deadline cutOffs(Clause clause, Collection<LocalDate> days, ZoneId zone) {
        return new Deadline(clause, List.copyOf(NoNulls.in(days, "days")), Optional.empty(), zone);
    }

    /**
     * Returns a copy with a time on the day of the deadline and each cut-off day, which then count up to that time.
     *
     * @param until the last time that still counts, such as 23:59:59
     * @return the changed copy
     */
    public Deadline withUntil(LocalTime until) {
        return new Deadline(clause, days, Optional.of(Objects.requireNonNull(until, "until")), zone);
    }

    /**
     * Returns the day of the deadline.
     *
     * @return the last of the days
     */
    public LocalDate day() {
        return days.get(days.size() - 1);
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
     * @param reading whether the day of the deadline still counts; ignored for a deadline with a time
     * @return the last day
     */
    public LocalDate lastDay(DeadlineDay reading) {
        return lastDay(day(), reading);
    }

    /**
     * Returns the last day on which a submission can be in time for one of the cut-off days.
     *
     * <p>For example, for 1 March without a time it is 28 February under {@link DeadlineDay#EXCLUSIVE}.
     *
     * @param day the cut-off day
     * @param reading whether the day itself still counts; ignored for days with a time
     * @return the last day
     */
    public LocalDate lastDay(LocalDate day, DeadlineDay reading) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reading, "reading");
        return until.isPresent() || reading == DeadlineDay.INCLUSIVE ? day : day.minusDays(1);
    }

    /**
     * Returns the first cut-off day that a submission meets.
     *
     * @param submission the submission
     * @param reading whether such a day still counts; ignored for days with a time
     * @return the day, or empty if the submission meets none, or is not known well enough, or there is one day alone
     */
    public Optional<LocalDate> cutOff(Submission submission, DeadlineDay reading) {
        NoNulls.among("submission", submission, "reading", reading);
        if (days.size() == 1 || !(submission.sentOn() instanceof Fact.Known<LocalDate> sentOn)) {
            return Optional.empty();
        }
        for (LocalDate day : days) {
            boolean isTimeKnown = until.isEmpty()
                    || !sentOn.value().equals(day)
                    || submission.sentAt().isKnown();
            if (!isTimeKnown) {
                return Optional.empty();
            }
            boolean isLate = until.isPresent()
                    && sentOn.value().equals(day)
                    && submission
                            .sentAt()
                            .map(time -> time.isAfter(until.get()))
                            .is(true);
            if (!isLate && !sentOn.value().isAfter(lastDay(day, reading))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Deadline", "days", days, "until", until, "zone", zone, "clause", clause);
    }
}
