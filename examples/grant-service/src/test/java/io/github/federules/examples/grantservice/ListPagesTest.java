package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("service")
class ListPagesTest {

    private static final Pattern REFERENCE = Pattern.compile(">(A-[0-9]{6,})</a>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\">Page suivante");
    private static final Pattern PREVIOUS = Pattern.compile("href=\"([^\"]+)\">Page précédente");

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);
    private final JdbcClient database = RunningService.service().bean(JdbcClient.class);

    /** Submits an application and adds copies, which all have its time: their numbers alone say which comes first. */
    private void submitted(String name, int times) {
        database.sql("""
                        insert into application (id, owner, call, dossier, state, created_at, changed_at, submitted_at,
                            applicant, title, verdict, dossier_sha256, seal, seal_format)
                        select gen_random_uuid(), owner, call, '', state, created_at, changed_at, submitted_at,
                            applicant, 'Copie', verdict, dossier_sha256, seal, seal_format
                        from application, generate_series(1, :times) where id = :id::uuid
                        """)
                .param("times", times)
                .param("id", Answers.submitted(applicant, name, "Titre"))
                .update();
    }

    @AfterEach
    void deleteCopies() {
        database.sql("alter table application disable trigger user").update();
        database.sql("delete from application where title = 'Copie'").update();
        database.sql("alter table application enable trigger user").update();
    }

    private static List<String> references(String page) {
        return REFERENCE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static Optional<String> link(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    @Test
    void pages_show_each_application_once_forth_and_back_also_when_others_come_in_between() {
        // With the first one 120: pages of 50, 50 and 20.
        submitted("Ville de Feuilleter", 119);

        String first = officer.get("/officer?text=Feuilleter&verdict=ELIGIBLE").body();
        Answers.submitted(applicant, "Ville de Feuilleter", "In between");
        String second = officer.get(link(NEXT, first).orElseThrow()).body();
        String third = officer.get(link(NEXT, second).orElseThrow()).body();

        assertThat(link(PREVIOUS, first)).isEmpty();
        assertThat(link(NEXT, third)).isEmpty();
        List<String> shown = new ArrayList<>(references(first));
        shown.addAll(references(second));
        shown.addAll(references(third));
        assertThat(shown).hasSize(120).doesNotHaveDuplicates();
        assertThat(references(third)).hasSize(20);

        String secondAgain = officer.get(link(PREVIOUS, third).orElseThrow()).body();
        assertThat(references(secondAgain)).isEqualTo(references(second));
        String firstAgain =
                officer.get(link(PREVIOUS, secondAgain).orElseThrow()).body();
        assertThat(references(firstAgain)).isEqualTo(references(first));
        // The one that came in between is before them.
        assertThat(references(
                        officer.get(link(PREVIOUS, firstAgain).orElseThrow()).body()))
                .hasSize(1);
    }

    @Test
    void programs_follow_the_header_link() {
        submitted("Ville & Lien", 59);
        Program program = new Program(RunningService.service());

        HttpResponse<String> first = program.get("/api/applications?text=Ville%20%26%20Lien&verdict=ELIGIBLE");
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link).startsWith("</api/applications?").endsWith(">; rel=\"next\"");
        HttpResponse<String> second = program.get(link.substring(1, link.indexOf('>')));

        assertThat(keys(first.body())).hasSize(50);
        assertThat(keys(second.body())).hasSize(10).doesNotContainAnyElementsOf(keys(first.body()));
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    private static List<String> keys(String json) {
        return Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(json)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void an_export_holds_all_that_were_found() {
        submitted("Ville de Exporter", 10_000);

        HttpResponse<String> csv = officer.get("/officer/export.csv?text=Exporter");

        // The heading, the first one and 10,000 copies.
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(10_002);
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(';'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_key_that_no_link_has_is_refused_without_a_trace() {
        for (String key : List.of("after=1", "before=x-y", "after=99999999999999999-1", "after=")) {
            HttpResponse<String> answer = officer.get("/officer?" + key);
            assertThat(answer.statusCode()).as(key).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }
}
