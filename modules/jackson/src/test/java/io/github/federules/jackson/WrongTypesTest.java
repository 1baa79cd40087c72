package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of another type than the field takes is never taken for what it may mean. */
class WrongTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id                   | 'id': 1",
                "id                   | 'id': ['D-001']",
                "call                 | 'call': {'id': 'hdf-ai-2025'}",
                "applicant            | 'applicant': 'Commune'",
                "applicant            | 'applicant': []",
                "applicant.name       | 'applicant': {'name': true}",
                "applicant.legalForm  | 'applicant': {'legalForm': 7346}",
                "applicant.kind       | 'applicant': {'kind': 1}",
                "applicant.policyRole | 'applicant': {'policyRole': true}",
                "applicant.members    | 'applicant': {'members': {}}",
                "applicant.members[0] | 'applicant': {'members': ['Commune']}",
                "applicant.members[1] | 'applicant': {'members': [{}, null]}",
                "applicant.members[0].name | 'applicant': {'members': [{'name': 1}]}",
                "submission                 | 'submission': true",
                "submission                 | 'submission': '2025-02-20'",
                "submission.sent            | 'submission': {'sent': 'true'}",
                "submission.sent            | 'submission': {'sent': 1}",
                "submission.sentOn          | 'submission': {'sentOn': 20250220}",
                "submission.sentOn          | 'submission': {'sentOn': [2025, 2, 20]}",
                "submission.sentAt          | 'submission': {'sentAt': 1159}",
                "submission.electronic      | 'submission': {'electronic': 'yes'}"
            })
    void a_field_of_another_type_is_refused(String path, String fields) {
        assertThat(faults(ofFields(fields.replace('\'', '"')))).containsExactly(path + " WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id     | 'id': 1, 'nature': 'STAFF', 'amount': {'amount': 1, 'currency': 'EUR'}",
                "nature | 'nature': 3, 'amount': {'amount': 1, 'currency': 'EUR'}",
                "label  | 'label': {}, 'nature': 'STAFF', 'amount': {'amount': 1, 'currency': 'EUR'}",
                "person | 'person': 1, 'nature': 'STAFF', 'amount': {'amount': 1, 'currency': 'EUR'}",
                "fte    | 'fte': true, 'nature': 'STAFF', 'amount': {'amount': 1, 'currency': 'EUR'}",
                "fte    | 'fte': {}, 'nature': 'STAFF', 'amount': {'amount': 1, 'currency': 'EUR'}",
                "amount | 'amount': [1, 'EUR'], 'nature': 'STAFF'"
            })
    void a_field_of_a_cost_line_of_another_type_is_refused(String field, String fields) {
        assertThat(faults(ofLines("{" + fields.replace('\'', '"') + "}")))
                .containsExactly("operation.costLines[0]." + field + " WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "operation                          | 'x'",
                "operation                          | []",
                "operation.title                    | {'title': 1, 'costLines': []}",
                "operation.answers                  | {'answers': ['EXPLORES_AI'], 'costLines': []}",
                "operation.answers.EXPLORES_AI      | {'answers': {'EXPLORES_AI': ['true']}, 'costLines': []}",
                "operation.costLines                | {'costLines': {}}",
                "operation.costLines                | {'costLines': 'none'}",
                "operation.costLines[0]             | {'costLines': [null]}",
                "operation.costLines[0]             | {'costLines': [[]]}"
            })
    void an_operation_of_another_type_is_refused(String path, String operation) {
        assertThat(faults("{\"operation\": " + operation.replace('\'', '"') + "}"))
                .containsExactly(path + " WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"FUNDING\"", "{}", "1", "true"})
    void tracks_that_are_no_list_are_refused(String seeks) {
        assertThat(faults("{\"seeks\": " + seeks + ", \"operation\": {\"costLines\": []}}"))
                .containsExactly("seeks WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[]", "{}"})
    void a_track_that_is_no_text_is_refused(String track) {
        assertThat(faults("{\"seeks\": [\"FUNDING\", " + track + "], \"operation\": {\"costLines\": []}}"))
                .containsExactly("seeks[1] WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "null", "1", "1.5e3", "true", "false", "[{}]"})
    void a_dossier_that_is_no_object_is_refused(String json) {
        assertThat(faults(json)).containsExactly(" WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'Commune' | 'Commune'", "7 | 7", "true | true", "[1, [2]] | […]", "{'x': 1} | {…}"})
    void a_value_of_another_type_is_shown_as_it_was_written(String given, String shown) {
        String field = given.startsWith("{") ? "id" : "applicant";
        assertThat(refused(ofFields("\"" + field + "\": " + given.replace('\'', '"')))
                        .faults()
                        .get(0)
                        .fault()
                        .values())
                .containsEntry("value", shown.replace('\'', '"'));
    }
}
