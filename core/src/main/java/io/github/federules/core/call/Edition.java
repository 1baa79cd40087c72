package io.github.federules.core.call;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which edition of a call this is: calls are amended, and a decision must say which one it was taken under.
 *
 * @param version the name of the edition, such as {@code 1}, not null
 * @param from the first day on which it holds, or empty for the first edition, not null
 * @param source where the call's words were read, not null
 */
public record Edition(String version, Optional<LocalDate> from, String source) {

    /**
     * Checks that nothing is null.
     *
     * @param version the name of the edition, not null
     * @param from the first day on which it holds, or empty, not null
     * @param source where the call's words were read, not null
     */
    public Edition {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Obtains the first edition of a call.
     *
     * @param source where the call's words were read, not null
     * @return the edition, never null
     */
    public static Edition first(String source) {
        return new Edition("1", Optional.empty(), source);
    }
}
