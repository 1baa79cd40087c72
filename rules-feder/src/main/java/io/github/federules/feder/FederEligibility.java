package io.github.federules.feder;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The way in: decides whether an application is eligible for an ERDF call, computes the aid, and explains both.
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
 *     .note(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 20)))
 *     .decide();
 * }</pre>
 *
 * <p>A dossier that stands already is decided by {@link #assess}. The call is read in the prudent way unless {@link
 * #reading} says otherwise. This class is immutable and thread-safe.
 */
public final class FederEligibility {

    private final Assessor assessor;

    private FederEligibility(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Starts with the call.
     *
     * @param call the call, such as {@link FederCalls#HAUTS_DE_FRANCE_AI_2025}, not null
     * @return the next stage, which also assesses dossiers that stand already, never null
     */
    public static FederEligibility under(Call call) {
        return new FederEligibility(advisedAssessor(call));
    }

    /**
     * Starts with several calls, to find which of them a dossier does best under.
     *
     * <p>For example, {@code among(FederCalls.all()).assess(dossier).get(0)} is the most favourable decision.
     *
     * @param calls the calls, not null
     * @return what assesses dossiers under each of them, never null
     */
    public static CallRanking among(List<Call> calls) {
        return CallRanking.of(calls);
    }

    /**
     * Reads the call otherwise, where its words can be read in two ways.
     *
     * <p>For example, {@code reading(StaffShareScope.OPERATION)} adds the shares of all persons up.
     *
     * @param reading the other reading, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public FederEligibility reading(Reading reading) {
        return new FederEligibility(assessor.reading(reading));
    }

    /**
     * Says who applies.
     *
     * @param applicant the applicant, not null
     * @return the next stage, never null
     */
    public OperationStage applicant(Applicant applicant) {
        Objects.requireNonNull(applicant, "applicant");
        return operation -> new Draft(assessor, Dossier.of(applicant, operation));
    }

    /**
     * Decides a dossier.
     *
     * @param dossier the dossier, not null
     * @return the decision, never null
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Decision assess(Dossier dossier) {
        return assessor.assess(dossier);
    }

    /**
     * Decides a dossier, and insists that everything that it seeks is eligible.
     *
     * @param dossier the dossier, not null
     * @return the decision, never null
     * @throws io.github.federules.core.decision.NotEligibleException if a track that the dossier seeks is not eligible; it
     *     holds the decision
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Decision requireEligible(Dossier dossier) {
        return assessor.requireEligible(dossier);
    }

    /**
     * Decides a dossier under every combination of the readings that the call leaves open.
     *
     * @param dossier the dossier, not null
     * @return the decision for each combination, never null
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Map<Readings, Decision> underEveryReading(Dossier dossier) {
        return assessor.underEveryReading(dossier);
    }

    /** An assessor that also says what the law above the call asks people to look at. */
    static Assessor advisedAssessor(Call call) {
        return Assessor.of(call).advisedBy(new LawAboveCalls(LegalFigures.SINCE_2024));
    }

    /** The stage that asks what is to be done. */
    @FunctionalInterface
    public interface OperationStage {

        /**
         * Says what is to be done, and at what cost.
         *
         * @param operation the operation, not null
         * @return the last stage, which is already complete, never null
         */
        DecisionStage operation(Operation operation);
    }

    /** The last stage: more may be said, and all may be decided. */
    public interface DecisionStage {

        /**
         * Says what is known of the explanatory note; without this, nothing is.
         *
         * @param note the note, not null
         * @return this stage, never null
         */
        DecisionStage note(ExplanatoryNote note);

        /**
         * Says what the applicant seeks; without this, both workshops and funding.
         *
         * @param track what is sought, not null
         * @param more what is sought besides, not null
         * @return this stage, never null
         */
        DecisionStage seeking(Track track, Track... more);

        /**
         * Says what the dossier is called.
         *
         * @param id the identifier, not null
         * @return this stage, never null
         */
        DecisionStage id(String id);

        /**
         * Gives the dossier as it stands.
         *
         * @return the dossier, never null
         */
        Dossier dossier();

        /**
         * Decides.
         *
         * @return the decision, never null
         */
        Decision decide();

        /**
         * Decides under every combination of the readings that the call leaves open.
         *
         * @return the decision for each combination, never null
         */
        Map<Readings, Decision> underEveryReading();

        /**
         * Decides, and insists that everything that is sought is eligible.
         *
         * @return the decision, never null
         * @throws io.github.federules.core.decision.NotEligibleException if a track that is sought is not eligible; it holds
         *     the decision
         */
        Decision requireEligible();
    }
}
