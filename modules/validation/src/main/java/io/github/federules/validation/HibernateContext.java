package io.github.federules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The extensions of Hibernate Validator: values for the message of a violation, and its payload.
 *
 * <p>A class of its own, so that it is not loaded without Hibernate Validator.
 */
record HibernateContext(HibernateConstraintValidatorContext context) {

    /**
     * Returns the context of Hibernate Validator.
     *
     * @throws jakarta.validation.ValidationException if another validator is at work
     */
    static HibernateContext of(ConstraintValidatorContext context) {
        return new HibernateContext(context.unwrap(HibernateConstraintValidatorContext.class));
    }

    // The message is handed over in both languages, and the text of SENTENCE, looked up in the language of the request,
    // picks one. If that text is not found its key remains, which is the name of a value too.
    ConstraintViolationBuilder builder(
            String template, Function<Locale, String> text, Object payload, Map<String, String> more) {
        String english = text.apply(Locale.ENGLISH);
        context.addMessageParameter("sentenceInFrench", text.apply(Locale.FRENCH));
        context.addMessageParameter("sentenceInEnglish", english);
        context.addMessageParameter(Violations.SENTENCE.substring(1, Violations.SENTENCE.length() - 1), english);
        more.forEach(context::addMessageParameter);
        return context.withDynamicPayload(payload).buildConstraintViolationWithTemplate(template);
    }
}
