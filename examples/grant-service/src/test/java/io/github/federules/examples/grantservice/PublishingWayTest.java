package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** A call from nothing, and editions that a second person approves. */
@Tag("service")
class PublishingWayTest {

    private static final Pattern JSON = Pattern.compile("name=\"json\"[^>]*(?:value=\"([^\"]*)\"|>([^<]*)</textarea>)");

    @TempDir
    private static Path folder;

    private static RunningService service;

    private final Visitor one = service.loggedIn(AccountRole.DESIGNER);
    private final Visitor other = service.loggedIn(AccountRole.DESIGNER);

    @BeforeAll
    static void start() {
        service = RunningService.startedIn(folder, "--logging.level.root=WARN");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String json(HttpResponse<String> page) {
        Matcher json = JSON.matcher(page.body());
        assertThat(json.find()).isTrue();
        return HtmlUtils.htmlUnescape(json.group(1) == null ? json.group(2) : json.group(1));
    }

    /** Returns a new call as the form makes it. */
    private String started(String id) {
        HttpResponse<String> page = one.send(
                "/designer/new",
                "/designer/terms",
                fields(
                        "json",
                        json(one.get("/designer/new")),
                        "id",
                        id,
                        "title.fr",
                        "Forêts " + id,
                        "title.en",
                        "Forests " + id,
                        "funding.aid.rate",
                        "0.4",
                        "submission.deadline.day",
                        "2026-06-30"));
        assertThat(page.body()).contains("Aucun appel en vigueur").doesNotContain("erreur");
        return json(page);
    }

    private String proposed(String json) {
        return one.at(one.send("/designer/new", "/designer/propose", fields("json", json)));
    }

    private static String second(String from, String minimum) {
        return CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .replace("\"version\":\"1\"", "\"version\":\"2\",\"from\":\"" + from + "\"")
                .replace("70000.00", minimum);
    }

    private static HttpResponse<String> decide(String call) {
        return new Program(service)
                .post(
                        "/api/decisions",
                        ("{\"call\": \"" + call + "\", \"operation\": {\"costLines\": []}}")
                                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_call_from_nothing_is_offered_once_a_second_person_has_published_it() {
        assertThat(decide("forests").statusCode()).isEqualTo(400);
        String proposal = proposed(started("forests"));
        assertThat(one.get(proposal).body())
                .contains("Une autre personne doit l'approuver", "Forêts forests", "40\u00a0%")
                .doesNotContain("Approuver et publier");

        assertThat(one.at(one.send(proposal, proposal + "/publish", fields()))).isEqualTo(proposal);
        assertThat(service.visitor().get("/").body()).doesNotContain("Forêts forests");

        assertThat(other.get("/designer").body()).contains("href=\"" + proposal + "\"");
        assertThat(other.get(proposal).body()).contains("Approuver et publier");
        assertThat(other.at(other.send(proposal, proposal + "/publish", fields())))
                .isEqualTo("/designer/calls/forests");
        assertThat(service.visitor().get("/").body()).contains("Forêts forests", "30 juin 2026");
        assertThat(decide("forests").statusCode()).isEqualTo(200);
        assertThat(other.get(proposal).statusCode()).isEqualTo(404);
        assertThat(service.loggedIn(AccountRole.OFFICER).get("/officer/audit").body())
                .contains("a proposé une édition", "a approuvé et publié une édition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forests/2027", "forests 2027", "..", ".forests", "forêts", "a?b", "a;b", "a%2fb"})
    void a_call_whose_id_cannot_be_part_of_an_address_is_not_proposed(String id) {
        String json = started("addressed").replace("\"addressed\"", "\"" + id + "\"");

        String page = one.send("/designer/new", "/designer/propose", fields("json", json))
                .body();

        assertThat(HtmlUtils.htmlUnescape(page))
                .contains("L'identifiant «\u00a0" + id + "\u00a0» ne peut pas faire partie");
        assertThat(one.get("/designer").body()).doesNotContain("Forêts addressed");
    }

    @Test
    void a_proposal_that_was_replaced_is_not_published() {
        String json = started("replaced");
        String first = proposed(json);
        String next = proposed(json.replace("0.4", "0.5"));

        assertThat(other.send("/designer", first + "/publish", fields()).statusCode())
                .isEqualTo(404);
        assertThat(other.get(next).body()).contains("50\u00a0%");
    }

    @Test
    void before_publishing_the_page_shows_what_changes_for_received_applications() {
        Answers.submitted(service.loggedIn(AccountRole.APPLICANT), "Ville d'Effet", "Titre");
        Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
        String withdrawn = "/applications/" + Answers.submitted(applicant, "Ville de Retrait", "Titre");
        applicant.send(withdrawn, withdrawn + "/withdraw", fields());

        // The application has 77 200.00, and 60 % of it are 46 320.00. That which was withdrawn does not count.
        String proposal = proposed(second("2025-02-25", "77200.01"));
        String page = one.get(proposal).body();

        assertThat(page)
                .contains("1 demande a été reçue. 1 résultat changerait.")
                .containsPattern("éligible</th><td>1</td><td>0</td>")
                .containsPattern("non éligible</th><td>0</td><td>1</td>")
                .containsPattern("46\u202f320,00[^<]*</td><td>0,00");
        // It is kept, and made anew once another application is there, or one is withdrawn.
        Visitor next = service.loggedIn(AccountRole.APPLICANT);
        String last = "/applications/" + Answers.submitted(next, "Ville de Suite", "Titre");
        assertThat(one.get(proposal).body()).contains("2 demandes ont été reçues. 2 résultats changeraient.");
        next.send(last, last + "/withdraw", fields());
        assertThat(one.get(proposal).body()).contains("1 demande a été reçue. 1 résultat changerait.");
    }

    @Test
    void an_edition_of_a_day_that_is_past_and_one_without_a_change_are_not_proposed() {
        // Today: some have sent theirs this morning.
        String past = second(RunningService.TODAY, "77200.01");
        assertThat(one.send("/designer", "/designer/propose", fields("json", past))
                        .body())
                .contains("demandes déjà envoyées");

        String same = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        assertThat(one.send("/designer", "/designer/propose", fields("json", same))
                        .body())
                .contains("Rien n'a été proposé");
    }

    @Test
    void a_published_edition_outlives_a_restart_and_one_that_was_changed_by_force_does_not_start(@TempDir Path data) {
        String[] settings = {"--logging.level.root=WARN"};
        try (RunningService first = RunningService.startedIn(data, settings)) {
            Visitor proposing = first.loggedIn(AccountRole.DESIGNER);
            Visitor approving = first.loggedIn(AccountRole.DESIGNER);
            String proposal = proposing.at(
                    proposing.send("/designer", "/designer/propose", fields("json", started("restarted"))));
            approving.send(proposal, proposal + "/publish", fields());
        }
        try (RunningService again = RunningService.startedIn(data, settings)) {
            assertThat(again.visitor().get("/").body()).contains("Forêts restarted");
            JdbcClient database = again.bean(JdbcClient.class);
            String change = "update call_edition set json = replace(json, '0.4', '0.9')";
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("never changed");
            database.sql("alter table call_edition disable trigger user").update();
            database.sql(change).update();
        }
        assertThatThrownBy(() -> RunningService.startedIn(data, settings).close())
                .hasStackTraceContaining("changed after it was published");
    }
}
