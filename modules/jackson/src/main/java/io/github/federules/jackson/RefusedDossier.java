package io.github.federules.jackson;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The errors of a text that holds no dossier, or one with errors.
 *
 * @param id the identifier of the dossier, empty if it has none or it could not be read
 * @param faults every error that was found, at most 100, at least one
 */
public record RefusedDossier(Optional<String> id, List<LocatedFault> faults) implements DossierResult {

    /**
     * Keeps a copy of the errors.
     *
     * @param id the identifier of the dossier, empty if it has none or it could not be read
     * @param faults every error that was found
     */
    public RefusedDossier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(faults, "faults").forEach(each -> Objects.requireNonNull(each, "faults"));
        faults = List.copyOf(faults);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        List<LocatedFault> first = faults.stream().limit(1).toList();
        return "RefusedDossier[faults=" + faults.size() + ", first=" + first + "]";
    }
}
