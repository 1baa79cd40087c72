package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("service")
class BrowserWayTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final String PREVIEWED = "#answer";

    private static String account(String name, AccountRole role) {
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, role);
        return name;
    }

    @Test
    void an_applicant_answers_until_nothing_can_change_any_more_and_submits() throws IOException {
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            browser.open("/");
            browser.examine("home");
            browser.logIn(account("claire", AccountRole.APPLICANT));
            browser.examine("applications");
            browser.click("#call-hdf-ai-2025");
            browser.click("main form button.main");
            browser.examine("form-at-first");

            browser.click("#applicant-kind-STATE_SERVICE");
            browser.waitFor(PREVIEWED, "aucune autre question ne peut le changer");
            browser.waitForNo("#budget");
            browser.examine("form-settled");

            browser.click("#applicant-kind-LOCAL_AUTHORITY");
            browser.waitFor("#questions", "politique publique");
            browser.waitFor(PREVIEWED, "collectivité territoriale");
            browser.click("#applicant-policyRole-DIRECT");
            browser.waitFor(PREVIEWED, "gestion directe");
            browser.click("#operation-answers-EXPLORES-AI-true");
            browser.waitFor(PREVIEWED, "D'autres informations");
            browser.choose("#operation-costLines-0-nature", "STUDIES");
            // 60 % of 100 000.00 is 60 000.00.
            browser.type("#operation-costLines-0-amount", "100000");
            browser.waitFor(PREVIEWED, "60\u202f000,00");
            browser.click("main .actions button[value=save]");

            browser.waitFor("main", "Le brouillon est enregistré");
            browser.examine("form-with-budget");
            browser.size(Browser.PHONE);
            browser.examine("form-on-a-phone");
            browser.size(Browser.DESK);
            browser.click("main button[value=review]");
            browser.waitFor("main", "Indiquez le nom");
            browser.waitForFocus("#applicant-name");
            browser.examine("form-lacks-what-is-required");
            browser.type("#applicant-name", "Commune de Pré-Haut");
            browser.type("#operation-title", "Un assistant");
            browser.click("main button[value=review]");
            browser.waitFor("h1", "Vérifier et envoyer");
            browser.examine("summary");
            browser.size(Browser.PHONE);
            browser.examine("summary-on-a-phone");
            browser.size(Browser.DESK);
            browser.click("#confirmed");
            browser.click("form.confirm button");
            browser.waitFor("main", "Elle ne peut plus être modifiée");
            browser.examine("application-sent");
            browser.size(Browser.PHONE);
            browser.examine("application-sent-on-a-phone");
        }
    }

    @Test
    void what_is_wrong_is_listed_and_leads_to_its_field(@TempDir Path folder) throws IOException {
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            browser.logIn(account("denis", AccountRole.APPLICANT));
            browser.click("#call-hdf-ai-2025");
            browser.click("main form button.main");
            browser.type("#applicant-legalForm", "99");
            browser.type("#applicant-name", "Ville");
            browser.waitFor("#questions .problem", "99");
            browser.click("#questions .problem a");
            browser.click("main .actions button[value=save]");
            browser.examine("form-with-errors");
            assertThat(browser.valueOf("#applicant-name")).isEqualTo("Ville");

            browser.upload(
                    "#budget-file",
                    Files.writeString(folder.resolve("budget.csv"), "nature;label;amount\nSTUDIES;Étude;-3\n"));
            browser.click("form.import button");
            browser.waitFor("#import-errors", "Ligne 2");
            browser.waitForFocus("#import-errors");
            browser.examine("budget-with-errors");
        }
    }

    @Test
    void an_officer_finds_an_application_saves_a_record_and_explains_it() throws IOException {
        Answers.submitted(SERVICE.loggedIn(AccountRole.APPLICANT), "Ville de Chrome", "Titre");
        try (Browser browser = new Browser(SERVICE.address(), "en")) {
            browser.logIn(account("olga", AccountRole.OFFICER));
            browser.type("#text", "Chrome");
            browser.waitFor("#found", "1 application");
            browser.examine("officer-list");
            browser.click("#found tbody a");
            browser.examine("officer-application");
            browser.size(Browser.PHONE);
            browser.examine("officer-application-on-a-phone");
            browser.size(Browser.DESK);
            browser.click("main form button.main");
            browser.waitFor("main", "The record is intact");
            browser.examine("record");
            browser.click("main a[href$=disclosure]");
            browser.waitFor("main", "Ville de Chrome");
            browser.examine("disclosure");
            browser.open("/officer/audit");
            browser.waitFor("main .settled", "Not checked now");
            browser.examine("audit");
            browser.click("button.check");
            browser.waitFor("main", "None is missing, and none was changed");
            browser.examine("audit-checked");
        }
    }

    @Test
    void a_designer_sees_what_an_edited_call_means() throws IOException {
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            browser.logIn(account("damien", AccountRole.DESIGNER));
            browser.examine("designer");
            browser.open("/designer/calls/hdf-ai-2025");
            browser.examine("designer-call");
            browser.size(Browser.PHONE);
            browser.examine("designer-call-on-a-phone");
        }
    }
}
