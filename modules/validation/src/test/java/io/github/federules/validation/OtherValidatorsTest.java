package io.github.federules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A validator that is not Hibernate's offers what Jakarta Validation specifies, and no more. */
class OtherValidatorsTest {

    private final List<String> called = new ArrayList<>();

    @Test
    void another_validator_gets_the_finding_in_english_with_what_names_hold_taken_literally() {
        Applicant hostile =
                Applicant.of("{a} ${b} \\c", BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT);

        assertThat(isValid("{io.github.federules.core.sentence}", Facts.by(hostile)))
                .isFalse();
        assertThat(called)
                .containsExactly(
                        "disableDefaultConstraintViolation",
                        "buildConstraintViolationWithTemplate The call is not open to: \\{a\\}"
                                + " \\$\\{b\\} \\\\c (natural person).",
                        "addPropertyNode applicant",
                        "addPropertyNode kind",
                        "addConstraintViolation");
    }

    @Test
    void a_message_of_ones_own_is_left_to_the_validator() {
        Applicant applicant =
                Applicant.of("M. Martin", BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT);

        assertThat(isValid("{my.message}", Facts.by(applicant))).isFalse();
        assertThat(called).contains("buildConstraintViolationWithTemplate {my.message}");
    }

    @Test
    void an_eligible_dossier_is_valid() {
        assertThat(isValid("{io.github.federules.core.sentence}", Facts.sound()))
                .isTrue();
        assertThat(called).containsExactly("disableDefaultConstraintViolation");
    }

    private boolean isValid(String template, Dossier dossier) {
        EligibleDossierValidator validator = new EligibleDossierValidator();
        validator.initialize(onParameter());
        return validator.isValid(dossier, context(template));
    }

    private static EligibleFor onParameter() {
        Annotation annotation =
                EligibleForTest.Request.class.getDeclaredFields()[0].getAnnotations()[0];
        return (EligibleFor) annotation;
    }

    private ConstraintValidatorContext context(String template) {
        return recorder(ConstraintValidatorContext.class, template);
    }

    // Answers what the interface declares, and notes down what it was asked.
    private <T> T recorder(Class<T> type, String template) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("getDefaultConstraintMessageTemplate")) {
                return template;
            } else if (method.getName().equals("unwrap")) {
                throw new ValidationException("Another validator.");
            }
            called.add(given == null ? method.getName() : method.getName() + " " + given[0]);
            return method.getReturnType().isInterface() ? recorder(method.getReturnType(), template) : null;
        }));
    }
}
