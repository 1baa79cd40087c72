package io.github.federules.testkit.assertions;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Operation;

/**
 * A call under test: takes the facts that a rule looks at, and leads to the assertions on the decision.
 *
 * <p>Every rule answers on its own, so that the test of a rule needs no whole dossier; what is not given is not known. For
 * example, {@code verifyThat(call).given(ExplanatoryNote.notSent()).failsRule(NOTE_SENT)}. This class is immutable and
 * thread-safe.
 */
public final class CallVerification {

    private final Assessor assessor;

    private CallVerification(Assessor assessor) {
        this.assessor = assessor;
    }

    static CallVerification of(Call call) {
        return new CallVerification(Assessor.of(call));
    }

    /**
     * Reads the call otherwise, where its words can be read in two ways.
     *
     * @param reading the reading, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public CallVerification readAs(Reading reading) {
        return new CallVerification(assessor.reading(reading));
    }

    /**
     * Decides with the advice of a law above the call as well; without this, no advice is given.
     *
     * @param advisor what advises, such as {@code decision -> List.of(advice)}, not null
     * @return the changed copy, never null
     */
    public CallVerification advisedBy(Advisor advisor) {
        return new CallVerification(assessor.advisedBy(advisor));
    }

    /**
     * Decides a whole dossier.
     *
     * @param dossier the dossier, not null
     * @return the assertions on the decision, never null
     * @throws IllegalArgumentException if the dossier names another call
     */
    public DecisionAssert given(Dossier dossier) {
        return new DecisionAssert(assessor.assess(dossier));
    }

    /**
     * Decides on what is to be done alone.
     *
     * @param operation the operation, not null
     * @return the assertions on the decision, never null
     */
    public DecisionAssert given(Operation operation) {
        return given(Dossier.of(Applicant.unknown(), operation));
    }

    /**
     * Decides on who applies alone.
     *
     * @param applicant the applicant, not null
     * @return the assertions on the decision, never null
     */
    public DecisionAssert given(Applicant applicant) {
        return given(Dossier.of(applicant, Operation.untitled()));
    }

    /**
     * Decides on who applies and what is to be done.
     *
     * @param applicant the applicant, not null
     * @param operation the operation, not null
     * @return the assertions on the decision, never null
     */
    public DecisionAssert given(Applicant applicant, Operation operation) {
        return given(Dossier.of(applicant, operation));
    }

    /**
     * Decides on the explanatory note alone.
     *
     * @param note the note, not null
     * @return the assertions on the decision, never null
     */
    public DecisionAssert given(ExplanatoryNote note) {
        return given(Dossier.of(Applicant.unknown(), Operation.untitled()).withNote(note));
    }
}
