package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import java.util.List;
import java.util.Optional;

/** The conditions of a call on operations, except on their costs. For example, {@code call.operations().duration()}. */
public final class OperationTerms {

    private final List<RequiredDeclaration> declarations;
    private final Optional<DurationTerms> duration;
    private final Optional<RealisationWindow> window;

    OperationTerms(Terms terms) {
        declarations = terms.all(RequiredDeclaration.class);
        duration = terms.find(DurationTerms.class);
        window = terms.find(RealisationWindow.class);
    }

    /**
     * Returns the statements that must be declared.
     *
     * @return the declarations, in the order of the call, never null
     */
    public List<RequiredDeclaration> declarations() {
        return declarations;
    }

    /**
     * Returns the duration that is allowed.
     *
     * @return the duration, or empty for any, never null
     */
    public Optional<DurationTerms> duration() {
        return duration;
    }

    /**
     * Returns the days between which the operation must take place.
     *
     * @return the window, or empty for any, never null
     */
    public Optional<RealisationWindow> window() {
        return window;
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
