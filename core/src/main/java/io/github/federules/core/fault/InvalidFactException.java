package io.github.federules.core.fault;

import java.util.HashMap;
import java.util.Locale;

/**
 * Thrown where a fact that cannot exist is made: a negative amount, 1.2 of a full-time equivalent, US dollars.
 *
 * <p>The message is in English; {@link #fault()} holds the code and tells it in French as well.
 */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The kind of fault. */
    private final FaultCode code;

    /** The name of the sentence. */
    private final String wording;

    /** What the sentence names. */
    private final HashMap<String, String> values;

    InvalidFactException(Fault fault) {
        super(fault.message(Locale.ENGLISH));
        this.code = fault.code();
        this.wording = fault.wording();
        this.values = new HashMap<>(fault.values());
    }

    /**
     * Says what is wrong, for programs and in both languages.
     *
     * @return the fault, never null
     */
    public Fault fault() {
        return new Fault(code, wording, values);
    }
}
