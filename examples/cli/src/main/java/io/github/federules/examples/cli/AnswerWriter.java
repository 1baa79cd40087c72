package io.github.federules.examples.cli;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The answers to dossiers, in UTF-8. */
interface AnswerWriter {

    /** What stands before all answers, nothing in most formats. */
    default AnswerBytes header() {
        return new AnswerBytes();
    }

    AnswerBytes of(Decision decision);

    /** The decisions on a dossier under several calls, best first. */
    AnswerBytes of(Optional<String> id, List<Decision> ranked);

    AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line);

    /** A dossier under two calls, nothing in most formats. */
    default AnswerBytes of(ComparedDossier compared) {
        return new AnswerBytes();
    }

    /** What all dossiers are under two calls, behind all answers, nothing in a format that has a row for each. */
    default AnswerBytes of(ComparedRun comparison) {
        return new AnswerBytes();
    }
}
