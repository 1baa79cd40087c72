package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dossier is judged whole: not only its first fault is reported. */
class AllFaultsTest {

    private static final String BROKEN_EVERYWHERE = """
            {
              "id": 7,
              "call": "hdf-ai-2026",
              "seeks": ["WORKSHOPS", 1, "WORKSHOPS"],
              "colour": "blue",
              "applicant": {
                "legalForm": "0001",
                "kind": "CLUB",
                "policyRole": "direct",
                "members": [{"legalForm": "7172", "kind": "ASSOCIATION"}, "x"]
              },
              "operation": {
                "answers": {"EXPLORES_AI": []},
                "costLines": [
                  {"id": " ", "nature": "STAFF", "fte": "50", "amount": {"amount": "1"}},
                  {"id": "a", "nature": "SERVICES", "fte": "0.5", "person": "P", "amount": {"amount": "-1", "currency": "EUR"}},
                  {"id": "a", "amount": {"amount": "1", "currency": "EUR"}}
                ]
              },
              "submission": {"sent": false, "sentOn": "2025-02-20", "sentOn": "2025-02-21", "electronic": "no"}
            }
            """;

    @Test
    void all_faults_of_a_dossier_are_reported_at_once() {
        assertThat(faults(BROKEN_EVERYWHERE))
                .containsExactlyInAnyOrder(
                        "id WRONG_TYPE",
                        "call UNKNOWN_CALL",
                        "seeks[1] WRONG_TYPE",
                        "seeks[2] DUPLICATE_VALUE",
                        "colour UNKNOWN_FIELD",
                        "applicant.legalForm UNKNOWN_LEGAL_FORM",
                        "applicant.kind UNKNOWN_VALUE",
                        "applicant.policyRole UNKNOWN_VALUE",
                        "applicant.members[0].kind KIND_CONTRADICTS_LEGAL_FORM",
                        "applicant.members[1] WRONG_TYPE",
                        "operation.answers.EXPLORES_AI WRONG_TYPE",
                        "operation.costLines[0].id MISSING",
                        "operation.costLines[0].fte FTE_OUT_OF_RANGE",
                        "operation.costLines[0].amount.currency MISSING",
                        "operation.costLines[1].fte NOT_STAFF",
                        "operation.costLines[1].person NOT_STAFF",
                        "operation.costLines[1].amount AMOUNT_NEGATIVE",
                        "operation.costLines[2].id DUPLICATE_LINE_ID",
                        "operation.costLines[2].nature MISSING",
                        "submission SUBMISSION_CONTRADICTION",
                        "submission.sentOn DUPLICATE_FIELD",
                        "submission.electronic WRONG_TYPE");
    }

    @Test
    void a_hundred_faults_are_all_reported() {
        assertThat(faults(unknownFields(100))).hasSize(100).endsWith("f99 UNKNOWN_FIELD");
    }

    @Test
    void of_more_than_a_hundred_faults_the_first_hundred_are_reported() {
        assertThat(faults(unknownFields(101))).isEqualTo(faults(unknownFields(100)));
        // One fault a line, of 101 lines.
        assertThat(faults(ofLines(Collections.nCopies(101, "{}"))))
                .hasSize(100)
                .contains("operation.costLines[99].nature MISSING");
    }

    @Test
    void what_comes_after_a_hundred_faults_is_passed_over_whatever_it_holds() {
        String json = unknownFields(100);
        String more = json.substring(0, json.length() - 1)
                + ", \"a\": {\"b\": {}, \"c\": [{}]}, \"operation\": {\"costLines\": [{\"x\": []}, []]}}";
        assertThat(faults(more)).isEqualTo(faults(json));
        // A hundred faults of lines, and then lines that hold something.
        List<String> lines = new ArrayList<>(Collections.nCopies(100, "{}"));
        lines.add("{\"x\": {\"y\": []}}");
        lines.add("[[]]");
        assertThat(faults(ofLines(lines))).isEqualTo(faults(ofLines(Collections.nCopies(100, "{}"))));
    }

    @Test
    void a_text_that_is_not_json_after_a_hundred_faults_is_not_json_all_the_same() {
        String json = unknownFields(150);
        assertThat(faults(json.substring(0, json.length() - 1))).containsExactly(" NOT_JSON");
    }

    @Test
    void a_refused_dossier_keeps_its_id() {
        assertThat(refused("{\"id\": \"D-003\", \"x\": 1}").id()).hasValue("D-003");
        assertThat(refused("{\"x\": 1, \"id\": \"D-003\"}").id()).hasValue("D-003");
        assertThat(refused("{\"x\": 1}").id()).isEmpty();
        assertThat(refused("{\"id\": null}").id()).isEmpty();
    }

    private static String unknownFields(int count) {
        return ofFields(
                IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\": 1").toArray(String[]::new));
    }
}
