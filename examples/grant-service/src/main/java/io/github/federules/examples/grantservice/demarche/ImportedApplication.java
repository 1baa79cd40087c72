package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.examples.grantservice.application.FiledNumber;
import java.util.List;
import java.util.Optional;

/**
 * An application that was filed on demarche.numerique.gouv.fr, or the errors of its import.
 *
 * @param json the dossier in the dossier format, empty text if the response holds none, not null
 * @param filed what it is called there, empty if the response holds no dossier, not null
 * @param dossier the dossier, empty if there are errors, not null
 * @param errors every error that was found, at most 100, not null
 */
public record ImportedApplication(
        String json, Optional<FiledNumber> filed, Optional<Dossier> dossier, List<ImportError> errors) {

    /**
     * Keeps a copy of the errors.
     *
     * @param json the dossier in the dossier format, not null
     * @param filed what it is called there, not null
     * @param dossier the dossier, not null
     * @param errors every error that was found, not null
     */
    public ImportedApplication {
        errors = List.copyOf(errors);
    }

    /** Returns no names: an import is logged. */
    @Override
    public String toString() {
        return "ImportedApplication[errors=" + errors.size() + "]";
    }
}
