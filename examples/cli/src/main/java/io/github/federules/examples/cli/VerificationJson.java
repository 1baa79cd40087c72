package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifference;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the verification of a record found, for programs: one JSON object a line. docs/how-to/records.md names its fields. */
final class VerificationJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private VerificationJson(JsonGenerator json) {
        this.json = json;
    }

    static AnswerBytes of(Verification verification, Optional<String> file, OptionalLong line) {
        return JsonAnswers.line(json -> new VerificationJson(json).write(verification, file, line));
    }

    static AnswerBytes of(RefusedRecord refused, Optional<String> file, OptionalLong line, Texts texts) {
        RefusalWriter writer = RefusalWriter.in(texts.locale());
        RefusedDossier faults = new RefusedDossier(Optional.empty(), refused.faults());
        return JsonAnswers.line(json -> writer.write(faults, file, line, json));
    }

    private void write(Verification verification, Optional<String> file, OptionalLong line) {
        DecisionRecord record = verification.record();
        json.writeStartObject();
        file.ifPresent(name -> json.writeStringProperty("file", name));
        line.ifPresent(number -> json.writeNumberProperty("line", number));
        record.dossier().id().ifPresent(id -> json.writeStringProperty("id", id));
        json.writeStringProperty("call", record.call().id());
        json.writeStringProperty("edition", record.call().edition().version());
        json.writeBooleanProperty("confirmed", verification.isConfirmed());
        json.writeBooleanProperty("intact", verification.isIntact());
        json.writeStringProperty("recordedLibrary", verification.recordedVersion());
        json.writeStringProperty("library", verification.thisVersion());
        verification
                .known()
                .map(Call::edition)
                .ifPresent(known -> json.writeStringProperty("knownEdition", known.version()));
        write("callDifferences", verification.differencesOfCall().content());
        write("callTexts", verification.differencesOfCall().texts());
        write("decisionDifferences", verification.differencesOfDecision().content());
        write("decisionTexts", verification.differencesOfDecision().texts());
        json.writeEndObject();
    }

    private void write(String field, List<RecordDifference> differences) {
        json.writeArrayPropertyStart(field);
        for (RecordDifference each : differences) {
            json.writeStartObject();
            json.writeStringProperty("path", each.path());
            each.recorded().ifPresent(value -> writeValue("recorded", value));
            each.found().ifPresent(value -> writeValue("found", value));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeValue(String field, String value) {
        json.writeName(field);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), value)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }
}
