package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.with;
import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field whose value is null counts as absent; but a typo is a typo, whatever its value. */
class NullFieldsTest {

    private static final String ALL_FIELDS = """
            {"id": "D-001", "call": "hdf-ai-2025", "seeks": ["FUNDING"],
             "applicant": {"name": "n", "legalForm": "7346", "kind": "LOCAL_AUTHORITY_GROUPING", "policyRole": "DIRECT",
               "members": [{"name": "m", "legalForm": "7210", "kind": "LOCAL_AUTHORITY"}]},
             "operation": {"title": "t", "answers": {"EXPLORES_AI": true}, "costLines": [
               {"id": "c1", "nature": "STAFF", "label": "l", "person": "P1", "fte": "0.5", "amount": {"amount": "1.00", "currency": "EUR"}}]},
             "submission": {"sent": true, "sentOn": "2025-02-20", "electronic": true}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"D-001\", ",
                "\"call\": \"hdf-ai-2025\", ",
                "\"seeks\": [\"FUNDING\"],",
                "\"name\": \"n\", ",
                "\"legalForm\": \"7346\", ",
                "\"kind\": \"LOCAL_AUTHORITY_GROUPING\", ",
                "\"name\": \"m\", ",
                "\"legalForm\": \"7210\", ",
                "\"title\": \"t\", ",
                "\"id\": \"c1\", ",
                "\"nature\": \"STAFF\", ",
                "\"label\": \"l\", ",
                "\"person\": \"P1\", ",
                "\"fte\": \"0.5\", ",
                "\"amount\": \"1.00\", ",
                "\"sentOn\": \"2025-02-20\", ",
                "\"answers\": {\"EXPLORES_AI\": true}, ",
            })
    void a_field_that_is_null_is_as_if_it_were_not_there(String field) {
        String name = field.substring(0, field.indexOf(':'));
        assertThat(ALL_FIELDS).containsOnlyOnce(field);

        DossierResult withNull = READER.read(ALL_FIELDS.replace(field, name + ": null, "));

        assertThat(withNull).isEqualTo(READER.read(ALL_FIELDS.replace(field, "")));
        assertThat(withNull).isNotEqualTo(READER.read(ALL_FIELDS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'applicant': null | ``",
                "'applicant': {'name': null, 'legalForm': null, 'kind': null, 'policyRole': null, 'members': null} | 'applicant': {}",
                "'submission': null | ``",
                "'submission': {'sent': null, 'sentOn': null, 'electronic': null} | 'submission': {}",
            })
    void an_object_of_nulls_is_an_empty_object(String nulls, String absent) {
        assertThat(READER.read(fields(nulls))).isEqualTo(READER.read(fields(absent)));
        assertThat(faults(fields(nulls))).isEmpty();
    }

    @Test
    void a_note_of_which_it_is_null_whether_it_was_sent_is_as_if_that_were_not_there() {
        assertThat(READER.read(fields("'submission': {'sent': null, 'electronic': true}")))
                .isEqualTo(READER.read(fields("'submission': {'electronic': true}")));
        assertThat(READER.read(fields("'submission': {'sent': null, 'sentOn': '2025-02-20'}")))
                .isEqualTo(READER.read(fields("'submission': {'sentOn': '2025-02-20'}")));
    }

    @Test
    void an_operation_that_is_null_is_missing() {
        assertThat(faults("{\"operation\": null}")).containsExactly("operation MISSING");
    }

    @Test
    void cost_lines_that_are_null_are_not_stated() {
        assertThat(faults("{\"operation\": {\"costLines\": null}}")).isEmpty();
        assertThat(faults("{\"seeks\": [\"WORKSHOPS\"], \"operation\": {\"costLines\": null}}"))
                .isEmpty();
    }

    @Test
    void a_declaration_that_is_null_is_unknown() {
        assertThat(READER.read(with("{\"EXPLORES_AI\": true}", "{\"EXPLORES_AI\": null}")))
                .isEqualTo(READER.read(with("{\"EXPLORES_AI\": true}", "{}")));
    }

    @Test
    void an_unknown_field_is_a_fault_even_if_it_is_null() {
        assertThat(faults(with("\"members\": []", "\"siret\": null"))).containsExactly("applicant.siret UNKNOWN_FIELD");
        assertThat(faults(with("{\"EXPLORES_AI\": true}", "{\"EXPLORES_IA\": null}")))
                .containsExactly("operation.answers.EXPLORES_IA UNKNOWN_FIELD");
    }

    private static String fields(String fields) {
        return ExampleDossier.ofFields(fields.isEmpty() ? new String[0] : new String[] {fields.replace('\'', '"')});
    }
}
