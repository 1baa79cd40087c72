package io.github.federules.jackson;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.json.JsonText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** Writes the errors of a dossier as JSON, with messages in French or in English. */
public final class RefusalWriter {

    private final Locale locale;

    private RefusalWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a writer whose messages are in a language.
     *
     * @param locale French, or anything else for English
     * @return the writer
     */
    public static RefusalWriter in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new RefusalWriter(locale);
    }

    /**
     * Returns the errors of a dossier as JSON of one line.
     *
     * @param refused the dossier that was refused
     * @param file the file that holds it, or empty
     * @param line its line in a batch, from 1, or empty
     * @return the JSON text, without a line end
     */
    public String toJson(RefusedDossier refused, Optional<String> file, OptionalLong line) {
        return JsonText.of(json -> write(refused, file, line, json));
    }

    /**
     * Writes the errors of a dossier.
     *
     * @param refused the dossier that was refused
     * @param file the file that holds it, or empty
     * @param line its line in a batch, from 1, or empty
     * @param json the generator to write to
     */
    public void write(RefusedDossier refused, Optional<String> file, OptionalLong line, JsonGenerator json) {
        Objects.requireNonNull(refused, "refused");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(json, "json");
        json.writeStartObject();
        file.ifPresent(name -> JsonText.writeText(json, "file", name));
        line.ifPresent(number -> json.writeNumberProperty("line", number));
        refused.id().ifPresent(id -> JsonText.writeText(json, "id", id));
        json.writeArrayPropertyStart("errors");
        refused.faults().forEach(fault -> write(fault, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "RefusalWriter[texts=" + locale.toLanguageTag() + "]";
    }

    private void write(LocatedFault fault, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "path", fault.path());
        json.writeStringProperty("code", fault.code().name());
        JsonText.writeText(json, "message", fault.message(locale));
        json.writeEndObject();
    }
}
