package io.github.federules.examples.cli;

import io.github.federules.certify.Certificate;
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
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers for programs: one JSON object a line. */
final class JsonAnswers implements AnswerWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleJson()).build();

    private final DecisionWriter decisions;
    private final RefusalWriter refusals;
    private final Locale locale;
    private final boolean certify;

    JsonAnswers(Locale locale) {
        this(locale, false);
    }

    /** With the certificate of each decision, or without. */
    JsonAnswers(Locale locale, boolean certify) {
        this.locale = locale;
        this.certify = certify;
        decisions = DecisionWriter.in(locale);
        refusals = RefusalWriter.in(locale);
    }

    @Override
    public AnswerBytes of(Decision decision) {
        return certify ? certified(decision) : line(json -> decisions.write(decision, json));
    }

    private AnswerBytes certified(Decision decision) {
        String certificate = Certificate.of(decision).toJson(locale);
        return line(json -> {
            json.writeStartObject();
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decisions.toJson(decision))) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    json.copyCurrentStructureExact(parser);
                }
            }
            json.writeName("certificate");
            copy(certificate, json);
            json.writeEndObject();
        });
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
        return line(json -> copy(text, json));
    }

    private static void copy(String text, JsonGenerator json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
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
