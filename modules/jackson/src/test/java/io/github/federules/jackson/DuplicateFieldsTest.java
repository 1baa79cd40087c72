package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.with;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key given twice is a fault, whatever its values: nobody can know which one was meant. */
class DuplicateFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id': 'D-001'          | 'id': 'D-001', 'id': 'D-001'         | id",
                "'id': 'D-001'          | 'id': 'D-001', 'id': null            | id",
                "'id': 'D-001'          | 'id': null, 'id': 'D-001'            | id",
                "'id': 'D-001'          | 'id': 'D-001', '\\u0069d': 'D-002'   | id",
                "'call': 'hdf-ai-2025'  | 'call': 'hdf-ai-2025', 'call': 'x'   | call",
                "'members': []          | 'members': [], 'members': [1, {'x': {}}] | applicant.members",
                "'legalForm': '7346'    | 'legalForm': '7346', 'legalForm': '7346' | applicant.legalForm",
                "{'EXPLORES_AI': true}  | {'EXPLORES_AI': true, 'EXPLORES_AI': true} | operation.answers.EXPLORES_AI",
                "{'EXPLORES_AI': true}  | {'EXPLORES_AI': null, 'EXPLORES_AI': true} | operation.answers.EXPLORES_AI",
                "'fte': '0.50'          | 'fte': '0.50', 'fte': '0.50'         | operation.costLines[0].fte",
                "'amount': '22000.00'   | 'amount': '22000.00', 'amount': 1    | operation.costLines[1].amount.amount",
                "'sentOn': '2025-02-20' | 'sentOn': '2025-02-20', 'sentOn': '2025-02-21' | submission.sentOn"
            })
    void a_field_given_twice_is_reported_once(String part, String twice, String path) {
        assertThat(faults(with(part.replace('\'', '"'), twice.replace('\'', '"'))))
                .containsExactly(path + " DUPLICATE_FIELD");
    }

    @Test
    void each_further_one_is_reported() {
        assertThat(faults(with("\"id\": \"D-001\"", "\"id\": \"D-001\", \"id\": \"D-001\", \"id\": \"D-001\"")))
                .containsExactly("id DUPLICATE_FIELD", "id DUPLICATE_FIELD");
    }

    @Test
    void a_whole_object_given_twice_is_a_fault() {
        String submission = "\"submission\": {\"sentOn\": \"2025-02-20\", \"electronic\": true}";
        assertThat(faults(with(submission, submission + ", \"submission\": {\"nonsense\": 1}")))
                .containsExactly("submission DUPLICATE_FIELD");
    }

    @Test
    void an_unknown_field_given_twice_is_unknown_and_duplicate() {
        assertThat(faults(with("\"members\": []", "\"siret\": null, \"siret\": \"1\"")))
                .containsExactly("applicant.siret UNKNOWN_FIELD", "applicant.siret DUPLICATE_FIELD");
    }

    @Test
    void the_same_field_in_two_objects_is_no_fault() {
        // The example's three cost lines and its applicant share names of fields.
        assertThat(faults(ExampleDossier.JSON)).isEmpty();
    }

    @Test
    void fields_that_differ_in_half_a_surrogate_pair_alone_are_one_field() {
        assertThat(faults(ofFields("\"x\\ud800\": 1", "\"x\\udc00\": 1")))
                .containsExactly("x\ufffd UNKNOWN_FIELD", "x\ufffd DUPLICATE_FIELD");
    }
}
