package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A country's nomenclature of legal forms. */
@FunctionalInterface
public interface LegalForms {

    /**
     * Returns a legal form by its code.
     *
     * @param code the code
     * @return the legal form, or empty if none has this code
     */
    Optional<? extends LegalForm> find(String code);

    /**
     * Returns the error for a code that no legal form has. A nomenclature may name itself and give an example.
     *
     * @param code the code
     * @return the error, with the code {@link FaultCode#UNKNOWN_LEGAL_FORM}
     */
    default Fault unknown(String code) {
        return Fault.of(FaultCode.UNKNOWN_LEGAL_FORM, Map.of("value", Objects.requireNonNull(code, "code")));
    }

    /**
     * Returns the error for a code that no legal form of a nomenclature has.
     *
     * @param code the code
     * @param nomenclature the name of the nomenclature, as people know it in any language
     * @param example a code that it has
     * @return the error, with the code {@link FaultCode#UNKNOWN_LEGAL_FORM}
     */
    static Fault unknownIn(String code, String nomenclature, String example) {
        NoNulls.among("code", code, "nomenclature", nomenclature, "example", example);
        return Fault.of(
                FaultCode.UNKNOWN_LEGAL_FORM,
                "nomenclature",
                Map.of("value", code, "nomenclature", nomenclature, "example", example));
    }
}
