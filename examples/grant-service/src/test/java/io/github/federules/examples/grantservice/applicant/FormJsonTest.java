package io.github.federules.examples.grantservice.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.feder.FederCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormJsonTest {

    private static final LocalizedText TEXT = new LocalizedText("a", "b");
    private static final List<Criterion> ASKS = List.of(
            FederCalls.EXPLORES_AI,
            Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100),
            Criterion.coded("COMMUNE", Subject.OPERATION, TEXT, "communes"),
            Criterion.named("SIZE", Subject.PARTY, TEXT)
                    .withAnswer("SMALL", TEXT)
                    .withAnswer("LARGE", TEXT));

    private static FormValues sent(String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return FormValues.sent(parameters);
    }

    @Test
    void a_form_becomes_a_dossier_of_its_filled_rows() {
        FormValues values = sent(
                "applicant.name", "Ville",
                "operation.costLines[1].nature", "STUDIES",
                "operation.costLines[1].amount", "12 000,50 €",
                "operation.costLines[4].nature", "STAFF",
                "operation.costLines[4].amount", "5000",
                "seeks.FUNDING", "true",
                "operation.costLines[0].label", "  ",
                "_csrf", "x");

        assertThat(new FormJson(values, ASKS).text("hdf-ai-2025", "A-000001"))
                .isEqualTo("{\"id\":\"A-000001\",\"call\":\"hdf-ai-2025\",\"applicant\":{\"name\":\"Ville\"},"
                        + "\"operation\":{\"costLines\":["
                        + "{\"nature\":\"STUDIES\",\"amount\":{\"amount\":\"12000.50\",\"currency\":\"EUR\"}},"
                        + "{\"nature\":\"STAFF\",\"amount\":{\"amount\":\"5000.00\",\"currency\":\"EUR\"}}]},"
                        + "\"seeks\":[\"FUNDING\"]}");
        assertThat(values.inForm("operation.costLines[1].fte")).isEqualTo("operation.costLines[4].fte");
    }

    @ParameterizedTest
    @CsvSource({"'0,5', 0.5", "50 %, 0.50", "12.5%, 0.125", "1, 1", "half, half", "1e9, 1e9"})
    void a_share_is_read_as_people_write_it(String typed, String inJson) {
        FormValues values = sent("operation.costLines[0].fte", typed);

        assertThat(new FormJson(values, ASKS).text("c", "A")).contains("\"fte\":\"" + inJson + "\"");
    }

    @ParameterizedTest
    @CsvSource({"'0,7', 0.7", "'1 200,5', 1200.5", "70 %, 70 %", "deux, deux"})
    void a_quantity_is_read_as_people_write_it(String typed, String inJson) {
        FormValues values = sent("operation.costLines[0].quantity", typed);

        assertThat(new FormJson(values, ASKS).text("c", "A")).contains("\"quantity\":\"" + inJson + "\"");
    }

    @Test
    void a_line_by_the_unit_is_shown_again_as_it_was_saved() {
        FormValues values = sent(
                "operation.costLines[0].nature", "STAFF",
                "operation.costLines[0].quantity", "100,5",
                "operation.costLines[0].annualCost", "48 000,00 €");

        String saved = new FormJson(values, ASKS).text("c", "A");
        FormValues shown = FormJson.values(saved, Locale.FRENCH);

        assertThat(shown.get("operation.costLines[0].quantity")).isEqualTo("100,5");
        assertThat(new FormJson(shown, ASKS).text("c", "A")).isEqualTo(saved);
    }

    @Test
    void an_answer_is_of_the_kind_that_the_call_asks_for() {
        FormValues values = sent(
                "operation.answers.EXPLORES_AI", "false",
                "operation.answers.JOBS", "12",
                "operation.answers.COMMUNE", "80021",
                "applicant.answers.SIZE", "SMALL");

        assertThat(new FormJson(values, ASKS).text("c", "A"))
                .contains("\"answers\":{\"EXPLORES_AI\":false,\"JOBS\":12,\"COMMUNE\":\"80021\"}")
                .contains("\"answers\":{\"SIZE\":\"SMALL\"}");
    }

    @Test
    void an_amount_that_is_none_is_an_error_at_its_field() {
        FormJson json = new FormJson(sent("operation.costLines[2].amount", "48,000"), ASKS);

        json.text("c", "A");

        assertThat(json.faults()).extracting(LocatedFault::path).containsExactly("operation.costLines[2].amount");
    }

    @Test
    void a_field_that_no_form_has_is_ignored() {
        FormValues values = sent(
                "operation.costLines[99999].amount",
                "1",
                "applicant.admin",
                "true",
                "applicant.members[0].x",
                "1",
                "submission.sentOn",
                "2025-02-20");

        assertThat(values.byPath()).isEmpty();
    }

    @Test
    void a_dossier_becomes_a_form_and_the_same_dossier_again() {
        FormValues values = sent(
                "applicant.name", "Ville",
                "operation.answers.EXPLORES_AI", "true",
                "operation.costLines[0].nature", "STAFF",
                "operation.costLines[0].fte", "0,5",
                "operation.costLines[0].amount", "48 000,00");
        String dossier = new FormJson(values, ASKS).text("c", "A");

        FormValues again = FormJson.values(dossier, Locale.FRENCH);

        assertThat(again.get("operation.costLines[0].fte")).isEqualTo("0,5");
        assertThat(new FormJson(again, ASKS).text("c", "A")).isEqualTo(dossier);
    }
}
