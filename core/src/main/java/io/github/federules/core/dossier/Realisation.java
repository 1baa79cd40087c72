package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * The period in which an operation takes place.
 *
 * @param startsOn its first day, not null
 * @param endsOn its last day, not null
 */
public record Realisation(
        @NotNull LocalDate startsOn, @NotNull LocalDate endsOn) {

    private static final int LAST_YEAR = 9999;

    /**
     * Checks that the last day is not before the first, and that both are in the years 0 to 9999.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the last day is before the first, or a year is
     *     below 0 or above 9999
     */
    public Realisation {
        NoNulls.among("startsOn", startsOn, "endsOn", endsOn);
        requireFourDigits(startsOn);
        requireFourDigits(endsOn);
        if (endsOn.isBefore(startsOn)) {
            throw Fault.of(FaultCode.ENDS_BEFORE_START, Map.of("start", startsOn.toString(), "end", endsOn.toString()))
                    .asException();
        }
    }

    // A rule adds months to these days; the result must be a day, too.
    private static void requireFourDigits(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw Fault.of(FaultCode.NOT_A_DATE, Map.of("value", day.toString()))
                    .asException();
        }
    }

    /**
     * Returns a period.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @return the period, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the last day is before the first, or a year is
     *     below 0 or above 9999
     */
    public static Realisation from(LocalDate startsOn, LocalDate endsOn) {
        return new Realisation(startsOn, endsOn);
    }
}
