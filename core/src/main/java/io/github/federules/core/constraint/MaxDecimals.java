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
 * The constraint that a value has at most some number of decimals. Trailing zeros do not count.
 *
 * <p>For example, {@code 0.500} has one decimal. The standard {@code @Digits} counts the zeros and so rejects values
 * that the records accept. The annotation is allowed on a {@code BigDecimal} and on a {@code MonetaryAmount}. Null is
 * valid.
 */
@Documented
@Constraint(validatedBy = {MaxDecimals.DecimalsOfNumber.class, MaxDecimals.DecimalsOfMoney.class})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface MaxDecimals {

    /**
     * Returns the greatest number of decimals allowed.
     *
     * @return the number, 0 or more
     */
    int value();

    /**
     * Returns the message for more decimals.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.MaxDecimals.message}";

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

    /** Checks numbers. Validators create it themselves. */
    final class DecimalsOfNumber implements ConstraintValidator<MaxDecimals, BigDecimal> {

        private int most;

        /** Creates a validator. */
        public DecimalsOfNumber() {}

        @Override
        public void initialize(MaxDecimals constraint) {
            most = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null || !Decimals.exceed(number, most);
        }
    }

    /** Checks amounts. Validators create it themselves. */
    final class DecimalsOfMoney implements ConstraintValidator<MaxDecimals, MonetaryAmount> {

        private int most;

        /** Creates a validator. */
        public DecimalsOfMoney() {}

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
