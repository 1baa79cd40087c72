package io.github.federules.core.situation;

import io.github.federules.core.fact.Fact;
import java.time.LocalDate;

/**
 * A rule on the period of the operation.
 *
 * <p>It bounds the start from below, the end from above, or the months between them, and nothing else: {@link PossiblePeriods}
 * depends on this.
 */
public interface PeriodBound {

    /** Determines whether a period meets the rule. */
    boolean isMetBy(LocalDate start, LocalDate end, Situation situation);

    /** Returns the first day on which a period with this end, if it is known, may start. */
    LocalDate firstStart(Fact<LocalDate> end, Situation situation);

    /** Returns the first day on which a period with this start may end. */
    default LocalDate firstEnd(LocalDate start) {
        return start;
    }
}
