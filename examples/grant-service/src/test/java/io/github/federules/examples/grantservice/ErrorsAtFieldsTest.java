package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** Errors are where they are, and the budget is where everybody sees it. */
@Tag("service")
class ErrorsAtFieldsTest {

    private final RunningService service = RunningService.service();
    private final Visitor applicant = service.loggedIn(AccountRole.APPLICANT);

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    private HttpResponse<String> upload(String application, byte[] file) {
        String version = applicant.get(application).body().replaceAll("(?s).*/budget\\?version=(\\d+).*", "$1");
        return applicant.upload(application, application + "/budget?version=" + version, "budget", "b.csv", file);
    }

    @Test
    void an_error_is_described_at_its_field_and_names_its_row_above() {
        String application = started();
        Map<String, String> typed = fields(
                "applicant.kind", "LOCAL_AUTHORITY",
                "operation.costLines[2].nature", "STUDIES",
                "operation.costLines[2].amount", "douze");

        String page = applicant.send(application, application, typed).body();

        assertThat(page)
                .contains(
                        "<title>Erreur\u00a0:",
                        "Ligne 3, Montant hors TVA (€)",
                        "<a href=\"#operation-costLines-2-amount\"")
                .contains("id=\"operation-costLines-2-amount-error\"");
        String field = page.replaceAll("(?s).*(<input[^>]*id=\"operation-costLines-2-amount\"[^>]*>).*", "$1");
        assertThat(field)
                .contains(
                        "aria-invalid=\"true\"",
                        "aria-describedby=\"operation-costLines-2-amount-error\"",
                        "autofocus");
        // The questions go on.
        assertThat(page).contains("name=\"applicant.policyRole\"");
    }

    @Test
    void a_row_that_lacks_its_nature_has_the_error_there() {
        String application = started();

        String page = applicant
                .send(application, application, fields("operation.costLines[0].amount", "1000"))
                .body();

        assertThat(page).contains("id=\"operation-costLines-0-nature-error\"", "Ligne 1");
    }

    @Test
    void a_text_that_is_too_long_or_turns_the_direction_of_reading_is_an_error_at_its_field() {
        String application = started();

        HttpResponse<String> refused = applicant.send(
                application, application, fields("applicant.name", "\u202eERIAM", "operation.title", "x".repeat(301)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"applicant-name-error\"", "signes invisibles", "301 caractères", "300 au plus");
        assertThat(applicant
                        .send(application, application, fields("operation.title", "x".repeat(300)))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_budget_in_windows_1252_is_imported_with_a_message() {
        String application = started();

        HttpResponse<String> done = upload(
                application,
                "nature;libellé;montant\nétudes;Étude été;1234,50\n".getBytes(Charset.forName("windows-1252")));

        assertThat(applicant.at(done)).isEqualTo(application);
        assertThat(applicant.get(application).body())
                .contains("1 ligne de budget importée.", "Étude été", "1\u202f234,50");
    }

    @Test
    void errors_of_an_import_are_above_the_form() {
        String application = started();

        String page = upload(application, "nature;amount\nSTUDIES;-3\n".getBytes(StandardCharsets.UTF_8))
                .body();

        assertThat(page.indexOf("Ligne 2")).isPositive().isLessThan(page.indexOf("<form id=\"application\""));
        assertThat(page).contains("Le budget n'a pas été importé");
    }

    @Test
    void lines_are_added_as_often_as_one_likes_also_without_script() {
        String application = started();

        String page = applicant
                .send(application, application + "/preview", fields("rows", "2", "more", "true"))
                .body();
        assertThat(page).contains("operation-costLines-4-nature").doesNotContain("operation-costLines-5-nature");
        assertThat(applicant
                        .send(application, application + "/preview", fields("rows", "5", "more", "true"))
                        .body())
                .contains("operation-costLines-7-nature");
    }

    @Test
    void the_budget_is_wholly_visible_at_a_desk_and_on_a_phone_and_enter_saves() throws IOException {
        String name = "scribe";
        service.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.APPLICANT);
        try (Browser browser = new Browser(service.address(), "fr")) {
            browser.logIn(name);
            browser.click("#call-hdf-ai-2025");
            browser.click("main form button.main");
            browser.waitFor("#budget", "");
            for (Dimension size : new Dimension[] {new Dimension(1280, 1000), new Dimension(390, 844)}) {
                browser.size(size);
                assertThat(browser.isWhollyVisible(".lines input:not([type=hidden]), .lines select"))
                        .as("at %s", size)
                        .isTrue();
            }
            browser.examine("budget-on-a-phone");
            browser.size(Browser.DESK);
            browser.click("[name=more]");
            browser.waitFor("#budget", "");
            browser.click("#operation-costLines-4-label");
            browser.type("#applicant-name", "Ville d'Entrer");
            browser.press(Keys.ENTER);
            browser.waitFor("main", "Le brouillon est enregistré");
        }
    }
}
