package io.github.federules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What Hibernate Validator lets a violation have besides: values for its message, and a payload.
 *
 * <p>A class of its own, which is not loaded without Hibernate Validator.
 */
final class HibernateContext {

    private final HibernateConstraintValidatorContext context;

    private HibernateContext(HibernateConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * Finds it.
     *
     * @throws jakarta.validation.ValidationException if another validator is at work
     */
    static HibernateContext of(ConstraintValidatorContext context) {
        return new HibernateContext(context.unwrap(HibernateConstraintValidatorContext.class));
    }

    // Both languages are told, and the text of TOLD, looked up in the language of the request, takes its own. Where
    // that
    // text is not found its name is left, which is the name of a value too.
    ConstraintViolationBuilder builder(
            String template, Function<Locale, String> text, Object payload, Map<String, String> more) {
        String english = text.apply(Locale.ENGLISH);
        context.addMessageParameter("toldInFrench", text.apply(Locale.FRENCH));
        context.addMessageParameter("toldInEnglish", english);
        context.addMessageParameter(Violations.TOLD.substring(1, Violations.TOLD.length() - 1), english);
        more.forEach(context::addMessageParameter);
        return context.withDynamicPayload(payload).buildConstraintViolationWithTemplate(template);
    }
}
