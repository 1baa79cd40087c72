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
 * The constraint that a number of units is at most 1,000,000 and has at most two decimals.
 *
 * <p>Together with {@code @Positive} it checks all that {@link io.github.federules.core.dossier.Quantity} requires of its units.
 * It is allowed on a {@code BigDecimal}. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@MaxDecimals(2)
@DecimalMax(value = "1000000", message = "{io.github.federules.core.constraint.UnitCount.most}")
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface UnitCount {

    /**
     * Returns the message for validators that report one violation for the whole constraint.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.UnitCount.message}";

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
}
