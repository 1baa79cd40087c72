package io.github.federules.examples.cli;

import io.github.federules.core.call.Law;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.JsonPositions;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What is wrong with the call in a file, for editors: one JSON object a line. docs/reference/command-line.md names its fields. */
final class CallProblems {

    private final JsonGenerator json;
    private final Locale locale;

    private CallProblems(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    static AnswerBytes of(String name, JsonFile file, CallResult result, Locale locale) {
        return JsonAnswers.line(json -> new CallProblems(json, locale).write(name, file, result));
    }

    private void write(String name, JsonFile file, CallResult result) {
        json.writeStartObject();
        json.writeStringProperty("file", name);
        json.writeBooleanProperty("valid", result instanceof AcceptedCall);
        if (result instanceof AcceptedCall accepted) {
            json.writeArrayPropertyStart("laws");
            accepted.call().laws().stream().map(Law::id).forEach(json::writeString);
            json.writeEndArray();
            write(CallFiles.warnings(accepted), "warning", file);
        } else {
            write(((RefusedCall) result).faults(), "error", file);
        }
        json.writeEndObject();
    }

    private void write(List<LocatedFault> problems, String severity, JsonFile file) {
        String text = new String(file.bytes(), file.start(), file.length(), StandardCharsets.UTF_8);
        JsonPositions positions =
                JsonPositions.of(text, problems.stream().map(LocatedFault::path).toList());
        json.writeArrayPropertyStart("problems");
        for (LocatedFault problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("path", problem.path());
            json.writeStringProperty("code", problem.code().name());
            json.writeStringProperty("severity", severity);
            json.writeStringProperty("message", problem.message(locale));
            positions.find(problem.path()).ifPresent(place -> {
                json.writeNumberProperty("line", place.getLineNr());
                json.writeNumberProperty("column", place.getColumnNr());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
