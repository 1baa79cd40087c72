package io.github.federules.core.fault;

import io.github.federules.core.internal.text.PlainText;
import java.util.Locale;
import java.util.Objects;

/**
 * A fault, and where it stands in what was given.
 *
 * @param path the place, such as {@code operation.costLines[1].amount}; empty for the whole, not null
 * @param fault what is wrong, not null
 */
public record LocatedFault(String path, Fault fault) {

    private static final int LONGEST_PATH = 300;

    /**
     * Checks that nothing is null; a path that comes from outside becomes one short line without control characters.
     *
     * @param path the place, not null
     * @param fault what is wrong, not null
     */
    public LocatedFault {
        Objects.requireNonNull(fault, "fault");
        path = PlainText.of(path, LONGEST_PATH);
    }

    /**
     * Gives the kind of fault.
     *
     * @return the code, never null
     */
    public FaultCode code() {
        return fault.code();
    }

    /**
     * Tells the fault in a sentence that names the value, the bound and the cure.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return fault.message(locale);
    }
}
