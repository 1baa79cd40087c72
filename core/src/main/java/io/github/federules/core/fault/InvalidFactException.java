package io.github.federules.core.fault;

import java.util.HashMap;
import java.util.Locale;

/**
 * Thrown when a fact is created that cannot exist, such as a negative amount, a share of 1.2 FTE (full-time equivalent) or
 * an amount in US dollars.
 *
 * <p>The message is in English. {@link #fault()} has the code for programs and the message in French.
 */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The kind of error. */
    private final FaultCode code;

    /** The name of the sentence. */
    private final String wording;

    /** The values in the sentence. */
    private final HashMap<String, String> values;

    InvalidFactException(Fault fault) {
        super(fault.message(Locale.ENGLISH));
        this.code = fault.code();
        this.wording = fault.wording();
        this.values = new HashMap<>(fault.values());
    }

    /**
     * Returns the error.
     *
     * @return the error
     */
    public Fault fault() {
        return new Fault(code, wording, values);
    }
}
