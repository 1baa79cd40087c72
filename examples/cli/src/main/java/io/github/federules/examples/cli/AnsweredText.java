package io.github.federules.examples.cli;

import io.github.federules.core.portfolio.ComparedDossier;
import java.util.Optional;

/**
 * The answer to one JSON text.
 *
 * @param bytes the answer in UTF-8
 * @param refused whether the text is invalid, or a check of it failed
 * @param ineligible whether a track that a dossier seeks is ineligible
 * @param compared the decisions under two calls, where they are compared
 */
record AnsweredText(AnswerBytes bytes, boolean refused, boolean ineligible, Optional<ComparedDossier> compared) {

    AnsweredText(AnswerBytes bytes, boolean refused, boolean ineligible) {
        this(bytes, refused, ineligible, Optional.empty());
    }

    /** Returns the answer to a text that is invalid, or of which a check failed. */
    static AnsweredText refusal(AnswerBytes bytes) {
        return new AnsweredText(bytes, true, false);
    }
}
