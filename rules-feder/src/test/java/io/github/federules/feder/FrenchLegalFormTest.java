package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchLegalFormTest {

    @Test
    void there_are_the_260_categories_of_insee_in_the_order_of_their_codes() {
        assertThat(FrenchLegalForm.all()).hasSize(260).isUnmodifiable();
        assertThat(FrenchLegalForm.all())
                .extracting(FrenchLegalForm::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{4}"));
        assertThat(FrenchLegalForm.all()).extracting(FrenchLegalForm::label).allMatch(label -> !label.isBlank());
    }

    @Test
    void as_many_are_sure_probable_and_to_review_as_were_worked_out() {
        assertThat(FrenchLegalForm.all().stream().filter(form -> form.certainty() == Certainty.SURE))
                .hasSize(196)
                .allMatch(form -> form.findKind().isPresent());
        assertThat(FrenchLegalForm.all().stream().filter(form -> form.certainty() == Certainty.PROBABLE))
                .hasSize(34)
                .allMatch(form -> form.findKind().isPresent());
        assertThat(FrenchLegalForm.all().stream().filter(form -> form.certainty() == Certainty.REVIEW))
                .hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({
        "7346, Communauté de communes, LOCAL_AUTHORITY_GROUPING, SURE",
        "7210, Commune et commune nouvelle, LOCAL_AUTHORITY, SURE",
        "7354, Syndicat mixte fermé, SYNDICAT_MIXTE, SURE",
        "7357, Pôle d'équilibre territorial et rural (PETR), SYNDICAT_MIXTE, PROBABLE",
        "7364, Établissement d'hospitalisation, PUBLIC_ESTABLISHMENT, SURE",
        "7113, Ministère, STATE_SERVICE, SURE",
        "9220, Association déclarée, ASSOCIATION, SURE",
        "'5710', 'SAS, société par actions simplifiée', PRIVATE_ESTABLISHMENT, SURE",
        "3220, Société étrangère non immatriculée au RCS, FOREIGN_BODY, REVIEW",
        "2110, Indivision entre personnes physiques, NO_LEGAL_PERSONALITY, SURE"
    })
    void a_form_determines_a_kind_and_how_surely(String code, String label, BeneficiaryKind kind, Certainty certainty) {
        FrenchLegalForm form = FrenchLegalForm.of(code);

        assertThat(form.code()).isEqualTo(code);
        assertThat(form.label()).isEqualTo(label);
        assertThat(form.findKind()).contains(kind);
        assertThat(form.certainty()).isEqualTo(certainty);
        assertThat(form).hasToString(code + " " + label);
    }

    @Test
    void some_forms_determine_nothing() {
        assertThat(FrenchLegalForm.of("9110").findKind()).isEmpty();
        assertThat(FrenchLegalForm.of("9110").certainty()).isEqualTo(Certainty.REVIEW);
    }

    @Test
    void a_form_to_review_does_not_settle_the_kind() {
        // 7410, a public-interest grouping, is likely a public establishment, and yet has to be declared.
        assertThat(Party.of("GIP", FrenchLegalForm.of("7410")).kind()).isEqualTo(Fact.unknown());
        assertThat(Party.of("GIP", FrenchLegalForm.of("7410"))
                        .withKind(BeneficiaryKind.ASSOCIATION)
                        .kind())
                .isEqualTo(Fact.known(BeneficiaryKind.ASSOCIATION));
    }

    @Test
    void a_declared_kind_that_contradicts_a_sure_form_is_refused() {
        Party community = Party.of("Haut Pays", FrenchLegalForm.of("7346"));

        assertThatThrownBy(() -> community.withKind(BeneficiaryKind.ASSOCIATION))
                .hasMessage("The kind is ASSOCIATION, but the legal form 7346 (Communauté de communes) is always"
                        + " LOCAL_AUTHORITY_GROUPING. Remove the kind, or correct one of the two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "734", "73460", "7347 ", "9999", "COMM", "７３４６"})
    void a_code_of_no_category_is_refused(String code) {
        assertThat(FrenchLegalForm.find(code)).isEmpty();
        assertThatThrownBy(() -> FrenchLegalForm.of(code))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.UNKNOWN_LEGAL_FORM))
                .hasMessage("The legal form " + code + " is unknown, but must be a code of INSEE, such as 7346."
                        + " Correct it, or leave it out.");
    }

    @Test
    void other_codes_are_other_forms() {
        assertThat(FrenchLegalForm.of("7210"))
                .isNotEqualTo(FrenchLegalForm.of("7346"))
                .isNotEqualTo("7210")
                .doesNotHaveSameHashCodeAs(FrenchLegalForm.of("7346"));
    }

    @Test
    void equal_codes_are_equal_forms() {
        assertThat(FrenchLegalForm.of("7346"))
                .isEqualTo(FrenchLegalForm.find("7346").orElseThrow())
                .hasSameHashCodeAs(FrenchLegalForm.of("7346"))
                .isNotEqualTo(FrenchLegalForm.of("7344"));
    }

    @Test
    void a_null_is_a_mistake_of_the_program() {
        assertThatNullPointerException().isThrownBy(() -> FrenchLegalForm.of(null));
        assertThatNullPointerException().isThrownBy(() -> FrenchLegalForm.find(null));
    }

    @Test
    void the_nomenclature_knows_the_same_forms() {
        assertThat(FrenchLegalForm.nomenclature().find("7346")).isEqualTo(FrenchLegalForm.find("7346"));
        assertThat(FrenchLegalForm.nomenclature().find("72")).isEmpty();
    }
}
