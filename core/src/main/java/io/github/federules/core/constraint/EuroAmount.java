package io.github.federules.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.federules.core.money.Euros;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The constraint that an amount is in euros, has at most two decimals and is at most €999,999,999,999.99.
 *
 * <p>The amounts of a dossier are {@code @NotNull @PositiveOrZero @EuroAmount}. Trailing zeros do not count:
 * {@code 70000.000} is valid. The annotation is allowed on a {@code MonetaryAmount} of any implementation, and on a
 * {@code BigDecimal}, which is taken to be in euros. Null is valid.
 */
@Documented
@Constraint(validatedBy = {EuroAmount.CurrencyOfMoney.class, EuroAmount.AnyNumber.class})
@MaxDecimals(2)
@DecimalMax(value = "999999999999.99", message = "{io.github.federules.core.constraint.EuroAmount.most}")
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface EuroAmount {

    /**
     * Returns the message for another currency than the euro.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.EuroAmount.message}";

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

    /** Checks the currency of an amount. Validators create it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class CurrencyOfMoney implements ConstraintValidator<EuroAmount, MonetaryAmount> {

        /** Creates a validator. */
        public CurrencyOfMoney() {}

        @Override
        public boolean isValid(@Nullable MonetaryAmount amount, ConstraintValidatorContext context) {
            return amount == null
                    || Euros.findCurrencyFault(amount.getCurrency().getCurrencyCode())
                            .isEmpty();
        }
    }

    /** Accepts any number: it has no currency. Validators create it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class AnyNumber implements ConstraintValidator<EuroAmount, BigDecimal> {

        /** Creates a validator. */
        public AnyNumber() {}

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return true;
        }
    }
}
