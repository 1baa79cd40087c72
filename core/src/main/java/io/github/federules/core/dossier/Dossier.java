package io.github.federules.core.dossier;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of an application.
 *
 * <p>It is not {@link java.io.Serializable}, nor are the records in it: Java's serialisation refuses it with a {@link
 * java.io.NotSerializableException} that names this class. Keep it as JSON instead, with {@code DossierWriter} of {@code
 * federules-jackson}.
 *
 * @param id what the dossier is called, or empty, not null
 * @param call the id of the call that it names, or empty, not null
 * @param seeks what the applicant seeks, at least one, not null
 * @param applicant who applies, not null
 * @param operation what is to be done and at what cost, not null
 * @param note the explanatory note, not null
 */
public record Dossier(
        @NotNull Optional<String> id,
        @NotNull Optional<String> call,
        @NotNull @NotEmpty Set<@NotNull Track> seeks,
        @NotNull Applicant applicant,
        @NotNull Operation operation,
        @NotNull ExplanatoryNote note) {

    private static final Set<Track> EVERYTHING = Collections.unmodifiableSet(EnumSet.allOf(Track.class));

    /**
     * Checks that something is sought and that partners who bear a cost line take part.
     *
     * @param id what the dossier is called, or empty, not null
     * @param call the id of the call that it names, or empty, not null
     * @param seeks what the applicant seeks, at least one, not null
     * @param applicant who applies, not null
     * @param operation what is to be done and at what cost, not null
     * @param note the explanatory note, not null
     * @throws IllegalArgumentException if nothing is sought
     * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the name of
     *     exactly one member of the applicant
     */
    @Coherent
    public Dossier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(note, "note");
        if (seeks.isEmpty()) {
            throw new IllegalArgumentException(
                    "The dossier seeks nothing, but must seek workshops, funding or both. Maybe leave it out: both are"
                            + " sought then.");
        }
        seeks = Collections.unmodifiableSet(EnumSet.copyOf(seeks));
        applicant.faultsOf(operation.costLines()).stream().findFirst().ifPresent(fault -> {
            throw fault.fault().asException();
        });
    }

    /**
     * Obtains a dossier that seeks both workshops and funding, with a note of which nothing is known.
     *
     * @param applicant who applies, not null
     * @param operation what is to be done and at what cost, not null
     * @return the dossier, never null
     */
    public static Dossier of(Applicant applicant, Operation operation) {
        return new Dossier(
                Optional.empty(), Optional.empty(), EVERYTHING, applicant, operation, ExplanatoryNote.unknown());
    }

    /**
     * Gives a copy that is called otherwise.
     *
     * @param id what the dossier is called, not null
     * @return the changed copy, never null
     */
    public Dossier withId(String id) {
        return new Dossier(Optional.of(id), call, seeks, applicant, operation, note);
    }

    /**
     * Gives a copy that names a call.
     *
     * @param call the id of the call, not null
     * @return the changed copy, never null
     */
    public Dossier withCall(String call) {
        return new Dossier(id, Optional.of(call), seeks, applicant, operation, note);
    }

    /**
     * Gives a copy that seeks this and nothing else.
     *
     * @param seeks what the applicant seeks, at least one, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if nothing is sought
     */
    public Dossier withSeeks(Set<Track> seeks) {
        return new Dossier(id, call, seeks, applicant, operation, note);
    }

    /**
     * Gives a copy of another applicant.
     *
     * @param applicant who applies, not null
     * @return the changed copy, never null
     */
    public Dossier withApplicant(Applicant applicant) {
        return new Dossier(id, call, seeks, applicant, operation, note);
    }

    /**
     * Gives a copy of another operation.
     *
     * @param operation what is to be done and at what cost, not null
     * @return the changed copy, never null
     */
    public Dossier withOperation(Operation operation) {
        return new Dossier(id, call, seeks, applicant, operation, note);
    }

    /**
     * Gives a copy with another note.
     *
     * @param note the explanatory note, not null
     * @return the changed copy, never null
     */
    public Dossier withNote(ExplanatoryNote note) {
        return new Dossier(id, call, seeks, applicant, operation, note);
    }
}
