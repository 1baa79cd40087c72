package io.github.federules.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.federules.core.money.Decimals;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Says how many decimals a value has at most, trailing zeros apart.
 *
 * <p>For example, {@code 0.500} has one. The standard {@code @Digits} counts the zeros, and so refuses values that the
 * records take. It stands on a {@code BigDecimal} or a {@code MonetaryAmount}; null is valid.
 */
@Documented
@Constraint(validatedBy = {MaxDecimals.OfNumber.class, MaxDecimals.OfMoney.class})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface MaxDecimals {

    /**
     * How many decimals there may be.
     *
     * @return the number of decimals, 0 or more
     */
    int value();

    /**
     * The message where there are more.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.MaxDecimals.message}";

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

    /** Judges numbers; for validators, which make it themselves. */
    final class OfNumber implements ConstraintValidator<MaxDecimals, BigDecimal> {

        private int most;

        /** For validators. */
        public OfNumber() {}

        @Override
        public void initialize(MaxDecimals constraint) {
            most = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null || !Decimals.exceed(number, most);
        }
    }

    /** Judges amounts; for validators, which make it themselves. */
    final class OfMoney implements ConstraintValidator<MaxDecimals, MonetaryAmount> {

        private int most;

        /** For validators. */
        public OfMoney() {}

        @Override
        public void initialize(MaxDecimals constraint) {
            most = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable MonetaryAmount amount, ConstraintValidatorContext context) {
            return amount == null || !Decimals.exceed(amount.getNumber().numberValueExact(BigDecimal.class), most);
        }
    }
}
