package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.criterion.Answers;
import java.util.List;
import java.util.Map;

/**
 * What an officer typed as answers to the criteria of the assessment.
 *
 * @param values what was typed, by the path of the answer
 * @param answers the answers that the criteria take
 * @param errors what is wrong with the others
 */
record TypedAssessment(Map<String, String> values, Answers answers, List<AssessmentError> errors) {

    /** An error at the field with an id, and how to mend it. */
    public record AssessmentError(String field, String message) {}
}
