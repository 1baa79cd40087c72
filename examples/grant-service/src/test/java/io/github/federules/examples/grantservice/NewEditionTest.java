package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.CallWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call gets a new edition after a record was saved under the first one. */
@Tag("service")
class NewEditionTest {

    private static final String AGAIN = "Analyse refaite";
    private static final String NEW = "Selon l’édition 2 de l’appel";
    private static final String SAME = "Aucune différence";

    private final RunningService first = RunningService.service();
    private final Visitor officer = first.loggedIn(AccountRole.OFFICER);

    @TempDir
    private Path folder;

    /** A service on the database of the other, whose call has a second edition with another minimum. */
    private RunningService later(String minimum) throws IOException {
        String call = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        String amended = call.replace("\"version\":\"1\"", "\"version\":\"2\",\"from\":\"2025-02-01\"")
                .replace("70000.00", minimum);
        assertThat(amended).contains("\"version\":\"2\"", minimum);
        Path file = Files.writeString(folder.resolve("amended.json"), amended);
        return RunningService.startedIn(
                folder.resolve("data"),
                "--logging.level.root=WARN",
                "--federules.calls.locations=file:" + file,
                "--spring.datasource.url=" + first.bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
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
        try (RunningService service = later("77200.01")) {
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
    void the_page_of_an_application_answers_under_the_new_edition_and_the_list_as_it_was_saved() throws IOException {
        String application = Answers.submitted(first.loggedIn(AccountRole.APPLICANT), "Ville d'Abroger", "Titre");

        try (RunningService service = later("77200.01")) {
            Visitor later = service.loggedIn(AccountRole.OFFICER);

            assertThat(later.get("/officer/applications/" + application).body())
                    .contains("77\u202f200,01")
                    .doesNotContain("modifiée dans la base");
            assertThat(later.get("/officer?text=Abroger").body()).contains("46\u202f320,00");
        }
    }
}
