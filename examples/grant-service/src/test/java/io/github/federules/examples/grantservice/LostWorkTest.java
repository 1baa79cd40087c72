package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person typed stays, whatever happens to the values, the session or the page. */
@Tag("service")
class LostWorkTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private final String name = "typist" + ACCOUNTS.incrementAndGet();
    private final Visitor applicant = loggedIn();

    private Visitor loggedIn() {
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.APPLICANT);
        Visitor visitor = SERVICE.visitor();
        visitor.logIn(name, RunningService.PASSWORD);
        return visitor;
    }

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    @Test
    void what_cannot_be_used_yet_is_kept_as_it_was_typed() {
        String application = started();
        Map<String, String> typed = fields(
                "applicant.name", "Ville de Taper",
                "operation.costLines[0].nature", "STUDIES",
                "operation.costLines[0].amount", "douze mille");

        applicant.send(application, application + "/preview", typed);
        assertThat(applicant.get(application).body()).contains("Ville de Taper", "douze mille");

        assertThat(applicant.send(application, application, typed).statusCode()).isEqualTo(422);
        assertThat(applicant.get(application).body()).contains("Ville de Taper", "douze mille");

        // What replaces the budget replaces nothing else.
        applicant.send(
                application, application, fields("applicant.name", "Ville de Taper", "applicant.legalForm", "9x"));
        String version = applicant.get(application).body().replaceAll("(?s).*/budget\\?version=(\\d+).*", "$1");
        applicant.upload(
                application,
                application + "/budget?version=" + version,
                "budget",
                "b.csv",
                "nature;amount\nSTUDIES;5000\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(applicant.get(application).body()).contains("value=\"9x\"", "5\u202f000,00");
    }

    @Test
    void a_form_whose_session_ended_is_back_after_the_login_with_what_was_typed() {
        String application = started();
        String stale = applicant.token(application);
        applicant.loseSession();
        Map<String, String> typed = fields(
                "_csrf", stale, "version", "0", "applicant.name", "Ville d'Oublier", "operation.title", "\"Titre\"");

        HttpResponse<String> lost = applicant.post(application, typed);
        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body())
                .contains("Votre session a pris fin", "name=\"operation.title\" value=\"&quot;Titre&quot;\"");

        String form = application.substring(application.lastIndexOf('/') + 1);
        Map<String, String> held =
                fields("form", form, "applicant.name", "Ville d'Oublier", "operation.title", "\"Titre\"");
        Map<String, String> wrong = fields("username", name, "password", "wrong");
        wrong.putAll(held);
        assertThat(applicant.send("/login", "/login", wrong).body())
                .contains("inexact", "name=\"applicant.name\" value=\"Ville d'Oublier\"");
        Map<String, String> right = fields("username", name, "password", RunningService.PASSWORD);
        right.putAll(held);
        assertThat(applicant.at(applicant.send("/login", "/login", right))).isEqualTo(application);

        assertThat(applicant.get(application).body())
                .contains("Vos saisies sont revenues", "value=\"Ville d'Oublier\"", "&quot;Titre&quot;");
        // Nobody but the person saves it.
        assertThat(applicant.get("/applications").body()).doesNotContain("&quot;Titre&quot;");
        held.remove("form");
        applicant.send(application, application, held);
        assertThat(applicant.get(application).body()).contains("Oublier").doesNotContain("Vos saisies sont revenues");
    }

    @Test
    void a_form_of_somebody_else_is_never_shown_with_what_was_typed() {
        String application = started();
        Visitor other = SERVICE.loggedIn(AccountRole.APPLICANT);

        other.post(application, fields("_csrf", "stale", "applicant.name", "Ville d'Autrui"));

        assertThat(other.get(application).statusCode()).isEqualTo(404);
        assertThat(applicant.get(application).body()).doesNotContain("Autrui");
    }

    @Test
    void the_script_learns_that_the_session_ended() {
        String application = started();
        applicant.loseSession();

        assertThat(applicant
                        .send(HttpRequest.newBuilder(applicant.uri(application + "/preview"))
                                .header("HX-Request", "true")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("version=0&applicant.name=a"))
                                .build())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_browser_keeps_what_is_typed_and_says_where_it_cannot() throws IOException {
        String application = started();
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            browser.logIn(name);
            browser.open(application);
            browser.type("#applicant-name", "Ville de Garder");
            browser.waitFor("#answer", "Brouillon enregistré à");
            assertThat(browser.warnsOnLeaving()).as("all is kept").isFalse();
            browser.open(application);
            assertThat(browser.valueOf("#applicant-name")).isEqualTo("Ville de Garder");

            browser.forgetSession();
            browser.type("#applicant-name", "Ville de Perdre");
            browser.waitFor("[data-notice='401']", "Votre session a pris fin");
            assertThat(browser.warnsOnLeaving()).as("something is not kept").isTrue();
            browser.examine("form-whose-session-ended");
            browser.click("[data-notice='401'] button");
            browser.waitFor("main", "vous retrouverez le formulaire");
            browser.examine("login-of-a-form");
            browser.type("#username", name);
            browser.type("#password", RunningService.PASSWORD);
            browser.click("main button");
            browser.waitFor("main", "Vos saisies sont revenues");
            assertThat(browser.valueOf("#applicant-name")).isEqualTo("Ville de Perdre");
            assertThat(browser.warnsOnLeaving()).as("it is not saved yet").isTrue();
        }
    }
}
