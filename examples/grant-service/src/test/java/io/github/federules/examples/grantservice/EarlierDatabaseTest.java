package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that an earlier version of the service left. */
@Tag("service")
class EarlierDatabaseTest {

    private static final List<String> TABLES = List.of("account", "application", "audit_entry", "decision_record");
    // As they are in the file.
    private static final String SUBMITTED = "a9c22c8b-2199-4674-9cb2-4b9eb950685d";
    private static final String DRAFT = "e373107a-f001-4daf-bd86-69e7445ba10a";
    private static final String RECORD = "c63a0bee-a691-448b-a6df-aae6f9684840";

    @Test
    void all_that_is_in_a_database_of_version_4_is_kept_and_used(@TempDir Path data) throws IOException {
        EmbeddedPostgres server = RunningService.service().bean(EmbeddedPostgres.class);
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database version_4")
                .update();
        String url = server.getJdbcUrl("postgres", "version_4");
        Flyway.configure().dataSource(url, null, null).target("4").load().migrate();
        JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(url));
        database.execute(script("/database/version-4.sql"));
        Map<String, List<String>> before = rows(database);

        try (RunningService service =
                RunningService.startedIn(data, "--spring.datasource.url=" + url, "--logging.level.root=WARN")) {
            before.forEach((table, rows) -> rows.forEach(row -> assertThat(database.queryForObject(
                            "select count(*) from " + table + " each where to_jsonb(each) @> ?::jsonb",
                            Integer.class,
                            row))
                    .as("%s %s", table, row)
                    .isEqualTo(1)));
            assertSealed(database);
            assertApplicantGoesOn(service);
            assertOfficerGoesOn(service);
        }
    }

    private static void assertSealed(JdbcTemplate database) {
        // Each of the canonical form, computed by another program: fields sorted by name, without blanks, in UTF-8.
        assertThat(database.queryForMap("select dossier_sha256, seal from application where id = ?::uuid", SUBMITTED))
                .containsEntry("dossier_sha256", "d6ffd1dd85f0f8f2abbb2ae1232625dbbc33b0e57fd4f681322201ce41db3532")
                .containsEntry("seal", "c0651ae63a21d23bd6576effcc6a8ba0a64ac5ea3c42b493491b3a793cb71e29");
    }

    private static void assertApplicantGoesOn(RunningService service) {
        Visitor applicant = service.visitor();
        applicant.logIn("claire", RunningService.PASSWORD);
        String draft = "/applications/" + DRAFT;
        assertThat(applicant.get(draft).body()).contains("Ville de Brouillon");
        assertThat(applicant
                        .send(draft, draft, fields("applicant.name", "Ville de Demain"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(applicant.get(draft).body()).contains("Ville de Demain");
    }

    private static void assertOfficerGoesOn(RunningService service) {
        Visitor officer = service.visitor();
        officer.logIn("olga", RunningService.PASSWORD);
        String submitted = "/officer/applications/" + SUBMITTED;
        // 48 000.00 + 15 % of it + 22 000.00 = 77 200.00; 60 % of it is 46 320.00.
        assertThat(officer.get(submitted).body()).contains("Ville de Jadis").contains("46\u202f320,00");
        assertThat(officer.get("/officer/records/" + RECORD).body()).contains("est intact");
        String another = officer.at(officer.send(submitted, submitted + "/records", fields()));
        assertThat(officer.get(another).body()).contains("est intact");
        assertThat(officer.get("/officer/audit").body()).contains("A-000001");
    }

    private static Map<String, List<String>> rows(JdbcTemplate database) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, database.queryForList("select to_jsonb(each)::text from " + table + " each", String.class));
            assertThat(rows.get(table)).as(table).isNotEmpty();
        }
        return rows;
    }

    private static String script(String name) throws IOException {
        try (InputStream script = EarlierDatabaseTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
