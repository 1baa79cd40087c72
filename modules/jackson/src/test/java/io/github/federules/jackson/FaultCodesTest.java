package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.JSON;
import static io.github.federules.jackson.ExampleDossier.with;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of the dossier format's table, each by the example dossier with this one fault and no other. */
class FaultCodesTest {

    private static final String ELEVEN_LINES =
            ExampleDossier.ofLines(Stream.generate(() -> ExampleDossier.services("999999999999.99"))
                    .limit(11)
                    .toList());

    /** The path, the code, the dossier; and what must stand in the message, in French as in English. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row("", "NOT_JSON", JSON + "}", "24"),
                row("id", "TOO_LARGE", with("D-001", "x".repeat(10_001)), "10001", "10000"),
                row(
                        "submission.electronic",
                        "DUPLICATE_FIELD",
                        with("\"electronic\": true", "\"electronic\": true, \"electronic\": true"),
                        "electronic"),
                row("applicant.legalFrom", "UNKNOWN_FIELD", with("legalForm", "legalFrom"), "legalFrom", "legalForm"),
                row("operation", "MISSING", "{}", "operation"),
                row(
                        "submission.electronic",
                        "WRONG_TYPE",
                        with("\"electronic\": true", "\"electronic\": 1"),
                        "1",
                        "true"),
                row(
                        "applicant.policyRole",
                        "UNKNOWN_VALUE",
                        with("DIRECT", "direct"),
                        "direct",
                        "DIRECT",
                        "DELEGATED",
                        "NONE"),
                row("call", "UNKNOWN_CALL", with("hdf-ai-2025", "hdf-ai-2026"), "hdf-ai-2026", "hdf-ai-2025"),
                row("applicant.legalForm", "UNKNOWN_LEGAL_FORM", with("7346", "9999"), "9999"),
                row("operation.costLines[1].amount", "NOT_A_NUMBER", with("22000.00", "22 000,00"), "22 000,00"),
                row("operation.costLines[1].amount", "AMOUNT_NEGATIVE", with("22000.00", "-0.01"), "-0.01", "0"),
                row(
                        "operation.costLines[1].amount",
                        "AMOUNT_TOO_PRECISE",
                        with("22000.00", "22000.001"),
                        "22000.001",
                        "2"),
                row(
                        "operation.costLines[1].amount",
                        "AMOUNT_TOO_LARGE",
                        with("22000.00", "1000000000000.00"),
                        "1000000000000.00",
                        "999"),
                row("operation.costLines", "TOTAL_TOO_LARGE", ELEVEN_LINES, "999"),
                row(
                        "operation.costLines[1].amount",
                        "CURRENCY_NOT_EUR",
                        with("\"22000.00\", \"currency\": \"EUR\"", "\"22000.00\", \"currency\": \"USD\""),
                        "USD",
                        "EUR"),
                row("operation.costLines[0].fte", "FTE_OUT_OF_RANGE", with("0.50", "1.2"), "1.2", "0", "120"),
                row("operation.costLines[0].fte", "FTE_TOO_PRECISE", with("0.50", "0.0000000001"), "0.0000000001", "9"),
                row(
                        "operation.costLines[1].person",
                        "NOT_STAFF",
                        with("\"label\": \"Modèle de langue\"", "\"person\": \"P1\""),
                        "SOFTWARE_SUBSCRIPTION",
                        "STAFF"),
                row("operation.costLines[2].id", "DUPLICATE_LINE_ID", with("\"c3\"", "\"c1\""), "c1"),
                row(
                        "applicant.kind",
                        "KIND_CONTRADICTS_LEGAL_FORM",
                        with("LOCAL_AUTHORITY_GROUPING", "ASSOCIATION"),
                        "ASSOCIATION",
                        "7346",
                        "LOCAL_AUTHORITY_GROUPING"),
                row(
                        "submission",
                        "SUBMISSION_CONTRADICTION",
                        with("{\"sentOn\"", "{\"sent\": false, \"sentOn\""),
                        "2025-02-20"),
                row("note", "UNKNOWN_FIELD", with("\"submission\"", "\"note\""), "note", "submission"),
                row("seeks", "MISSING", with("[\"WORKSHOPS\", \"FUNDING\"]", "[]"), "seeks"),
                row(
                        "seeks[1]",
                        "DUPLICATE_VALUE",
                        with("\"WORKSHOPS\", \"FUNDING\"", "\"FUNDING\", \"FUNDING\""),
                        "FUNDING"),
                row("seeks[0]", "NOT_OFFERED", with("\"WORKSHOPS\"", "\"LOANS\""), "LOANS", "WORKSHOPS"),
                row("submission.sentOn", "NOT_A_DATE", with("2025-02-20", "20/02/2025"), "20/02/2025"));
    }

    private static Arguments row(String path, String code, String json, String... named) {
        return arguments(path, code, json, List.of(named));
    }

    @ParameterizedTest(name = "{1} at \"{0}\"")
    @MethodSource("rows")
    void a_dossier_with_one_fault_has_this_one_alone(String path, String code, String json, List<String> named) {
        assertThat(faults(json)).containsExactly(path + " " + code);
    }

    @ParameterizedTest(name = "{1} at \"{0}\"")
    @MethodSource("rows")
    void the_message_names_the_value_and_the_bound_in_both_languages(
            String path, String code, String json, List<String> named) {
        LocatedFault fault = refused(json).faults().get(0);
        String french = fault.message(Locale.FRENCH);
        String english = fault.message(Locale.ENGLISH);

        assertThat(french).contains(named).doesNotContain("{", "\n").matches(".*[.?]");
        assertThat(english).contains(named).doesNotContain("{", "\n").matches(".*[.?]");
        assertThat(french).isNotEqualTo(english);
        assertThat(french).doesNotContainIgnoringCase(" the ", " must ", "Maybe");
        assertThat(english).doesNotContainIgnoringCase(" est ", " doit ", "peut-être");
    }

    @Test
    void these_are_all_codes_of_the_format() {
        // The table of the dossier format, line by line.
        assertThat(rows().map(row -> row.get()[1]).distinct())
                .containsExactlyInAnyOrder(
                        "NOT_JSON",
                        "TOO_LARGE",
                        "DUPLICATE_FIELD",
                        "UNKNOWN_FIELD",
                        "MISSING",
                        "WRONG_TYPE",
                        "UNKNOWN_VALUE",
                        "UNKNOWN_CALL",
                        "UNKNOWN_LEGAL_FORM",
                        "NOT_A_NUMBER",
                        "AMOUNT_NEGATIVE",
                        "AMOUNT_TOO_PRECISE",
                        "AMOUNT_TOO_LARGE",
                        "TOTAL_TOO_LARGE",
                        "CURRENCY_NOT_EUR",
                        "FTE_OUT_OF_RANGE",
                        "FTE_TOO_PRECISE",
                        "NOT_STAFF",
                        "DUPLICATE_LINE_ID",
                        "KIND_CONTRADICTS_LEGAL_FORM",
                        "SUBMISSION_CONTRADICTION",
                        "NOT_A_DATE",
                        "NOT_OFFERED",
                        "DUPLICATE_VALUE");
    }

    @Test
    void a_share_over_one_is_reported_with_the_percentage_that_it_may_be() {
        assertThat(refused(with("0.50", "1.2")).faults().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The share of a full-time equivalent (FTE) is 1.2, which is 120% of full time, but must be over 0"
                                + " and at most 1. Correct it, or give each person a line.");
    }

    @Test
    void a_locale_that_is_not_french_is_answered_in_english() {
        LocatedFault fault = refused("{}").faults().get(0);
        assertThat(fault.message(Locale.ITALIAN)).isEqualTo(fault.message(Locale.ENGLISH));
        assertThat(fault.message(Locale.CANADA_FRENCH)).isEqualTo(fault.message(Locale.FRENCH));
    }
}
