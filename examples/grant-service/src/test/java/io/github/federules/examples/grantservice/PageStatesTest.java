package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Dimension;

/** Pages that a way through the service does not show, or not in this language or width: start, login, errors, print. */
@Tag("service")
class PageStatesTest {

    private static final RunningService SERVICE = RunningService.service();

    private static String account(String name, AccountRole role) {
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, role);
        return name;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Vous ne pouvez pas ouvrir cette page, Cette page n’existe pas",
        "en, You may not open this page, There is no such page"
    })
    void pages_before_the_login_and_of_applicants_are_for_everybody(String language, String forbidden, String unknown)
            throws IOException {
        String name = account("camille-" + language, AccountRole.APPLICANT);
        String application = Answers.submitted(visitor(name), "Ville de Montrer", "Titre");
        try (Browser browser = new Browser(SERVICE.address(), language)) {
            State state = new State(browser, language);
            browser.open("/");
            state.examine("start");
            browser.open("/login");
            state.examine("login");
            browser.type("#username", "nobody-" + language);
            browser.type("#password", "wrong");
            browser.click("main button");
            browser.waitFor("main .problem", language.equals("fr") ? "inexact" : "wrong");
            state.examine("login-failed");
            browser.logIn(name);
            browser.open("/officer");
            browser.waitFor("h1", forbidden);
            state.examine("error-403");
            browser.open("/applications/00000000-0000-0000-0000-000000000000");
            browser.waitFor("h1", unknown);
            state.examine("error-404");
            browser.open("/applications/" + application);
            state.examine("sent");
            state.examinePrinted("sent");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Une erreur s’est produite, Le service ne peut pas répondre pour le moment, ne peut pas être importée",
        "en, Something went wrong, The service cannot answer at the moment, cannot be imported"
    })
    void pages_of_officers_and_of_failures_are_for_everybody(
            String language, String broken, String away, String refused, @TempDir Path folder) throws IOException {
        String application =
                Answers.submitted(SERVICE.loggedIn(AccountRole.APPLICANT), "Ville d'Imprimer " + language, "Titre");
        String name = account("odile-" + language, AccountRole.OFFICER);
        Visitor officer = visitor(name);
        String page = "/officer/applications/" + application;
        String record = officer.at(officer.send(page, page + "/records", fields()));
        try (Browser browser = new Browser(SERVICE.address(), language)) {
            State state = new State(browser, language);
            browser.logIn(name);
            browser.open(TestAddresses.BROKEN);
            browser.waitFor("h1", broken);
            state.examine("error-500");
            browser.open(TestAddresses.WITHOUT_DATABASE);
            browser.waitFor("h1", away);
            state.examine("error-503");
            browser.open("/officer/import");
            state.examine("import");
            browser.upload("#response", Files.writeString(folder.resolve("response.json"), "{\"data\":null}"));
            browser.click("main button.main");
            browser.waitFor("main .problem", refused);
            state.examine("import-with-errors");
            browser.open(page);
            state.examinePrinted("officer-application");
            assertThat(browser.shows("details pre")).as("folded on the screen").isFalse();
            browser.print(true);
            assertThat(browser.shows("details pre")).as("unfolded on paper").isTrue();
            browser.print(false);
            browser.open(record);
            state.examinePrinted("record");
            browser.open(record + "/disclosure");
            state.examinePrinted("disclosure");
        }
    }

    private static Visitor visitor(String name) {
        Visitor visitor = SERVICE.visitor();
        visitor.logIn(name, RunningService.PASSWORD);
        return visitor;
    }

    /** Examines what a browser shows. */
    private record State(Browser browser, String language) {

        void examine(String name) throws IOException {
            examine(name + "-" + language, Browser.DESK);
            examine(name + "-" + language + "-on-a-phone", Browser.PHONE);
            browser.size(Browser.DESK);
        }

        private void examine(String name, Dimension size) throws IOException {
            browser.size(size);
            browser.examine(name);
        }

        void examinePrinted(String name) throws IOException {
            browser.print(true);
            browser.examine(name + "-" + language + "-printed");
            assertThat(browser.shows("button, nav, .actions, .skip"))
                    .as("what nobody can click on paper, on " + name)
                    .isFalse();
            browser.print(false);
        }
    }
}
