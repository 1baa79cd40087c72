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
 * The constraint that an annual cost is in euros, has at most two decimals and is at most €9,999,999.99.
 *
 * <p>Together with {@code @PositiveOrZero} it checks all that {@link io.github.federules.core.dossier.Quantity} requires of its
 * annual cost. It is allowed on a {@code MonetaryAmount} and on a {@code BigDecimal}. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@EuroAmount
@DecimalMax(value = "9999999.99", message = "{io.github.federules.core.constraint.AnnualCost.most}")
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface AnnualCost {

    /**
     * Returns the message for validators that report one violation for the whole constraint.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.AnnualCost.message}";

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
