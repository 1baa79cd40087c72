package io.github.federules.testkit.assertions;

import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.Reading;

/**
 * A call under test: takes the facts that one rule looks at, and returns the assertions on the decision.
 *
 * <p>Each rule is judged alone, so that its test needs no whole dossier. Facts that are not given are unknown. For example,
 * {@code verifyThat(call).given(Submission.notSent()).failsRule(SUBMISSION_SENT)}. This class is immutable and thread-safe.
 */
public final class CallVerification {

    private final Assessor assessor;

    CallVerification(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Returns a copy that uses this reading of the call. Default: the readings of the call.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public CallVerification readAs(Reading reading) {
        return new CallVerification(assessor.reading(reading));
    }

    /**
     * Returns a copy that adds the advice of a law above the call. Default: no advice.
     *
     * @param advisor what advises, such as {@code decision -> List.of(advice)}
     * @return the changed copy
     */
    public CallVerification advisedBy(Advisor advisor) {
        return new CallVerification(assessor.advisedBy(advisor));
    }

    /**
     * Assesses a whole dossier.
     *
     * @param dossier the dossier
     * @return the assertions on the decision
     * @throws IllegalArgumentException if the dossier names another call or seeks a track that the call does not offer
     */
    public DecisionAssert given(Dossier dossier) {
        return new DecisionAssert(assessor.assess(dossier));
    }

    /**
     * Assesses an operation of an unknown applicant.
     *
     * @param operation the operation
     * @return the assertions on the decision
     */
    public DecisionAssert given(Operation operation) {
        return given(Dossier.of(Applicant.unknown(), operation));
    }

    /**
     * Assesses an applicant whose operation has no cost.
     *
     * @param applicant the applicant
     * @return the assertions on the decision
     */
    public DecisionAssert given(Applicant applicant) {
        return given(Dossier.of(applicant, Operation.untitled()));
    }

    /**
     * Assesses an applicant and its operation.
     *
     * @param applicant the applicant
     * @param operation the operation
     * @return the assertions on the decision
     */
    public DecisionAssert given(Applicant applicant, Operation operation) {
        return given(Dossier.of(applicant, operation));
    }

    /**
     * Assesses the submission of an application of which nothing else is known.
     *
     * @param submission the submission
     * @return the assertions on the decision
     */
    public DecisionAssert given(Submission submission) {
        return given(Dossier.of(Applicant.unknown(), Operation.untitled()).withSubmission(submission));
    }

    @Override
    public String toString() {
        return "CallVerification[call=" + assessor.call() + "]";
    }
}
