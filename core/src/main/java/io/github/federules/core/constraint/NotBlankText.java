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
 * The constraint that a text is not blank, as {@link String#isBlank} defines it.
 *
 * <p>The standard {@code @NotBlank} does not define white space: some validators accept an em space, which the records
 * reject. The annotation is allowed on any text. Null is valid.
 */
@Documented
@Constraint(validatedBy = NotBlankText.OfText.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface NotBlankText {

    /**
     * Returns the message for a blank text.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.NotBlankText.message}";

    /**
     * Returns the groups that the constraint belongs to.
     *
     * @return the groups, none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a violation carries.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks texts. Validators create it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class OfText implements ConstraintValidator<NotBlankText, CharSequence> {

        /** Creates a validator. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || !text.toString().isBlank();
        }
    }
}
