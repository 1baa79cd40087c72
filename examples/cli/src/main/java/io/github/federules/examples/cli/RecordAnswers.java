package io.github.federules.examples.cli;

import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers to keep: the record of each decision, one a line. */
final class RecordAnswers implements AnswerWriter {

    private final JsonAnswers refusals;

    RecordAnswers(Locale locale) {
        refusals = new JsonAnswers(locale);
    }

    @Override
    public AnswerBytes of(Decision decision) {
        return JsonAnswers.line(DecisionRecord.of(decision)::write);
    }

    @Override
    public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
        throw new IllegalStateException("A record holds one decision.");
    }

    @Override
    public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
        return refusals.of(refused, file, line);
    }
}
