package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown where a call is built that contradicts itself or the law above it; holds every fault. */
public final class InvalidCallException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedFault> faults;

    InvalidCallException(String id, List<LocatedFault> faults) {
        super(faults.stream()
                .map(fault -> fault.path() + ": " + fault.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "The call " + id + " cannot be:\n", "")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Gives the faults.
     *
     * @return every fault with the place of the term; lost where the exception was serialised
     */
    public List<LocatedFault> faults() {
        return faults;
    }
}
