package io.github.federules.core.dossier;

import java.util.Optional;

/**
 * A legal form in a country's nomenclature, and the kind of beneficiary that it determines.
 *
 * <p>Implementations are immutable. Two legal forms are equal if their codes are equal.
 */
public interface LegalForm {

    /**
     * Returns the code in the nomenclature.
     *
     * @return the code
     */
    String code();

    /**
     * Returns the name in the language of the nomenclature.
     *
     * @return the name
     */
    String label();

    /**
     * Returns the kind of beneficiary that bodies of this form usually are.
     *
     * @return the kind, or empty if the form does not determine one
     */
    Optional<BeneficiaryKind> findKind();

    /**
     * Returns the certainty with which the form determines the kind.
     *
     * @return the certainty
     */
    Certainty certainty();
}
