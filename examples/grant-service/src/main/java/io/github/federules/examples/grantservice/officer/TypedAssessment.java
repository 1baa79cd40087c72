package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.criterion.Answers;
import java.util.List;
import java.util.Map;

/**
 * What an officer typed as answers to the criteria of the assessment.
 *
 * @param values what was typed, by the path of the answer, not null
 * @param answers the answers that the criteria take, not null
 * @param errors what is wrong with the others, not null
 */
record TypedAssessment(Map<String, String> values, Answers answers, List<AssessmentError> errors) {

    /**
     * An error.
     *
     * @param field the id of the field in the page, not null
     * @param message what is wrong, and how to mend it, not null
     */
    public record AssessmentError(String field, String message) {}
}
