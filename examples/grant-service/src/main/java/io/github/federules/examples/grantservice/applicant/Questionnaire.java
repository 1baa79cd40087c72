package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.rule.Finding;
import java.util.List;

/**
 * What is still to ask.
 *
 * @param open the questions that can still change the answer, the most decisive first
 * @param answered the questions that have an answer
 * @param isBudgetOpen whether costs may follow that can still change the answer
 * @param isBudgetGiven whether there is a cost line
 * @param isAssessmentOpen whether the authority's assessment can still change the answer
 * @param openRows the paths of facts in rows of the form, such as a person's share, that can still change the answer
 */
record Questionnaire(
        List<OpenQuestion> open,
        List<FormQuestion> answered,
        boolean isBudgetOpen,
        boolean isBudgetGiven,
        boolean isAssessmentOpen,
        List<String> openRows) {

    /**
     * A question that can still change the answer.
     *
     * @param question the question
     * @param why the findings that depend on it
     */
    record OpenQuestion(FormQuestion question, List<Finding> why) {}

    /** Determines whether nothing that the applicant can still state changes a verdict or an amount. */
    boolean isSettled() {
        return open.isEmpty() && openRows.isEmpty() && !isBudgetOpen;
    }
}
