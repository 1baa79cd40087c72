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
        "fr, Vous ne pouvez pas ouvrir cette page, Cette page n'existe pas",
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
        "fr, Une erreur s'est produite, Le service ne peut pas répondre pour le moment, ne peut pas être importée",
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
            browser.open("/officer/audit?check=true");
            state.examine("audit");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Appels; Nouvel appel; erreurs; déjà publié; Une autre personne; demain ou un jour; résultat; proposée; est publiée",
                "en; Calls; New call; errors; published already; Another person; tomorrow or a later; result; proposed; is published"
            })
    void pages_of_designers_are_for_everybody(
            String language,
            String calls,
            String start,
            String errors,
            String unchanged,
            String own,
            String past,
            String effect,
            String proposed,
            String published,
            @TempDir Path folder)
            throws IOException {
        // What they publish would be there for other tests.
        try (RunningService alone = RunningService.startedIn(folder, "--logging.level.root=WARN")) {
            Answers.submitted(alone.loggedIn(AccountRole.APPLICANT), "Ville de Dessiner", "Titre");
            alone.bean(Accounts.class).add("daria", RunningService.PASSWORD, AccountRole.DESIGNER);
            alone.bean(Accounts.class).add("dorian", RunningService.PASSWORD, AccountRole.DESIGNER);
            String call = "/designer/calls/hdf-ai-2025";
            String proposal;
            try (Browser browser = new Browser(alone.address(), language)) {
                State state = new State(browser, language);
                browser.logIn("daria");
                browser.waitFor("h1", calls);
                browser.click("a[href='/designer/new']");
                browser.waitFor("h1", start);
                state.examine("designer-new");
                browser.click("main button.main");
                browser.waitFor("main .problem", errors);
                state.examine("designer-with-errors");
                browser.open(call);
                browser.click("button.propose");
                browser.waitFor("main .problem", unchanged);
                state.examine("designer-unchanged");
                browser.type("[name='edition.version']", "2");
                browser.type("[name='edition.from']", "2025-02-20");
                browser.click("button[formaction$=terms]");
                browser.waitFor("main .problem", past);
                state.examine("designer-past-day");
                browser.type("[name='edition.from']", "2999-01-02");
                browser.click("button[formaction$=terms]");
                browser.waitForNo("main .problem");
                browser.click("button.propose");
                browser.waitFor("main .alert-info", own);
                browser.waitFor("main .effect", effect);
                state.examine("designer-own-proposal");
                proposal = browser.path();
            }
            try (Browser browser = new Browser(alone.address(), language)) {
                State state = new State(browser, language);
                browser.logIn("dorian");
                browser.waitFor(".proposed", proposed);
                state.examine("designer-with-proposals");
                browser.click(".proposed a[href='" + proposal + "']");
                browser.waitFor("main .effect", effect);
                state.examine("designer-proposal");
                browser.click("main button.main");
                browser.waitFor("main .alert-success", published);
                state.examine("designer-published");
            }
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
            // French texts are longer as a rule.
            if (language.equals("fr")) {
                examine(name + "-fr-on-a-phone", Browser.PHONE);
                browser.size(Browser.DESK);
            }
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
