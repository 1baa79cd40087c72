package io.github.federules.core.dossier;

import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;

/**
 * A statement on the operation that a call requires the applicant to declare, true or false.
 *
 * @param code the name that dossiers use, such as {@code CYCLING_PURPOSE}, not blank, not null
 */
public record Declaration(@NotNull @NotBlankText String code) implements Comparable<Declaration> {

    /**
     * Checks the name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public Declaration {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", "declaration"))
                    .asException();
        }
    }

    /**
     * Returns a declaration by its name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @return the declaration, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public static Declaration of(String code) {
        return new Declaration(code);
    }

    @Override
    public int compareTo(Declaration other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
