package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that asks for criteria of everything, whose ceiling cuts costs, and whose quality the authority assesses. */
@Tag("service")
class GeneralTermsWayTest {

    private static final String LINES = "operation.costLines";

    @TempDir
    private static Path folder;

    private static RunningService service;

    private final Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = service.loggedIn(AccountRole.OFFICER);

    @BeforeAll
    static void start() {
        service = RunningService.startedIn(
                folder,
                "--logging.level.root=WARN",
                "--federules.calls.locations=classpath:calls/asking.json",
                "--spring.datasource.url="
                        + RunningService.service().bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    // Works: 100,000.00 of main and 15,000.00 of ancillary costs, of which 10% of the main ones count; no rent.
    private static Map<String, String> answers() {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("applicant.answers.SIZE", "SMALL"),
                Map.entry("operation.answers.JOBS", "3"),
                Map.entry("operation.answers.COMMUNE", "80021"),
                Map.entry("operation.answers.GREEN", "true"),
                Map.entry(LINES + "[0].nature", "WORKS"),
                Map.entry(LINES + "[0].amount", "100 000,00"),
                Map.entry(LINES + "[0].answers.ROLE", "MAIN"),
                Map.entry(LINES + "[1].nature", "WORKS"),
                Map.entry(LINES + "[1].amount", "15 000,00"),
                Map.entry(LINES + "[1].answers.ROLE", "ANCILLARY"),
                Map.entry("operation.financing.own", "30 000,00")));
    }

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "asking")));
    }

    private String submitted() {
        String application = started();
        Map<String, String> answers = answers();
        answers.put("applicant.name", "Atelier du Nord");
        answers.put("operation.title", "Une halle");
        assertThat(Answers.send(applicant, application, answers).statusCode()).isEqualTo(302);
        return application.replace("/applications", "/officer/applications");
    }

    private static String in(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to, page.indexOf(from)));
    }

    @Test
    void an_untouched_form_is_incomplete_and_asks_what_the_call_asks_of_the_applicant() {
        String page = applicant.get(started()).body();

        assertThat(page)
                .contains("class=\"verdict INCOMPLETE\"", "dépend du budget", "L'évaluation par l'autorité peut encore")
                .doesNotContain("verdict INELIGIBLE", "<li class=\"FAILED\"", "aucune autre question");
        assertThat(page)
                .contains(
                        "name=\"applicant.answers.SIZE\"",
                        "name=\"operation.answers.JOBS\"",
                        "name=\"operation.answers.COMMUNE\"",
                        "name=\"operation.answers.GREEN\"")
                .doesNotContain("assessment.answers");
    }

    @Test
    void each_cost_line_and_each_partner_has_what_the_call_asks_of_it() {
        String page = applicant.get(started()).body();

        assertThat(page)
                .contains("Rôle de la dépense, ligne 1", "Partenaire 1\u00a0: Taille de l'entreprise")
                .contains(
                        "<select class=\"form-select\" hx-preserve=\"true\" id=\"operation-costLines-0-answers-ROLE\"")
                .contains("name=\"applicant.members[0].answers.SIZE\"");
        assertThat(in(page, "operation-costLines-0-nature", "</select>"))
                .contains("Travaux", "Loyers")
                .doesNotContain("STUDIES");
        assertThat(in(page, "operation-costLines-0-answers-ROLE", "</select>")).contains("Principale", "Annexe");
    }

    @Test
    void what_is_no_answer_is_an_error_at_its_field() {
        String application = started();
        Map<String, String> answers = answers();
        answers.put("operation.answers.JOBS", "101");
        answers.put("operation.answers.COMMUNE", "80-021");
        answers.put(LINES + "[1].answers.ROLE", "");
        answers.put("applicant.members[0].name", "Atelier");
        answers.put("applicant.members[0].answers.SIZE", "SMALLER");

        HttpResponse<String> saved = applicant.send(application, application, answers);

        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body())
                .contains(
                        "href=\"#operation-answers-JOBS-input\"",
                        "href=\"#operation-answers-COMMUNE-input\"",
                        "href=\"#operation-costLines-1-answers-ROLE\"",
                        "href=\"#applicant-members-0-answers-SIZE\"")
                .contains("value=\"101\"", "0–100");
    }

    @Test
    void a_partner_that_has_not_answered_is_asked_and_may_settle_the_answer() {
        String application = started();
        Map<String, String> answers = answers();
        answers.put("applicant.members[0].name", "Atelier");

        String page =
                applicant.send(application, application + "/preview", answers).body();
        assertThat(page).containsPattern("class=\"[^\"]*asked\"[^>]*id=\"applicant-members-0-answers-SIZE\"");

        answers.put("applicant.members[0].answers.SIZE", "LARGE");
        assertThat(applicant
                        .send(application, application + "/preview", answers)
                        .body())
                .contains("verdict INELIGIBLE", "aucune autre question ne peut le changer");
    }

    @Test
    void an_applicant_answers_no_criterion_of_the_assessment() {
        String application = started();
        Map<String, String> answers = answers();
        answers.put("assessment.answers.QUALITY", "20");

        assertThat(applicant
                        .send(application, application + "/preview", answers)
                        .body())
                .contains("verdict INCOMPLETE", "L'évaluation par l'autorité peut encore changer");
    }

    @Test
    void the_decision_shows_what_a_ceiling_took_and_the_financing_plan() {
        String application = started();
        applicant.send(application, application, answers());

        String page = applicant.get(application).body();

        // 100,000.00 + 10,000.00; 60% of 110,000.00 = 66,000.00; 110,000.00 - 66,000.00 - 30,000.00 = 14,000.00
        String amounts =
                in(page, "<table class=\"table table-sm costs\"", "</aside>").replace('\u202f', ' ');
        assertThat(in(amounts, "Dépenses au-delà des plafonds", "</td>")).contains("5 000,00");
        assertThat(in(amounts, "A5", "</td>")).contains("5 000,00");
        assertThat(in(amounts, "= Coût total éligible", "</td>")).contains("110 000,00");
        assertThat(in(amounts, "= Reste à financer", "</td>")).contains("14 000,00");
        assertThat(page).contains("name=\"operation.costLines[1].answers.ROLE\"");
        assertThat(in(page, "id=\"operation-costLines-1-answers-ROLE\"", "</select>"))
                .contains("value=\"ANCILLARY\" selected");
    }

    @Test
    void a_budget_is_imported_with_the_role_of_each_line() {
        String application = started();
        applicant.send(application, application, fields("applicant.answers.SIZE", "SMALL"));
        String csv = "nature;montant;Rôle de la dépense\nTravaux;100000;principale\nTravaux;15000;%s\n";

        HttpResponse<String> refused = upload(application, csv.formatted("annex"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ligne 3 (Rôle de la dépense)", "annexe");

        assertThat(upload(application, csv.formatted("annexe")).statusCode()).isEqualTo(302);
        assertThat(in(applicant.get(application).body(), "id=\"operation-costLines-1-answers-ROLE\"", "</select>"))
                .contains("value=\"ANCILLARY\" selected");
    }

    private HttpResponse<String> upload(String application, String csv) {
        String version =
                in(applicant.get(application).body(), "/budget?version=", "\"").replaceAll("\\D", "");
        return applicant.upload(
                application,
                application + "/budget?version=" + version,
                "budget",
                "budget.csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_officer_assesses_and_the_record_keeps_it() {
        String application = submitted();
        assertThat(officer.get(application).body())
                .contains("Évaluation par l'autorité", "Qualité du projet, sur 20", "verdict INCOMPLETE");

        HttpResponse<String> preview =
                officer.send(application, application + "/assessment", fields("assessment.answers.QUALITY", "12"));
        assertThat(preview.body()).contains("verdict ELIGIBLE", "66\u202f000,00", "value=\"12\"");
        assertThat(officer.get(application).body()).contains("verdict INCOMPLETE");

        String record = officer.at(
                officer.send(application, application + "/records", fields("assessment.answers.QUALITY", "12")));
        assertThat(officer.get(record).body()).contains("est intact", "Aucune différence");
        assertThat(officer.get(record + "/record.json").body())
                .contains("\"assessment\":{\"answers\":{\"QUALITY\":12}}", "\"verdict\":\"ELIGIBLE\"");
        assertThat(officer.get(application).body()).contains("verdict ELIGIBLE", "value=\"12\"");
    }

    @Test
    void an_assessment_below_the_threshold_refuses_and_one_that_is_none_is_an_error() {
        String application = submitted();

        assertThat(officer.send(application, application + "/assessment", fields("assessment.answers.QUALITY", "9"))
                        .body())
                .contains("verdict INELIGIBLE", "Résumé du seuil")
                .doesNotContain("<blockquote lang=\"fr\">Résumé du seuil");
        HttpResponse<String> saved =
                officer.send(application, application + "/records", fields("assessment.answers.QUALITY", "21"));
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body()).contains("href=\"#assessment-answers-QUALITY\"", "0–20", "value=\"21\"");
    }
}
