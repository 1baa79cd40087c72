package io.github.federules.core.fault;

import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is wrong with a value: a code, and what was given, what is allowed and what to do.
 *
 * <p>The sentence is made when somebody reads it, in French or in English. This class is immutable and thread-safe.
 *
 * @param code the kind of fault, not null
 * @param wording the name of the sentence in the texts of this module, which a code may have several of, not null
 * @param values what the sentence names, by placeholder, not null
 */
public record Fault(FaultCode code, String wording, Map<String, String> values) {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_LIST = 1000;

    /**
     * Checks that nothing is null; values from outside become one short line without control characters.
     *
     * @param code the kind of fault, not null
     * @param wording the name of the sentence, not null
     * @param values what the sentence names, not null
     */
    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wording, "wording");
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) ->
                shown.put(name, PlainText.of(value, name.equals("allowed") ? LONGEST_LIST : LONGEST_VALUE)));
        values = Map.copyOf(shown);
    }

    /**
     * Obtains a fault that is told by the usual sentence of its code.
     *
     * @param code the kind of fault, not null
     * @param values what the sentence names, by placeholder, not null
     * @return the fault, never null
     */
    public static Fault of(FaultCode code, Map<String, String> values) {
        return new Fault(code, code.name(), values);
    }

    /**
     * Obtains a fault that is told by another sentence of its code.
     *
     * @param code the kind of fault, not null
     * @param variant the part of the sentence's name after the code, not null
     * @param values what the sentence names, by placeholder, not null
     * @return the fault, never null
     */
    public static Fault of(FaultCode code, String variant, Map<String, String> values) {
        return new Fault(code, code.name() + "." + variant, values);
    }

    /**
     * Tells the fault in a sentence that names the value, the bound and the cure.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return Phrasebook.in(locale).phrase("fault." + wording, values);
    }

    /**
     * Makes the exception that refuses the value.
     *
     * @return a new exception that holds this fault, never null
     */
    public InvalidFactException asException() {
        return new InvalidFactException(this);
    }
}
