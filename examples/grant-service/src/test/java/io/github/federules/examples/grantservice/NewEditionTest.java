package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A call gets a new edition after a record was saved under the first one. */
@Tag("service")
class NewEditionTest {

    private static final String AGAIN = "Analyse refaite";
    private static final String NEW = "Selon l'édition 2 de l'appel";
    private static final String APPLIED =
            "L'édition 1 de l'appel a été appliquée. L'édition 2 s'applique aux demandes envoyées à partir du 1 janvier 2999.";
    private static final String DIFFERS = "La liste montre le résultat au moment de l'envoi.";
    private static final String DAY_HERE =
            "Sans cette date, le service applique l'édition en vigueur le jour où il reçoit la demande.";
    private static final String SAME = "Aucune différence";

    private final RunningService first = RunningService.service();
    private final Visitor officer = first.loggedIn(AccountRole.OFFICER);

    @TempDir
    private Path folder;

    /** A service on the database of the other, whose call has a second edition with another minimum. */
    private RunningService later(String from, String minimum) throws IOException {
        return later(amended(from, minimum));
    }

    private RunningService later(String amended) throws IOException {
        return laterOn(RunningService.TODAY, amended);
    }

    private RunningService laterOn(String today, String amended) throws IOException {
        Path file = Files.writeString(folder.resolve("amended.json"), amended);
        return RunningService.startedIn(
                folder.resolve("data"),
                "--logging.level.root=WARN",
                "--grant-service.today=" + today,
                "--federules.calls.locations=file:" + file,
                "--spring.datasource.url=" + first.bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
    }

    private static String amended(String from, String minimum) {
        String call = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        String amended = call.replace("\"version\":\"1\"", "\"version\":\"2\",\"from\":\"" + from + "\"")
                .replace("70000.00", minimum);
        assertThat(amended).contains("\"version\":\"2\"", from, minimum);
        return amended;
    }

    private String saved() {
        String page = "/officer/applications/"
                + Answers.submitted(first.loggedIn(AccountRole.APPLICANT), "Ville d'Amender", "Titre");
        return officer.at(officer.send(page, page + "/records", fields()));
    }

    @Test
    void a_record_shows_what_the_new_edition_changes_and_that_it_holds_under_its_own() throws IOException {
        String record = saved();
        assertThat(officer.get(record).body()).contains(AGAIN, SAME).doesNotContain(NEW);

        // The application has 77 200.00.
        try (RunningService service = later("2025-02-01", "77200.01")) {
            String page = service.loggedIn(AccountRole.OFFICER).get(record).body();

            assertThat(page).contains("est intact", AGAIN, NEW);
            assertThat(page.substring(page.indexOf(AGAIN), page.indexOf(NEW))).contains(SAME);
            assertThat(page.substring(page.indexOf(NEW)))
                    .contains(
                            "<code>decision.tracks.FUNDING.verdict</code>",
                            "<td>&quot;ELIGIBLE&quot;</td><td>&quot;INELIGIBLE&quot;</td>")
                    .doesNotContain(SAME);
        }
    }

    @Test
    void an_edition_of_the_future_applies_to_no_page_no_record_and_no_program() throws IOException {
        Visitor applicant = first.loggedIn(AccountRole.APPLICANT);
        String application = Answers.submitted(applicant, "Ville d'Attendre", "Titre");

        // 77 200.00 is below the minimum of the edition of 2999.
        try (RunningService service = later("2999-01-01", "77200.01")) {
            Visitor later = service.loggedIn(AccountRole.OFFICER);
            String page = "/officer/applications/" + application;

            assertThat(later.get(page).body())
                    .contains("46\u202f320,00", APPLIED)
                    .doesNotContain(DIFFERS);
            assertThat(later.get("/officer?text=Attendre").body()).contains("46\u202f320,00");
            String record = later.at(later.send(page, page + "/records", fields()));
            assertThat(later.get(record).body()).contains("Avec l'édition 1 de l'appel", NEW);
            assertThat(edition(service, "")).isEqualTo("1");
            assertThat(edition(service, "\"sentOn\": \"2999-01-01\"")).isEqualTo("2");
        }
    }

    /** Returns the edition under which a program gets an answer. */
    private static String edition(RunningService service, String submission) {
        String dossier =
                "{\"call\": \"hdf-ai-2025\", \"operation\": {\"costLines\": []}, \"submission\": {" + submission + "}}";
        String answer = new Program(service)
                .post("/api/decisions", dossier.getBytes(StandardCharsets.UTF_8))
                .body();
        return new JsonMapper().readTree(answer).get("edition").stringValue();
    }

    @Test
    void an_applicant_fills_in_and_sends_under_the_edition_in_force() throws IOException {
        try (RunningService service = later("2999-01-01", "77200.01")) {
            Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
            String application = "/applications/" + Answers.submitted(applicant, "Ville d'Anticiper", "Titre");

            assertThat(applicant.get(application).body())
                    .contains("46\u202f320,00", APPLIED)
                    .doesNotContain("77\u202f200,01", DIFFERS);
        }
    }

    @Test
    void the_clock_of_the_service_determines_the_edition_before_and_after_sending() throws IOException {
        // 77 200.00 is below the minimum since 24 February.
        String amended = amended("2025-02-24", "77200.01");
        for (String[] each : new String[][] {{"2025-02-23", "46\u202f320,00"}, {"2025-02-24", "77\u202f200,01"}}) {
            try (RunningService service = laterOn(each[0], amended)) {
                Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
                String draft =
                        applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
                applicant.send(draft, draft, Answers.ELIGIBLE);
                assertThat(applicant.get(draft).body()).contains(each[1]);

                Answers.send(applicant, draft, Answers.ELIGIBLE);

                assertThat(applicant.get(draft).body()).contains("Elle ne peut plus", each[1]);
            }
        }
    }

    @Test
    void an_officer_sees_side_by_side_what_the_analysis_said_at_sending_and_what_a_newer_edition_says()
            throws IOException {
        String page = "/officer/applications/"
                + Answers.submitted(first.loggedIn(AccountRole.APPLICANT), "Ville d'Avoisiner", "Titre");
        try (RunningService service = later("2025-02-21", "77200.01")) {
            String shown = service.loggedIn(AccountRole.OFFICER).get(page).body();

            int newer = shown.indexOf("Selon l'édition 2, plus récente");
            String sent = shown.substring(shown.indexOf("À l'envoi\u00a0: édition 1"), newer);
            assertThat(sent).contains("verdict ELIGIBLE", "46\u202f320,00").doesNotContain("77\u202f200,01");
            assertThat(shown.substring(newer, shown.indexOf("Conditions de l'appel")))
                    .contains("verdict INELIGIBLE", "77\u202f200,01");
        }
    }

    @Test
    void the_designer_compares_with_the_edition_in_force_and_calls_no_other_so() throws IOException {
        try (RunningService service = later("2999-01-01", "77200.01")) {
            Visitor designer = service.loggedIn(AccountRole.DESIGNER);

            assertThat(designer.get("/designer/calls/hdf-ai-2025").body())
                    .contains("Comparaison avec l'édition 1, qui est en vigueur.");
            String only = amended("2999-01-01", "77200.01").replace("\"id\":\"hdf-ai-2025\"", "\"id\":\"later\"");
            assertThat(designer.send("/designer/calls/hdf-ai-2025", "/designer/check", fields("json", only))
                            .body())
                    .contains("Aucun appel en vigueur n'a cet identifiant.");
        }
    }

    @Test
    void the_designer_lists_the_title_in_force() throws IOException {
        String title = FederCalls.HAUTS_DE_FRANCE_AI_2025.title().in(Locale.FRENCH);
        String renamed = amended("2999-01-01", "77200.01").replace(title, "Renommé");

        try (RunningService service = later(renamed)) {
            assertThat(service.loggedIn(AccountRole.DESIGNER).get("/designer").body())
                    .contains(title)
                    .doesNotContain("Renommé");
        }
    }

    @Test
    void a_call_whose_first_edition_is_to_come_is_edited_but_no_application_is_sought_under_it() throws IOException {
        String only = amended("2999-01-01", "77200.01").replace("\"id\":\"hdf-ai-2025\"", "\"id\":\"later\"");

        try (RunningService service = later(only)) {
            assertThat(service.loggedIn(AccountRole.DESIGNER).get("/designer").body())
                    .contains("<code>later</code>");
            assertThat(service.loggedIn(AccountRole.OFFICER).get("/officer").body())
                    .contains("<option value=\"hdf-ai-2025\">")
                    .doesNotContain("<option value=\"later\">");
        }
    }

    @Test
    void an_edition_that_becomes_known_after_its_first_day_applies_and_the_page_says_that_the_list_differs()
            throws IOException {
        Visitor applicant = first.loggedIn(AccountRole.APPLICANT);
        String application = Answers.submitted(applicant, "Ville d'Abroger", "Titre");
        assertThat(applicant.get("/applications/" + application).body()).doesNotContain(DIFFERS);

        // It was sent on 20 February.
        try (RunningService service = later("2025-02-10", "77200.01")) {
            Visitor later = service.loggedIn(AccountRole.OFFICER);

            assertThat(later.get("/officer/applications/" + application).body())
                    .contains("77\u202f200,01", DIFFERS, "À l'envoi\u00a0: éligible, 46\u202f320,00")
                    .doesNotContain("modifiée dans la base");
            assertThat(later.get("/officer?text=Abroger").body()).contains("<td>éligible</td>");
        }
    }

    @Test
    void an_application_that_was_filed_elsewhere_keeps_the_edition_of_its_day_of_filing() throws IOException {
        // It was filed on 20 February 2025, and is imported after 1 March.
        try (RunningService service = later("2025-03-01", "77200.01")) {
            Visitor later = service.loggedIn(AccountRole.OFFICER);
            String page = later.at(FiledElsewhere.imported(later, FiledElsewhere.withNewNumber()));

            assertThat(later.get(page).body())
                    .contains("L'édition 1 de l'appel a été appliquée.")
                    .doesNotContain(DIFFERS, DAY_HERE);
        }
    }
}
