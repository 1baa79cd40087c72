package io.github.federules.jackson;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.jackson.dossier.DossierShape;
import io.github.federules.jackson.json.JsonText;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes dossiers as JSON that {@link DossierReader} reads back to an equal dossier.
 *
 * <p>A missing fact is left out. An unpaired surrogate becomes a visible mark, as it does where JSON is read.
 *
 * <p>The call is written if the dossier names it, as {@link io.github.federules.core.decision.Decision#dossier()} always does.
 * Store that one, and read it with {@link DossierReader#requiringCall()}: it is never assessed under another call by accident.
 */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Returns a dossier as JSON of one line.
     *
     * @param dossier the dossier
     * @return the JSON text, without a line end
     */
    public static String toJson(Dossier dossier) {
        return JsonText.of(json -> write(dossier, json));
    }

    /**
     * Returns a dossier as JSON of one line, with the {@code $schema} that its file had.
     *
     * @param file the dossier as it was read
     * @return the JSON text, without a line end
     */
    public static String toJson(AcceptedDossier file) {
        Objects.requireNonNull(file, "file");
        return JsonText.of(json -> DossierShape.write(file.dossier(), file.schema(), json));
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @param json the generator to write to
     */
    public static void write(Dossier dossier, JsonGenerator json) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(json, "json");
        DossierShape.write(dossier, Optional.empty(), json);
    }
}
