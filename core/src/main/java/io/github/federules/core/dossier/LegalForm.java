package io.github.federules.core.dossier;

import java.util.Optional;

/**
 * A legal form in a country's nomenclature, with the kind of beneficiary that it makes likely.
 *
 * <p>Implementations are immutable, and equal where their codes are.
 */
public interface LegalForm {

    /**
     * Gives the code in the nomenclature.
     *
     * @return the code, never null
     */
    String code();

    /**
     * Gives the name in the nomenclature's own language.
     *
     * @return the name, never null
     */
    String label();

    /**
     * Finds the kind of beneficiary that bodies of this form usually are.
     *
     * @return the kind, or empty where the form tells nothing, never null
     */
    Optional<BeneficiaryKind> findKind();

    /**
     * Tells how surely the form tells the kind.
     *
     * @return the certainty, never null
     */
    Certainty certainty();
}
