package org.example.grants;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks a form, and prints what is wrong with it. */
public final class CheckForm {

    private CheckForm() {}

    public static void main(String[] arguments) {
        GrantForm form = new GrantForm(
                "Ville de Brumeval",
                "7210",
                new BigDecimal("40000.00"),
                new BigDecimal("0.10"),
                new BigDecimal("24000.00"),
                LocalDate.of(2025, 3, 1));
        check(form).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(System.out::println);
    }

    static Set<ConstraintViolation<GrantForm>> check(GrantForm form) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form);
        }
    }
}
