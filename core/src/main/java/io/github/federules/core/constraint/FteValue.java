package io.github.federules.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Says that a share of a full-time equivalent is at most 1, with at most nine decimals.
 *
 * <p>With {@code @Positive} it says all that {@link io.github.federules.core.dossier.FteShare} asks. It stands on a {@code
 * BigDecimal}; null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@MaxDecimals(9)
@DecimalMax(value = "1", message = "{io.github.federules.core.constraint.FteValue.most}")
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface FteValue {

    /**
     * The message where it is told as one.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.FteValue.message}";

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
}
