package io.github.federules.examples.cli;

import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** AnswerWriter for programs: one JSON object a line. */
final class JsonAnswers implements AnswerWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleJson()).build();

    private final DecisionWriter decisions;
    private final RefusalWriter refusals;

    JsonAnswers(Locale locale) {
        decisions = DecisionWriter.in(locale);
        refusals = RefusalWriter.in(locale);
    }

    @Override
    public AnswerBytes of(Decision decision) {
        return line(json -> decisions.write(decision, json));
    }

    @Override
    public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
        return line(json -> decisions.writeRanked(id, ranked, json));
    }

    @Override
    public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
        return line(json -> refusals.write(refused, file, line, json));
    }

    /** Returns a JSON text in one line, in which every character can be seen. */
    static AnswerBytes copied(String text) {
        return line(json -> {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                parser.nextToken();
                json.copyCurrentStructureExact(parser);
            }
        });
    }

    @Override
    public AnswerBytes of(ComparedRun comparison) {
        return ComparisonJson.of(comparison);
    }

    /** Returns JSON of one line, in which every character can be seen. */
    static AnswerBytes line(Consumer<JsonGenerator> content) {
        AnswerBytes bytes = new AnswerBytes();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return bytes;
    }
}
