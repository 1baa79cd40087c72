package io.github.federules.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text holds more than white space, as {@link String#isBlank} understands it.
 *
 * <p>The standard {@code @NotBlank} leaves open what white space is; validators do not all take an em space for it, which
 * the records do. It stands on any text; null is valid.
 */
@Documented
@Constraint(validatedBy = NotBlankText.OfText.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface NotBlankText {

    /**
     * The message where the text is blank.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.NotBlankText.message}";

    /**
     * The groups that this belongs to.
     *
     * @return the groups, none for the default one
     */
    Class<?>[] groups() default {};

    /**
     * What goes with a violation.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges texts; for validators, which make it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class OfText implements ConstraintValidator<NotBlankText, CharSequence> {

        /** For validators. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || !text.toString().isBlank();
        }
    }
}
