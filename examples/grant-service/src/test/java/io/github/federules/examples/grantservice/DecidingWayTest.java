package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers see what was applied for, and decide. */
@Tag("service")
class DecidingWayTest {

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);

    private String submitted(String name) {
        return "/officer/applications/" + Answers.submitted(applicant, name, "Titre");
    }

    private HttpResponse<String> decide(String page, String... fields) {
        return officer.send(page, page + "/decision", fields(fields));
    }

    @Test
    void an_officer_reads_lines_answers_and_partners() {
        Map<String, String> answers = new LinkedHashMap<>(Answers.ELIGIBLE);
        answers.put("applicant.members[0].name", "Lycée de l'Appui");
        answers.put("applicant.members[0].kind", "LOCAL_AUTHORITY");
        String page = officer.get(
                        "/officer/applications/" + Answers.submitted(applicant, "Ville de Lire", "Titre", answers))
                .body();

        assertThat(page)
                .contains(
                        "Ce que déclare le porteur de projet", "Cheffe de projet", "48\u202f000,00", "Modèle de langue")
                .contains("Gestion directe", "Lycée de l'Appui");
    }

    @Test
    void a_decision_needs_a_choice_and_reasons_and_is_kept_with_a_record() {
        String page = submitted("Ville de Décider");

        HttpResponse<String> refused = decide(page, "granted", "beaucoup", "decision", "APPROVED");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"granted-error\"", "id=\"reasons-error\"", "value=\"beaucoup\"");
        assertThat(decide(page, "reasons", "Motif").body()).contains("id=\"decision-error\"");

        decide(page, "decision", "APPROVED", "granted", "46 320,00", "reasons", "Projet exemplaire.");

        String shown = officer.get(page).body();
        assertThat(shown)
                .contains("Décision favorable", "Projet exemplaire.", "Aide accordée\u00a0: 46\u202f320,00")
                .doesNotContain("Décision différente");
        String record = shown.replaceAll("(?s).*?(/officer/records/[0-9a-f-]{36})\">Relevé de l'analyse.*", "$1");
        assertThat(officer.get(record).body()).contains("est intact");
        assertThat(officer.get("/officer?text=decider&state=APPROVED").body()).contains("1 demande.");
        String own = page.replace("/officer", "");
        assertThat(applicant.get(own).body())
                .contains("Décision favorable", "Projet exemplaire.")
                .doesNotContain("Retirer définitivement", "/officer/records");
    }

    @Test
    void another_decision_than_the_analysis_says_so() {
        String rejected = submitted("Ville de Refuser");
        decide(rejected, "decision", "REJECTED", "reasons", "L'enveloppe est épuisée.");
        assertThat(officer.get(rejected).body())
                .contains("Décision défavorable", "Décision différente de l'analyse", "enveloppe est épuisée");

        String reduced = submitted("Ville de Réduire");
        decide(reduced, "decision", "APPROVED", "granted", "40000", "reasons", "Plafonnée.");
        assertThat(officer.get(reduced).body()).contains("Décision différente de l'analyse", "40\u202f000,00");
    }

    @Test
    void what_was_withdrawn_is_not_decided_and_what_was_decided_is_not_withdrawn() {
        String page = submitted("Ville de Croiser");
        String own = page.replace("/officer", "");
        String token = officer.token(page);
        applicant.send(own, own + "/withdraw", fields());
        officer.post(
                page + "/decision",
                fields("_csrf", token, "decision", "APPROVED", "granted", "1", "reasons", "Trop tard."));
        assertThat(officer.get(page).body()).doesNotContain("Trop tard.");

        String other = submitted("Ville de Trancher");
        decide(other, "decision", "APPROVED", "granted", "46320", "reasons", "Oui.");
        String otherOwn = other.replace("/officer", "");
        applicant.send("/applications", otherOwn + "/withdraw", fields());
        assertThat(officer.get(other).body()).contains("Décision favorable").doesNotContain("Demande retirée");
    }

    @Test
    void a_decision_is_never_changed_in_the_database_and_one_that_is_by_force_shows() {
        String page = submitted("Ville de Graver");
        decide(page, "decision", "APPROVED", "granted", "46320", "reasons", "Oui.");
        JdbcClient database = RunningService.service().bean(JdbcClient.class);
        String change = "update application_event set reasons = 'Autre.' where reasons = 'Oui.' and application = '"
                + page.substring(page.lastIndexOf('/') + 1) + "'";
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("never changed or deleted");

        database.sql("alter table application_event disable trigger user").update();
        database.sql(change).update();
        try {
            assertThat(officer.get(page).body()).contains("Cette décision a été modifiée");
        } finally {
            database.sql(change.replace("'Autre.'", "'x'")
                            .replace("'Oui.'", "'Autre.'")
                            .replace("'x'", "'Oui.'"))
                    .update();
            database.sql("alter table application_event enable trigger user").update();
        }
    }

    @Test
    void the_list_is_searched_without_accents_sorted_by_aid_bounded_by_days_and_has_totals() {
        Map<String, String> small = new LinkedHashMap<>(Answers.ELIGIBLE);
        // 48 000.00 + 7 200.00 + 20 000.00 = 75 200.00; 60 % of it is 45 120.00.
        small.put("operation.costLines[1].amount", "20000");
        Answers.submitted(applicant, "Ville de Saint-Médard-Œuvre", "Premier", small);
        Answers.submitted(applicant, "Ville de Saint-Médard-Œuvre", "Second");

        String found =
                officer.get("/officer?text=saint+medard+oeuvre&sort=MOST_AID").body();
        assertThat(found).contains("2 demandes.");
        assertThat(found.indexOf(">Second<")).isPositive().isLessThan(found.indexOf(">Premier<"));
        // 45 120.00 + 46 320.00
        assertThat(found).contains("Aide calculée, au total\u00a0: 91\u202f440,00");
        assertThat(officer.get("/officer?text=MEDARD&from=2025-02-20&to=2025-02-20")
                        .body())
                .contains("2 demandes.");
        assertThat(officer.get("/officer?text=medard&from=2025-02-21").body()).contains("Aucune demande");
        assertThat(officer.get("/officer?text=medard&to=2025-02-19").body()).contains("Aucune demande");
    }

    @Test
    void the_export_has_amounts_as_numbers_and_days_and_times_by_iso_8601() {
        submitted("Ville de Compter");

        List<String> lines =
                officer.get("/officer/export.csv?text=compter").body().lines().toList();

        assertThat(lines.get(1)).contains(";46320,00;2025-02-20;").matches(".*;[0-9]{2}:[0-9]{2}:[0-9]{2}$");
    }
}
