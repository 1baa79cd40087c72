package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("service")
class OfficerWayTest {

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);
    private final JdbcClient database = RunningService.service().bean(JdbcClient.class);

    private String recordOf(String application) {
        String page = "/officer/applications/" + application;
        return officer.at(officer.send(page, page + "/records", fields()));
    }

    @Test
    void the_list_is_searched_by_name_and_verdict() {
        Answers.submitted(applicant, "Ville de Trouvable", "Titre");

        assertThat(officer.get("/officer?text=trouvable").body()).contains("Ville de Trouvable");
        assertThat(officer.get("/officer?text=Trouvable&verdict=INELIGIBLE").body())
                .doesNotContain("Ville de Trouvable");
    }

    @Test
    void an_application_shows_its_decision_clauses_and_what_only_people_can_judge() {
        String application = Answers.submitted(applicant, "Ville de Voir", "Titre");

        String page = officer.get("/officer/applications/" + application).body();

        assertThat(page)
                .contains("coût total minimum de 70 000 € HT")
                .contains("46\u202f320,00\u00a0€")
                .contains("laissées à l'appréciation du service instructeur");
    }

    @Test
    void an_application_shows_what_is_missing_for_each_condition_and_which_reading_changes_the_answer() {
        // 48 000.00 + 15 % of it + 1 000.00 = 56 200.00, which is 13 800.00 below the minimum of 70 000.00.
        String small = submitted("operation.costLines[1].amount", "1000");
        assertThat(officer.get("/officer/applications/" + small).body())
                .contains("13\u202f800,00")
                .doesNotContain("dépend de la lecture");

        // In time only if the last day is the 28th.
        String late = submittedOn("2025-02-28");
        assertThat(officer.get("/officer/applications/" + late).body())
                .contains("Le résultat dépend de la lecture de l'appel")
                .contains("46\u202f320,00");
    }

    /** Submits an application on another day, by the clock of the service. */
    private static String submittedOn(String day) {
        try (RunningService service = RunningService.startedIn(
                Path.of("target", "unused"),
                "--logging.level.root=WARN",
                "--grant-service.today=" + day,
                "--spring.datasource.url="
                        + RunningService.service().bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"))) {
            return Answers.submitted(service.loggedIn(AccountRole.APPLICANT), "Ville de Tarder", "Titre");
        }
    }

    /** Submits an application with the answers that are eligible, but for one. */
    private String submitted(String field, String answer) {
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        Map<String, String> answers = new LinkedHashMap<>(Answers.ELIGIBLE);
        answers.put(field, answer);
        Answers.send(applicant, application, answers);
        return key(application);
    }

    @Test
    void a_record_is_saved_with_who_and_when_and_is_intact() {
        String record = recordOf(Answers.submitted(applicant, "Ville de Garder", "Titre"));

        String page = officer.get(record).body();

        assertThat(page).contains("est intact").contains("Aucune différence").contains("par person");
        assertThat(officer.get(record + "/record.json").body()).startsWith("{").contains("\"sha256\"");
        assertThat(officer.get(record + "/disclosure").body()).contains("Ville de Garder", "/disclosure.pdf");
        assertThat(officer.get(record + "/disclosure.pdf"))
                .satisfies(pdf ->
                        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf"))
                .satisfies(pdf -> assertThat(pdf.body()).startsWith("%PDF-"));
    }

    @Test
    void the_database_refuses_to_change_or_delete_a_record() {
        String id = key(recordOf(Answers.submitted(applicant, "Ville de Figer", "Titre")));

        assertThatThrownBy(() -> database.sql("update decision_record set saved_by = 'nobody' where id = :id::uuid")
                        .param("id", id)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.sql("delete from decision_record").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void an_entry_of_the_log_that_is_changed_or_deleted_by_force_shows_on_its_page() {
        recordOf(Answers.submitted(applicant, "Ville de Noter", "Titre"));
        assertThat(officer.get("/officer/audit?check=true").body()).contains("toutes présentes et inchangées");

        for (String change : List.of("update audit_entry set actor = 'nobody'", "delete from audit_entry")) {
            database.sql("create table kept as select * from audit_entry order by id desc limit 1")
                    .update();
            String one = " where id in (select id from kept)";
            inTheDatabase("set session_replication_role = replica; " + change + one);
            try {
                assertThat(officer.get("/officer/audit?check=true").body()).contains("La chaîne du journal est rompue");
            } finally {
                inTheDatabase("set session_replication_role = replica; delete from audit_entry" + one
                        + "; insert into audit_entry overriding system value select * from kept; drop table kept");
            }
        }
        assertThat(officer.get("/officer/audit?check=true").body()).contains("toutes présentes et inchangées");
    }

    private void inTheDatabase(String statements) {
        JdbcClient.create(RunningService.service().bean(EmbeddedPostgres.class).getPostgresDatabase())
                .sql(statements)
                .update();
    }

    @Test
    void a_record_that_was_changed_in_the_database_by_force_is_found() {
        String record = recordOf(Answers.submitted(applicant, "Ville de Truquer", "Titre"));

        byForce("set record = replace(record, '46320.00', '96320.00')", key(record));

        assertThat(officer.get(record).body()).contains("Ne vous y fiez pas").doesNotContain("est intact");
        assertThat(officer.get(record + "/record.json").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("changed-record-"));
        assertThat(officer.at(officer.get(record + "/disclosure"))).isEqualTo(record);
        assertThat(officer.at(officer.get(record + "/disclosure.pdf"))).isEqualTo(record);
        assertThat(officer.get("/officer/audit?check=true").body()).contains("relevé modifié");
    }

    @Test
    void a_change_of_who_saved_a_record_is_found_too() {
        String record = recordOf(Answers.submitted(applicant, "Ville de Signer", "Titre"));

        byForce("set saved_by = 'somebody'", key(record));

        assertThat(officer.get(record).body()).contains("Ne vous y fiez pas");
    }

    @Test
    void a_record_with_a_seal_of_a_later_version_is_said_to_be_one_and_is_explained_to_nobody() {
        String record = recordOf(Answers.submitted(applicant, "Ville de Demain", "Titre"));

        byForce("set seal_format = 2", key(record));

        assertThat(officer.get(record).body())
                .contains("ne peut pas vérifier si le relevé")
                .doesNotContain("est intact", "modifié dans la base");
        assertThat(officer.get(record + "/record.json").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("unchecked-record-"));
        assertThat(officer.at(officer.get(record + "/disclosure"))).isEqualTo(record);
        assertThat(officer.get("/officer/audit?check=true").body()).contains("relevé que cette version ne peut pas");
    }

    @Test
    void a_changed_record_is_changed_whatever_the_number_of_its_seal() {
        String record = recordOf(Answers.submitted(applicant, "Ville de Masquer", "Titre"));

        byForce("set seal_format = 2, record = replace(record, '46320.00', '96320.00')", key(record));

        assertThat(officer.get(record).body()).contains("modifié dans la base");
    }

    private void byForce(String change, String record) {
        database.sql("alter table decision_record disable trigger user").update();
        database.sql("update decision_record " + change + " where id = :id::uuid")
                .param("id", record)
                .update();
        database.sql("alter table decision_record enable trigger user").update();
    }

    @Test
    void an_exported_list_runs_nothing_in_a_spreadsheet() {
        Answers.submitted(applicant, "=HYPERLINK(\"http://example.org\")", "+1");

        HttpResponse<String> csv = officer.get("/officer/export.csv?text=HYPERLINK");

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(csv.body()).contains("\"'=HYPERLINK(\"\"http://example.org\"\")\";\"'+1\"");
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
