package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Submission;
import io.github.federules.jackson.DossierWriter;

/**
 * What an applicant states, and what lists show of it.
 *
 * @param call the id of the call
 * @param dossier the dossier as JSON
 * @param listed what lists show
 */
public record ApplicationContent(String call, String dossier, ListedFacts listed) {

    /**
     * Returns the content of a draft from the decision on it as if it were sent now: it does not state that it was sent.
     *
     * @param decision the decision
     * @return the content
     */
    public static ApplicationContent ofDraft(Decision decision) {
        return new ApplicationContent(
                decision.call().id(),
                DossierWriter.toJson(decision.dossier().withSubmission(Submission.unknown())),
                ListedFacts.of(decision));
    }

    /**
     * Returns the content of an application from the decision on it.
     *
     * @param decision the decision
     * @return the content
     */
    public static ApplicationContent of(Decision decision) {
        return new ApplicationContent(
                decision.call().id(), DossierWriter.toJson(decision.dossier()), ListedFacts.of(decision));
    }
}
