package io.github.federules.jackson;

import io.github.federules.core.form.CallForm;
import io.github.federules.jackson.dossier.FormSchema;
import io.github.federules.jackson.shape.Definitions;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes the form of a call as a JSON Schema (2020-12) of a dossier, for a form builder or a form of your own.
 *
 * <p>A schema has the label of a question as {@code title}, the clauses with their words as {@code description}, the labels of the
 * choices in {@code oneOf}, and under {@code x-form} what a schema cannot say: the place in the order, the kind of answer, who answers,
 * and when the question matters. What such a form sends, {@link DossierReader} reads. This class is immutable and thread-safe.
 */
public final class FormWriter {

    private final Locale locale;

    private FormWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a writer whose texts are in a language.
     *
     * @param locale French, or anything else for English
     * @return the writer
     */
    public static FormWriter in(Locale locale) {
        return new FormWriter(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns the JSON Schema of the dossiers that answer a form.
     *
     * @param form the form
     * @return the schema, a JSON text of several lines
     */
    public String schema(CallForm form) {
        return Definitions.text(FormSchema.of(Objects.requireNonNull(form, "form"), locale));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "FormWriter[locale=" + locale + "]";
    }
}
