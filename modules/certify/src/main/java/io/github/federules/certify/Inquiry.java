package io.github.federules.certify;

import io.github.federules.core.language.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * A question on a call with its answer: “Is there a dossier such that …?”.
 *
 * @param topic what it is about
 * @param code the name of the question for programs, such as {@code DEAD_LIMIT:MINIMUM_AID}
 * @param asks the question
 * @param expects the answer that the author of a call expects
 * @param conclusion the answer
 */
public record Inquiry(Topic topic, String code, LocalizedText asks, Expectation expects, Conclusion conclusion) {

    /**
     * Checks that nothing is null.
     *
     * @param topic what it is about
     * @param code the name of the question for programs
     * @param asks the question
     * @param expects the answer that the author of a call expects
     * @param conclusion the answer
     */
    public Inquiry {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(expects, "expects");
        Objects.requireNonNull(conclusion, "conclusion");
    }

    /**
     * Returns the question and its answer in words.
     *
     * <p>An answer that the author of a call does not expect is marked with {@code !}, and no answer with {@code ?}.
     *
     * @param locale the language, French or else English
     * @return two lines
     */
    public String explain(Locale locale) {
        CertificationPage page = new CertificationPage(Objects.requireNonNull(locale, "locale"));
        page.add(this);
        return page.text();
    }

    /**
     * Determines whether there is an answer.
     *
     * @return whether it is proved or shown by a witness
     */
    public boolean isDecided() {
        return conclusion instanceof Conclusion.Proved || conclusion instanceof Conclusion.Witnessed;
    }

    /**
     * Determines whether the answer is another than the author of a call expects.
     *
     * @return true for a broken promise, a cliff, a gain by waiting, an imprudent reading and dead text
     */
    public boolean isProblem() {
        return (conclusion instanceof Conclusion.Witnessed && expects == Expectation.NONE)
                || (conclusion instanceof Conclusion.Proved && expects == Expectation.SOME);
    }

    /**
     * Returns the question in one short line, for logs.
     *
     * @return its name and the kind of its answer
     */
    @Override
    public String toString() {
        return "Inquiry[" + code + ": " + conclusion.getClass().getSimpleName() + "]";
    }

    /** What the author of a call expects as the answer to “Is there a dossier such that …?”. */
    public enum Expectation {
        /** There is none: a dossier is a problem. */
        NONE,
        /** There is one: its absence is a problem. */
        SOME,
        /** Either is worth knowing, and no problem. */
        EITHER
    }
}
