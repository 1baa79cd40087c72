package io.github.federules.examples.cli;

import io.github.federules.core.portfolio.ComparedDossier;
import java.util.Optional;

/**
 * The answer to one JSON text.
 *
 * @param bytes the answer in UTF-8
 * @param refused whether the text is invalid, a check of it failed, or the program did
 * @param failed whether the program failed
 * @param ineligible whether a track that a dossier seeks is ineligible
 * @param compared the decisions under two calls, where they are compared
 */
record AnsweredText(
        AnswerBytes bytes, boolean refused, boolean failed, boolean ineligible, Optional<ComparedDossier> compared) {

    AnsweredText(AnswerBytes bytes, boolean refused, boolean ineligible) {
        this(bytes, refused, false, ineligible, Optional.empty());
    }

    /** Returns the answer to a text that is invalid, or of which a check failed. */
    static AnsweredText refusal(AnswerBytes bytes) {
        return new AnsweredText(bytes, true, false);
    }

    /** Returns the answer to a text on which the program failed. */
    static AnsweredText failure(AnswerBytes bytes) {
        return new AnsweredText(bytes, true, true, false, Optional.empty());
    }
}
