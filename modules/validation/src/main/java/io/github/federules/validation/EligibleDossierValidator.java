package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;

/** The validator of {@link EligibleFor} on dossiers. Jakarta Validation creates it. */
public final class EligibleDossierValidator extends EligibilityValidator<Dossier> {

    /** Creates a validator that knows the calls of the catalogue. */
    public EligibleDossierValidator() {
        this(KnownCalls.ofLibrary());
    }

    EligibleDossierValidator(KnownCalls calls) {
        super(calls);
    }

    @Override
    Dossier dossierOf(Dossier dossier) {
        return dossier;
    }

    @Override
    String placeIn(Dossier dossier, String path) {
        return path;
    }
}
