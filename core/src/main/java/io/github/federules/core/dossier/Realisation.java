package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.time.LocalDate;
import java.util.Map;

/**
 * When an operation takes place.
 *
 * @param startsOn its first day, not null
 * @param endsOn its last day, not null
 */
public record Realisation(LocalDate startsOn, LocalDate endsOn) {

    private static final int LAST_YEAR = 9999;

    /**
     * Checks that the last day is no earlier than the first, and that both are of the years 0 to 9999.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @throws io.github.federules.core.fault.InvalidFactException if it is, or a year has more than four digits
     */
    public Realisation {
        requireFourDigits(startsOn);
        requireFourDigits(endsOn);
        if (endsOn.isBefore(startsOn)) {
            throw Fault.of(FaultCode.ENDS_BEFORE_START, Map.of("start", startsOn.toString(), "end", endsOn.toString()))
                    .asException();
        }
    }

    // Months are added to these days, which must stay days.
    private static void requireFourDigits(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw Fault.of(FaultCode.NOT_A_DATE, Map.of("value", day.toString()))
                    .asException();
        }
    }

    /**
     * Obtains a period.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @return the period, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the last day is before the first
     */
    public static Realisation from(LocalDate startsOn, LocalDate endsOn) {
        return new Realisation(startsOn, endsOn);
    }
}
