package io.github.federules.core.dossier;

import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;

/**
 * An activity that the co-financing rate of a call depends on, such as industrial research.
 *
 * @param code the name that dossiers use, such as {@code INDUSTRIAL_RESEARCH}, not blank, not null
 */
public record Activity(@NotNull @NotBlankText String code) implements Comparable<Activity> {

    /**
     * Checks the name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public Activity {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", "activity"))
                    .asException();
        }
    }

    /**
     * Returns an activity by its name.
     *
     * @param code the name that dossiers use, not blank, not null
     * @return the activity, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public static Activity of(String code) {
        return new Activity(code);
    }

    @Override
    public int compareTo(Activity other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
