package io.github.federules.core.dossier;

import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of support that a call offers and an applicant may seek, such as funding.
 *
 * <p>{@link #FUNDING} is the one that every fund has, and {@link #SELECTION} the one that points decide. A call names any other, with a title, for example {@code
 * Track.of("COACHING")}. Each track that an applicant seeks has a verdict of its own.
 *
 * @param code the name that dossiers use, such as {@code FUNDING}, not blank
 */
public record Track(@NotNull @NotBlankText String code) implements Comparable<Track> {

    /** Aid in money, the only track that has amounts. */
    public static final Track FUNDING = new Track("FUNDING");

    /** The selection by points, which is sought only where the authority has begun its assessment. */
    public static final Track SELECTION = new Track("SELECTION");

    /**
     * Checks the name.
     *
     * @param code the name that dossiers use, not blank
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public Track {
        Objects.requireNonNull(code, "code");
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "track"))
                    .asException();
        }
    }

    /**
     * Returns a track by its name.
     *
     * @param code the name that dossiers use, not blank
     * @return the track
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public static Track of(String code) {
        return new Track(code);
    }

    @Override
    public int compareTo(Track other) {
        Objects.requireNonNull(other, "other");
        return code.compareTo(other.code);
    }

    /**
     * Returns the name of the track.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return code;
    }
}
