package io.github.federules.jackson.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;

/**
 * The errors of a text that holds no regime, or one with errors.
 *
 * @param faults every error that was found, at most 100, at least one
 */
public record RefusedRegime(List<LocatedFault> faults) implements RegimeResult {

    /**
     * Keeps a copy of the errors.
     *
     * @param faults every error that was found
     */
    public RefusedRegime {
        Objects.requireNonNull(faults, "faults").forEach(each -> Objects.requireNonNull(each, "faults"));
        faults = List.copyOf(faults);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        List<LocatedFault> first = faults.stream().limit(1).toList();
        return "RefusedRegime[faults=" + faults.size() + ", first=" + first + "]";
    }
}
