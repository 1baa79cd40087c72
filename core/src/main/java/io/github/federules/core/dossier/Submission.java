package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * The submission of an application: whether, when and how it was sent.
 *
 * <p>The call determines what has to be sent, such as an application form. Create one with {@link #sentElectronically},
 * {@link #sentOn}, {@link #at(Instant, ZoneId)}, {@link #notSent} or {@link #unknown}.
 *
 * @param sent whether it was sent; known to be true where the day is known
 * @param sentOn the day on which it was sent, in the time zone of the call's deadline
 * @param electronic whether it was sent electronically
 * @param sentAt the time of that day at which it was sent, in the same zone
 */
public record Submission(
        @NotNull Fact<Boolean> sent,
        @NotNull Fact<LocalDate> sentOn,
        @NotNull Fact<Boolean> electronic,
        @NotNull Fact<LocalTime> sentAt) {

    private static final Submission UNKNOWN =
            new Submission(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /**
     * Checks that a submission that was not sent has no day of sending.
     *
     * @param sent whether it was sent
     * @param sentOn the day on which it was sent
     * @param electronic whether it was sent electronically
     * @param sentAt the time of that day at which it was sent
     * @throws io.github.federules.core.fault.InvalidFactException if it was not sent, and yet has a day of sending, or if the year of
     *     that day is below 0 or above 9999
     */
    public Submission {
        NoNulls.among("sent", sent, "sentOn", sentOn, "electronic", electronic, "sentAt", sentAt);
        if (sentOn instanceof Fact.Known<LocalDate> day) {
            Realisation.requireFourDigits(day.value());
            if (sent.is(false)) {
                throw Fault.of(FaultCode.SUBMISSION_CONTRADICTION, Map.of("value", day.toString()))
                        .asException();
            }
            sent = Fact.known(true);
        }
    }

    /**
     * Returns a submission of which nothing is known.
     *
     * @return the submission
     */
    public static Submission unknown() {
        return UNKNOWN;
    }

    /**
     * Returns a submission that was not sent.
     *
     * @return the submission
     */
    public static Submission notSent() {
        return new Submission(Fact.known(false), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /**
     * Returns a submission that was sent on a day. Default: it is unknown whether electronically.
     *
     * @param day the day, in the time zone of the call's deadline
     * @return the submission
     */
    public static Submission sentOn(LocalDate day) {
        return new Submission(
                Fact.known(true), Fact.known(Objects.requireNonNull(day, "day")), Fact.unknown(), Fact.unknown());
    }

    /**
     * Returns a submission that was sent electronically on a day.
     *
     * @param day the day, in the time zone of the call's deadline
     * @return the submission
     */
    public static Submission sentElectronically(LocalDate day) {
        return sentOn(day).withElectronic(true);
    }

    /**
     * Returns a submission that was sent at an instant, such as the one at which a server received it. Default: it is unknown whether
     * electronically.
     *
     * <p>A part of a second counts as a whole one, so that what came after a deadline stays after it. The last second of a day stays
     * on that day.
     *
     * <p>For example, {@code Submission.at(received, zoneOfTheDeadline).withElectronic(true)}.
     *
     * @param instant the instant
     * @param zone the time zone of the call's deadline
     * @return the submission
     */
    public static Submission at(Instant instant, ZoneId zone) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, zone);
        LocalDateTime last = there.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime next = last.equals(there) ? last : last.plusSeconds(1);
        boolean isSameDay = next.toLocalDate().equals(there.toLocalDate());
        return sentOn(there.toLocalDate()).at((isSameDay ? next : last).toLocalTime());
    }

    /**
     * Returns a copy that states whether it was sent electronically.
     *
     * @param electronic whether it was sent electronically
     * @return the changed copy
     */
    public Submission withElectronic(boolean electronic) {
        return new Submission(sent, sentOn, Fact.known(electronic), sentAt);
    }

    /**
     * Returns a copy with the time of sending, on the day of sending.
     *
     * @param time the time, in the time zone of the call's deadline
     * @return the changed copy
     */
    public Submission at(LocalTime time) {
        return new Submission(sent, sentOn, electronic, Fact.known(Objects.requireNonNull(time, "time")));
    }

    /**
     * Determines whether nothing at all is known.
     *
     * @return true if nothing is known
     */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
