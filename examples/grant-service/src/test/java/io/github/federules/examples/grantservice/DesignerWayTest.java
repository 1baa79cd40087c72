package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class DesignerWayTest {

    private static final String PAGE = "/designer/calls/hdf-ai-2025";
    private static final String CALL = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025);

    private final Visitor designer = RunningService.service().loggedIn(AccountRole.DESIGNER);

    @Test
    void a_call_is_shown_with_its_terms_and_what_it_states() {
        String page = designer.get(PAGE).body();

        assertThat(page).contains("value=\"70000.00\"").contains("Coût total minimum");
        assertThat(page).contains("coût total minimum de 70 000 € HT");
    }

    @Test
    void another_minimum_shows_which_samples_change() {
        HttpResponse<String> page =
                designer.send(PAGE, "/designer/terms", fields("json", CALL, "costs.minimum.amount", "70000.01"));

        // Of the samples, only exactly-at-the-minimum.json has 70 000.00 exactly.
        assertThat(page.body().split("<strong>changé</strong>", -1)).hasSize(2);
        assertThat(page.body()).contains("exactly-at-the-minimum");
    }

    @Test
    void other_terms_under_the_same_edition_are_refused_and_a_new_edition_states_its_day() {
        String changed = CALL.replace("70000.00", "70000.01");
        assertThat(designer.send(PAGE, "/designer/check", fields("json", changed))
                        .body())
                .contains("1 erreur", "<code>edition.version</code>", "L'édition 1 existe");

        String second = changed.replace("\"version\":\"1\"", "\"version\":\"2\"");
        assertThat(designer.send(PAGE, "/designer/check", fields("json", second))
                        .body())
                .contains("<code>edition.from</code>");
        assertThat(designer.send(PAGE, "/designer/terms", fields("json", second, "edition.from", "2027-01-01"))
                        .body())
                .contains("2027-01-01")
                .doesNotContain("erreur");
        assertThat(designer.get(PAGE).body()).contains("name=\"edition.from\"").doesNotContain("erreur");
    }

    @Test
    void all_errors_of_a_call_are_listed_at_once() {
        String wrong = CALL.replace("\"0.6\"", "\"1.6\"").replace("2025-02-28", "2025-02-30");

        HttpResponse<String> page = designer.send(PAGE, "/designer/check", fields("json", wrong));

        assertThat(page.body())
                .contains("funding.aid.rate")
                .contains("submission.deadline.day")
                .contains("2 erreurs");
    }

    @Test
    void a_text_that_is_no_json_is_shown_as_text_with_its_error() {
        HttpResponse<String> page =
                designer.send(PAGE, "/designer/check", fields("json", "</textarea><script>alert(1)</script>"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert").contains("1 erreur");
    }
}
