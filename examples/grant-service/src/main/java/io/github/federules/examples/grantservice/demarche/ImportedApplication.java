package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.examples.grantservice.application.FiledNumber;
import java.util.List;
import java.util.Optional;

/**
 * An application that was filed on demarche.numerique.gouv.fr, or the errors of its import.
 *
 * @param json the dossier in the dossier format, empty text if the response holds none
 * @param filed what it is called there, empty if the response holds no dossier
 * @param dossier the dossier, empty if there are errors
 * @param errors every error that was found, at most 100
 */
public record ImportedApplication(
        String json, Optional<FiledNumber> filed, Optional<Dossier> dossier, List<ImportError> errors) {

    /** Returns no names: an import is logged. */
    @Override
    public String toString() {
        return "ImportedApplication[errors=" + errors.size() + "]";
    }
}
