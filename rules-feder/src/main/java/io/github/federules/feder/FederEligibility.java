package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Entry point: determines whether an application is eligible under a call of the ERDF (European Regional Development
 * Fund; FEDER in French), computes the aid and explains both.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
 *     .applicant(Applicant.of("Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"))
 *         .running(PolicyRole.DIRECT))
 *     .operation(Operation.titled("Un assistant pour l'accueil des usagers").declaring(EXPLORES_AI)
 *         .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
 *         .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00")))
 *     .submission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)))
 *     .decide();
 * }</pre>
 *
 * <p>Use {@link #assess} if you already have a dossier. The call's default readings apply unless you choose others with
 * {@link #reading}. Decisions include {@linkplain Decision#advice advice} on the law above the call. This class is
 * immutable and thread-safe: create one for each call and keep it for many dossiers.
 */
public final class FederEligibility {

    // One advisor for all: decisions are equal only if their advisors are.
    private static final Advisor LAW = new LawAboveCalls();

    private final Assessor assessor;

    private FederEligibility(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Creates an entry point for one call, with the call's default readings.
     *
     * @param call the call, such as {@link FederCalls#HAUTS_DE_FRANCE_AI_2025}
     * @return the entry point
     */
    public static FederEligibility under(Call call) {
        return new FederEligibility(advisedAssessor(call));
    }

    /**
     * Creates a ranking of several calls, which finds the most favourable call for a dossier.
     *
     * <p>For example, {@code among(FederCalls.catalogue()).assess(dossier).stream().findFirst()} is the most favourable decision. It is
     * empty if no call of the catalogue is in force on the dossier's day.
     *
     * @param catalogue the calls, of each of which the edition of the dossier's day applies
     * @return the ranking
     */
    public static CallRanking among(Catalogue catalogue) {
        return CallRanking.of(catalogue);
    }

    /**
     * Creates a ranking of exactly these calls, whatever the day of a dossier.
     *
     * @param calls the calls, each in one edition
     * @return the ranking
     * @throws IllegalArgumentException if two calls have one id: give a {@link Catalogue} of them
     */
    public static CallRanking among(List<Call> calls) {
        return CallRanking.of(calls);
    }

    /**
     * Returns a copy with this reading of the call. Default: the call's own reading, which is the prudent one unless
     * the call sets another.
     *
     * <p>For example, {@code reading(StaffShareScope.OPERATION)} adds up the shares of all persons.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public FederEligibility reading(Reading reading) {
        return new FederEligibility(assessor.reading(reading));
    }

    /**
     * Returns a copy that knows the other editions of its call. Where a dossier answers what the call does not ask, but one of them, the
     * {@linkplain Decision#notices notice} of the answer names that edition. Default: none is known. No verdict and no amount depends on
     * it.
     *
     * @param catalogue the calls
     * @return the changed copy
     */
    public FederEligibility knowing(Catalogue catalogue) {
        return new FederEligibility(assessor.knowing(catalogue));
    }

    /**
     * Sets the applicant of a new dossier.
     *
     * @param applicant the applicant
     * @return the next stage
     */
    public OperationStage applicant(Applicant applicant) {
        Objects.requireNonNull(applicant, "applicant");
        String call = assessor.call().id();
        return operation ->
                new DecisionStage(assessor, Dossier.of(applicant, operation).withCall(call));
    }

    /**
     * Assesses a dossier.
     *
     * @param dossier the dossier
     * @return the decision, whose dossier names this call
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not
     *     offer
     */
    public Decision assess(Dossier dossier) {
        return assessor.assess(dossier);
    }

    /**
     * Assesses a dossier and requires that every track that it seeks is eligible.
     *
     * @param dossier the dossier
     * @return the decision
     * @throws io.github.federules.core.decision.NotEligibleException if a track that the dossier seeks is not eligible;
     *     it holds the decision
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not
     *     offer
     */
    public Decision requireEligible(Dossier dossier) {
        return assessor.requireEligible(dossier);
    }

    /**
     * Assesses a dossier under every combination of readings that the call leaves open.
     *
     * @param dossier the dossier
     * @return the decision for each combination
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not
     *     offer
     */
    public Map<Readings, Decision> underEveryReading(Dossier dossier) {
        return assessor.underEveryReading(dossier);
    }

    /** Returns an assessor with the advice of the law above calls. */
    static Assessor advisedAssessor(Call call) {
        return Assessor.of(call).advisedBy(LAW);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "FederEligibility[call=" + assessor.call() + "]";
    }

    /** The stage that sets the operation. */
    @FunctionalInterface
    public interface OperationStage {

        /**
         * Sets the operation and its costs.
         *
         * @param operation the operation
         * @return the last stage
         * @throws io.github.federules.core.fault.InvalidFactException if a cost line names a partner that is not the
         *     name of exactly one member of the applicant
         */
        DecisionStage operation(Operation operation);
    }

    /** The last stage: optional facts and the decision. It is immutable. */
    public static final class DecisionStage {

        private final Assessor assessor;
        private final Dossier dossier;

        private DecisionStage(Assessor assessor, Dossier dossier) {
            this.assessor = assessor;
            this.dossier = dossier;
        }

        /**
         * Sets the submission. Default: unknown.
         *
         * @param submission the submission
         * @return the next stage
         */
        public DecisionStage submission(Submission submission) {
            return new DecisionStage(assessor, dossier.withSubmission(submission));
        }

        /**
         * Sets the tracks that the applicant seeks. Default: all that the call offers.
         *
         * @param track a track
         * @param more further tracks
         * @return the next stage
         */
        public DecisionStage seeking(Track track, Track... more) {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(more, "more");
            Set<Track> sought = new LinkedHashSet<>();
            sought.add(track);
            for (Track each : more) {
                sought.add(Objects.requireNonNull(each, "more"));
            }
            return new DecisionStage(assessor, dossier.withSeeks(sought));
        }

        /**
         * Sets the identifier of the dossier. Default: none.
         *
         * @param id the identifier
         * @return the next stage
         */
        public DecisionStage id(String id) {
            return new DecisionStage(assessor, dossier.withId(id));
        }

        /**
         * Returns the dossier with the facts set so far. It names the call.
         *
         * @return the dossier
         */
        public Dossier dossier() {
            return dossier;
        }

        /**
         * Assesses the dossier.
         *
         * @return the decision, whose dossier names the call
         * @throws IllegalArgumentException if a track that is sought is not one that the call offers
         */
        public Decision decide() {
            return assessor.assess(dossier);
        }

        /**
         * Assesses the dossier under every combination of readings that the call leaves open.
         *
         * @return the decision for each combination
         * @throws IllegalArgumentException if a track that is sought is not one that the call offers
         */
        public Map<Readings, Decision> underEveryReading() {
            return assessor.underEveryReading(dossier);
        }

        /**
         * Assesses the dossier and requires that every track that is sought is eligible.
         *
         * @return the decision
         * @throws io.github.federules.core.decision.NotEligibleException if a track that is sought is not eligible; it
         *     holds the decision
         * @throws IllegalArgumentException if a track that is sought is not one that the call offers
         */
        public Decision requireEligible() {
            return assessor.requireEligible(dossier);
        }

        /**
         * Returns the call in one short line, for logs.
         *
         * @return the line
         */
        @Override
        public String toString() {
            return "DecisionStage[call=" + assessor.call() + "]";
        }
    }
}
