package io.github.federules.core.dossier;

import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A kind of activity that a call names, such as industrial research, where its aid rate depends on it.
 *
 * @param code the name that dossiers use, such as {@code INDUSTRIAL_RESEARCH}, not blank, not null
 */
public record Activity(@NotNull @NotBlankText String code) {

    /**
     * Checks that the name says something.
     *
     * @param code the name that dossiers use, not blank, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public Activity {
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", "activity"))
                    .asException();
        }
    }

    /**
     * Obtains an activity by its name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @return the activity, never null
     */
    public static Activity of(String code) {
        return new Activity(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
