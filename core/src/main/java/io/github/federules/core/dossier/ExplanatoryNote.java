package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;

/**
 * The explanatory note that comes with an application.
 *
 * @param sent whether it was sent; known to be true where the day is known, not null
 * @param sentOn the day it was sent, in the zone of the call, not null
 * @param electronic whether it was sent electronically, not null
 * @param sentAt the time of that day at which it was sent, in the zone of the call, not null
 */
public record ExplanatoryNote(
        @NotNull Fact<Boolean> sent,
        @NotNull Fact<LocalDate> sentOn,
        @NotNull Fact<Boolean> electronic,
        @NotNull Fact<LocalTime> sentAt) {

    private static final ExplanatoryNote UNKNOWN =
            new ExplanatoryNote(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /**
     * Checks that a note that is not sent has no day of sending.
     *
     * @param sent whether it was sent, not null
     * @param sentOn the day it was sent, not null
     * @param electronic whether it was sent electronically, not null
     * @param sentAt the time of that day at which it was sent, not null
     * @throws io.github.federules.core.fault.InvalidFactException if it was not sent, and yet has a day of sending
     */
    @Coherent
    public ExplanatoryNote {
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(electronic, "electronic");
        Objects.requireNonNull(sentAt, "sentAt");
        if (sentOn instanceof Fact.Known<LocalDate> day) {
            if (sent.is(false)) {
                throw Fault.of(FaultCode.NOTE_CONTRADICTION, Map.of("value", day.toString()))
                        .asException();
            }
            sent = Fact.known(true);
        }
        Objects.requireNonNull(sent, "sent");
    }

    /**
     * Obtains a note of which nothing is known.
     *
     * @return the note, never null
     */
    public static ExplanatoryNote unknown() {
        return UNKNOWN;
    }

    /**
     * Obtains a note that is not sent.
     *
     * @return the note, never null
     */
    public static ExplanatoryNote notSent() {
        return new ExplanatoryNote(Fact.known(false), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /**
     * Obtains a note that was sent on a day, in a way that is not known.
     *
     * @param day the day, in the zone of the call, not null
     * @return the note, never null
     */
    public static ExplanatoryNote sentOn(LocalDate day) {
        return new ExplanatoryNote(Fact.known(true), Fact.known(day), Fact.unknown(), Fact.unknown());
    }

    /**
     * Obtains a note that was sent electronically on a day.
     *
     * @param day the day, in the zone of the call, not null
     * @return the note, never null
     */
    public static ExplanatoryNote sentElectronically(LocalDate day) {
        return sentOn(day).withElectronic(true);
    }

    /**
     * Gives a copy of which the way of sending is known.
     *
     * @param electronic whether it was sent electronically
     * @return the changed copy, never null
     */
    public ExplanatoryNote withElectronic(boolean electronic) {
        return new ExplanatoryNote(sent, sentOn, Fact.known(electronic), sentAt);
    }

    /**
     * Gives a copy of which the time of sending is known, on the day of sending.
     *
     * @param time the time, in the zone of the call, not null
     * @return the changed copy, never null
     */
    public ExplanatoryNote at(LocalTime time) {
        return new ExplanatoryNote(sent, sentOn, electronic, Fact.known(time));
    }

    /**
     * Tells whether nothing at all is known of the note.
     *
     * @return true if all is unknown
     */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
