package io.github.federules.examples.grantservice.applicant;

import java.util.List;

/**
 * A question of the form.
 *
 * @param path the path of the fact, or of the group of facts, not null
 * @param widget how it is answered, not null
 * @param label the question, not null
 * @param choices what may be chosen, empty unless the widget offers a choice, not null
 * @param fields the paths of the fields that answer it, not null
 */
public record FormQuestion(
        String path, Widget widget, String label, List<AnswerChoice> choices, List<FormField> fields) {

    /** How a question is answered. */
    public enum Widget {
        /** One of several answers. */
        CHOICE,
        /** One or more fields. */
        FIELDS
    }

    /**
     * One of several answers.
     *
     * @param value what is sent, not null
     * @param label what is shown, not null
     */
    public record AnswerChoice(String value, String label) {}

    /**
     * A field.
     *
     * @param path the path of the fact, which is its name, not null
     * @param label what is asked, empty text if the question states it, not null
     * @param type the type of the input: text, date or time, not null
     */
    public record FormField(String path, String label, String type) {

        /**
         * Returns the id of the field in the page.
         *
         * @return the id, never null
         */
        public String id() {
            return FormQuestion.id(path);
        }
    }

    /**
     * Returns the id of the question in the page.
     *
     * @return the id, never null
     */
    public String id() {
        return id(path);
    }

    /**
     * Returns the id in the page of the field of a path.
     *
     * @param path the path, not null
     * @return the id, never null
     */
    public static String id(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
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
