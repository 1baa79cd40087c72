package io.github.federules.core.call;

import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.text.Printed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The conditions of a call on operations, except on their costs.
 *
 * @param declarations the statements that must be declared, not null
 * @param duration the duration that is allowed, or empty, not null
 * @param window the days between which the operation must take place, or empty, not null
 */
public record OperationTerms(
        List<RequiredDeclaration> declarations, Optional<DurationTerms> duration, Optional<RealisationWindow> window) {

    /**
     * Checks that nothing is null and copies the declarations.
     *
     * @param declarations the statements that must be declared, not null
     * @param duration the duration that is allowed, or empty, not null
     * @param window the days between which the operation must take place, or empty, not null
     */
    public OperationTerms {
        NoNulls.in(declarations, "declarations");
        declarations = List.copyOf(declarations);
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(window, "window");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("OperationTerms")
                .add("declarations", declarations)
                .add("duration", duration)
                .add("window", window)
                .toString();
    }
}
