package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is around every page. */
@Tag("service")
class FrameTest {

    private static final String CALL = "Soutien aux expérimentations";

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);

    @Test
    void the_header_has_the_name_and_the_logo_of_the_body(@TempDir Path folder) throws IOException {
        Path logo = Files.writeString(
                folder.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        try (RunningService service = RunningService.startedIn(
                folder.resolve("data"),
                "--logging.level.root=WARN",
                "--grant-service.body.name=Région de l'Essai",
                "--grant-service.body.logo=file:" + logo,
                "--spring.datasource.url="
                        + RunningService.service().bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"))) {
            Visitor visitor = service.visitor();

            assertThat(visitor.get("/").body())
                    .contains("Région de l'Essai", "src=\"/body/logo\"", "– Région de l'Essai</title>");
            assertThat(visitor.get("/body/logo").headers().firstValue("Content-Type"))
                    .contains("image/svg+xml");
        }
    }

    @Test
    void the_footer_leads_to_accessibility_legal_notice_and_data_protection() {
        Visitor visitor = RunningService.service().visitor();
        String home = visitor.get("/").body();
        for (String page : new String[] {"accessibility", "legal", "data"}) {
            assertThat(home).contains("href=\"/pages/" + page + "\"");
            assertThat(visitor.get("/pages/" + page).body()).contains("Fil d'Ariane");
        }
        assertThat(visitor.get("/body/logo").statusCode()).isEqualTo(404);
    }

    @Test
    void calls_are_shown_by_their_titles_and_never_by_their_codes() {
        String application = "/applications/" + Answers.submitted(applicant, "Ville de Nommer", "Titre");
        Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);

        for (String page : new String[] {
            applicant.get("/applications").body(),
            applicant.get(application).body(),
            officer.get("/officer?text=nommer").body(),
            officer.get("/officer" + application).body(),
            officer.get("/officer/export.csv?text=nommer").body()
        }) {
            assertThat(page).contains(CALL);
            assertThat(page.replaceAll("(value|id|for|href)=\"[^\"]*hdf-ai-2025[^\"]*\"", "")
                            // The explanation in plain text names the exact call.
                            .replaceAll("(?s)<pre.*?</pre>", ""))
                    .doesNotContain("hdf-ai-2025");
        }
    }

    @Test
    void no_clause_is_shown_by_the_word_title() {
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));

        assertThat(applicant.get(application).body()).contains("<blockquote").doesNotContain("TITLE");
    }

    @Test
    void a_wrong_address_is_a_page_for_people_and_a_problem_for_programs() {
        Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);

        for (String address : new String[] {"/officer?verdict=x", "/officer/applications/1", "/officer?from=x"}) {
            assertThat(officer.get(address).body()).as(address).startsWith("<!DOCTYPE html>");
        }
        assertThat(new Program(RunningService.service())
                        .get("/api/applications?verdict=x")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json");
    }
}
