package io.github.federules.core.dossier;

import java.util.Optional;

/** A legal form of no nomenclature at all. */
record FormOfAnotherCountry(String code, Optional<BeneficiaryKind> findKind, Certainty certainty) implements LegalForm {

    static LegalForm of(BeneficiaryKind kind, Certainty certainty) {
        return new FormOfAnotherCountry("F-1", Optional.of(kind), certainty);
    }

    @Override
    public String label() {
        return "Verein";
    }
}
