package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place that is reported for a fault. */
class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'amount': 'x', 'currency': 'EUR'}|NOT_A_NUMBER",
                "{'amount': true, 'currency': 'EUR'}|WRONG_TYPE",
                "{'amount': {'a': 1}, 'currency': 'EUR'}|WRONG_TYPE",
                "{'amount': '-1', 'currency': 'EUR'}|AMOUNT_NEGATIVE",
                "{'amount': '0.001', 'currency': 'EUR'}|AMOUNT_TOO_PRECISE",
                "{'amount': '1000000000000', 'currency': 'EUR'}|AMOUNT_TOO_LARGE",
                "{'amount': '1', 'currency': 'CHF'}|CURRENCY_NOT_EUR",
                "{'amount': '1', 'currency': 'eur'}|CURRENCY_NOT_EUR",
                "{'amount': '1', 'currency': 978}|WRONG_TYPE",
                "'48000.00'|WRONG_TYPE",
                "48000.00|WRONG_TYPE"
            })
    void every_fault_of_the_value_of_money_is_at_the_money_object(String moneyAndCode) {
        String[] parts = moneyAndCode.replace('\'', '"').split("\\|", -1);
        assertThat(faults(ofLines(services("1"), "{\"nature\": \"SERVICES\", \"amount\": " + parts[0] + "}")))
                .containsExactly("operation.costLines[1].amount " + parts[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'currency': 'EUR'}                 | amount.amount MISSING",
                "{'amount': null, 'currency': 'EUR'} | amount.amount MISSING",
                "{'amount': '1'}                     | amount.currency MISSING",
                "{'amount': '1', 'currency': null}   | amount.currency MISSING",
                "{'amount': 1, 'currency': 'EUR', 'vat': 0} | amount.vat UNKNOWN_FIELD",
                "{'amount': 1, 'amount': 1, 'currency': 'EUR'} | amount.amount DUPLICATE_FIELD"
            })
    void a_missing_part_of_money_is_at_the_part_itself(String money, String fault) {
        String line = "{\"nature\": \"SERVICES\", \"amount\": " + money.replace('\'', '"') + "}";
        assertThat(faults(ofLines(line))).containsExactly("operation.costLines[0]." + fault);
    }

    @Test
    void money_of_no_parts_misses_both() {
        assertThat(faults(ofLines("{\"nature\": \"SERVICES\", \"amount\": {}}")))
                .containsExactly(
                        "operation.costLines[0].amount.amount MISSING",
                        "operation.costLines[0].amount.currency MISSING");
    }

    @Test
    void all_faults_of_one_amount_are_reported() {
        String amount = "{\"amount\": \"-0.001\", \"currency\": \"USD\"}";
        assertThat(faults(ofLines("{\"nature\": \"SERVICES\", \"amount\": " + amount + "}")))
                .containsExactlyInAnyOrder(
                        "operation.costLines[0].amount AMOUNT_NEGATIVE",
                        "operation.costLines[0].amount AMOUNT_TOO_PRECISE",
                        "operation.costLines[0].amount CURRENCY_NOT_EUR");
    }

    @Test
    void a_missing_field_is_at_the_place_where_it_should_be() {
        assertThat(faults(ofLines("{}"))).containsExactly("operation.costLines[0].nature MISSING");
    }

    @Test
    void an_element_of_a_list_is_at_its_index_from_0() {
        assertThat(faults(ofFields(
                        "\"applicant\": {\"members\": [{}, {\"kind\": \"CLUB\"}, [], {\"legalForm\": \"1\"}]}")))
                .containsExactly(
                        "applicant.members[1].kind UNKNOWN_VALUE",
                        "applicant.members[2] WRONG_TYPE",
                        "applicant.members[3].legalForm UNKNOWN_LEGAL_FORM");
    }

    @Test
    void an_unknown_declaration_is_at_its_name() {
        assertThat(faults("{\"operation\": {\"answers\": {\"IS_GREEN\": true}, \"costLines\": []}}"))
                .containsExactly("operation.answers.IS_GREEN UNKNOWN_FIELD");
    }

    @Test
    void the_whole_dossier_has_the_empty_path() {
        assertThat(faults("[]")).containsExactly(" WRONG_TYPE");
    }

    @Test
    void a_path_that_comes_from_outside_is_one_short_line_that_steers_no_terminal() {
        String path = refused(ofFields("\"\\u001b[2J\\n\\u202e" + "x".repeat(9_000) + "\": 1"))
                .faults()
                .get(0)
                .path();
        assertThat(path).doesNotContain("\u001b", "\n", "\u202e").hasSizeLessThan(400);
    }
}
