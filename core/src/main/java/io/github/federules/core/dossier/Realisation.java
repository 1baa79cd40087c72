package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The period in which an operation takes place. Each of its two days may be unknown.
 *
 * <p>For example, {@code Realisation.endingOn(LocalDate.of(2028, 12, 31))} is an operation of which only the end is known. A
 * verdict then covers every start that is possible.
 *
 * @param startsOn its first day
 * @param endsOn its last day
 */
public record Realisation(
        @NotNull Fact<LocalDate> startsOn, @NotNull Fact<LocalDate> endsOn) {

    private static final int LAST_YEAR = 9999;

    /**
     * Checks that the last day is not before the first, and that both are in the years 0 to 9999.
     *
     * @param startsOn its first day
     * @param endsOn its last day
     * @throws io.github.federules.core.fault.InvalidFactException if the last day is before the first, or a year is
     *     below 0 or above 9999
     */
    public Realisation {
        NoNulls.among("startsOn", startsOn, "endsOn", endsOn);
        startsOn.find().ifPresent(Realisation::requireFourDigits);
        endsOn.find().ifPresent(Realisation::requireFourDigits);
        if (startsOn instanceof Fact.Known<LocalDate> start
                && endsOn instanceof Fact.Known<LocalDate> end
                && end.value().isBefore(start.value())) {
            throw Fault.of(FaultCode.ENDS_BEFORE_START, Map.of("start", start.toString(), "end", end.toString()))
                    .asException();
        }
    }

    // A rule adds months to these days, and a file has four digits for a year; the result must be a day, too.
    static void requireFourDigits(LocalDate day) {
        int year = day.getYear();
        if (year < 0 || year > LAST_YEAR) {
            throw Fault.of(FaultCode.NOT_A_DATE, Map.of("value", day.toString()))
                    .asException();
        }
    }

    /**
     * Returns a period of which both days are known.
     *
     * @param startsOn its first day
     * @param endsOn its last day
     * @return the period
     * @throws io.github.federules.core.fault.InvalidFactException if the last day is before the first, or a year is
     *     below 0 or above 9999
     */
    public static Realisation from(LocalDate startsOn, LocalDate endsOn) {
        NoNulls.among("startsOn", startsOn, "endsOn", endsOn);
        return new Realisation(Fact.known(startsOn), Fact.known(endsOn));
    }

    /**
     * Returns a period of which only the start is known.
     *
     * @param startsOn its first day
     * @return the period
     * @throws io.github.federules.core.fault.InvalidFactException if the year is below 0 or above 9999
     */
    public static Realisation startingOn(LocalDate startsOn) {
        return new Realisation(Fact.known(Objects.requireNonNull(startsOn, "startsOn")), Fact.unknown());
    }

    /**
     * Returns a period of which only the end is known.
     *
     * @param endsOn its last day
     * @return the period
     * @throws io.github.federules.core.fault.InvalidFactException if the year is below 0 or above 9999
     */
    public static Realisation endingOn(LocalDate endsOn) {
        return new Realisation(Fact.unknown(), Fact.known(Objects.requireNonNull(endsOn, "endsOn")));
    }

    /**
     * Determines whether neither day is known.
     *
     * @return whether neither day is known
     */
    public boolean isUnknown() {
        return !startsOn.isKnown() && !endsOn.isKnown();
    }
}
