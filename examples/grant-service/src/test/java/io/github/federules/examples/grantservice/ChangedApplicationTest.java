package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications that somebody changes in the database after they were submitted. */
@Tag("service")
class ChangedApplicationTest {

    private static final String CHANGED = "modifiée dans la base de données";
    private static final String UNKNOWN = "ne peut pas vérifier si la demande";

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);
    private final Program program = new Program(RunningService.service());

    private final JdbcClient database = RunningService.service().bean(JdbcClient.class);

    /** Changes an application by force: a trigger refuses it otherwise. */
    private void change(String what, String application) {
        byForce("application", what, "id", application);
    }

    private void byForce(String table, String what, String key, String application) {
        database.sql("alter table " + table + " disable trigger user").update();
        database.sql("update " + table + " set " + what + " where " + key + " = :id::uuid")
                .param("id", application)
                .update();
        database.sql("alter table " + table + " enable trigger user").update();
    }

    /** Changes an application, and has it in the register as one that a later version sealed. */
    private void changeAsLaterVersion(String what, String application) {
        change("seal_format = 2, " + what, application);
        byForce("submission_register", "seal_format = 2", "application", application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update application set state = 'DRAFT', submitted_at = null, dossier_sha256 = null, seal = null",
                "update application set title = 'Another title'",
                "delete from application"
            })
    void a_change_of_a_submitted_application_is_refused_by_the_database(String change) {
        String application = Answers.submitted(applicant, "Ville de Refuser", "Titre");

        assertThatThrownBy(() -> database.sql(change + " where id = :id::uuid")
                        .param("id", application)
                        .update())
                .hasMessageContaining("was submitted. It is never changed or deleted.");

        assertThat(applicant.get("/applications/" + application).body()).doesNotContain(CHANGED);
    }

    @Test
    void an_application_as_it_was_submitted_shows_its_hash_and_no_warning() {
        String application = Answers.submitted(applicant, "Ville d'Origine", "Titre");

        assertThat(officer.get("/officer/applications/" + application).body())
                .containsPattern("<code>[0-9a-f]{64}</code>")
                .doesNotContain(CHANGED);
        assertThat(applicant.get("/applications/" + application).body())
                .contains("320,00")
                .doesNotContain(CHANGED);
        assertThat(program.get("/api/applications/" + application + "/decision").body())
                .contains("46320.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier = replace(dossier, '48000.00', '98000.00')",
                "dossier = '{}'",
                "dossier = ''",
                "dossier_sha256 = repeat('0', 64)",
                "call = 'another-call'",
                "title = 'Another title'",
                "verdict = 'INELIGIBLE'",
                "aid_cents = 9632000",
                "number = default",
                "submitted_at = submitted_at - interval '1 year'",
                "seal = repeat('0', 64)",
                "seal_format = 2",
                "seal_format = 2, title = 'Another title'",
                "seal_format = 2, dossier = replace(dossier, '48000.00', '98000.00')"
            })
    void a_change_is_stated_on_each_page_and_in_the_api_and_no_decision_is_shown(String change) {
        String application = Answers.submitted(applicant, "Ville de Falsifier", "Titre");

        change(change, application);

        String page = "/officer/applications/" + application;
        assertThat(officer.get(page).body()).contains(CHANGED).doesNotContain("320,00");
        assertThat(applicant.get("/applications/" + application).body())
                .contains(CHANGED)
                .doesNotContain("320,00");
        HttpResponse<String> decision = program.get("/api/applications/" + application + "/decision");
        assertThat(decision.statusCode()).isEqualTo(409);
        assertThat(decision.body()).contains("changed in the database").doesNotContain("46320.00");
        assertThat(officer.get("/officer/audit").body()).contains("a ouvert une demande modifiée");
    }

    @Test
    void a_seal_of_a_later_version_is_said_to_be_one_and_no_change_and_no_decision_is_shown() {
        String application = Answers.submitted(applicant, "Ville de Demain", "Titre");

        changeAsLaterVersion("title = 'A field that format 2 does not seal'", application);

        String page = "/officer/applications/" + application;
        assertThat(officer.get(page).body()).contains(UNKNOWN).doesNotContain(CHANGED, "320,00");
        assertThat(applicant.get("/applications/" + application).body())
                .contains(UNKNOWN)
                .doesNotContain(CHANGED, "320,00");
        assertThat(officer.get("/officer?text=Demain").body()).contains(">non vérifiable<");
        assertThat(applicant.get("/applications").body()).contains(">non vérifiable<");
        assertThat(program.get("/api/applications?text=Demain").body())
                .contains("\"seal\":\"UNKNOWN_FORMAT\"")
                .contains("\"verdict\":null");
        HttpResponse<String> decision = program.get("/api/applications/" + application + "/decision");
        assertThat(decision.statusCode()).isEqualTo(409);
        assertThat(decision.body()).contains("later version").doesNotContain("46320.00");
        assertThat(officer.get("/officer/audit").body()).contains("a ouvert une demande que cette version ne peut pas");
    }

    @Test
    void a_changed_dossier_is_changed_whatever_the_number_of_the_seal() {
        String application = Answers.submitted(applicant, "Ville de Masquer", "Titre");

        changeAsLaterVersion("dossier = replace(dossier, '48000.00', '98000.00')", application);

        assertThat(officer.get("/officer/applications/" + application).body())
                .contains(CHANGED)
                .doesNotContain(UNKNOWN);
    }

    @Test
    void no_record_is_saved_of_an_application_that_was_changed_since_its_page_was_opened() {
        String application = Answers.submitted(applicant, "Ville de Glisser", "Titre");
        String page = "/officer/applications/" + application;
        String token = officer.token(page);

        change("dossier = replace(dossier, '48000.00', '98000.00')", application);

        assertThat(officer.at(officer.post(page + "/records", fields("_csrf", token))))
                .isEqualTo(page);
        assertThat(officer.get(page).body()).doesNotContain("/officer/records/");
    }

    @Test
    void lists_show_no_verdict_that_was_written_by_hand() {
        String application = Answers.submitted(applicant, "Ville de Verdict", "Titre");

        change("verdict = 'INELIGIBLE', aid_cents = 1", application);

        assertThat(officer.get("/officer?text=Verdict").body()).contains(">" + CHANGED + "<");
        assertThat(applicant.get("/applications").body()).contains(">" + CHANGED + "<");
        assertThat(officer.get("/officer/export.csv?text=Verdict").body())
                .contains("\"" + CHANGED + "\";\"\";2025-02-20;");
        assertThat(program.get("/api/applications?text=Verdict").body())
                .contains("\"seal\":\"CHANGED\"")
                .contains("\"verdict\":null");
    }

    @Test
    void an_application_that_is_given_to_another_applicant_is_shown_as_changed() {
        Visitor thief = RunningService.service().loggedIn(AccountRole.APPLICANT);
        String application = Answers.submitted(applicant, "Ville de Ravir", "Titre");

        change("owner = (select max(id) from account where role = 'APPLICANT')", application);

        assertThat(thief.get("/applications/" + application).body())
                .contains(CHANGED)
                .doesNotContain("320,00");
    }
}
