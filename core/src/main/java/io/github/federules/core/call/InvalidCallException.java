package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a call is built that contradicts itself or a law above it. It holds every error. */
public final class InvalidCallException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<LocatedFault> faults;

    InvalidCallException(String id, List<LocatedFault> faults) {
        super(faults.stream()
                .map(fault -> fault.path() + ": " + fault.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "The call " + id + " cannot be:\n", "")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns the errors.
     *
     * @return every error with the place of its term; none if the exception was serialized and read back
     */
    public List<LocatedFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
