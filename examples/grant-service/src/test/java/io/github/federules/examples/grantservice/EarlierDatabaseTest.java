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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that an earlier version of the service left. */
@Tag("service")
class EarlierDatabaseTest {

    /** An earlier version of the tables, and what the file of it holds. */
    enum Earlier {
        VERSION_8(
                "account,application,audit_entry,decision_record,record_chain",
                "c2645564-4230-4ae5-8775-9a41798474a2",
                "Ville de Naguère",
                "63a499af-61fc-4b72-a2b7-63487277a2ac",
                "005fc72b-3af0-47e9-82ac-5b06b1617739",
                // printf '\n1 1 f110ca…' | sha256sum, and printf '%s\n3 1 3e8338…' | sha256sum with it, with the whole
                // seals of the file
                "093fb2e4cc7de4dd10d7fea941db97fa77bd2bfed6151cb4a098016369d9f3fc");

        // Separated by commas.
        private final String tables;
        private final String submitted;
        private final String applicant;
        private final String draft;
        private final String savedRecord;
        private final String lastSubmission;

        Earlier(
                String tables,
                String submitted,
                String applicant,
                String draft,
                String savedRecord,
                String lastSubmission) {
            this.tables = tables;
            this.submitted = submitted;
            this.applicant = applicant;
            this.draft = draft;
            this.savedRecord = savedRecord;
            this.lastSubmission = lastSubmission;
        }

        private String number() {
            return name().substring("VERSION_".length());
        }

        private Map<String, List<String>> rows(JdbcTemplate database) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String table : tables.split(",", -1)) {
                rows.put(
                        table,
                        database.queryForList("select to_jsonb(each)::text from " + table + " each", String.class));
                assertThat(rows.get(table)).as(table).isNotEmpty();
            }
            return rows;
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_that_is_in_a_database_of_an_earlier_version_is_kept_and_used(Earlier earlier, @TempDir Path data)
            throws IOException {
        JdbcTemplate database = database("kept_of_" + earlier.number(), earlier);
        Map<String, List<String>> before = earlier.rows(database);

        try (RunningService service = started(database, data)) {
            before.forEach((table, rows) -> rows.forEach(row -> assertThat(database.queryForObject(
                            "select count(*) from " + table + " each where to_jsonb(each) @> ?::jsonb",
                            Integer.class,
                            row))
                    .as("%s %s", table, row)
                    .isEqualTo(1)));
            // Those of the first format were there before formats had numbers.
            assertThat(database.queryForList(
                            "select seal_format from application where state = 'SUBMITTED'"
                                    + " union all select seal_format from decision_record",
                            Integer.class))
                    .containsOnly(1);
            assertApplicantGoesOn(service, earlier);
            assertOfficerGoesOn(service, earlier);
        }
    }

    private static JdbcTemplate database(String name, Earlier earlier) throws IOException {
        EmbeddedPostgres server = RunningService.service().bean(EmbeddedPostgres.class);
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        DriverManagerDataSource source = new DriverManagerDataSource(server.getJdbcUrl("postgres", name));
        Flyway.configure().dataSource(source).target(earlier.number()).load().migrate();
        JdbcTemplate database = new JdbcTemplate(source);
        database.execute(script("/database/version-" + earlier.number() + ".sql"));
        return database;
    }

    private static RunningService started(JdbcTemplate database, Path data) {
        DriverManagerDataSource source = (DriverManagerDataSource) Objects.requireNonNull(database.getDataSource());
        return RunningService.startedIn(
                data, "--spring.datasource.url=" + source.getUrl(), "--logging.level.root=WARN");
    }

    private static void assertApplicantGoesOn(RunningService service, Earlier earlier) {
        Visitor applicant = service.visitor();
        applicant.logIn("claire", RunningService.PASSWORD);
        String draft = "/applications/" + earlier.draft;
        assertThat(applicant.get(draft).body()).contains("Ville de Brouillon");
        assertThat(applicant
                        .send(draft, draft, fields("applicant.name", "Ville de Demain"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(applicant.get(draft).body()).contains("Ville de Demain");
    }

    private static void assertOfficerGoesOn(RunningService service, Earlier earlier) {
        Visitor officer = service.visitor();
        officer.logIn("olga", RunningService.PASSWORD);
        assertThat(officer.get("/officer").body()).contains(earlier.applicant).doesNotContain("modifiée dans la base");
        String submitted = "/officer/applications/" + earlier.submitted;
        // 48 000.00 + 15 % of it + 22 000.00 = 77 200.00; 60 % of it is 46 320.00.
        assertThat(officer.get(submitted).body()).contains(earlier.applicant).contains("46\u202f320,00");
        assertThat(officer.get("/officer/records/" + earlier.savedRecord).body())
                .contains("est intact")
                .doesNotContain("celui-ci manque");
        String another = officer.at(officer.send(submitted, submitted + "/records", fields()));
        assertThat(officer.get(another).body()).contains("est intact");
        assertThat(officer.get("/officer/audit?check=true").body())
                .contains("A-000001", "Il n'en manque aucun", " présente", earlier.lastSubmission);
    }

    private static String script(String name) throws IOException {
        try (InputStream script = EarlierDatabaseTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
