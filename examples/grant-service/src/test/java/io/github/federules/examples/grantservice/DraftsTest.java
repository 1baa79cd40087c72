package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("service")
class DraftsTest {

    private static final int AT_ONCE = 4;
    private static final Pattern ROW = Pattern.compile(">A-[0-9]{6,}</a>");

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);

    private String started() {
        return applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
    }

    /** Adds copies of a draft. */
    private static void copy(String application, int times) {
        RunningService.service()
                .bean(JdbcClient.class)
                .sql("""
                        insert into application (id, owner, call, dossier, state, created_at, changed_at, applicant, title, verdict)
                        select gen_random_uuid(), owner, call, dossier, state, created_at, changed_at, applicant, title, verdict
                        from application, generate_series(1, :times) where id = :id::uuid
                        """)
                .param("times", times)
                .param("id", application.substring(application.lastIndexOf('/') + 1))
                .update();
    }

    @Test
    void nobody_has_more_drafts_than_are_allowed_also_when_many_are_started_at_once() throws Exception {
        String application = started();
        // With the first one, one less than fifty.
        copy(application, 48);
        ExecutorService windows = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        String token = applicant.token("/applications");
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            answers.add(windows.submit(() -> {
                start.await();
                return applicant.post("/applications", fields("call", "hdf-ai-2025", "_csrf", token));
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        windows.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(302, 409, 409, 409);
        HttpResponse<String> refused = applicant.post("/applications", fields("call", "hdf-ai-2025", "_csrf", token));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Vous avez déjà 50 brouillons");

        assertThat(applicant.at(applicant.send(application, application + "/delete", fields())))
                .isEqualTo("/applications");
        assertThat(applicant.get(application).statusCode()).isEqualTo(404);
        assertThat(started()).startsWith("/applications/");
    }

    @Test
    void a_draft_is_deleted_by_its_owner_alone_and_only_as_it_was_seen() {
        String application = started();
        Visitor other = RunningService.service().loggedIn(AccountRole.APPLICANT);
        assertThat(other.send("/applications", application + "/delete", fields("version", "0"))
                        .statusCode())
                .isEqualTo(404);
        applicant.send(application, application, fields("operation.title", "Later"));

        assertThat(applicant
                        .send(application, application + "/delete", fields("version", "0"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(applicant.get(application).body()).contains("Later");
    }

    @Test
    void a_draft_whose_call_is_not_known_any_more_is_shown_so_and_can_be_deleted() {
        String application = started();
        RunningService.service()
                .bean(JdbcClient.class)
                .sql("update application set call = 'gone-2020', dossier = replace(dossier, 'hdf-ai-2025', 'gone-2020')"
                        + " where id = :id::uuid")
                .param("id", application.substring(application.lastIndexOf('/') + 1))
                .update();

        assertThat(applicant.get(application).body())
                .contains("son appel n'est plus connu", "Supprimer ce brouillon")
                .doesNotContain("a été envoyée");
        assertThat(applicant.at(applicant.send("/applications", application + "/delete", fields("version", "0"))))
                .isEqualTo("/applications");
    }

    @Test
    void the_answer_to_a_form_with_errors_can_be_read_in_the_other_language() {
        String application = started();

        HttpResponse<String> answer = applicant.upload(
                application, application + "/budget?version=0", "budget", "budget.csv", new byte[] {'x'});

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name=\"from\" value=\"" + application + "\"");
    }

    @Test
    void a_submitted_application_is_never_deleted() {
        String application = "/applications/" + Answers.submitted(applicant, "Ville de Rester", "Titre");

        assertThat(applicant
                        .send("/applications", application + "/delete", fields("version", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(applicant.get(application).body()).contains("Elle ne peut plus être modifiée");
    }

    @Test
    void the_own_list_is_read_page_by_page() {
        String application = started();
        // With the first one 51: pages of 50 and 1.
        copy(application, 50);
        applicant.send(application, application, fields("operation.title", "The last changed"));

        String first = applicant.get("/applications").body();
        Matcher next = Pattern.compile("href=\"([^\"]+)\">Page suivante").matcher(first);
        assertThat(next.find()).isTrue();
        String second = applicant.get(next.group(1)).body();

        assertThat(first).contains("The last changed");
        assertThat(second).doesNotContain("The last changed").contains("Page précédente");
        assertThat(ROW.matcher(first).results()).hasSize(50);
        assertThat(ROW.matcher(second).results()).hasSize(1);
    }
}
