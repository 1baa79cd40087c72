package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kind that is declared, and the one that the legal form determines, surely or not. */
class KindAndLegalFormTest {

    // The kinds and how sure they are stand in the list of the legal categories.
    @ParameterizedTest
    @CsvSource({
        "7346, LOCAL_AUTHORITY_GROUPING", // community of communes, sure
        "7210, LOCAL_AUTHORITY", // commune, sure
        "7172, STATE_SERVICE", // prefecture, sure
        "7314, LOCAL_AUTHORITY_GROUPING", // ensemble urbain, probable
        "4150, PUBLIC_ESTABLISHMENT", // local public undertaking, probable
        "1000, unknown", // sole trader, to review
        "7312, unknown", // associated commune, to review, no kind at all
    })
    void without_a_declared_kind_it_is_taken_from_a_form_that_is_sure_or_probable(String form, String kind) {
        assertThat(lead("\"legalForm\": \"" + form + "\"").kind()).hasToString(kind);
    }

    @Test
    void without_form_and_kind_it_is_unknown() {
        assertThat(lead("\"name\": \"n\"").kind()).hasToString("unknown");
    }

    @ParameterizedTest
    @CsvSource({"7314, ASSOCIATION", "4150, LOCAL_AUTHORITY", "1000, NATURAL_PERSON", "7312, LOCAL_AUTHORITY"})
    void a_declared_kind_stands_where_the_form_is_not_sure(String form, String kind) {
        assertThat(lead("\"legalForm\": \"" + form + "\", \"kind\": \"" + kind + "\"")
                        .kind())
                .hasToString(kind);
    }

    @ParameterizedTest
    @EnumSource(BeneficiaryKind.class)
    void a_declared_kind_must_be_that_of_a_sure_form(BeneficiaryKind kind) {
        String dossier = ofFields("\"applicant\": {\"legalForm\": \"7210\", \"kind\": \"" + kind + "\"}");
        if (kind == BeneficiaryKind.LOCAL_AUTHORITY) {
            assertThat(accepted(dossier).applicant().lead().kind()).hasToString("LOCAL_AUTHORITY");
        } else {
            assertThat(faults(dossier)).containsExactly("applicant.kind KIND_CONTRADICTS_LEGAL_FORM");
        }
    }

    @Test
    void the_members_are_judged_likewise() {
        assertThat(faults(ofFields("\"applicant\": {\"members\": ["
                        + "{\"legalForm\": \"7210\", \"kind\": \"LOCAL_AUTHORITY\"},"
                        + "{\"legalForm\": \"7210\", \"kind\": \"ASSOCIATION\"},"
                        + "{\"legalForm\": \"7314\", \"kind\": \"ASSOCIATION\"}]}")))
                .containsExactly("applicant.members[1].kind KIND_CONTRADICTS_LEGAL_FORM");
        assertThat(accepted(ofFields("\"applicant\": {\"members\": [{\"legalForm\": \"7314\"}]}"))
                        .applicant()
                        .members()
                        .get(0)
                        .kind())
                .hasToString("LOCAL_AUTHORITY_GROUPING");
    }

    private static Party lead(String fields) {
        return accepted(ofFields("\"applicant\": {" + fields + "}")).applicant().lead();
    }
}
