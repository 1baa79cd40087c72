package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier that was read without errors.
 *
 * @param dossier the dossier
 * @param call the call that it names, or the first call of the reader if it names none
 * @param schema the {@code $schema} of the file, by which editors find its JSON Schema, or empty. Nothing depends on it
 */
public record AcceptedDossier(Dossier dossier, Call call, Optional<String> schema) implements DossierResult {

    /**
     * Checks that nothing is null.
     *
     * @param dossier the dossier
     * @param call the call
     * @param schema the {@code $schema} of the file, or empty
     */
    public AcceptedDossier {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(schema, "schema");
    }

    /**
     * Creates the result of a dossier whose file names no JSON Schema.
     *
     * @param dossier the dossier
     * @param call the call
     */
    public AcceptedDossier(Dossier dossier, Call call) {
        this(dossier, call, Optional.empty());
    }
}
