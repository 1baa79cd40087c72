package io.github.federules.core.dossier;

import java.util.Optional;

/** A country's nomenclature of legal forms. */
@FunctionalInterface
public interface LegalForms {

    /**
     * Returns a legal form by its code.
     *
     * @param code the code, not null
     * @return the legal form, or empty if none has this code, never null
     */
    Optional<? extends LegalForm> find(String code);
}
