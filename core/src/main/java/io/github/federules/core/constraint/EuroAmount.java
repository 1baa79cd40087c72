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
 * Says that an amount is in euros, with at most two decimals, and at most 999 999 999 999.99.
 *
 * <p>The amounts of a dossier are {@code @NotNull @PositiveOrZero @EuroAmount}. Trailing zeros are no decimals: {@code
 * 70000.000} is 70 000.00. It stands on a {@code MonetaryAmount} of any implementation, or on a {@code BigDecimal} that is
 * euros already; null is valid.
 */
@Documented
@Constraint(validatedBy = {EuroAmount.OfMoney.class, EuroAmount.OfNumber.class})
@MaxDecimals(2)
@DecimalMax(value = "999999999999.99", message = "{io.github.federules.core.constraint.EuroAmount.most}")
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface EuroAmount {

    /**
     * The message where the currency is another one.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.constraint.EuroAmount.message}";

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

    /** Judges the currency of an amount; for validators, which make it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class OfMoney implements ConstraintValidator<EuroAmount, MonetaryAmount> {

        /** For validators. */
        public OfMoney() {}

        @Override
        public boolean isValid(@Nullable MonetaryAmount amount, ConstraintValidatorContext context) {
            return amount == null
                    || Euros.findCurrencyFault(amount.getCurrency().getCurrencyCode())
                            .isEmpty();
        }
    }

    /** Takes a number for euros; for validators, which make it themselves. */
    @SuppressWarnings("exports") // Whoever sees a validator has the API.
    final class OfNumber implements ConstraintValidator<EuroAmount, BigDecimal> {

        /** For validators. */
        public OfNumber() {}

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return true;
        }
    }
}
