package io.github.federules.examples.grantservice.applicant;

import java.util.List;

/**
 * A question of the form.
 *
 * @param path the path of the fact, or of the group of facts
 * @param widget how it is answered
 * @param label the question
 * @param choices what may be chosen, empty unless the widget offers a choice
 * @param fields the paths of the fields that answer it
 */
record FormQuestion(String path, Widget widget, String label, List<AnswerChoice> choices, List<FormField> fields) {

    /** How a question is answered. */
    enum Widget {
        CHOICE,
        FIELDS
    }

    /**
     * One of several answers.
     *
     * @param value what is sent
     * @param label what is shown
     */
    record AnswerChoice(String value, String label) {}

    /**
     * A field.
     *
     * @param path the path of the fact, which is its name
     * @param label what is asked, empty text if the question states it
     * @param type the type of the input: text, date or time
     */
    record FormField(String path, String label, String type) {

        public String id() {
            return FieldIds.of(path);
        }
    }

    public String id() {
        return FieldIds.of(path);
    }

    /** Determines whether a missing fact is what this question asks for. */
    boolean asksFor(String missing) {
        return missing.equals(path)
                || fields.stream().anyMatch(field -> field.path().equals(missing));
    }

    boolean isAnswered(FormValues values) {
        return values.has(path) || fields.stream().anyMatch(field -> values.has(field.path()));
    }
}
