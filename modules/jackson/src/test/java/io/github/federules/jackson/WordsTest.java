package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the format are taken in their exact spelling, and no others. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOCAL_AUTHORITY",
                "LOCAL_AUTHORITY_GROUPING",
                "PUBLIC_ESTABLISHMENT",
                "SYNDICAT_MIXTE",
                "ASSOCIATION",
                "PRIVATE_ESTABLISHMENT",
                "STATE_SERVICE",
                "NATURAL_PERSON",
                "FOREIGN_BODY",
                "NO_LEGAL_PERSONALITY"
            })
    void every_kind_is_taken(String kind) {
        assertThat(accepted(ofFields("\"applicant\": {\"kind\": \"" + kind + "\"}"))
                        .applicant()
                        .lead()
                        .kind())
                .hasToString(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECT", "DELEGATED", "NONE"})
    void every_role_is_taken(String role) {
        assertThat(accepted(ofFields("\"applicant\": {\"policyRole\": \"" + role + "\"}"))
                        .applicant()
                        .policyRole())
                .hasToString(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAFF",
                "DIGITAL_EQUIPMENT",
                "INFRASTRUCTURE",
                "SOFTWARE_PURCHASE",
                "SOFTWARE_SUBSCRIPTION",
                "MAINTENANCE",
                "DATA_HOSTING",
                "STUDIES",
                "SERVICES",
                "TRAINING",
                "COMMUNICATION",
                "LODGING",
                "CATERING",
                "TRAVEL",
                "OTHER"
            })
    void every_nature_is_taken(String nature) {
        assertThat(accepted(ofLines(line(nature, "1")))
                        .operation()
                        .costLines()
                        .get(0)
                        .nature())
                .hasToString(nature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "Staff", " STAFF", "STAFF ", "STAFF\\u0000", "ＳＴＡＦＦ", "", "SOFTWARE"})
    void a_nature_in_another_spelling_is_refused(String nature) {
        assertThat(faults(ofLines(line(nature, "1")))).containsExactly("operation.costLines[0].nature UNKNOWN_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HDF-AI-2025", "hdf-ai-2025 ", "", "hdf"})
    void a_call_in_another_spelling_is_refused(String call) {
        assertThat(faults(ofFields("\"call\": \"" + call + "\""))).containsExactly("call UNKNOWN_CALL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"346", "07346", " 7346", "7346 ", "٧٣٤٦", "", "73", "0001"})
    void a_legal_form_that_insee_does_not_have_is_refused(String code) {
        assertThat(faults(ofFields("\"applicant\": {\"legalForm\": \"" + code + "\"}")))
                .containsExactly("applicant.legalForm UNKNOWN_LEGAL_FORM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id", "ID", "id ", " id", "ıd", "i\\u0000d", ""})
    void a_field_in_another_spelling_is_unknown(String field) {
        assertThat(faults(ofFields("\"" + field + "\": \"D-001\"")))
                .singleElement()
                .asString()
                .endsWith(" UNKNOWN_FIELD");
    }

    @Test
    void a_name_that_is_written_with_escapes_is_the_same_name() {
        assertThat(accepted(ofFields("\"\\u0069d\": \"D\\u002d001\"")).id()).hasValue("D-001");
    }
}
