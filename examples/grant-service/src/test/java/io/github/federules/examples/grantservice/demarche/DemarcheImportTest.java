package io.github.federules.examples.grantservice.demarche;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.MAPPING;
import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.RESPONSE;
import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.errors;
import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.read;
import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Deadline;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that was filed on demarche.numerique.gouv.fr becomes a dossier, or errors by field. */
class DemarcheImportTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String AMOUNT = "\"decimal\": 48000.0";
    private static final String TITLE = "\"text\": \"Un assistant pour l'accueil des usagers\"";
    private static final String FIRST = "Dépenses, ligne 1, ";

    @Test
    void a_response_is_the_dossier_that_the_form_was_filled_with() {
        ImportedApplication application = read(RESPONSE);

        assertThat(errors(application)).isEmpty();
        Dossier dossier = application.dossier().orElseThrow();
        // Half past eleven at night in Paris is the same day in UTC too, and the day of the sample.
        assertThat(dossier.submission()).isEqualTo(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
        assertThat(dossier.id()).contains("20250042");
        assertThat(dossier.applicant().lead().name()).contains("Communauté de communes du Haut Pays");
        assertThat(dossier.operation().title()).contains("Un assistant pour l'accueil des usagers");
        assertThat(dossier.operation().costLines().get(1).person()).isEmpty();
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(dossier);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        // The worked figures of the sample D-001: 60 % of 48 000.00 + 22 000.00 + 15 % of 48 000.00.
        assertThat(decision.funding().aid()).contains(euros("46320.00"));
    }

    @Test
    void the_day_of_filing_is_that_of_the_zone_of_the_deadline() {
        Dossier late = readWith("2025-02-20T23:30:00+01:00", "2025-02-27T23:30:00+00:00")
                .dossier()
                .orElseThrow();

        assertThat(late.submission()).isEqualTo(Submission.sentElectronically(LocalDate.of(2025, 2, 28)));
    }

    @Test
    void of_the_questions_of_two_editions_a_dossier_answers_those_of_its_own() {
        String mapping = MAPPING.replace(
                "{\"label\": \"Partenaires\"",
                "{\"label\": \"Ajout\", \"fact\": \"operation.answers.ADDED_LATER\"}, {\"label\": \"Partenaires\"");
        String added =
                "{\"__typename\": \"CheckboxChamp\", \"champDescriptorId\": \"z\", \"label\": \"Ajout\", \"checked\": false},";
        String later = RESPONSE.replace("2025-02-20T23:30:00+01:00", "2025-03-01T12:00:00+01:00");
        DemarcheImport form = DemarcheImport.of(
                mapping.getBytes(StandardCharsets.UTF_8),
                Catalogue.of(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, amended(PARIS))));

        // The field was added to the form with the second edition, which applies from 1 March.
        assertThat(answers(form, RESPONSE)).isEqualTo(Map.of("EXPLORES_AI", Answer.of(true)));
        assertThat(answers(form, RESPONSE.replace("\"champs\": [", "\"champs\": [" + added)))
                .isEqualTo(Map.of("EXPLORES_AI", Answer.of(true)));
        assertThat(answers(form, later.replace("\"champs\": [", "\"champs\": [" + added)))
                .isEqualTo(Map.of("ADDED_LATER", Answer.of(false)));
        assertThat(errors(form.read(later.getBytes(StandardCharsets.UTF_8), Locale.FRENCH)))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("Ajout | The form has no such field."));
    }

    @Test
    void a_row_answers_what_the_call_asks_of_each_line_and_each_partner() {
        Call call =
                ((AcceptedCall) CallReader.of(List.of()).read(DemarcheSamples.resource("../calls/asking.json"))).call();
        String mapping = """
                {"demarche": 1, "call": "asking", "fields": [
                  {"label": "Partenaires", "fact": "applicant.members", "rows": [
                    {"label": "Nom", "fact": "name"},
                    {"label": "Taille", "fact": "answers.SIZE", "values": {"Petite": "SMALL"}}]},
                  {"label": "Dépenses", "fact": "operation.costLines", "rows": [
                    {"label": "Nature", "fact": "nature", "values": {"Travaux": "WORKS"}},
                    {"label": "Montant", "fact": "amount"},
                    {"label": "Rôle", "fact": "answers.ROLE", "values": {"Principale": "MAIN"}}]}]}""";
        String response = """
                {"data": {"dossier": {"number": 7, "demarche": {"number": 1},
                  "dateDepot": "2025-02-20T10:00:00+01:00", "demandeur": {"__typename": "PersonnePhysique"}, "champs": [
                    {"__typename": "RepetitionChamp", "label": "Partenaires", "rows": [{"champs": [
                      {"__typename": "TextChamp", "label": "Nom", "text": "Atelier"},
                      {"__typename": "TextChamp", "label": "Taille", "text": "Petite"}]}]},
                    {"__typename": "RepetitionChamp", "label": "Dépenses", "rows": [{"champs": [
                      {"__typename": "TextChamp", "label": "Nature", "text": "Travaux"},
                      {"__typename": "DecimalNumberChamp", "label": "Montant", "decimal": 100000},
                      {"__typename": "TextChamp", "label": "Rôle", "text": "Principale"}]}]}]}}}""";

        ImportedApplication application = DemarcheImport.of(
                        mapping.getBytes(StandardCharsets.UTF_8), Catalogue.of(List.of(call)))
                .read(response.getBytes(StandardCharsets.UTF_8), Locale.FRENCH);

        assertThat(errors(application)).isEmpty();
        Dossier dossier = application.dossier().orElseThrow();
        assertThat(dossier.applicant().members())
                .extracting(member -> member.answers().byCriterion())
                .containsExactly(Map.of("SIZE", Answer.of("SMALL")));
        assertThat(dossier.operation().costLines())
                .extracting(line -> line.answers().byCriterion())
                .containsExactly(Map.of("ROLE", Answer.of("MAIN")));
    }

    @Test
    void the_day_of_filing_is_that_of_the_zone_of_its_own_edition() {
        DemarcheImport form = DemarcheImport.of(
                MAPPING.getBytes(StandardCharsets.UTF_8),
                Catalogue.of(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025, amended(ZoneId.of("Indian/Reunion")))));
        Dossier dossier = form.read(RESPONSE.getBytes(StandardCharsets.UTF_8), Locale.FRENCH)
                .dossier()
                .orElseThrow();

        // Half past eleven at night in Paris is the next day on La Réunion.
        assertThat(dossier.submission()).isEqualTo(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }

    private static Call amended(ZoneId zone) {
        Call first = FederCalls.HAUTS_DE_FRANCE_AI_2025;
        return Call.builder(first.id(), first.title())
                .edition(new Edition("2", Optional.of(LocalDate.of(2025, 3, 1)), "a test"))
                .offersFunding()
                .offers(Track.of("WORKSHOPS"), first.title())
                .pays(
                        new Clause("S", ""),
                        CostNature.STAFF,
                        CostNature.SOFTWARE_SUBSCRIPTION,
                        CostNature.TRAVEL,
                        CostNature.SERVICES)
                .aid(new Clause("A", ""), Rate.percent("60"))
                .declaration(
                        new Clause("D", ""),
                        "ADDED",
                        Criterion.yesNo("ADDED_LATER", Subject.OPERATION, first.title()),
                        first.title())
                .deadline(Deadline.of(new Clause("L", ""), LocalDate.of(2025, 4, 1), zone))
                .build();
    }

    private static Map<String, Answer> answers(DemarcheImport form, String response) {
        ImportedApplication application = form.read(response.getBytes(StandardCharsets.UTF_8), Locale.FRENCH);
        assertThat(errors(application)).isEmpty();
        return application.dossier().orElseThrow().operation().answers().byCriterion();
    }

    @Test
    void a_blank_field_is_an_unknown_fact() {
        Dossier dossier = readWith("\"text\": \"Gestion directe\"", "\"text\": null")
                .dossier()
                .orElseThrow();

        assertThat(dossier.applicant().policyRole()).isEqualTo(Fact.unknown());
    }

    @Test
    void an_unchecked_box_is_a_no() {
        Dossier dossier =
                readWith("\"checked\": true", "\"checked\": false").dossier().orElseThrow();
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(dossier);

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_natural_person_and_a_body_that_no_register_knows_are_no_errors() {
        String company = RESPONSE.substring(
                RESPONSE.indexOf("\"__typename\": \"PersonneMorale\""), RESPONSE.indexOf("\"champs\""));

        Dossier natural = readWith(company, "\"__typename\": \"PersonnePhysique\"},\n")
                .dossier()
                .orElseThrow();
        Dossier incomplete = readWith(company, "\"__typename\": \"PersonneMoraleIncomplete\", \"siret\": \"1\"},\n")
                .dossier()
                .orElseThrow();

        assertThat(natural.applicant().lead().kind().find().map(Enum::name)).contains("NATURAL_PERSON");
        assertThat(incomplete.applicant().lead().kind().isKnown()).isFalse();
    }

    @Test
    void a_partner_is_read_from_its_siret() {
        Dossier dossier = readWith("\"rows\": []", """
            "rows": [{"champs": [{"__typename": "SiretChamp", "champDescriptorId": "x", "label": "SIRET",
              "etablissement": {"siret": "1", "entreprise": {"raisonSociale": "Syndicat mixte du Haut Pays",
              "formeJuridiqueCode": "7354"}}}]}]\
            """).dossier().orElseThrow();

        assertThat(dossier.applicant().members())
                .singleElement()
                .satisfies(member -> assertThat(member.name()).contains("Syndicat mixte du Haut Pays"));
    }

    @Test
    void an_error_of_the_dossier_is_at_the_field_that_it_comes_from() {
        ImportedApplication application = read(RESPONSE.replace(AMOUNT, "\"decimal\": 48000.123")
                .replace("\"integer\": \"50\"", "\"integer\": \"150\"")
                .replace("\"7346\"", "\"9999\"")
                .replace("\"text\": \"P1\"", "\"text\": null")
                .replace("\"integer\": null", "\"integer\": \"20\""));

        assertThat(application.dossier()).isEmpty();
        assertThat(errors(application))
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).startsWith(FIRST + "Montant HT | The amount is 48000.123"),
                        error -> assertThat(error).startsWith(FIRST + "Part d'ETP (%) | The share"),
                        error -> assertThat(error)
                                .startsWith("Dépenses, ligne 2, Part d'ETP (%) | A person and a share"),
                        error -> assertThat(error)
                                .startsWith("Dépenses, ligne 3, Part d'ETP (%) | A person and a share"),
                        error -> assertThat(error).startsWith("demandeur | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decimal\": \"48000\"                          | The response has another value here",
                "\"decimal\": {}                                 | The response has another value here",
                "\"decimal\": 1e999999999                        | The value is 1E+999999999, but must be a number",
                "\"decimal\": 1e-999999999                       | The value is 1E-999999999, but must be a number",
                "\"decimal\": -5                                 | The amount is -5.00, but must be 0 or more",
                "\"decimal\": 99999999999999999999999999999999   | The value is 9999999999"
            })
    void a_wrong_or_huge_number_is_an_error_of_its_field(String part, String message) {
        assertThat(errors(readWith(AMOUNT, part)))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith(FIRST).contains(message.replace("-5.00", "-5")));
    }

    @Test
    void a_line_whose_amount_is_not_known_yet_has_none() {
        Dossier dossier = readWith(AMOUNT, "\"decimal\": null").dossier().orElseThrow();

        assertThat(dossier.operation().costLines().get(0).open()).isTrue();
    }

    @Test
    void a_number_is_exact() {
        Dossier dossier = readWith(AMOUNT, "\"decimal\": 48000.10").dossier().orElseThrow();

        assertThat(dossier.operation().costLines().get(0).amount()).isEqualTo(euros("48000.10"));
    }

    @Test
    void an_answer_that_the_mapping_does_not_know_is_an_error_that_names_those_it_knows() {
        assertThat(errors(readWith("\"text\": \"Gestion directe\"", "\"text\": \"Peut-être\u202e\"")))
                .containsExactly(
                        "Rôle dans la politique publique | The answer Peut-être\ufffd has no word in the mapping."
                                + " Answers that have one: Aucun, Gestion directe, Gestion déléguée.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b[31m", "\\u0085"})
    void a_control_character_in_a_text_is_an_error(String character) {
        assertThat(errors(readWith(TITLE, "\"text\": \"x" + character + "y\"")))
                .containsExactly("Q2hhbXAtMTAwMw== | The text holds characters that cannot be shown. Remove them.");
    }

    @Test
    void markup_and_line_breaks_in_a_text_stay_what_they_are() {
        Dossier dossier = readWith(TITLE, "\"text\": \"<script>alert(1)</script>\\nà suivre\"")
                .dossier()
                .orElseThrow();

        assertThat(dossier.operation().title()).contains("<script>alert(1)</script>\nà suivre");
    }

    @Test
    void a_field_that_is_absent_or_there_twice_or_of_another_type_is_an_error() {
        assertThat(errors(readWith("\"label\": \"Dépenses\"", "\"label\": \"Coûts\"")))
                .anyMatch(error -> error.startsWith("Dépenses | The form has no such field."));
        assertThat(errors(readWith("\"label\": \"Votre projet\"", "\"label\": \"Dépenses\"")))
                .anyMatch(error -> error.startsWith("Dépenses | The form has several fields"));
        assertThat(errors(readWith("\"__typename\": \"CheckboxChamp\"", "\"__typename\": \"TextChamp\"")))
                .containsExactly(
                        "Le projet explore les usages de l'IA | The field is of the type TextChamp, but the fact needs"
                                + " one of: CheckboxChamp, YesNoChamp. Change the form, or map another field.");
        assertThat(errors(readWith("\"rows\": []", "\"rows\": {}")))
                .containsExactly(
                        "Partenaires | The response has another value here than the API returns. Save the answer of"
                                + " the API again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "{}",
                "{\"data\": null}",
                "{\"data\": {\"dossier\": []}}",
                "{\"data\": {\"dossier\": {\"number\": 1}}}",
                "{\"data\": {}, \"data\": {}}",
                "{} {}"
            })
    void a_response_that_holds_no_dossier_is_one_error(String response) {
        assertThat(errors(read(response)))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("réponse | "));
    }

    @Test
    void what_the_api_refused_and_another_form_are_one_error_each() {
        assertThat(errors(read("{\"errors\": [{\"message\": \"Dossier not found\\u0007\"}], \"data\": null}")))
                .containsExactly("réponse | The API did not return the dossier: Dossier not found\ufffd.");
        assertThat(errors(readWith("\"number\": 98765", "\"number\": 1")))
                .containsExactly(
                        "réponse | The dossier was filed with the form 1, but the mapping is for the form 98765. Choose"
                                + " the right mapping.");
    }

    @Test
    void a_response_is_bounded() {
        byte[] large = (RESPONSE + " ".repeat(4 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        ImportedApplication tooLarge =
                DemarcheSamples.mapped(DemarcheSamples.MAPPING).read(large, Locale.ENGLISH);

        assertThat(errors(tooLarge))
                .containsExactly("response | The response exceeds 4 MiB, the most that is accepted.");
        assertThat(errors(readWith("\"rows\": []", "\"rows\": " + "[".repeat(100) + "]".repeat(100))))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("réponse | "));
        assertThat(errors(readWith("\"rows\": []", "\"rows\": [" + "{},".repeat(20_000) + "{}]")))
                .containsExactly("Partenaires | There are more than 20000 rows, the most that is accepted.");
        assertThat(errors(readWith("\"rows\": []", "\"rows\": [" + "{},".repeat(1_000) + "{}]")))
                .hasSize(100);
    }

    @Test
    void a_log_shows_no_names() {
        assertThat(read(RESPONSE)).hasToString("ImportedApplication[errors=0]");
        assertThat(DemarcheSamples.mapped(DemarcheSamples.MAPPING))
                .hasToString("DemarcheImport[form=98765, call=hdf-ai-2025]");
        assertThat(read("x").dossier()).isEqualTo(Optional.empty());
    }
}
