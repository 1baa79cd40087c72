package io.github.federules.examples.grantservice.applicant;

import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormErrorsTest {

    private static final Clause CLAUSE = new Clause("A1", "");
    private static final LocalizedText WORDS = new LocalizedText("a", "b");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, WORDS);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, WORDS, 0, 100);

    private static final Call ASKING = Call.builder("asking", WORDS)
            .asks(CLAUSE, GREEN)
            .asks(CLAUSE, JOBS)
            .requires(CLAUSE, "GREEN", where(GREEN).in(Answer.of(true)), WORDS)
            .requires(CLAUSE, "JOBS", where(JOBS).atLeast(1), WORDS)
            .build();

    private static FormError error(CallForm form, String path) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts");
        texts.setDefaultEncoding("UTF-8");
        InvalidFactException wrong =
                catchThrowableOfType(InvalidFactException.class, () -> Euros.parseLenient("twelve"));
        List<LocatedFault> faults = List.of(new LocatedFault(path, wrong.fault()));
        return new FormErrors(texts)
                .of(faults, FormValues.none(), form, Locale.FRENCH)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "operation.answers.GREEN, operation-answers-GREEN-true",
        "operation.answers.JOBS, operation-answers-JOBS-input",
        "applicant.name, applicant-name",
        "applicant.legalForm, applicant-legalForm",
        "operation.costLines[2], operation-costLines-2-nature",
        "operation.costLines[2].amount.currency, operation-costLines-2-amount",
        "applicant.members[0], applicant-members-0-name"
    })
    void an_error_leads_to_what_can_have_the_focus(String path, String field) {
        assertThat(error(CallForm.of(ASKING), path).field()).isEqualTo(field);
    }

    @Test
    void an_error_of_the_realisation_as_a_whole_leads_to_its_first_day() {
        CallForm form = CallForm.of(
                Call.builder("lasting", WORDS).duration(CLAUSE, 6, 36).build());

        assertThat(error(form, "operation.realisation").field()).isEqualTo("operation-realisation-startsOn-input");
    }

    @Test
    void an_error_in_a_row_names_it_and_the_field_in_the_words_of_the_form() {
        CallForm form = CallForm.of(FederCalls.HAUTS_DE_FRANCE_AI_2025);

        assertThat(error(form, "operation.costLines[2].amount").where()).isEqualTo("Ligne 3, Montant hors TVA (€)");
        assertThat(error(form, "operation.costLines[2].label").where()).isEqualTo("Ligne 3, Libellé");
        assertThat(error(form, "operation.costLines[2]").where()).isEqualTo("Ligne 3");
    }
}
