package io.github.federules.core.fault;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.PlainText;
import java.util.Locale;

/**
 * An error with its place in a dossier or in a call.
 *
 * @param path the place, such as {@code operation.costLines[1].amount}; empty for the whole dossier or call
 * @param fault the error
 */
public record LocatedFault(String path, Fault fault) {

    private static final int LONGEST_PATH = 300;

    /**
     * Checks that nothing is null, and shortens the path to one line without control characters.
     *
     * @param path the place
     * @param fault the error
     */
    public LocatedFault {
        NoNulls.among("path", path, "fault", fault);
        path = PlainText.of(path, LONGEST_PATH);
    }

    /**
     * Returns the kind of error.
     *
     * @return the code
     */
    public FaultCode code() {
        return fault.code();
    }

    /**
     * Returns the error as a sentence: the problem, what is expected and the fix.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return fault.message(locale);
    }
}
