package io.github.federules.core.fault;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An error in a value: a code for programs and a sentence for people.
 *
 * <p>The sentence names the problem, what is expected and the fix, in French or in English. It is written when
 * {@link #message} is called. This class is immutable and thread-safe.
 *
 * @param code the kind of error
 * @param wording the name of the sentence in the texts of this module; a code may have several sentences
 * @param values the values in the sentence, by placeholder
 */
public record Fault(FaultCode code, String wording, Map<String, String> values) {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_LIST = 1000;

    /**
     * Checks that nothing is null, and shortens each value to one line without control characters.
     *
     * @param code the kind of error
     * @param wording the name of the sentence
     * @param values the values in the sentence
     */
    public Fault {
        NoNulls.in(values, "values");
        NoNulls.among("code", code, "wording", wording);
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) ->
                shown.put(name, PlainText.of(value, name.equals("allowed") ? LONGEST_LIST : LONGEST_VALUE)));
        values = Map.copyOf(shown);
    }

    /**
     * Returns an error with the usual sentence of its code.
     *
     * @param code the kind of error
     * @param values the values in the sentence, by placeholder
     * @return the error
     */
    public static Fault of(FaultCode code, Map<String, String> values) {
        Objects.requireNonNull(code, "code");
        return new Fault(code, code.name(), values);
    }

    /**
     * Returns an error with another sentence of its code.
     *
     * @param code the kind of error
     * @param variant the part of the sentence's name after the code
     * @param values the values in the sentence, by placeholder
     * @return the error
     */
    public static Fault of(FaultCode code, String variant, Map<String, String> values) {
        NoNulls.among("code", code, "variant", variant);
        return new Fault(code, code.name() + "." + variant, values);
    }

    /**
     * Returns the error as a sentence: the problem, what is expected and the fix.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return Phrasebook.in(locale).phrase("fault." + wording, values);
    }

    /**
     * Creates an exception with this error.
     *
     * @return the exception
     */
    public InvalidFactException asException() {
        return new InvalidFactException(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Fault", "code", code, "wording", wording, "values", values);
    }
}
