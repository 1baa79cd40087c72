package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class ApplicantWayTest {

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    @Test
    void a_new_application_asks_for_the_kind_of_body_and_states_why() {
        String page = applicant.get(started()).body();

        assertThat(page)
                .contains("name=\"applicant.kind\"")
                .contains("Pourquoi cette question")
                .contains("collectivités, regroupement de collectivités");
        assertThat(page).contains("peuvent encore changer le résultat");
    }

    @Test
    void a_state_service_settles_the_answer_and_nothing_more_is_asked() {
        String application = started();
        HttpResponse<String> saved =
                applicant.send(application, application, fields("applicant.kind", "STATE_SERVICE"));
        assertThat(applicant.at(saved)).isEqualTo(application);

        String page = applicant.get(application).body();

        assertThat(page).contains("aucune autre question ne peut le changer");
        assertThat(page).doesNotContain("name=\"applicant.policyRole\"").doesNotContain("id=\"budget\"");
    }

    @Test
    void an_eligible_application_shows_the_aid_and_can_be_submitted_once() {
        String application = started();
        HttpResponse<String> sent = Answers.send(applicant, application, Answers.ELIGIBLE);

        assertThat(applicant.at(sent)).isEqualTo(application);
        // 48 000.00 + 15 % of it + 22 000.00 = 77 200.00; 60 % of it is 46 320.00.
        String page = applicant.get(application).body();
        assertThat(page).contains("46 320,00 €".replace(' ', '\u202f').replace("\u202f€", "\u00a0€"));
        assertThat(page).contains("Elle ne peut plus être modifiée");
        Map<String, String> answers = new LinkedHashMap<>(Answers.ELIGIBLE);
        answers.put("version", "2");
        assertThat(applicant.send("/applications", application, answers).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_preview_computes_and_keeps_what_was_typed() {
        String application = started();

        HttpResponse<String> preview = applicant.send(application, application + "/preview", Answers.ELIGIBLE);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("320,00");
        assertThat(applicant.get(application).body()).contains("Haut Pays");
    }

    @Test
    void all_errors_are_listed_and_what_was_typed_stays() {
        String application = started();

        HttpResponse<String> saved = applicant.send(
                application,
                application,
                fields(
                        "applicant.legalForm", "9999",
                        "operation.costLines[3].nature", "STUDIES",
                        "operation.costLines[3].amount", "douze",
                        "operation.costLines[5].nature", "TRAVEL",
                        "operation.costLines[5].amount", "-5"));

        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body())
                .contains("href=\"#operation-costLines-3-amount\"")
                .contains("href=\"#operation-costLines-5-amount\"")
                .contains("href=\"#applicant-legalForm\"")
                .contains("value=\"douze\"");
    }

    @Test
    void a_second_window_does_not_overwrite_the_first() {
        String application = started();
        Map<String, String> first = fields("operation.title", "First", "version", "0");
        Map<String, String> second = fields("operation.title", "Second", "version", "0");

        assertThat(applicant.send(application, application, first).statusCode()).isEqualTo(302);
        assertThat(applicant.send(application, application, second).statusCode())
                .isEqualTo(409);
        assertThat(applicant.get(application).body()).contains("First").doesNotContain("Second");
    }

    @Test
    void script_in_a_name_is_shown_as_text() {
        String application = started();
        String script = "<script>alert(1)</script>";

        applicant.send(application, application, fields("operation.title", script, "applicant.name", script));

        assertThat(applicant.get(application).body()).doesNotContain(script).contains("&lt;script&gt;");
        assertThat(applicant.get("/applications").body()).doesNotContain(script);
    }
}
