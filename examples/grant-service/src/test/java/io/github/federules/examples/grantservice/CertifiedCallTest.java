package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a designer learns of a call before it is published: proved, found, and compared with the edition in force. */
@Tag("service")
class CertifiedCallTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Visitor designer = SERVICE.loggedIn(AccountRole.DESIGNER);

    /** A call that pays 40 % up to 100 000.00 of costs, and nothing over that. */
    private static String call(String id, String rate) throws IOException {
        try (var form = CertifiedCallTest.class.getResourceAsStream("/new-call.json")) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"id\": \"\"", "\"id\": \"" + id + "\"")
                    .replace("\"fr\": \"\", \"en\": \"\"", "\"fr\": \"Seuil\", \"en\": \"Cliff\"")
                    .replace("\"costs\": {", "\"costs\": {\"maximum\": {\"amount\": \"100000.00\", \"clause\": \"1\"},")
                    .replace("\"rate\": \"\"", "\"rate\": \"" + rate + "\"")
                    .replace("\"day\": \"\"", "\"day\": \"2026-06-30\"");
        }
    }

    private HttpResponse<String> certify(String json) {
        return designer.send("/designer/new", "/designer/certify", fields("json", json));
    }

    private String certification(String json) {
        return designer.at(certify(json));
    }

    private String result(String address) throws InterruptedException {
        return result(designer, address);
    }

    private static String result(Visitor designer, String address) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String page = designer.get(address).body();
        while (page.contains("Recharger") && System.nanoTime() < end) {
            Thread.sleep(500);
            page = designer.get(address).body();
        }
        return page;
    }

    @Test
    void a_cliff_is_found_with_its_smallest_dossier_and_promises_are_proved() throws Exception {
        String page = result(certification(call("cliff", "0.4")));

        // At 100 000.00 the aid is 40 000.00, and one cent more loses it.
        assertThat(page)
                .contains(
                        "Effet de seuil",
                        "Incitation",
                        "Prouvé, ou conforme",
                        "prouvé pour tous les dossiers",
                        "eu-2021-1060")
                .containsPattern(
                        "class=\"FAILED\"(?:(?!</li>)[^\0])*100\u202f000,00(?:(?!</li>)[^\0])*40\u202f000,00(?:(?!</li>)[^\0])*0,01")
                .doesNotContain("??");
    }

    @Test
    void the_same_call_is_certified_once_and_another_one_waits() throws Exception {
        String one = certification(call("once", "0.41"));
        String other = certification(call("waiting", "0.42"));

        assertThat(certification(call("once", "0.41"))).isEqualTo(one).isNotEqualTo(other);
        assertThat(designer.get(other).body()).contains("attend la fin d'une autre");
        assertThat(result(other)).contains("Points relevés");
        // They came one after the other.
        assertThat(designer.get(one).body()).contains("Points relevés");
    }

    @Test
    void one_that_would_wait_behind_four_others_is_refused() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(certify(call("many", "0.5" + i)));
        }

        assertThat(answers).anyMatch(answer -> answer.body().contains("Trop de certifications attendent"));
        // One runs, or is done already, and four wait.
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSizeGreaterThanOrEqualTo(5);
        for (HttpResponse<String> accepted : answers) {
            if (accepted.statusCode() == 302) {
                assertThat(result(designer.at(accepted))).contains("Points relevés");
            }
        }
    }

    @Test
    void a_question_that_takes_longer_than_the_limit_has_no_answer(@TempDir Path folder) throws Exception {
        try (RunningService hasty = RunningService.startedIn(
                folder, "--logging.level.root=WARN", "--grant-service.certification-limit=1ms")) {
            Visitor in = hasty.loggedIn(AccountRole.DESIGNER);
            String address = in.at(in.send("/designer/new", "/designer/certify", fields("json", call("hasty", "0.4"))));

            assertThat(result(in, address)).contains("Sans réponse", "class=\"UNKNOWN\"");
        }
    }

    @Test
    void a_call_with_errors_is_not_certified_and_an_address_that_nobody_started_is_not_there() throws Exception {
        assertThat(designer.send("/designer/new", "/designer/certify", fields("json", call("bad", "1.4")))
                        .body())
                .contains("1 erreur");
        assertThat(designer.get("/designer/certifications/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_edition_is_compared_with_the_one_in_force_on_a_page_for_everybody() throws IOException {
        SERVICE.bean(Accounts.class).add("cecile", RunningService.PASSWORD, AccountRole.DESIGNER);
        try (Browser browser = new Browser(SERVICE.address(), "en")) {
            browser.logIn("cecile");
            browser.open("/designer/calls/hdf-ai-2025");
            browser.type("[name='edition.version']", "2");
            browser.type("[name='edition.from']", "2999-01-02");
            browser.type("[name='costs.minimum.amount']", "80000.00");
            browser.click("button[formaction$=terms]");
            browser.waitFor("h1", "artificial intelligence");
            browser.click("button.certify");
            browser.waitFor("h1", "certification");
            browser.examine("designer-certification-runs");
            // The page asks again by itself.
            browser.waitFor("#run h2", "Problems", PATIENCE);
            browser.waitFor("#run", "Compared with edition 1");
            browser.waitFor("#run", "costs.minimum");
            browser.examine("designer-certification");
            browser.size(Browser.PHONE);
            browser.examine("designer-certification-on-a-phone");
        }
    }
}
