package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The JSON of a call: errors at their place, and names and words that are offered, by the keyboard alone. */
@Tag("service")
class CallEditorTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final String TEXT = ".CodeMirror-code";
    private static final String MARK_AT_LINE_2 = TEXT + " > :nth-child(2) .CodeMirror-lint-marker-error";

    /** A browser whose cursor is in a line of its own, the second of a call. */
    private static Browser typingIn(String name, String language) {
        Browser browser = new Browser(SERVICE.address(), language);
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.DESIGNER);
        browser.logIn(name);
        browser.open("/designer/calls/hdf-ai-2025");
        browser.tabTo(TEXT);
        browser.hold(Keys.CONTROL, Keys.HOME);
        browser.press(Keys.ARROW_RIGHT, Keys.ENTER);
        return browser;
    }

    @Test
    void an_error_appears_at_its_line_while_one_types_and_its_entry_leads_there() throws IOException {
        try (Browser browser = typingIn("edith", "fr")) {
            // A field that the call does not have yet: one that is there twice is an error, too.
            browser.press("\"limts\": [{\"on\": \"COMMUNICATION\", \"atMost\": \"1000.00\","
                    + " \"effect\": \"REDUCE\", \"clause\": \"C10\"}],");

            browser.waitFor("#problems", "limts");
            browser.waitFor("#problems a", "Ligne 2, colonne 3");
            assertThat(browser.shows(MARK_AT_LINE_2)).isTrue();
            browser.examine("designer-editor-with-errors");
            browser.size(Browser.PHONE);
            browser.examine("designer-editor-with-errors-on-a-phone");

            // The tabulator leaves the text, and goes through the page to the entry.
            browser.tabTo("#problems a");
            browser.press(Keys.ENTER);
            browser.waitForFocus(TEXT);
            // A quotation mark and lim, and the letter that is missing.
            for (int i = 0; i < 4; i++) {
                browser.press(Keys.ARROW_RIGHT);
            }
            browser.press("i");
            browser.waitFor("#problems", "L'édition 1 existe");
            assertThat(browser.shows(MARK_AT_LINE_2)).isFalse();
            browser.hold(Keys.CONTROL, Keys.END);
            browser.press(Keys.ARROW_LEFT, ", \"sc");
            browser.hold(Keys.CONTROL, Keys.SPACE);
            browser.waitFor(".CodeMirror-hints", "les points d'une évaluation");
        }
    }

    @Test
    void names_and_words_that_fit_are_offered_with_what_they_mean() throws IOException {
        try (Browser browser = typingIn("edmond", "en")) {
            browser.press("\"funding\": {");
            browser.hold(Keys.CONTROL, Keys.SPACE);
            browser.waitFor(".CodeMirror-hints", "ownContribution");
            browser.waitFor(".CodeMirror-hints", "publicAidCap");
            browser.examine("designer-editor-completion");
            browser.press(Keys.ESCAPE);
            browser.waitForNo(".CodeMirror-hints");
            browser.press("\"o");
            browser.hold(Keys.CONTROL, Keys.SPACE);
            browser.waitFor(".CodeMirror-hint-active", "ownContribution");
            browser.press("w");
            browser.waitFor(".CodeMirror-hint-active", "ownContribution");
            browser.press(Keys.ENTER);
            browser.waitFor(TEXT, "\"ownContribution\": ");
            browser.press("{}}, \"limits\": [{\"effect\": ");
            browser.hold(Keys.CONTROL, Keys.SPACE);
            browser.waitFor(".CodeMirror-hints", "REDUCE");
            browser.press(Keys.ESCAPE);
            browser.waitForNo(".CodeMirror-hints");
            // Without a session, no error of an earlier text stays.
            browser.forgetSession();
            browser.press("1");
            browser.waitFor("#problems", "The text cannot be checked now");
            assertThat(browser.shows(TEXT + " .CodeMirror-lint-marker-error")).isFalse();
            browser.hold(Keys.SHIFT, Keys.TAB);
            assertThat(browser.hasFocus(TEXT)).isFalse();
        }
    }

    @Test
    void without_script_the_errors_name_line_and_column() {
        Visitor designer = SERVICE.loggedIn(AccountRole.DESIGNER);
        String json = "{\n  \"idd\": \"a\",\n  \"title\": {\"fr\": 1}\n}";

        String page = designer.send("/designer/new", "/designer/check", fields("json", json))
                .body();

        assertThat(page).contains("Ligne 2, colonne 3", "Ligne 3, colonne 13").contains("<a href=\"#json\"");
    }
}
