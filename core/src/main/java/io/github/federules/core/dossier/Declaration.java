package io.github.federules.core.dossier;

import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Something that a call asks an applicant to declare of the operation, true or false.
 *
 * @param code the name that dossiers use, such as {@code EXPLORES_AI}, not blank, not null
 */
public record Declaration(@NotNull @NotBlankText String code) {

    /**
     * Checks that the name says something.
     *
     * @param code the name that dossiers use, not blank, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public Declaration {
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", "declaration"))
                    .asException();
        }
    }

    /**
     * Obtains a declaration by its name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @return the declaration, never null
     */
    public static Declaration of(String code) {
        return new Declaration(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
