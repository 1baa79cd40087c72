package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The shortest way of each role, with its clicks, its typed characters and its time, which are written to a table. */
@Tag("service")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShortestWaysTest {

    private static final Path MEASURED = Path.of("target", "measured", "ways.md");
    private static final String ANSWER = "#answer";
    // Of the keystroke-level model of Card, Moran and Newell: to think of it, to point at it and to press.
    private static final double SECONDS_OF_A_CLICK = 1.35 + 1.1 + 0.2;
    private static final double SECONDS_OF_A_KEY = 0.28;

    private static final List<String> ROWS = new ArrayList<>(List.of(
            "| way | clicks | keys | time of the service and the browser | a practised person |",
            "| --- | --- | --- | --- | --- |"));

    @TempDir
    private static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startedIn(folder, "--logging.level.root=WARN");
        for (String[] each : new String[][] {
            {"camille", "APPLICANT"}, {"olga", "OFFICER"}, {"damien", "DESIGNER"}, {"diane", "DESIGNER"}
        }) {
            service.bean(Accounts.class).add(each[0], RunningService.PASSWORD, AccountRole.valueOf(each[1]));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        Files.createDirectories(MEASURED.getParent());
        Files.write(MEASURED, ROWS);
    }

    private static void add(String way, Duration time, Browser... browsers) {
        int clicks = 0;
        int typed = 0;
        for (Browser each : browsers) {
            clicks += each.clicks();
            typed += each.typed();
        }
        double person = clicks * SECONDS_OF_A_CLICK + typed * SECONDS_OF_A_KEY;
        ROWS.add(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f s | %.1f min |",
                way,
                clicks,
                typed,
                time.toMillis() / 1000.0,
                person / 60));
        // Whoever makes a way longer says so here.
        assertThat(clicks).as(way).isLessThanOrEqualTo(25);
    }

    private static void logIn(Browser browser, String name) {
        browser.type("#username", name);
        browser.type("#password", RunningService.PASSWORD);
        browser.click("main button");
    }

    @Test
    @Order(1)
    void an_applicant_from_the_home_page_to_the_receipt() throws IOException {
        try (Browser browser = new Browser(service.address(), "fr")) {
            long start = System.nanoTime();
            browser.open("/");
            browser.click("main a[href*='hdf-ai-2025']");
            logIn(browser, "camille");
            browser.click("main form button.main");
            browser.click("#applicant-kind-LOCAL_AUTHORITY_GROUPING");
            browser.waitFor("#questions", "politique publique");
            browser.click("#applicant-policyRole-DIRECT");
            browser.waitFor(ANSWER, "gestion directe");
            browser.click("#operation-answers-EXPLORES-AI-true");
            browser.waitFor(ANSWER, "Réponse déclarée");
            browser.choose("#operation-costLines-0-nature", "STUDIES");
            browser.type("#operation-costLines-0-amount", "120000");
            // 60 % of 120 000.00 is 72 000.00.
            browser.waitFor(ANSWER, "72\u202f000,00");
            browser.type("#applicant-name", "Agglomération du Nord");
            browser.type("#operation-title", "Un assistant pour l'accueil");
            browser.click("main button[value=review]");
            browser.waitFor("h1", "Vérifier et envoyer");
            browser.click("#confirmed");
            browser.click("form.confirm button");
            browser.waitFor("main", "Elle ne peut plus être modifiée");
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            browser.examine("receipt");
            add("applicant, from home to receipt", time, browser);
        }
    }

    @Test
    @Order(2)
    void an_officer_from_the_list_to_the_decision() throws IOException {
        Answers.submitted(service.loggedIn(AccountRole.APPLICANT), "Ville du Sud", "Des ateliers");
        try (Browser browser = new Browser(service.address(), "fr")) {
            browser.logIn("olga");
            browser.forgetClicks();
            long start = System.nanoTime();
            browser.open("/officer");
            browser.click("#found tbody a");
            browser.click("a[href='#decide']");
            browser.click("#decision-APPROVED");
            browser.type("#reasons", "Le projet remplit toutes les conditions de l'appel.");
            browser.click("button.decide");
            browser.waitFor("main .alert-success", "enregistrée");
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            browser.examine("decision");
            add("officer, from list to decision", time, browser);
        }
    }

    @Test
    @Order(3)
    void designers_from_nothing_to_a_published_edition() throws IOException {
        try (Browser one = new Browser(service.address(), "fr");
                Browser other = new Browser(service.address(), "fr")) {
            one.logIn("damien");
            other.logIn("diane");
            one.forgetClicks();
            other.forgetClicks();
            long start = System.nanoTime();
            one.open("/designer");
            one.click("a[href='/designer/new']");
            one.type("[name=id]", "forets-2026");
            one.type("[name='title.fr']", "Forêts et climat 2026");
            one.type("[name='title.en']", "Forests and climate 2026");
            one.type("[name='funding.aid.rate']", "0.4");
            one.type("[name='submission.deadline.day']", "2026-06-30");
            one.click("main button.main");
            one.waitFor("h1", "Forêts");
            one.click("button.propose");
            one.waitFor("main .alert-info", "Une autre personne");
            other.open("/designer");
            other.click(".proposed a");
            other.waitFor("main pre", "30 juin 2026");
            other.click("main button.main");
            other.waitFor("main .alert-success", "est publiée");
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            other.examine("designer-call-published");
            add("two designers, from nothing to a published edition", time, one, other);
            one.open("/designer/calls/hdf-ai-2025");
            one.type("[name='edition.version']", "2");
            one.type("[name='edition.from']", "2025-03-01");
            one.type("[name='costs.minimum.amount']", "100000.00");
            one.click("button[formaction$=terms]");
            one.waitForNo("main .problem");
            one.click("button.propose");
            // 120,000.00 stays above the minimum, and 77,200.00 does not.
            one.waitFor("main .effect", "2 demandes ont été reçues. 1 résultat changerait.");
            one.examine("designer-effect");
        }
    }
}
