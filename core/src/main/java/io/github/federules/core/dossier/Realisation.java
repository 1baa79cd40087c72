package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * When an operation takes place.
 *
 * @param startsOn its first day, not null
 * @param endsOn its last day, not null
 */
public record Realisation(
        @NotNull LocalDate startsOn, @NotNull LocalDate endsOn) {

    /**
     * Checks that the last day is no earlier than the first.
     *
     * @param startsOn its first day, not null
     * @param endsOn its last day, not null
     * @throws io.github.federules.core.fault.InvalidFactException if it is
     */
    @Coherent
    public Realisation {
        if (endsOn.isBefore(startsOn)) {
            throw Fault.of(FaultCode.ENDS_BEFORE_START, Map.of("start", startsOn.toString(), "end", endsOn.toString()))
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
