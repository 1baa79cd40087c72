package io.github.federules.validation;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.rule.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The violations of one bean. They replace the one that a validator would add by itself. */
final class Violations {

    /** The key of the default message, which is the library's in the language that the validator looks texts up in. */
    static final String SENTENCE = "{io.github.federules.core.sentence}";

    private final ConstraintValidatorContext context;
    private final UnaryOperator<String> placeOf;

    Violations(ConstraintValidatorContext context, UnaryOperator<String> placeOf) {
        this.context = context;
        this.placeOf = placeOf;
        context.disableDefaultConstraintViolation();
    }

    void add(String place, Finding finding) {
        add(
                place,
                finding::message,
                finding,
                Map.of("rule", finding.rule().code(), "clause", finding.clause().id()));
    }

    void add(String place, Fault fault) {
        add(place, fault::message, fault, Map.of());
    }

    void add(String place, Decision decision) {
        add(place, decision::summary, decision, Map.of());
    }

    private void add(String place, Function<Locale, String> text, Object payload, Map<String, String> more) {
        String inBean = place.isEmpty() ? place : placeOf.apply(place);
        PropertyPath.of(inBean).addTo(builder(text, payload, more));
    }

    private ConstraintViolationBuilder builder(
            Function<Locale, String> text, Object payload, Map<String, String> more) {
        String template = context.getDefaultConstraintMessageTemplate();
        try {
            return HibernateContext.of(context).builder(template, text, payload, more);
        } catch (ValidationException | NoClassDefFoundError e) {
            // Another validator, which has no language to ask for and accepts no values for messages.
            return context.buildConstraintViolationWithTemplate(
                    template.equals(SENTENCE) ? literal(text.apply(Locale.ENGLISH)) : template);
        }
    }

    // A message may contain the name of an applicant, which must not be read as the key of a message.
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
