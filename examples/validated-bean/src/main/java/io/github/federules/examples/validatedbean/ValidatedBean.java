package io.github.federules.examples.validatedbean;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.rule.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Validates a form, and values before their record is made, and prints the violations. */
public final class ValidatedBean {

    private ValidatedBean() {}

    /**
     * Prints the output that docs/how-to/validate-a-form.md shows.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        run(out);
        out.flush();
    }

    static void run(PrintWriter out) {
        try (ValidatorFactory factory = inLanguage(Locale.FRENCH)) {
            Validator validator = factory.getValidator();
            out.println("Champ par champ :");
            print(violations(validator, form("1.5", "22000.001")), out);
            out.println("L'ensemble :");
            print(violations(validator, form("0.10", "22000.00")), out);
            out.println("Complet :");
            print(violations(validator, form("0.50", "22000.00")), out);
        }
        try (ValidatorFactory factory = inLanguage(Locale.ENGLISH)) {
            Validator validator = factory.getValidator();
            out.println("Before construction:");
            print(violations(validator, "own", Money.of(-1, "EUR")), out);
            print(violations(validator, "otherPublic", Money.of(10, "USD")), out);
            print(violations(validator, "otherPrivate", Money.of(new BigDecimal("0.001"), "EUR")), out);
            print(violations(validator, "inKind", null), out);
        }
    }

    private static Set<ConstraintViolation<ApplicationForm>> violations(Validator validator, ApplicationForm form) {
        return validator.validate(form, ApplicationForm.InOrder.class);
    }

    private static ApplicationForm form(String share, String software) {
        return new ApplicationForm(
                "Communauté de communes du Haut Pays",
                "7346",
                PolicyRole.DIRECT,
                List.of(new ApplicationForm.Person(new BigDecimal("48000.00"), new BigDecimal(share))),
                new BigDecimal(software),
                LocalDate.of(2025, 2, 20));
    }

    // A web framework does this itself, for the language of each request.
    private static ValidatorFactory inLanguage(Locale language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.FRENCH, Locale.ENGLISH), language, context -> language, false))
                .buildValidatorFactory();
    }

    private static Set<ConstraintViolation<FinancingPlan>> violations(
            Validator validator, String component, @Nullable MonetaryAmount value) {
        return validator.validateValue(FinancingPlan.class, component, value);
    }

    private static <T> void print(Set<ConstraintViolation<T>> violations, PrintWriter out) {
        violations.stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    out.println("  " + violation.getPropertyPath() + " : " + violation.getMessage());
                    remedy(violation, out);
                });
    }

    private static void remedy(ConstraintViolation<?> violation, PrintWriter out) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        if (finding != null) {
            finding.remedy().ifPresent(remedy -> out.println("    " + remedy.message(Locale.FRENCH)));
        }
    }
}
