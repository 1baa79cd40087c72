package io.github.federules.examples.grantservice.application;

import io.github.federules.core.form.AnswerKind;
import io.github.federules.core.form.FormQuestion;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ids and the labels of fields in pages. */
@Component
public class FormFields {

    /**
     * Returns the id of the field of a fact.
     *
     * @param path the path of the fact in the dossier format
     * @return the id
     */
    public static String id(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /**
     * Returns the label of a question, with the unit of an amount.
     *
     * @param question the question
     * @param locale the language
     * @return the label
     */
    public static String label(FormQuestion question, Locale locale) {
        return question.label(locale) + (question.answer() == AnswerKind.AMOUNT ? " (€)" : "");
    }
}
