package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The edition of a call. An amended call has a new edition, and a decision names the one that it rests on.
 *
 * @param version the name of the edition, such as {@code 1}
 * @param from the first day on which it applies, or empty for the first edition
 * @param source the place where the call's words were read, such as a page or a document
 */
public record Edition(String version, Optional<LocalDate> from, String source) {

    /**
     * Checks that nothing is null.
     *
     * @param version the name of the edition
     * @param from the first day on which it applies, or empty
     * @param source the place where the call's words were read
     */
    public Edition {
        NoNulls.among("version", version, "from", from, "source", source);
    }

    /**
     * Returns the first edition of a call: version 1, without a first day.
     *
     * @param source the place where the call's words were read
     * @return the edition
     */
    public static Edition first(String source) {
        return new Edition("1", Optional.empty(), source);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Edition", "version", version, "from", from, "source", source);
    }
}
