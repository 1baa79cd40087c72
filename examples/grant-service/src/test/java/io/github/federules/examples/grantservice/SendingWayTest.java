package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a draft to its receipt, and back until the deadline. */
@Tag("service")
class SendingWayTest {

    private static final RunningService SERVICE = RunningService.service();

    private final Visitor applicant = SERVICE.loggedIn(AccountRole.APPLICANT);

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    private static Map<String, String> with(String action) {
        Map<String, String> answers = new LinkedHashMap<>(Answers.ELIGIBLE);
        answers.put("action", action);
        return answers;
    }

    /** Starts a service on the same database another day. */
    private static RunningService on(String day) {
        return RunningService.startedIn(
                Path.of("target", "unused"),
                "--logging.level.root=WARN",
                "--grant-service.today=" + day,
                "--spring.datasource.url="
                        + SERVICE.bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
    }

    @Test
    void an_empty_application_is_not_sent_and_says_at_each_field_what_is_missing() {
        String application = started();

        HttpResponse<String> reviewed = applicant.send(application, application, fields("action", "review"));

        assertThat(reviewed.statusCode()).isEqualTo(422);
        assertThat(reviewed.body())
                .contains(
                        "id=\"applicant-name-error\"",
                        "id=\"operation-title-error\"",
                        "<a href=\"#applicant-name\"",
                        "Indiquez au moins une dépense");
        String token = applicant.token(application);
        assertThat(applicant
                        .post(application + "/send", fields("_csrf", token, "confirmed", "true", "sha256", "0"))
                        .statusCode())
                .isIn(302, 409);
        assertThat(applicant.get(application).body()).contains("name=\"applicant.name\"");
    }

    @Test
    void a_summary_shows_lines_answers_and_analysis_and_nothing_is_sent_without_a_confirmation() {
        String application = started();
        assertThat(applicant.at(applicant.send(application, application, with("review"))))
                .isEqualTo(application + "/summary");

        String summary = applicant.get(application + "/summary").body();
        assertThat(summary)
                .contains(
                        "Communauté de communes du Haut Pays", "Cheffe de projet", "48\u202f000,00", "Modèle de langue")
                .contains("verdict ELIGIBLE", "46\u202f320,00");

        HttpResponse<String> unconfirmed = applicant.send(application + "/summary", application + "/send", fields());
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("aria-invalid=\"true\"", "Cochez cette case");
        assertThat(applicant.get("/applications").body()).contains("brouillon");
    }

    @Test
    void what_changed_since_the_summary_is_not_sent() {
        String application = started();
        applicant.send(application, application, with("review"));
        String summary = applicant.get(application + "/summary").body();
        String shown = summary.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]+)\".*", "$1");
        Map<String, String> changed = with("save");
        changed.put("operation.costLines[1].amount", "23000");
        applicant.send(application, application + "/preview", changed);

        HttpResponse<String> sent = applicant.send(
                application + "/summary", application + "/send", fields("confirmed", "true", "sha256", shown));

        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.body()).contains("Le brouillon a changé", "23\u202f000,00");
    }

    @Test
    void a_receipt_has_number_time_answers_budget_and_hash_as_a_page_and_as_a_pdf_file() throws IOException {
        String application = "/applications/" + Answers.submitted(applicant, "Ville de Recevoir", "Titre reçu");

        String page = applicant.get(application).body();
        String number = page.replaceAll("(?s).*<strong>(A-[0-9]{6})</strong>.*", "$1");
        String hash = page.replaceAll("(?s).*<code>([0-9a-f]{64})</code>.*", "$1");
        assertThat(page).contains("20 février 2025", "Ville de Recevoir", "Cheffe de projet", "48\u202f000,00");

        HttpResponse<byte[]> file = applicant.download(application + "/receipt.pdf");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(text)
                    .contains(number, "20 février 2025", "Ville de Recevoir", "Cheffe de projet", "48 000,00")
                    .contains("Titre reçu");
            assertThat(text.replace(" ", "")).contains(hash);
        }
    }

    @Test
    void the_time_of_sending_is_the_clock_of_the_service_whatever_the_form_states() {
        String application = started();
        assertThat(applicant.get(application).body()).doesNotContain("name=\"submission.");
        Map<String, String> answers = new LinkedHashMap<>(Answers.ELIGIBLE);
        answers.put("submission.sentOn", "2024-12-24");

        Answers.send(applicant, application, answers);

        String dossier = SERVICE.bean(JdbcClient.class)
                .sql("select dossier from application where id = :id::uuid")
                .param("id", application.substring(application.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
        assertThat(dossier).contains("\"sentOn\":\"2025-02-20\"").doesNotContain("2024-12-24");
    }

    @Test
    void calls_are_offered_with_their_dates_until_they_are_closed() {
        assertThat(SERVICE.visitor().get("/").body()).contains("Ouvert jusqu'au 27 février 2025 inclus");
        Visitor english = SERVICE.visitor();
        english.send("/login", "/language", fields("language", "en"));
        assertThat(english.get("/").body()).contains("Open until 27 February 2025, this day included");
        String draft = started();
        applicant.send(draft, draft, Answers.ELIGIBLE);
        String other = started();
        applicant.send(other, other, Answers.ELIGIBLE);

        // The call leaves open whether 28 February counts: nobody is turned away then.
        try (RunningService service = on("2025-02-28")) {
            Visitor last = service.loggedIn(AccountRole.APPLICANT);
            assertThat(last.get("/applications").body()).contains("value=\"hdf-ai-2025\"");
        }
        try (RunningService service = on("2025-03-01")) {
            assertThat(service.visitor().get("/").body()).doesNotContain("27 février 2025");
            Visitor late = service.loggedIn(AccountRole.APPLICANT);
            assertThat(late.get("/applications").body()).doesNotContain("value=\"hdf-ai-2025\"");
            assertThat(late.send("/applications", "/applications", fields("call", "hdf-ai-2025"))
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void an_application_is_withdrawn_until_the_deadline_and_goes_on_as_a_draft() {
        String application = "/applications/" + Answers.submitted(applicant, "Ville de Retirer", "Titre");

        String again = applicant.at(applicant.send(application, application + "/withdraw", fields()));

        assertThat(again).startsWith("/applications/").isNotEqualTo(application);
        assertThat(applicant.get(again).body()).contains("Ville de Retirer", "name=\"operation.title\"");
        assertThat(applicant.get(application).body())
                .contains("Demande retirée")
                .doesNotContain("Retirer définitivement");
        Visitor officer = SERVICE.loggedIn(AccountRole.OFFICER);
        assertThat(officer.get(application.replace("/app", "/officer/app")).body())
                .contains("retirée")
                .doesNotContain("Enregistrer la décision");
    }

    @Test
    void nothing_is_sent_or_withdrawn_after_the_deadline() {
        String name = "tardy";
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.APPLICANT);
        Visitor early = SERVICE.visitor();
        early.logIn(name, RunningService.PASSWORD);
        String draft = early.at(early.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        early.send(draft, draft, Answers.ELIGIBLE);
        String sent = "/applications/" + Answers.submitted(early, "Ville de Tarder", "Titre");
        String summary = early.get(draft + "/summary").body();
        String shown = summary.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]+)\".*", "$1");

        try (RunningService service = on("2025-03-01")) {
            Visitor late = service.visitor();
            late.logIn(name, RunningService.PASSWORD);
            assertThat(late.get(draft).body())
                    .contains("ne reçoit plus de demandes")
                    .doesNotContain("value=\"review\"");
            late.send(draft, draft + "/send", fields("confirmed", "true", "sha256", shown));
            assertThat(late.get(draft).body()).contains("name=\"operation.title\"");
            assertThat(late.get(sent).body()).doesNotContain("Retirer définitivement");
            late.send("/applications", sent + "/withdraw", fields());
            assertThat(late.get(sent).body()).doesNotContain("Demande retirée");
        }
    }
}
