package io.github.federules.examples.validatedbean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.examples.validatedbean.ApplicationForm.Person;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibilityValidators;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field of the form is wrong alone, those of its people too: eligibility is checked only once all are possible. */
class ApplicationFormTest {

    // 48,000.00 + 15% of it + 22,000.00 = 77,200.00, over the minimum of 70,000.00.
    private static final Person PERSON = new Person(new BigDecimal("48000.00"), new BigDecimal("0.50"));

    private static ValidatorFactory factory;

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void a_validator_may_know_a_call_of_ones_own() {
        Clause clause = new Clause("A1", "études, à 50 %");
        Call call = Call.builder("wetlands-2026", new LocalizedText("Zones humides", "Wetlands"))
                .pays(clause, CostNature.STUDIES)
                .aid(clause, Rate.percent("50"))
                .minimumCost(clause, Euros.euros("20000.00"))
                .build();
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.messageInterpolator(new ParameterMessageInterpolator());
        ValidatorFactory own = configuration
                .constraintValidatorFactory(EligibilityValidators.knowing(
                        Catalogue.of(List.of(call)), configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory();
        try (own) {
            assertThat(own.getValidator().validate(new Wetlands(Euros.euros("20000.00"))))
                    .isEmpty();
            assertThat(own.getValidator().validate(new Wetlands(Euros.euros("19999.99"))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("operation.costLines");
        }
    }

    @EligibleFor("wetlands-2026")
    private record Wetlands(MonetaryAmount studies) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Dossier.of(Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Étude", studies));
        }
    }

    @Test
    void a_complete_form_is_eligible() {
        assertThat(violations(List.of(PERSON))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    48000.00  | null | people[0].share must not be null
                    48000.00  | 1.5  | people[0].share must be at most 1. Is it a percentage? Then divide it by 100
                    48000.00  | -1   | people[0].share must be greater than 0
                    null      | 0.50 | people[0].cost must not be null
                    -1        | 0.50 | people[0].cost must be greater than or equal to 0
                    48000.001 | 0.50 | people[0].cost must have at most 2 decimals. Round it
                    """)
    void one_wrong_field_of_a_person_is_reported_once(BigDecimal cost, BigDecimal share, String violation) {
        assertThat(violations(List.of(new Person(cost, share)))).containsExactly(violation);
    }

    @Test
    void a_missing_person_is_reported() {
        assertThat(violations(Arrays.asList(PERSON, null)))
                .containsExactly("people[1].<list element> must not be null");
    }

    @Test
    void missing_people_are_reported() {
        assertThat(violations(null)).containsExactly("people must not be null");
    }

    @Test
    void eligibility_is_checked_once_each_field_is_possible() {
        // Without staff 22,000.00, under the minimum of 70,000.00.
        assertThat(violations(List.of()))
                .containsExactly(
                        "people The total eligible cost of €22,000.00 does not reach the minimum of €70,000.00.");
    }

    private static List<String> violations(List<Person> people) {
        ApplicationForm form = new ApplicationForm(
                "Communauté de communes du Haut Pays",
                "7346",
                PolicyRole.DIRECT,
                people,
                new BigDecimal("22000.00"),
                LocalDate.of(2025, 2, 20));
        return factory.getValidator().validate(form, ApplicationForm.InOrder.class).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
