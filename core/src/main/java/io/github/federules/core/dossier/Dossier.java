package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.text.Printed;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of an application.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Applicant applicant = Applicant.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION);
 * Operation operation = Operation.titled("Une station de réparation")
 *         .cost(CostNature.STUDIES, "Étude des itinéraires", euros("22000.00"));
 * Dossier dossier = Dossier.of(applicant, operation)
 *         .withSubmission(Submission.sentElectronically(LocalDate.of(2026, 2, 20)));
 * }</pre>
 *
 * <p>Create one with {@link #of} and change it with the methods that begin with {@code with}: further components may follow.
 *
 * <p>Java serialization is not supported: it fails with a {@link java.io.NotSerializableException}. Store a dossier as JSON
 * instead, with {@code DossierWriter} of {@code federules-jackson}.
 *
 * @param id the identifier of the dossier, or empty
 * @param call the id of the call that it is meant for, or empty for whichever call it is assessed under
 * @param seeks the tracks that the applicant seeks, at least one, or empty for all that the call offers
 * @param applicant the applicant
 * @param operation the operation and its costs
 * @param submission what is known of the submission of the application
 * @param assessment what the authority answers to the criteria of its assessment, or empty before it
 */
public record Dossier(
        @NotNull Optional<String> id,
        @NotNull Optional<String> call,
        @NotNull Optional<Set<@NotNull Track>> seeks,
        @NotNull Applicant applicant,
        @NotNull Operation operation,
        @NotNull Submission submission,
        @NotNull Optional<Answers> assessment) {

    /**
     * Checks that something is sought and that every partner who bears a cost line is a member of the applicant.
     *
     * @param id the identifier of the dossier, or empty
     * @param call the id of the call that it is meant for, or empty
     * @param seeks the tracks that the applicant seeks, at least one, or empty
     * @param applicant the applicant
     * @param operation the operation and its costs
     * @param submission what is known of the submission
     * @param assessment what the authority answers to the criteria of its assessment, or empty
     * @throws IllegalArgumentException if the set of tracks is there and has none
     * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the name of
     *     exactly one member of the applicant
     */
    public Dossier {
        NoNulls.among("id", id, "call", call, "seeks", seeks, "applicant", applicant, "operation", operation);
        NoNulls.among("submission", submission, "assessment", assessment);
        seeks = seeks.isPresent() ? Optional.of(sought(seeks.get())) : seeks;
        applicant.requirePartnersOf(operation.costLines());
    }

    private static Set<Track> sought(Set<Track> tracks) {
        if (tracks.isEmpty()) {
            throw new IllegalArgumentException(
                    "The set of tracks that the dossier seeks is empty, but must have at least"
                            + " one. Leave it out for all that the call offers.");
        }
        // Set.copyOf has another order in each JVM.
        return Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(tracks, "seeks")));
    }

    /**
     * Returns a dossier that seeks all that the call offers. Its submission is unknown.
     *
     * @param applicant the applicant
     * @param operation the operation and its costs
     * @return the dossier
     * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the name of
     *     exactly one member of the applicant
     */
    public static Dossier of(Applicant applicant, Operation operation) {
        return new Dossier(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                applicant,
                operation,
                Submission.unknown(),
                Optional.empty());
    }

    /**
     * Returns a copy with this identifier.
     *
     * @param id the identifier
     * @return the changed copy
     */
    public Dossier withId(String id) {
        Objects.requireNonNull(id, "id");
        return new Dossier(Optional.of(id), call, seeks, applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy that is meant for this call.
     *
     * @param call the id of the call
     * @return the changed copy
     */
    public Dossier withCall(String call) {
        Objects.requireNonNull(call, "call");
        return new Dossier(id, Optional.of(call), seeks, applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy that seeks these tracks and no others.
     *
     * @param seeks the tracks, at least one
     * @return the changed copy
     * @throws IllegalArgumentException if there is no track
     */
    public Dossier withSeeks(Set<Track> seeks) {
        Objects.requireNonNull(seeks, "seeks");
        return new Dossier(id, call, Optional.of(seeks), applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy with this applicant.
     *
     * @param applicant the applicant
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the name of
     *     exactly one member of this applicant
     */
    public Dossier withApplicant(Applicant applicant) {
        return new Dossier(id, call, seeks, applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy with this operation.
     *
     * @param operation the operation and its costs
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the name of
     *     exactly one member of the applicant
     */
    public Dossier withOperation(Operation operation) {
        return new Dossier(id, call, seeks, applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy with this submission.
     *
     * @param submission what is known of the submission
     * @return the changed copy
     */
    public Dossier withSubmission(Submission submission) {
        return new Dossier(id, call, seeks, applicant, operation, submission, assessment);
    }

    /**
     * Returns a copy with what the authority answers to the criteria of its assessment. Default: none yet.
     *
     * @param assessment the answers, which replace any others
     * @return the changed copy
     */
    public Dossier withAssessment(Answers assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return new Dossier(id, call, seeks, applicant, operation, submission, Optional.of(assessment));
    }

    /**
     * Determines whether the dossier seeks a track. A dossier that names no tracks seeks all that the call offers, but
     * {@link Track#SELECTION} only once the authority has begun its assessment.
     *
     * @param track the track
     * @return true if it names the track or names none, and for the selection has an assessment, too
     */
    public boolean seeks(Track track) {
        Objects.requireNonNull(track, "track");
        return (seeks.isEmpty() || seeks.get().contains(track))
                && (assessment.isPresent() || !track.equals(Track.SELECTION));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        int lines = operation.costLines().size();
        return Printed.line("Dossier", "id", id, "call", call, "seeks", seeks, "costLines", lines);
    }

    /** What a part of a dossier may answer: an answer elsewhere is one that nothing looks at. */
    record AnsweredSubjects(Set<Subject> subjects) {

        static final AnsweredSubjects OPERATION = new AnsweredSubjects(Set.of(Subject.OPERATION));
        // A party may be the applicant.
        static final AnsweredSubjects PARTY = new AnsweredSubjects(Set.of(Subject.PARTY, Subject.APPLICANT));
        static final AnsweredSubjects COST_LINE = new AnsweredSubjects(Set.of(Subject.COST_LINE));

        /** Returns answers with one more, to a criterion that is asked of such a part. */
        Answers with(Answers answers, Criterion criterion, Answer answer) {
            Objects.requireNonNull(answer, "answer");
            if (!subjects.contains(
                    Objects.requireNonNull(criterion, "criterion").of())) {
                throw Fault.of(
                                FaultCode.CRITERION_OUT_OF_PLACE,
                                "answered." + criterion.of(),
                                Map.of("value", criterion.code()))
                        .asException();
            }
            return answers.with(criterion, answer);
        }
    }
}
