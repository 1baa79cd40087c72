package io.github.federules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Apache BVal, without Hibernate Validator on the class path; a run of its own. */
@Tag("bval")
class ApacheValidatorTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void the_finding_is_reported_in_english_at_the_place_of_its_fact() {
        Bean bean = new Bean();
        bean.dossier = Facts.by(
                Applicant.of("${a} {b} \\{c", BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT));

        assertThat(reported(bean))
                .containsExactly(
                        "dossier.applicant.kind: The call is not open to: ${a} {b} \\{c" + " (natural person).");
        bean.dossier = Facts.costing(
                Facts.STAFF,
                CostLine.of(CostNature.SERVICES, Euros.euros("1.00")),
                CostLine.of(CostNature.STAFF, Euros.euros("40000.00")));
        assertThat(reported(bean))
                .singleElement()
                .asString()
                .startsWith("dossier.operation.costLines[2].fte: The total eligible cost");
        bean.dossier = Facts.sound();
        assertThat(reported(bean)).isEmpty();
    }

    @Test
    void it_looks_into_a_fact() {
        Bean bean = new Bean();
        bean.name = Fact.known(" ");

        assertThat(VALIDATOR.validate(bean))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("name");
    }

    private static List<String> reported(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }

    static class Bean {

        @EligibleFor("hdf-ai-2025")
        Dossier dossier;

        Fact<@NotBlank String> name = Fact.unknown();
    }
}
