package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import java.util.Objects;

/**
 * A dossier that was read without errors.
 *
 * @param dossier the dossier
 * @param call the call that it names, or the first call of the reader if it names none
 */
public record AcceptedDossier(Dossier dossier, Call call) implements DossierResult {

    /**
     * Checks that nothing is null.
     *
     * @param dossier the dossier
     * @param call the call
     */
    public AcceptedDossier {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(call, "call");
    }
}
