package io.github.federules.core.call;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a call asks of the operation, its costs apart.
 *
 * @param declarations what must be declared of it, not null
 * @param duration how long it may take, or empty, not null
 * @param window when it may take place, or empty, not null
 */
public record OperationTerms(
        List<RequiredDeclaration> declarations, Optional<DurationTerms> duration, Optional<RealisationWindow> window) {

    /**
     * Checks and copies what is given.
     *
     * @param declarations what must be declared of it, not null
     * @param duration how long it may take, or empty, not null
     * @param window when it may take place, or empty, not null
     */
    public OperationTerms {
        declarations = List.copyOf(declarations);
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(window, "window");
    }
}
