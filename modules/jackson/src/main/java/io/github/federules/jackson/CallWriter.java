package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.OfferedTrack;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Writes calls as JSON that {@link CallReader} reads back to an equal call, if it knows the laws of the call.
 *
 * <p>Days must be of the years 0 to 9999, and times have no fraction of a second. An unpaired surrogate becomes a visible mark.
 */
public final class CallWriter {

    private CallWriter() {}

    /**
     * Returns a call as JSON of one line.
     *
     * @param call the call, not null
     * @return the JSON text, without a line end, never null
     * @throws IllegalArgumentException if two clauses of the call have the same id and different words
     */
    public static String toJson(Call call) {
        Objects.requireNonNull(call, "call");
        return JsonText.of(json -> write(call, json));
    }

    /**
     * Writes a call.
     *
     * @param call the call, not null
     * @param json the generator to write to, not null
     * @throws IllegalArgumentException if two clauses of the call have the same id and different words; nothing was written then
     */
    public static void write(Call call, JsonGenerator json) {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(json, "json");
        CitedClauses cited = cited(call);
        TermsWriter terms = new TermsWriter(json, cited);
        json.writeStartObject();
        JsonText.writeText(json, "id", call.id());
        terms.object("edition", () -> write(call.edition(), json));
        terms.localized("title", call.title());
        terms.list("tracks", () -> call.offers().forEach(each -> write(each, terms, json)));
        cited.write(json);
        new CallSections(json, cited).write(call);
        if (!call.laws().isEmpty()) {
            terms.list("laws", () -> call.laws().forEach(law -> json.writeString(JsonText.wellFormed(law.id()))));
        }
        json.writeEndObject();
    }

    private static void write(OfferedTrack offer, TermsWriter terms, JsonGenerator json) {
        terms.element(() -> {
            JsonText.writeText(json, "track", offer.track().code());
            if (!offer.equals(OfferedTrack.funding())) {
                terms.localized("title", offer.title());
            }
        });
    }

    // Clauses stand before what cites them, and are known only once everything was written.
    private static CitedClauses cited(Call call) {
        CitedClauses cited = new CitedClauses();
        JsonText.of(scratch -> {
            scratch.writeStartObject();
            new CallSections(scratch, cited).write(call);
            scratch.writeEndObject();
        });
        return cited;
    }

    private static void write(Edition edition, JsonGenerator json) {
        JsonText.writeText(json, "version", edition.version());
        edition.from().ifPresent(day -> json.writeStringProperty("from", day.toString()));
        JsonText.writeText(json, "source", edition.source());
    }
}
