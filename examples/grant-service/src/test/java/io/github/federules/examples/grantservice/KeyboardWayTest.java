package io.github.federules.examples.grantservice;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Ways through the service without a mouse. */
@Tag("service")
class KeyboardWayTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final String PREVIEWED = "#answer";

    private static void logIn(Browser browser, String name, AccountRole role) {
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, role);
        browser.open("/login");
        browser.tabTo("#username");
        browser.press(name, Keys.TAB, RunningService.PASSWORD, Keys.ENTER);
        browser.waitFor("header", name);
    }

    @Test
    void an_applicant_answers_and_submits() {
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            logIn(browser, "klara", AccountRole.APPLICANT);
            browser.open("/applications");
            browser.tabTo("a.skip");
            browser.press(Keys.ENTER);
            browser.waitForFocus("#main");
            browser.tabTo("[name=call]");
            browser.press(Keys.SPACE);
            browser.tabTo("main form button.main");
            browser.press(Keys.ENTER);
            browser.waitFor("#questions", "Pourquoi");

            // Each answer of a group is reached by arrows. The questions are there anew after each answer, and the
            // focus stays.
            browser.tabTo("[name='applicant.kind']");
            for (int i = 0; i < 20 && !browser.hasFocus("#applicant-kind-STATE_SERVICE"); i++) {
                browser.press(Keys.ARROW_DOWN);
                browser.waitForFocus("[name='applicant.kind']:checked");
            }
            browser.waitFor(PREVIEWED, "aucune autre question ne peut le changer");
            browser.waitForFocus("#applicant-kind-STATE_SERVICE");

            browser.tabTo("main button[value=review]");
            browser.press(Keys.ENTER);
            browser.waitForFocus("#applicant-name");
            browser.press("Préfecture");
            browser.tabTo("#operation-title");
            // Enter saves.
            browser.press("Un assistant", Keys.ENTER);
            browser.waitFor("main", "Le brouillon est enregistré");
            browser.tabTo("main button[value=review]");
            browser.press(Keys.ENTER);
            browser.waitFor("h1", "Vérifier et envoyer");
            browser.tabTo("#confirmed");
            browser.press(Keys.SPACE);
            browser.tabTo("form.confirm button");
            browser.press(Keys.ENTER);
            browser.waitFor("main", "Elle ne peut plus être modifiée");
        }
    }

    @Test
    void an_officer_finds_an_application_and_saves_a_record() {
        Answers.submitted(SERVICE.loggedIn(AccountRole.APPLICANT), "Ville de Clavier", "Titre");
        try (Browser browser = new Browser(SERVICE.address(), "fr")) {
            logIn(browser, "otto", AccountRole.OFFICER);
            browser.open("/officer");
            browser.tabTo("#text");
            browser.press("Clavier");
            browser.waitFor("#found", "1 demande");
            browser.waitForFocus("#text");
            browser.tabTo("#found tbody a");
            browser.press(Keys.ENTER);
            browser.waitFor("main", "Ville de Clavier");
            browser.tabTo("main form button.main");
            browser.press(Keys.ENTER);
            browser.waitFor("main", "est intact");
            browser.tabTo("main a[href$=disclosure]");
            browser.press(Keys.ENTER);
            browser.waitFor("main", "Ville de Clavier");
        }
    }
}
